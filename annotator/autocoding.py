"""Codes every place where something is said: found first, looked at, applied as one step."""

from __future__ import annotations

import time
from collections.abc import Sequence, Set
from dataclasses import dataclass

from annotator.core import search
from annotator.core.codings import Placed
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.people import NO_ROLE
from annotator.core.query import Query
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import codings

_LONGEST = 60.0
"""Seconds that a search through the whole project may take."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place to be coded."""

    document: DocumentId
    title: str
    start: int
    end: int
    text: str


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

    `role` keeps the turns of its speakers. Raises Refused for an expression that is wrong, Unknown for a name.
    """
    query = Query(wanted, is_regex=is_regex, match_case=is_regex)
    speakers = None if role is None else speakers_of(project, role)
    chosen = project.read.documents() if document is None else [project.document(document)]
    until = time.monotonic() + _LONGEST
    hits = []
    for one in chosen:
        text = project.read.text(one.id)
        if query.is_in(text):
            turns = spoken(project, one.id, speakers)
            for start, end in search.find(text, turns, query, scope, until):
                hits.append(Hit(one.id, one.title, start, end, text[start:end]))
    return hits


def apply(project: Project, code: str, wanted: str, hits: Sequence[Hit]) -> None:
    """Code all hits as one step, by the author of the project; where there are none nothing is done."""
    chosen = project.read.codebook().find(code).id
    if hits:
        project.do(f"Autocode “{wanted}” as {code}", _apply, chosen, hits)


def _apply(action: Action, code: CodeId, hits: Sequence[Hit]) -> None:
    coder = codings.coder(action, action.author)
    codings.apply(action, [Placed(hit.document, hit.start, hit.end, code, coder) for hit in hits])


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
