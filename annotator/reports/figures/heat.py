"""A matrix of figures, the darker the larger: themes against any number of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE, Column, Place, column
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import Row, Section, groups, rows, themes
from annotator.reports.figures.sheet import Sheet, fits, shortened, wrapped
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Group

MOST_CELLS = 20_000
"""How many cells a figure may have: more can neither be read nor drawn in a moment."""
_TURNED = 11.0
"""Below which width of a column its head is turned, in mm."""


def draw(comparison: Comparison, options: Options) -> Drawn:
    """Every theme in the order of the codebook. Raises Refused where there is no group, or nothing is coded."""
    among, listed = groups(comparison), themes(comparison, options)
    if len(among) * len(listed) > MOST_CELLS:
        raise Refused("So many cells do not fit into one figure. Choose a set of themes, or fewer groups.")
    sections = [Section(None, "", "", tuple(rows(listed, options)))]
    begin = head(None, options, 0)
    names = column(sections, 0, 0.42 * options.width, options.width, headed=False)
    head_height = _Head(among, options, names.right).height
    names = column(sections, begin + head_height, 0.42 * options.width, options.width, headed=False)
    note = f"{measures.NAMES[options.measure]}; the darker the larger. {measures.MISSING} does not speak there."
    sheet = Sheet(options.width, names.bottom + below(options, None, 0, note) + 1, options.title)
    head(sheet, options, 0)
    _Head(among, options, names.right).draw(sheet, begin)
    _Cells(sheet, names, among, options).draw()
    names.draw(sheet)
    below(options, sheet, names.bottom + 1, note)
    return sheet.drawn()


class _Head:
    """The names of the groups above their columns, turned where these are narrow."""

    def __init__(self, among: list[Group], options: Options, left: float) -> None:
        self._among, self._options, self._left = among, options, left
        self._pitch = (options.width - EDGE - left) / len(among)
        self._names = [options.label(group.name) for group in among]
        lines = [wrapped(name, self._pitch - 1.5, 7, BOLD, most=3) for name in self._names]
        self._is_turned = self._pitch < _TURNED or any(
            len(words) > 2 or not fits(name, self._pitch - 1.5, 7, BOLD)
            for words, name in zip(lines, self._names, strict=True)
        )
        self._lines = lines
        longest = max(width(name, 6.5, BOLD) for name in self._names)
        self.height = min(42.0, longest + 4) if self._is_turned else 10.5

    def draw(self, sheet: Sheet, top: float) -> None:
        """Write them above the row that begins at their foot."""
        foot = top + self.height
        for at, group in enumerate(self._among):
            x = self._left + (at + 0.5) * self._pitch
            if self._is_turned:
                name = shortened(self._names[at], self.height - 3, 6.5, BOLD)
                sheet.text(x + 0.8, foot - 1.5, name, min(6.5, self._pitch * 2.2), weight=BOLD, turned=90)
                continue
            sheet.lines(x, foot - 7, self._lines[at][:2], 7, weight=BOLD, align="center")
            persons = measures.persons(group, self._options)
            sheet.text(x, foot - 2.2, persons, 6, color=inks.QUIET, align="center")


class _Cells:
    """The figures on their grounds."""

    def __init__(self, sheet: Sheet, names: Column, among: list[Group], options: Options) -> None:
        self._sheet, self._names, self._among, self._options = sheet, names, among, options
        self._pitch = (sheet.width - EDGE - names.right) / len(among)
        sizes = [self._size(row, group) or 0.0 for _, row in names.rows for group in among]
        self._largest = max(sizes) or 1.0
        figures = [width(self._figure(row, group), 7) for _, row in names.rows for group in among]
        self._letters = max(3.0, min(7.0, 7.0 * (self._pitch - 0.8) / max(figures)))

    def draw(self) -> None:
        """Draw every cell."""
        for place, row in self._names.rows:
            for at, group in enumerate(self._among):
                self._cell(place, row, group, self._names.right + at * self._pitch)

    def _cell(self, place: Place, row: Row, group: Group, left: float) -> None:
        size = self._size(row, group)
        box = (left + 0.3, place.top + 0.3, self._pitch - 0.6, place.height - 0.6)
        name = f"{row.label}, {self._options.label(group.name)}"
        says = measures.says(row.theme.cells[group.name], group, self._options)
        gid = self._sheet.mark(box, theme=row.theme.code, group=group.name, name=name, says=says)
        self._sheet.bar(*box, inks.heat((size or 0) / self._largest), gid=gid)
        words = self._figure(row, group)
        color = inks.TEXT if size else inks.QUIET
        self._sheet.text(left + self._pitch / 2, place.middle, words, self._letters, color=color, align="center")

    def _size(self, row: Row, group: Group) -> float | None:
        return measures.value(row.theme.cells[group.name], group, self._options.measure)

    def _figure(self, row: Row, group: Group) -> str:
        return measures.written(row.theme.cells[group.name], group, self._options.measure)
