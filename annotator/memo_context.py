"""What memos are about, with the names and words that a reader needs to know it by."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.called import called
from annotator.core.codebook import PATH_MARK
from annotator.core.codings import Passage
from annotator.core.ids import CodeId, DocumentId, PassageId
from annotator.core.memos import About
from annotator.core.transcript import Range

if TYPE_CHECKING:
    from annotator.project import Project

_KEPT = 24
TURN, RANGE = "turn", "range"


@dataclass(frozen=True, slots=True)
class Context:
    """One thing that a memo is about.

    `kind` is that of the tie, or "turn" or "range" for the words of a document. `name` is the title, the path of the
    code or the name of the person. Of words: `turns` are the first and the last (0 where there are none), `speakers`
    and `roles` those heard in them.
    """

    about: About
    kind: str
    name: str
    code: CodeId | None = None
    document: DocumentId | None = None
    title: str = ""
    place: Range | None = None
    turns: Range = (0, 0)
    speakers: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    definition: str = ""


class Contexts:
    """Finds out what memos are about; keeps the turns and texts of the last documents that were asked about."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._text = lru_cache(_KEPT)(project.read.text)
        self._turns = lru_cache(_KEPT)(project.read.turns)
        self.refresh()

    def refresh(self) -> None:
        """Take the names that things have now; texts stay as they are."""
        read = self._project.read
        self._book = read.codebook()
        self._titles = {one.id: one.title for one in read.documents()}
        self._called = called(read)
        self._names: dict[tuple[str, int], str] = {
            **{("participant", one.id): one.name for one in read.participants()},
            **{("role", one.id): one.name for one in read.roles()},
            **{("speaker", id): one.name for id, one in self._called.items()},
            **{("attribute", id): name for name, id in read.attributes().items()},
        }
        self._of_project = read.facts().title or self._project.path.stem

    def of(self, abouts: Sequence[About]) -> list[Context]:
        """What is known of each thing that is there."""
        numbers = {PassageId(one.number) for one in abouts if one.kind == "passage"}
        passages = {one.id: one for one in self._project.retrieval.numbered(numbers)} if numbers else {}
        found = [self._one(one, passages.get(PassageId(one.number))) for one in abouts]
        return [one for one in found if one is not None]

    def quote(self, context: Context) -> str:
        """The words that a memo is about; empty where it is about none."""
        if context.document is None or context.place is None:
            return ""
        return self._text(context.document)[slice(*context.place)]

    def _one(self, about: About, passage: Passage | None) -> Context | None:
        kind, number = about.kind, about.number
        if kind == "passage":
            return None if passage is None else self._passage(about, passage)
        if kind == "code":
            return self._code(about, CodeId(number))
        if kind == "document":
            return self._document(about, DocumentId(number))
        if kind == "project":
            return Context(about, kind, self._of_project)
        name = self._names.get((kind, number))
        return None if name is None else Context(about, kind, name)

    def _code(self, about: About, code: CodeId) -> Context | None:
        if code not in self._book:
            return None
        return Context(
            about, "code", PATH_MARK.join(self._book.path(code)), code, definition=self._book[code].definition
        )

    def _document(self, about: About, document: DocumentId) -> Context | None:
        title = self._titles.get(document)
        if title is None:
            return None
        if about.range is None:
            return Context(about, "document", title, document=document, title=title)
        first, last = self._turns_at(document, about.range)
        turn = self._turns(document)[first - 1] if first and first == last else None
        kind = TURN if turn is not None and about.range in ((turn.start, turn.end), (turn.body, turn.end)) else RANGE
        return self._words(about, kind, title, None, document, about.range)

    def _passage(self, about: About, passage: Passage) -> Context | None:
        if passage.code not in self._book:
            return None
        name, place = PATH_MARK.join(self._book.path(passage.code)), (passage.start, passage.end)
        return self._words(about, "passage", name, passage.code, passage.document, place)

    def _words(
        self, about: About, kind: str, name: str, code: CodeId | None, document: DocumentId, place: Range
    ) -> Context:
        heard = [self._called[one] for one in self._project.retrieval.voices(document, *place)]
        return Context(
            about,
            kind,
            name,
            code,
            document,
            self._titles[document],
            place,
            self._turns_at(document, place),
            tuple(dict.fromkeys(one.name for one in heard)),
            tuple(dict.fromkeys(one.role for one in heard)),
            "" if code is None else self._book[code].definition,
        )

    def _turns_at(self, document: DocumentId, place: Range) -> Range:
        starts = self._turns(document).starts
        first, last = bisect_right(starts, place[0]), bisect_right(starts, max(place[0], place[1] - 1))
        return (max(1, first), last) if last else (0, 0)
