"""Dots on one axis: three groups or more, theme by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE, Column, Place, column
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import width
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import Row, groups, sections, themes
from annotator.reports.figures.sheet import Sheet
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Group

MOST = 6
"""How many groups have a shape of their own."""
_SIZE, _AXIS, _KEY = 2.2, 5.0, 5.0


def draw(comparison: Comparison, options: Options) -> Drawn:
    """Two to six groups on one axis. Raises Refused where they are more, or nothing is coded."""
    among = groups(comparison)
    if len(among) > MOST:
        raise Refused("Dots show up to {0} groups; here are {1}. Choose heat.", MOST, len(among))
    listed = sections(comparison, themes(comparison, options), options)
    key = _Key(among, options)
    begin = head(None, options, 0) + 1
    rows = column(
        listed, begin + key.height + 1, 0.42 * options.width, options.width, least=5.4 if len(among) < 4 else 6.8
    )
    sheet = Sheet(
        options.width, rows.bottom + _AXIS + below(options, None, 0, measures.NAMES[options.measure]), options.title
    )
    head(sheet, options, 0)
    key.draw(sheet, begin)
    rows.draw(sheet)
    _Axis(sheet, rows, among, options).draw()
    below(options, sheet, rows.bottom + _AXIS, measures.NAMES[options.measure])
    return sheet.drawn()


class _Key:
    """Which shape is which group, in as many lines as that takes."""

    def __init__(self, among: list[Group], options: Options) -> None:
        self._among, self._options = among, options
        self._words = [f"{options.label(group.name)} ({measures.base(group, options)})" for group in among]
        self._lines: list[list[int]] = [[]]
        x = 0.0
        for at, words in enumerate(self._words):
            wide = width(words, 6.5) + 9
            if self._lines[-1] and x + wide > options.width - 2 * EDGE:
                self._lines.append([])
                x = 0.0
            self._lines[-1].append(at)
            x += wide

    @property
    def height(self) -> float:
        """How high it is, in mm."""
        return len(self._lines) * _KEY

    def draw(self, sheet: Sheet, top: float) -> None:
        """Draw it from `top` on."""
        for number, line in enumerate(self._lines):
            x, y = EDGE + _SIZE / 2, top + (number + 0.5) * _KEY
            for at in line:
                color = inks.of_group(self._options, at, self._among[at].name)
                sheet.shape(x, y, inks.SHAPES[at], color, _SIZE, is_open=inks.is_open(at))
                sheet.text(x + 3, y, self._words[at], 6.5)
                x += width(self._words[at], 6.5) + 9


class _Axis:
    """The dots, and the axis on which they stand."""

    def __init__(self, sheet: Sheet, rows: Column, among: list[Group], options: Options) -> None:
        self._sheet, self._rows, self._among, self._options = sheet, rows, among, options
        self._left, self._right = rows.right + 5, sheet.width - EDGE - 5
        sizes = [self._size(row, group) or 0.0 for _, row in rows.rows for group in among]
        self._largest = max(sizes) or 1.0

    def draw(self) -> None:
        """Draw the grid, then every dot."""
        for size, words in measures.ticks(self._largest, self._options.measure):
            x = self._x(size)
            for at, _ in self._rows.rows:
                color = inks.FAINT if size else inks.RULE
                self._sheet.line(x, at.top, x, at.top + at.height, color, 0.5)
            self._sheet.text(x, self._rows.bottom + 2.6, words, 6, color=inks.QUIET, align="center")
        for place, row in self._rows.rows:
            self._dots(place, row)

    def _dots(self, place: Place, row: Row) -> None:
        """The dots of one theme; those that would hide one another stand above one another."""
        known = [
            (self._x(size), at) for at, group in enumerate(self._among) if (size := self._size(row, group)) is not None
        ]
        if known:
            low, high = min(known)[0], max(known)[0]
            self._sheet.line(low, place.middle, high, place.middle, inks.RULE, 0.9)
        shifts = _apart(known, place.height - 3)
        for (x, at), shift in zip(known, shifts, strict=True):
            group, y = self._among[at], place.middle + shift
            name = f"{row.label}, {self._options.label(group.name)}"
            box = (x - 1.6, y - 1.6, 3.2, 3.2)
            says = measures.says(row.theme.cells[group.name], group, self._options)
            gid = self._sheet.mark(box, theme=row.theme.code, group=group.name, name=name, says=says)
            color = inks.of_group(self._options, at, group.name)
            self._sheet.shape(x, y, inks.SHAPES[at], color, _SIZE, is_open=inks.is_open(at), gid=gid)

    def _x(self, size: float) -> float:
        return self._left + (self._right - self._left) * size / self._largest

    def _size(self, row: Row, group: Group) -> float | None:
        return measures.value(row.theme.cells[group.name], group, self._options.measure)


def _apart(known: list[tuple[float, int]], room: float) -> list[float]:
    """How far each of some dots is moved up or down within some room, so that none lies upon another."""
    shifts = dict.fromkeys(range(len(known)), 0.0)
    cluster: list[int] = []
    order: list[int | None] = [*sorted(range(len(known)), key=lambda one: known[one]), None]
    for number in order:
        if number is not None and (not cluster or known[number][0] - known[cluster[-1]][0] < 1.5):
            cluster.append(number)
            continue
        step = min(1.7, room / max(1, len(cluster) - 1))
        for at, one in enumerate(cluster):
            shifts[one] = (at - (len(cluster) - 1) / 2) * step
        cluster = [] if number is None else [number]
    return list(shifts.values())
