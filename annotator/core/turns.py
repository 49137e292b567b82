"""The turns of a stored transcript, each made when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Self, overload

from annotator.core.documents import SpokenTurn
from annotator.core.ids import SpeakerId
from annotator.core.transcript import Range

Row = tuple[int, int, int, SpeakerId | None, str]
"""Where a turn starts, where its speech does, where it ends, who speaks, and when."""


class Turns(Sequence[SpokenTurn]):
    """The turns in their order: a long transcript has tens of thousands, of which few are looked at.

    `rows` has one for each, `notes` those of the turns that have any, by their place in the order.
    """

    def __init__(self, rows: Sequence[Row], notes: Mapping[int, tuple[Range, ...]]) -> None:
        self.rows = rows
        self._notes = notes

    @classmethod
    def of(cls, turns: Iterable[SpokenTurn]) -> Self:
        """Turns that are made already, in their order."""
        made = list(turns)
        notes = {at: one.notes for at, one in enumerate(made) if one.notes}
        return cls([(one.start, one.body, one.end, one.speaker, one.time) for one in made], notes)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> SpokenTurn: ...
    @overload
    def __getitem__(self, at: slice) -> list[SpokenTurn]: ...
    def __getitem__(self, at: int | slice) -> SpokenTurn | list[SpokenTurn]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        return SpokenTurn(at + 1, *self.rows[at], self._notes.get(at, ()))
