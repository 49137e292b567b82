"""The names of groups above the columns of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.sheet import Sheet, fits, shortened, wrapped

if TYPE_CHECKING:
    from annotator.analysis.comparison import Group

_NARROW, _TALLEST, _UPRIGHT = 11.0, 42.0, 10.5
_SIZE, _TURNED = 7.0, 6.5


class Heads:
    """Names with their numbers of persons, in columns from `left` to the edge; turned where these are narrow."""

    def __init__(self, among: Sequence[Group], options: Options, left: float) -> None:
        self._among, self._options, self._left = among, options, left
        self.pitch = (options.width - EDGE - left) / len(among)
        self._names = [options.label(group.name) for group in among]
        self._is_turned = self.pitch < _NARROW or not all(map(self._has_room, self._names))
        longest = max(width(name, _TURNED, BOLD) for name in self._names)
        self.height = min(_TALLEST, longest + 4) if self._is_turned else _UPRIGHT

    def middle(self, at: int) -> float:
        """Where the middle of a column is."""
        return self._left + (at + 0.5) * self.pitch

    def draw(self, sheet: Sheet, foot: float, colors: Sequence[str] = ()) -> None:
        """Write them above a height, each in its colour where there are colours."""
        for at, group in enumerate(self._among):
            x, color = self.middle(at), colors[at] if colors else inks.TEXT
            if self._is_turned:
                size = min(_TURNED, self.pitch * 2.2)
                name = shortened(self._names[at], self.height - 3, size, BOLD)
                sheet.text(x + 0.12 * size, foot - 1.5, name, size, weight=BOLD, color=color, turned=90)
                continue
            lines = wrapped(self._names[at], self.pitch - 1.5, _SIZE, BOLD, most=2)
            sheet.lines(x, foot - 7, lines, _SIZE, weight=BOLD, color=color, align="center")
            persons = measures.persons(group, self._options)
            sheet.text(x, foot - 2.2, persons, 6, color=inks.QUIET, align="center")

    def _has_room(self, name: str) -> bool:
        room = self.pitch - 1.5
        return fits(name, room, _SIZE, BOLD) and len(wrapped(name, room, _SIZE, BOLD)) <= 2
