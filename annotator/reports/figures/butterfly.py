"""Bars from one axis: two groups, theme by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.status import DIFFERENT, UNIQUE
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE, Column, Place, column
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, NORMAL, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import Row, groups, sections, themes
from annotator.reports.figures.sheet import Sheet, wrapped
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Group

_BAR, _GAP, _SIZE = 2.6, 1.2, 6.5


def draw(comparison: Comparison, options: Options) -> Drawn:
    """Two groups on one scale. Raises Refused where there are not two, or nothing is coded."""
    pair = groups(comparison)
    if len(pair) != 2:
        raise Refused("Bars from one axis compare two groups; here are {0}. Choose dots or heat.", len(pair))
    listed = sections(comparison, themes(comparison, options), options)
    top = head(None, options, 0) + 9.5
    rows = column(listed, top, 0.40 * options.width, options.width)
    sheet = Sheet(options.width, rows.bottom + below(options, None, 0, measures.NAMES[options.measure]), options.title)
    head(sheet, options, 0)
    rows.draw(sheet)
    _Wings(sheet, rows, pair, options).draw(top)
    below(options, sheet, rows.bottom, measures.NAMES[options.measure])
    return sheet.drawn()


class _Wings:
    """The bars to both sides of the axis."""

    def __init__(self, sheet: Sheet, rows: Column, pair: list[Group], options: Options) -> None:
        self._sheet, self._rows, self._pair, self._options = sheet, rows, pair, options
        self._middle = (rows.right + sheet.width - EDGE) / 2
        sizes = [self._size(row, group) or 0.0 for _, row in rows.rows for group in pair]
        figures = [width(self._figure(row, group), _SIZE, BOLD) for _, row in rows.rows for group in pair]
        self._half = self._middle - rows.right - max(figures) - 2 * _GAP
        self._largest = max(sizes) or 1.0

    def draw(self, top: float) -> None:
        """Draw the heads, the axis and every bar."""
        for at, (group, side) in enumerate(zip(self._pair, (-1, 1), strict=True)):
            self._head(group, at, side, top)
        for place, row in self._rows.rows:
            self._sheet.line(self._middle, place.top, self._middle, place.top + place.height, inks.RULE, 0.6)
            for at, (group, side) in enumerate(zip(self._pair, (-1, 1), strict=True)):
                self._bar(place, row, group, at, side)

    def _head(self, group: Group, at: int, side: int, top: float) -> None:
        color = inks.of_group(self._options, at, group.name)
        align = "left" if side > 0 else "right"
        room = self._middle - self._rows.right - 2 * _GAP
        x = self._middle + side * _GAP
        (name,) = wrapped(self._options.label(group.name), room - 4, 7.5, BOLD, most=1)
        swatch = x if side > 0 else x - 2.4
        self._sheet.bar(swatch, top - 8.2, 2.4, 2.4, inks.fill(color, at), edge=color)
        self._sheet.text(x + side * 3.6, top - 7, name, 7.5, weight=BOLD, align=align)
        words = wrapped(measures.base(group, self._options), room, 6, most=1)[0]
        self._sheet.text(x, top - 3, words, 6, color=inks.QUIET, align=align)

    def _bar(self, place: Place, row: Row, group: Group, at: int, side: int) -> None:
        size = self._size(row, group)
        cell = row.theme.cells[group.name]
        length = max(0.4, self._half * size / self._largest) if size else 0.0
        begin = self._middle + (0.3 if side > 0 else -0.3 - length)
        edge = self._middle if side > 0 else self._middle - (self._middle - self._rows.right)
        box = (edge, place.top, self._middle - self._rows.right, place.height)
        name = f"{row.label}, {self._options.label(group.name)}"
        gid = self._sheet.mark(
            box, theme=row.theme.code, group=group.name, name=name, says=measures.says(cell, group, self._options)
        )
        if size:
            color = inks.of_group(self._options, at, group.name)
            top = place.middle - _BAR / 2
            self._sheet.bar(begin, top, length, _BAR, inks.fill(color, at), edge=color, gid=gid)
        weight = BOLD if self._is_larger(row, group) else NORMAL
        color = inks.TEXT if weight == BOLD or size else inks.QUIET
        x = self._middle + side * (length + _GAP)
        self._sheet.text(
            x, place.middle, self._figure(row, group), _SIZE, weight=weight, color=color,
            align="left" if side > 0 else "right",
        )  # fmt: skip

    def _is_larger(self, row: Row, group: Group) -> bool:
        """Whether the larger of the two is meant to be seen: where the emphasis differs, or one speaks alone."""
        sizes = {one.name: self._size(row, one) or 0.0 for one in self._pair}
        return row.theme.status in (DIFFERENT, UNIQUE) and sizes[group.name] == max(sizes.values()) > min(
            sizes.values()
        )

    def _size(self, row: Row, group: Group) -> float | None:
        return measures.value(row.theme.cells[group.name], group, self._options.measure)

    def _figure(self, row: Row, group: Group) -> str:
        return measures.written(row.theme.cells[group.name], group, self._options.measure)
