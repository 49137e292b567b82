"""Conditions for passages as somebody writes them down: by the names of things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.core.codebook import Codebook
from annotator.core.conditions import IN_TURN, OVERLAPPING, Beside, Conditions
from annotator.core.errors import Unknown
from annotator.core.ids import ParticipantId
from annotator.core.people import NO_ROLE
from annotator.core.phrases import Phrase
from annotator.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Asked:
    """What shall hold of passages besides their code, role, coder and document; see `core.conditions`.

    Every one of `with_codes` overlaps them, none of `without_codes` does; every one of `turn_codes` stands in one of
    their turns. `where` are attributes with a value, `speakers` participants of whom one is heard; `memo` is in a memo,
    the empty text in any.
    """

    not_codes: Sequence[str] = ()
    with_codes: Sequence[str] = ()
    without_codes: Sequence[str] = ()
    turn_codes: Sequence[str] = ()
    where: Sequence[tuple[str, str]] = ()
    text: str = ""
    memo: str | None = None
    exemplar: bool = False
    to_review: bool = False
    speakers: Sequence[str] = ()


NOTHING = Asked()


def conditions(
    project: ProjectFile,
    asked: Asked,
    *,
    code: str | None = None,
    role: str | None = None,
    coder: str | None = None,
    document: str | None = None,
) -> Conditions:
    """The conditions that names mean. Raises Unknown for one that the project does not have."""
    book = project.read.codebook()
    return Conditions(
        codes=() if code is None else (book.find(code).id,),
        not_codes=tuple(book.find(name).id for name in asked.not_codes),
        beside=tuple(_beside(book, asked)),
        roles=() if role is None else (None,) if role == NO_ROLE else (project.role(role).id,),
        attributes=_attributes(project, asked.where),
        documents=() if document is None else (project.document(document).id,),
        coders=() if coder is None else (project.coder(coder).id,),
        text=asked.text,
        memo=asked.memo,
        exemplar=asked.exemplar,
        to_review=asked.to_review,
        participants=tuple(_participant(project, name) for name in asked.speakers),
    )


def _participant(project: ProjectFile, name: str) -> ParticipantId:
    known = {one.name.casefold(): one.id for one in project.read.participants()}
    if name.strip().casefold() not in known:
        raise Unknown("There is no participant “{0}” in the project.", name)
    return known[name.strip().casefold()]


def _beside(book: Codebook, asked: Asked) -> Iterator[Beside]:
    for names, where, is_absent in (
        (asked.with_codes, OVERLAPPING, False),
        (asked.without_codes, OVERLAPPING, True),
        (asked.turn_codes, IN_TURN, False),
    ):
        for name in names:
            yield Beside((book.find(name).id,), where, is_absent)


def _attributes(project: ProjectFile, where: Sequence[tuple[str, str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Attributes with their values; one that is named twice may have either value."""
    known = {name.casefold(): name for name in project.read.attributes()}
    found: dict[str, tuple[str, ...]] = {}
    for name, value in where:
        if name.casefold() not in known:
            there = ", ".join(f"“{one}”" for one in known.values()) or Phrase("none yet")
            raise Unknown("There is no attribute “{0}” in the project. There are: {1}.", name, there)
        spelled = known[name.casefold()]
        found[spelled] = (*found.get(spelled, ()), value)
    return tuple(found.items())
