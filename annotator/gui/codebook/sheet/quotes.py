"""Passages with who speaks, where, and the turns around them. Knows nothing of Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from annotator.core.codings import Passage
from annotator.project import Project

_AROUND = 600
"""How many characters of the turn are shown on each side of a passage."""
_KEPT = 8


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of a passage and those around them in its turns; `turn` is the number of the first, 0 for none."""

    speakers: str
    title: str
    turn: int
    before: str
    words: str
    after: str


class Quotes:
    """Makes quotes of one project; keeps the texts that were asked for last."""

    def __init__(self, project: Project) -> None:
        self._project = project
        names = {one.id: one.name for one in project.read.participants()}
        self._names = {
            one.id: one.label if one.participant is None else names[one.participant] for one in project.read.speakers()
        }
        self._titles = {one.id: one.title for one in project.read.documents()}
        self._text = lru_cache(_KEPT)(project.read.text)
        self._turns = lru_cache(_KEPT)(project.read.turns)

    def of(self, passage: Passage) -> Quote:
        """A passage in its turns."""
        text, turns = self._text(passage.document), self._turns(passage.document)
        first, last = self._turn(passage, passage.start), self._turn(passage, passage.end - 1)
        floor = turns.starts[first] if first >= 0 else 0
        floor = turns.bodies[first] if first >= 0 and turns.bodies[first] <= passage.start else floor
        roof = turns.ends[last] if last >= 0 else len(text)
        begin, end = max(floor, passage.start - _AROUND), min(max(roof, passage.end), passage.end + _AROUND)
        voices = self._project.retrieval.voices(passage.document, passage.start, passage.end)
        return Quote(
            ", ".join(dict.fromkeys(self._names.get(one, "") for one in voices)),
            self._titles.get(passage.document, ""),
            first + 1,
            ("… " if begin > floor else "") + text[begin : passage.start],
            text[passage.start : passage.end],
            text[passage.end : end] + (" …" if end < roof else ""),
        )

    def _turn(self, passage: Passage, place: int) -> int:
        return bisect_right(self._turns(passage.document).starts, place) - 1
