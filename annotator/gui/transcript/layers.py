"""Which of the passages that overlap is filled where, and which are drawn as lines below it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.core.transcript import Range

LINES = 2
"""How many lines fit between one line of text and the next; what lies deeper is told by its stripe."""


@dataclass(slots=True)
class Layers:
    """For each passage, where it is filled; for each line below the text, by its depth, whose it is and where.

    At most 1 + `LINES` passages are drawn at any place, so that a hundred of them are drawn as fast as three.
    """

    fills: list[list[Range]]
    lines: list[list[tuple[int, int, int]]] = field(default_factory=lambda: [[] for _ in range(LINES)])


def layers(ranges: Sequence[Range]) -> Layers:
    """The layers of ranges that are given from the outermost to the innermost. Each line is `(index, start, end)`."""
    found = Layers([[] for _ in ranges])
    begins, ends = _events(ranges)
    bounds = sorted(begins.keys() | ends.keys())
    active: list[int] = []
    for at, place in enumerate(bounds):
        for index in ends.get(place, ()):
            del active[bisect_left(active, index)]
        for index in begins.get(place, ()):
            insort(active, index)
        if active:
            _cover(found, active, place, bounds[at + 1])
    return found


def _events(ranges: Sequence[Range]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for index, (start, end) in enumerate(ranges):
        if start < end:
            begins.setdefault(start, []).append(index)
            ends.setdefault(end, []).append(index)
    return begins, ends


def _cover(found: Layers, active: Sequence[int], start: int, end: int) -> None:
    """Take note of what is drawn from `start` to `end`, where nothing begins or ends in between."""
    filled = found.fills[active[-1]]
    if filled and filled[-1][1] == start:
        filled[-1] = (filled[-1][0], end)
    else:
        filled.append((start, end))
    for line, index in zip(found.lines, active[-2 : -2 - LINES : -1], strict=False):
        if line and line[-1][0] == index and line[-1][2] == start:
            line[-1] = (index, line[-1][1], end)
        else:
            line.append((index, start, end))
