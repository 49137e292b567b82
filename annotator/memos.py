"""Memos as readers know them: those that stand on their own, and the notes that passages, codes and documents carry.

A note is what a table of codings, a codebook or the command line brought as the memo of a thing. It has neither title
nor date nor ties of its own; what is written about a thing in the window is a memo that has all three. Both are read,
listed and edited as one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile

from annotator.core.codings import Passage, Theme
from annotator.core.ids import CodeId, CoderId, DocumentId, MemoId, PassageId
from annotator.core.memos import About, Memo
from annotator.core.transcript import Range
from annotator.project_file import ProjectFile
from annotator.store.action import Action
from annotator.store.verbs import codes, codings, documents
from annotator.store.verbs import memos as verbs

MEMO = "memo"
Key = tuple[str, int]
"""What a thought is known by: "memo" with its number, or the kind and number of what carries the note."""


@dataclass(frozen=True, slots=True)
class Thought:
    """A memo, or the note of a passage, a code or a document.

    `written` is in ISO form, empty for a note; `uid` is what the memo or the passage is called in every copy.
    """

    key: Key
    title: str
    text: str
    coder: CoderId | None = None
    private: bool = False
    written: str = ""
    about: tuple[About, ...] = ()
    uid: bytes = b""

    @property
    def is_note(self) -> bool:
        """Whether it is the note that a thing carries."""
        return self.key[0] != MEMO


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody has written in an editor."""

    title: str = ""
    text: str = ""
    private: bool = False
    about: tuple[About, ...] = ()


@dataclass(frozen=True, slots=True)
class Signs:
    """What has memos that a coder may see; codes and documents with how many, documents with the ranges as well."""

    passages: frozenset[PassageId] = frozenset()
    codes: Mapping[CodeId, int] = field(default_factory=dict)
    documents: Mapping[DocumentId, int] = field(default_factory=dict)
    ranges: Mapping[DocumentId, tuple[Range, ...]] = field(default_factory=dict)


# read


def visible(project: ProjectFile, coder: str) -> list[Memo]:
    """The memos that a coder may see, the oldest first: those that are shared, and the coder's own."""
    own = own_id(project, coder)
    return [one for one in project.read.memos() if not one.private or (own is not None and one.coder == own)]


def own_id(project: ProjectFile, coder: str) -> CoderId | None:
    """The coder of a name, where the project knows one."""
    return next((one.id for one in project.read.coders() if one.name == coder), None)


def thoughts(project: ProjectFile, coder: str) -> list[Thought]:
    """Every memo and every note that a coder may see, the oldest first, notes last."""
    made = map(_thought, visible(project, coder))
    return [*made, *map(_note_of, project.retrieval.noted()), *_notes(project)]


def of_passage(project: ProjectFile, coder: str, passage: Passage) -> list[Thought]:
    """What a coder may see about one passage; its note first."""
    note = [_note_of(passage)] if passage.memo else []
    return [*note, *about(project, coder, About("passage", passage.id))]


def about(project: ProjectFile, coder: str, thing: About) -> list[Thought]:
    """The memos that a coder may see about a thing, and its note where it is a code or a document."""
    made = [_thought(one) for one in visible(project, coder) if thing in one.about]
    return [*(one for one in _notes(project) if one.about == (thing,)), *made]


def signs(project: ProjectFile, coder: str) -> Signs:
    """What has memos that a coder may see. Notes of passages are in the passages themselves."""
    counts: dict[str, Counter[int]] = {kind: Counter() for kind in ("passage", "code", "document")}
    ranges: defaultdict[DocumentId, list[Range]] = defaultdict(list)
    ties = [tie for one in visible(project, coder) for tie in one.about]
    for tie in (*ties, *(one.about[0] for one in _notes(project))):
        if tie.range is not None:
            ranges[DocumentId(tie.number)].append(tie.range)
        elif tie.kind in counts:
            counts[tie.kind][tie.number] += 1
    return Signs(
        frozenset(map(PassageId, counts["passage"])),
        {CodeId(code): count for code, count in counts["code"].items()},
        {DocumentId(document): count for document, count in counts["document"].items()},
        {document: tuple(found) for document, found in ranges.items()},
    )


