"""The tables that scripts rely on: rows of plain values, with columns that stay.

The command line prints them, a notebook gets them as DataFrames, exports are made of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.codings import Passage, Theme
from annotator.core.conditions import Conditions
from annotator.core.errors import Unknown
from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId, SpeakerId
from annotator.core.people import NO_ROLE
from annotator.core.phrases import Phrase
from annotator.memos import Remarks
from annotator.printed import Printed
from annotator.store.clock import unwritten, written
from annotator.store.history import moment
from annotator.store.verbs import codebook as codebook_verbs

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison
    from annotator.asking import Asked
    from annotator.project import Project
    from annotator.store.retrieval import Source, Voices

Row = dict[str, Any]

CODEBOOK = codebook_verbs.COLUMNS
DOCUMENTS = ("document", "words", "turns", "codings")
SPEAKERS = ("document", "label", "participant", "role", "compared", "turns", "words", "attributes")
PASSAGES = (
    "id", "document", "start", "end", "text", "code", "coder", "speakers", "roles", "memo", "exemplar",
)  # fmt: skip
HISTORY = ("id", "when", "who", "what", "undone")


def documents(project: Project) -> list[Row]:
    """Each document with the words and turns of its speech and the passages of all coders."""
    return [
        {"document": one.title, "words": one.words, "turns": one.turns, "codings": one.codings}
        for one in project.read.documents()
    ]


def speakers(project: Project) -> list[Row]:
    """Each speaker label with its participant, and each silent participant without a label."""
    titles = {one.id: one.title for one in project.read.documents()}
    participants = {one.id: one for one in project.read.participants()}
    roles = {one.id: one for one in project.read.roles()}
    rows = []
    for speaker in project.read.speakers():
        participant = None if speaker.participant is None else participants[speaker.participant]
        role = None if participant is None or participant.role is None else roles[participant.role]
        rows.append(
            {
                "document": titles[speaker.document],
                "label": speaker.label or None,
                "participant": participant.name if participant else None,
                "role": role.name if role else None,
                "compared": role.compared if role else None,
                "turns": speaker.turns,
                "words": speaker.words,
                "attributes": dict(participant.attributes) if participant else {},
            }
        )
    return rows


def codebook(project: Project) -> list[Row]:
    """Each code in the order of the tree; a parent by its name, or its path where several codes have the name."""
    book = project.read.codebook()
    return [
        {
            "number": code.number,
            "name": code.name,
            "parent": "" if code.parent is None else book.shortest(code.parent),
            "color": code.color,
            **{column: getattr(code, column) for column in CODEBOOK[4:]},
        }
        for code in book
    ]


def history(project: Project) -> list[Row]:
    """Who did what when, the oldest first."""
    return [{column: getattr(event, column) for column in HISTORY} for event in project.events()]


class Found(NamedTuple):
    """A passage, or a range that a theme covers, with everything that a reader asks about it.

    `id` is what it is called in every copy of the project, `passage` its number in this one. `speakers` are
    participants, by their label where nobody was assigned; `roles` those of all who speak in it; `voices` the speaker
    labels with their words. `memo` is its note, and what its coder wrote about it in memos that are shared. `edited`
    are its words as they shall be printed; empty for as they are.
    """

    id: str
    passage: PassageId
    place: DocumentId
    codes: tuple[CodeId, ...]
    document: str
    start: int
    end: int
    text: str
    code: str
    coder: str
    speakers: tuple[str, ...]
    roles: tuple[str, ...]
    voices: Mapping[SpeakerId, int]
    memo: str
    exemplar: bool
    edited: str = ""

    @property
    def coded_at(self) -> str:
        """When it was first coded, in ISO form."""
        return moment(unwritten(self.id))

    @property
    def words(self) -> int:
        """Words of those who speak in it."""
        return sum(self.voices.values())


def passages(
    project: Project,
    *,
    code: str | None = None,
    role: str | None = None,
    coder: str | None = None,
    document: str | None = None,
    asked: Asked | None = None,
) -> list[Row]:
    """Passages in reading order; those of a code with codes below it are the ranges that they cover together.

    Where more is `asked`, the ranges are those of the passages of which it holds. Raises Unknown for a code, role,
    coder, document or attribute that the project does not have.
    """
    within = None if document is None else {project.document(document).id}
    by = None if coder is None else project.coder(coder).id
    _refuse_unknown_role(project, role)
    family = None if code is None else _family(project, code)
    if asked is not None:
        from annotator import asking

        wanted = asking.conditions(project, asked, code=code, role=role, coder=coder, document=document)
        return [_row(one) for one in Finder(project).meeting(wanted, family)]
    found = search(project, family=family, documents=within, coder=by)
    return [_row(one) for one in found if role is None or role in one.roles]


def search(
    project: Project,
    *,
    family: Collection[CodeId] | None = None,
    documents: Collection[DocumentId] | None = None,
    coder: CoderId | None = None,
    sources: Collection[Source] | None = None,
) -> Iterator[Found]:
    """Passages of any code, or the ranges that a family of codes covers, with who speaks in them."""
    return Finder(project).search(family=family, documents=documents, coder=coder, sources=sources)


_AT_ONCE = 500
_KEPT = 4_000_000


class Finder:
    """Finds passages in one project, whose names it reads once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._retrieval = project.retrieval
        self._titles = {one.id: one.title for one in project.read.documents()}
        self._coders = {one.id: one.name for one in project.read.coders()}
        self._book = project.read.codebook()
        participants = {one.id: one for one in project.read.participants()}
        roles = {one.id: one.name for one in project.read.roles()}
        self._speakers: dict[SpeakerId, tuple[str, str]] = {}
        for speaker in project.read.speakers():
            who = None if speaker.participant is None else participants[speaker.participant]
            role = NO_ROLE if who is None or who.role is None else roles[who.role]
            self._speakers[speaker.id] = (who.name if who else speaker.label, role)
        self._remarks = Remarks(project)
        self._texts: dict[DocumentId, str] = {}
        self.printed = Printed(project)

    def who(self, speaker: SpeakerId) -> tuple[str, str]:
        """The name and the role of a speaker: a participant, by the label where nobody was assigned."""
        return self._speakers[speaker]

    def search(
        self,
        *,
        family: Collection[CodeId] | None = None,
        documents: Collection[DocumentId] | None = None,
        coder: CoderId | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Found]:
        """Passages of any code, or the ranges that a family of codes covers, with who speaks in them."""
        if family is not None and len(family) > 1:
            for hit in self._retrieval.themes(list(family), documents=documents, coder=coder, sources=sources):
                yield self._found(hit, self._retrieval.voices(hit.document, hit.start, hit.end))
            return
        passages = self._retrieval.passages(codes=family, documents=documents, coder=coder, sources=sources)
        while batch := list(islice(passages, _AT_ONCE)):
            yield from self._all(batch)

    def numbered(self, numbers: Sequence[PassageId]) -> Iterator[Found]:
        """The passages with these numbers that are there, in the order in which they were asked for."""
        passages = self.passages(numbers)
        while batch := list(islice(passages, _AT_ONCE)):
            yield from self._all(batch)

    def meeting(self, conditions: Conditions, family: Sequence[CodeId] | None = None) -> Iterator[Found]:
        """The passages that meet conditions, in reading order; of a family of codes the ranges that they cover."""
        numbers = [hit.id for hit in self._retrieval.finding(conditions).all()]
        if family is None or len(family) == 1:
            yield from self.numbered(numbers)
            return
        for hit in self._retrieval.united(self.passages(numbers), family):
            yield self._found(hit, self._retrieval.voices(hit.document, hit.start, hit.end))

    def passages(self, numbers: Sequence[PassageId]) -> Iterator[Passage]:
        """The passages with these numbers, in their order; those that are gone are left out."""
        for at in range(0, len(numbers), _AT_ONCE):
            some = numbers[at : at + _AT_ONCE]
            there = {one.id: one for one in self._retrieval.numbered(some)}
            yield from (there[number] for number in some if number in there)

    def _all(self, passages: Sequence[Passage]) -> Iterator[Found]:
        heard = self._retrieval.heard(passages)
        for passage in passages:
            yield self._found(passage, heard[passage.id])

    def _text(self, document: DocumentId) -> str:
        """The text of a document; those that were read before are kept while they are not too long together."""
        if document not in self._texts:
            if sum(map(len, self._texts.values())) > _KEPT:
                self._texts.clear()
            self._texts[document] = self._project.read.text(document)
        return self._texts[document]

    def _found(self, hit: Passage | Theme, voices: Voices) -> Found:
        """A hit with its names."""
        text = self._text(hit.document)
        codes = hit.codes if isinstance(hit, Theme) else (hit.code,)
        spoken = [self.who(speaker) for speaker in voices]
        return Found(
            written(hit.uid),
            hit.id,
            hit.document,
            codes,
            self._titles[hit.document],
            hit.start,
            hit.end,
            text[hit.start : hit.end],
            ", ".join(self._book.shortest(code) for code in codes),
            self._coders[hit.coder],
            tuple(dict.fromkeys(name for name, _ in spoken)),
            tuple(dict.fromkeys(role for _, role in spoken)),
            voices,
            self._remarks.of(hit),
            hit.exemplar,
            self.printed.words(hit, text[hit.start : hit.end]),
        )


