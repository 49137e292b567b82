"""Participation: who spoke how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.groups import Present
from annotator.core.people import NO_ROLE


@dataclass(frozen=True, slots=True)
class Participation:
    """What one speaker says in one document, of all words that are said there, and of those of the same role there.

    Both shares are None where nobody says a word.
    """

    document: str
    name: str
    role: str
    turns: int
    words: int
    share: float | None
    share_of_role: float | None


def participation(everybody: Sequence[Present]) -> list[Participation]:
    """Everybody in the order of the documents, roles that are not compared and the silent too."""
    documents: defaultdict[int, int] = defaultdict(int)
    roles: defaultdict[tuple[int, str], int] = defaultdict(int)
    for one in everybody:
        documents[one.document.id] += one.speaker.words
        roles[one.document.id, _role(one)] += one.speaker.words
    return [
        Participation(
            one.document.title,
            one.name,
            _role(one),
            one.speaker.turns,
            one.speaker.words,
            _share(one.speaker.words, documents[one.document.id]),
            _share(one.speaker.words, roles[one.document.id, _role(one)]),
        )
        for one in everybody
        if one.participant or one.speaker.words
    ]


def _role(one: Present) -> str:
    return NO_ROLE if one.role is None else one.role.name


def _share(words: int, of: int) -> float | None:
    return words / of if of else None
