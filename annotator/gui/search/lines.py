"""Matches as a list shows them: who says it, and the words in the middle of what is said around them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from annotator.autocoding import Match
from annotator.core.ids import DocumentId, SpeakerId
from annotator.gui.passages.reading import role_colors
from annotator.project import Project

CONTEXT = 160
"""How many characters are shown on each side at most, within the turn."""
_KEPT = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One match: who speaks in which turn, the words, and what stands around them.

    `within` says how many characters before and after the words would be coded with them; `color` is the stored one
    of the role.
    """

    speaker: str
    turn: int
    before: str
    words: str
    after: str
    within: tuple[int, int]
    color: str


class Lines:
    """Makes lines; keeps the texts of the last documents that were asked about."""

    def __init__(self, project: Project) -> None:
        participants = {one.id: one.name for one in project.read.participants()}
        self._names: dict[SpeakerId, str] = {
            one.id: one.label if one.participant is None else participants[one.participant]
            for one in project.read.speakers()
        }
        self._colors = role_colors(project)
        self._text = lru_cache(_KEPT)(project.read.text)
        self._turns = lru_cache(_KEPT)(project.read.turns)

    def of(self, document: DocumentId, match: Match) -> Line:
        """A match in its turn."""
        text, turns = self._text(document), self._turns(document)
        at = bisect_right(turns.bodies, match.start) - 1
        floor, roof, speaker = turns.bodies[at], turns.ends[at], turns.speakers[at]
        begin, end = max(floor, match.start - CONTEXT), min(roof, match.end + CONTEXT)
        return Line(
            "" if speaker is None else self._names.get(speaker, ""),
            at + 1,
            text[begin : match.start].replace("\n", " "),
            text[match.start : match.end].replace("\n", " "),
            text[match.end : end].replace("\n", " "),
            (match.start - match.low, match.high - match.end),
            "" if speaker is None else self._colors.get(speaker, ""),
        )