def _row(found: Found) -> Row:
    row = {column: getattr(found, column) for column in PASSAGES}
    return {**row, "speakers": list(found.speakers), "roles": list(found.roles)}


def _family(project: Project, code: str) -> list[CodeId]:
    book = project.read.codebook()
    return book.family(book.find(code).id)


def _refuse_unknown_role(project: Project, role: str | None) -> None:
    known = [one.name for one in project.read.roles()]
    if role is not None and role not in (*known, NO_ROLE):
        there = ", ".join(f"“{one}”" for one in known) or Phrase("none yet")
        raise Unknown("There is no role “{0}” in the project. There are: {1}.", role, there)


def comparison(result: Comparison) -> Row:
    """A comparison as one object of plain values; numbers are not rounded."""
    return {
        "by": result.by,
        "coder": result.coder,
        "in_passing": result.thresholds.in_passing,
        "emphasis_ratio": result.thresholds.emphasis_ratio,
        "groups": [
            {
                "name": group.name,
                "participants": group.participants,
                "documents": group.documents,
                "words": group.words,
                "passages": group.passages,
            }
            for group in result.groups
        ],
        "themes": [
            {
                "code": theme.name,
                "path": list(theme.path),
                "cells": {name: _cell(cell) for name, cell in theme.cells.items()},
                "proposed": theme.proposal.status,
                "proposed_for": list(theme.proposal.discussed_by),
                "settled": theme.settled,
                "reason": theme.reason,
            }
            for theme in result.themes
        ],
        "left_out": list(result.left_out),
    }


CELL = ("passages", "share", "speakers", "documents", "words", "rate", "rank")


def _cell(cell: Cell | None) -> Row | None:
    return None if cell is None else {measure: getattr(cell, measure) for measure in CELL}


COMPARISON = ("theme", "path", "group", *CELL, "proposed", "proposed_for", "settled", "reason")


def comparison_rows(result: Comparison) -> list[Row]:
    """A comparison as one row for each theme and group; measures are None where the group does not speak."""
    return [
        {
            "theme": theme.name,
            "path": " > ".join(theme.path),
            "group": name,
            **(_cell(cell) or dict.fromkeys(CELL)),
            "proposed": theme.proposal.status,
            "proposed_for": list(theme.proposal.discussed_by),
            "settled": theme.settled,
            "reason": theme.reason,
        }
        for theme in result.themes
        for name, cell in theme.cells.items()
    ]