class Remarks:
    """What coders wrote about passages of their own in memos that are shared: it is read with the passages' notes."""

    def __init__(self, project: ProjectFile) -> None:
        told: defaultdict[int, list[tuple[CoderId | None, str]]] = defaultdict(list)
        for one in project.read.memos():
            for tie in one.about if not one.private else ():
                if tie.kind == "passage":
                    told[tie.number].append((one.coder, one.text or one.title))
        self._told: defaultdict[tuple[DocumentId, CoderId, CodeId], list[tuple[int, str]]] = defaultdict(list)
        for passage in project.retrieval.numbered(told) if told else ():
            words = "\n".join(words for coder, words in told[passage.id] if coder == passage.coder)
            if words:
                self._told[passage.document, passage.coder, passage.code].append((passage.start, words))

    def of(self, hit: Passage | Theme) -> str:
        """What was written about a passage, or about those that a theme covers, after what they carry as a note."""
        said = [hit.memo] if hit.memo else []
        if self._told:
            for code in hit.codes if isinstance(hit, Theme) else (hit.code,):
                told = self._told.get((hit.document, hit.coder, code), [])
                first = bisect_left(told, (hit.start, ""))
                said += [words for start, words in takewhile(lambda one: one[0] < hit.end, told[first:])]
        return "\n".join(said)


# change


def keep(action: Action, before: Thought | None, draft: Draft, coder: str) -> Key:
    """Write a new memo of a coder's, or change one; a note that gets a title, ties or privacy becomes a memo."""
    if before is None:
        return _add(action, draft, codings.coder(action, coder))
    if not before.is_note:
        memo = MemoId(before.key[1])
        verbs.revise(action, memo, draft.text, draft.about, title=draft.title, private=draft.private)
        return before.key
    if draft.title or draft.private or draft.about != before.about:
        _write_note(action, before.key, "")
        return _add(action, draft, before.coder or codings.coder(action, coder))
    _write_note(action, before.key, draft.text)
    return before.key


def delete(action: Action, thought: Thought) -> None:
    """Remove a memo, or what a note says."""
    if thought.is_note:
        _write_note(action, thought.key, "")
    else:
        verbs.delete(action, MemoId(thought.key[1]))


def _add(action: Action, draft: Draft, coder: CoderId) -> Key:
    about = dict.fromkeys(draft.about)
    return MEMO, verbs.add(action, draft.text, about, title=draft.title, coder=coder, private=draft.private)


def _write_note(action: Action, key: Key, text: str) -> None:
    kind, number = key
    if kind == "passage":
        codings.describe(action, PassageId(number), memo=text)
    elif kind == "code":
        codes.change(action, CodeId(number), memo=text)
    else:
        documents.change(action, DocumentId(number), memo=text)


def _notes(project: ProjectFile) -> Iterable[Thought]:
    """The notes of codes and documents, which are nobody's alone."""
    carrying: list[tuple[str, int, str]] = [("code", one.id, one.memo) for one in project.read.codebook()]
    carrying += [("document", one.id, one.memo) for one in project.read.documents()]
    return [Thought((kind, id), "", text, about=(About(kind, id),)) for kind, id, text in carrying if text]


def _thought(memo: Memo) -> Thought:
    key = MEMO, memo.id
    return Thought(key, memo.title, memo.text, memo.coder, memo.private, memo.written, memo.about, memo.uid)


def _note_of(passage: Passage) -> Thought:
    about = (About("passage", passage.id),)
    return Thought(("passage", passage.id), "", passage.memo, passage.coder, about=about, uid=passage.uid)
