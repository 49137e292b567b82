"""Codes every place where something is said: found first, looked at, applied as one step."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core import search
from annotator.core.codings import Placed
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.people import NO_ROLE
from annotator.core.progress import Progress, unheard
from annotator.core.query import Query
from annotator.core.transcript import Range
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import codes, codings

_LONGEST = 60.0
"""Seconds that a search through the whole project may take."""


class Match(NamedTuple):
    """Words that were found, characters `start` to `end`, and what would be coded: `low` to `high`."""

    start: int
    end: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Matches:
    """What was found in one document, in reading order."""

    document: DocumentId
    title: str
    found: Sequence[Match]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place to be coded."""

    document: DocumentId
    title: str
    start: int
    end: int
    text: str


def everywhere(
    project: Project,
    query: Query,
    *,
    scope: str = "match",
    role: str | None = None,
    document: DocumentId | None = None,
    most: int | None = None,
    tell: Progress = unheard,
) -> list[Matches]:
    """Where something is said, document by document; those without a match are left out.

    `role` keeps the turns of its speakers; `most` ends the search after so many matches. `tell` hears of each document.
    Raises Refused for an expression that takes too long, Unknown for a role.
    """
    speakers = None if role is None else speakers_of(project, role)
    chosen = [one for one in project.read.documents() if document in (None, one.id)]
    until = time.monotonic() + _LONGEST
    result = []
    for number, one in enumerate(chosen):
        tell(number, len(chosen))
        text = project.read.text(one.id)
        if query.is_in(text) and most != 0:
            said = spoken(project, one.id, speakers)
            places = search.found(text, said, query, until, most)
            wide = search.widened_all(text, said, places, scope)
            if places:
                found = [Match(*place, *whole) for place, whole in zip(places, wide, strict=True)]
                result.append(Matches(one.id, one.title, found))
                most = None if most is None else most - len(places)
    tell(len(chosen), len(chosen))
    return result


def find(
    project: Project,
    wanted: str,
    *,
    is_regex: bool = False,
    scope: str = "match",
    role: str | None = None,
    document: str | None = None,
) -> list[Hit]:
    """Where something is said: the words, or the sentence or turn around them (`scope` match, sentence or turn).

    An expression is taken as it is written, words in any case. `role` keeps the turns of its speakers. Raises Refused
    for an expression that is wrong, Unknown for a name.
    """
    query = Query(wanted, is_regex=is_regex, match_case=is_regex)
    only = None if document is None else project.document(document).id
    hits = []
    for one in everywhere(project, query, scope=scope, role=role, document=only):
        text = project.read.text(one.document)
        for start, end in dict.fromkeys((match.low, match.high) for match in one.found):
            hits.append(Hit(one.document, one.title, start, end, text[start:end]))
    return hits


def apply(project: Project, code: str, wanted: str, hits: Sequence[Hit]) -> None:
    """Code all hits as one step, by the author of the project; where there are none nothing is done."""
    chosen = project.read.codebook().find(code).id
    if hits:
        places = [(hit.document, (hit.start, hit.end)) for hit in hits]
        project.do(f"Autocode “{wanted}” as {code}", code_all, places, chosen)


def code_all(
    action: Action, places: Iterable[tuple[DocumentId, Range]], code: CodeId | str, coder: str | None = None
) -> int:
    """Code places as a code, or as a new one of that name; returns how many were not coded so before.

    Without a coder it is the coding of the author of the project.
    """
    number = codes.create(action, code) if isinstance(code, str) else code
    by = codings.coder(action, action.author if coder is None else coder)
    return codings.apply(action, [Placed(document, *place, number, by) for document, place in places])


def spoken(project: Project, document: DocumentId, speakers: Set[SpeakerId] | None = None) -> search.Spoken:
    """Where people speak in a document: these speakers, or all."""
    turns = project.read.turns(document)
    if speakers is None:
        return search.Spoken(turns.bodies, turns.ends, turns.notes)
    chosen = [at for at, speaker in enumerate(turns.speakers) if speaker in speakers]
    notes = {number: turns.notes[at] for number, at in enumerate(chosen) if at in turns.notes}
    return search.Spoken([turns.bodies[at] for at in chosen], [turns.ends[at] for at in chosen], notes)


def speakers_of(project: Project, role: str) -> set[SpeakerId]:
    """The speaker labels of a role."""
    wanted = None if role == NO_ROLE else project.role(role).id
    roles = {one.id: one.role for one in project.read.participants()}
    return {
        one.id
        for one in project.read.speakers()
        if (None if one.participant is None else roles[one.participant]) == wanted
    }
