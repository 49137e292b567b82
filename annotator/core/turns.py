"""The turns of a stored transcript, each made when it is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Self, overload

from annotator.core.documents import SpokenTurn
from annotator.core.ids import SpeakerId
from annotator.core.transcript import Range


class Turns(Sequence[SpokenTurn]):
    """The turns in their order: a long transcript has tens of thousands, of which few are looked at.

    Each list has one for each turn: where it starts, where its speech does, where it ends, who speaks, and when.
    `notes` has those of the turns that have any, by their place in the order.
    """

    def __init__(
        self,
        starts: Sequence[int],
        bodies: Sequence[int],
        ends: Sequence[int],
        speakers: Sequence[SpeakerId | None],
        times: Sequence[str],
        notes: Mapping[int, tuple[Range, ...]],
    ) -> None:
        self.starts, self.bodies, self.ends = starts, bodies, ends
        self.speakers, self.times, self.notes = speakers, times, notes

    @classmethod
    def of(cls, turns: Iterable[SpokenTurn]) -> Self:
        """Turns that are made already, in their order."""
        made = list(turns)
        return cls(
            [one.start for one in made],
            [one.body for one in made],
            [one.end for one in made],
            [one.speaker for one in made],
            [one.time for one in made],
            {at: one.notes for at, one in enumerate(made) if one.notes},
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Turns):
            return NotImplemented
        return self._lists() == other._lists()

    __hash__ = None  # type: ignore[assignment]

    def _lists(self) -> tuple[object, ...]:
        lists = (self.starts, self.bodies, self.ends, self.speakers, self.times)
        return *map(list, lists), dict(self.notes)

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, place: int) -> int:
        """The number of the turn in which a character is, from 1 on; 0 in front of the first."""
        return bisect_right(self.starts, place)

    def silent(self, start: int, end: int) -> list[Range]:
        """What is no speech between two characters, counted from the first: labels with their times, and notes."""
        turns = range(max(0, self.at(start) - 1), bisect_left(self.starts, end))
        ranges = [one for at in turns for one in ((self.starts[at], self.bodies[at]), *self.notes.get(at, ()))]
        found = ((max(low, start) - start, min(high, end) - start) for low, high in ranges)
        return [(low, high) for low, high in found if low < high]

    @overload
    def __getitem__(self, at: int) -> SpokenTurn: ...
    @overload
    def __getitem__(self, at: slice) -> list[SpokenTurn]: ...
    def __getitem__(self, at: int | slice) -> SpokenTurn | list[SpokenTurn]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        place = self.starts[at], self.bodies[at], self.ends[at]
        return SpokenTurn(at + 1, *place, self.speakers[at], self.times[at], self.notes.get(at, ()))
