"""Who discusses what: themes against three groups or more, a filled mark where a group discusses a theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.analysis import rule
from annotator.core.status import DIFFERENT
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import Place, column
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.heads import Heads
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import Row, Section
from annotator.reports.figures.sheet import Sheet
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group

_DOT = 2.7
_NOTE = (
    "● discusses the theme; ○ mentions it in passing; · says nothing of it; — does not speak; ▲ the most; ▽ the least"
)

_UNCOUNTED = "● speaks of the theme; · does not speak of it; — does not speak"


def draw(comparison: Comparison, among: Sequence[Group], listed: Sequence[Section], options: Options) -> Drawn:
    """Draw a row for each theme and a column for each group."""
    note = _NOTE if options.counted else _UNCOUNTED
    names = column(listed, 0, 0.45 * options.width, options.width)
    heads = Heads(among, options, names.right)
    top = head(None, options, 0) + heads.height
    names = column(listed, top, 0.45 * options.width, options.width)
    sheet = Sheet(options.width, names.bottom + below(options, None, 0, note), options.title)
    head(sheet, options, 0)
    colors = [inks.of_group(options, at, group.name, len(among)) for at, group in enumerate(among)]
    heads.draw(sheet, top, colors)
    names.draw(sheet)
    marks = _Marks(sheet, heads, among, colors, options)
    for place, row in names.rows:
        homes = [at for at, group in enumerate(among) if _discusses(comparison, group, row.theme.cells[group.name])]
        marks.draw(place, row, homes)
    below(options, sheet, names.bottom, note)
    return sheet.drawn()


class _Marks:
    """A mark for each theme and group, joined where several groups discuss a theme."""

    def __init__(
        self, sheet: Sheet, heads: Heads, among: Sequence[Group], colors: Sequence[str], options: Options
    ) -> None:
        self._sheet, self._heads, self._among, self._colors, self._options = sheet, heads, among, colors, options

    def draw(self, place: Place, row: Row, homes: Sequence[int]) -> None:
        """Draw the marks of one theme; `homes` are the places of the groups that discuss it."""
        if len(homes) > 1:
            ends = [self._heads.middle(at) for at in (homes[0], homes[-1])]
            self._sheet.line(ends[0], place.middle, ends[1], place.middle, inks.RULE, 1.2)
        for at in range(len(self._among)):
            self._mark(place, row, at, is_home=at in homes)

    def _mark(self, place: Place, row: Row, at: int, *, is_home: bool) -> None:
        group, x, pitch = self._among[at], self._heads.middle(at), self._heads.pitch
        cell = row.theme.cells[group.name]
        box = (x - pitch / 2, place.top, pitch, place.height)
        name = f"{row.label}, {self._options.label(group.name)}"
        says = measures.says(cell, group, self._options)
        gid = self._sheet.mark(box, theme=row.theme.code, group=group.name, name=name, says=says)
        if cell is None or not cell.passages:
            sign = measures.MISSING if cell is None else "·"
            self._sheet.text(x, place.middle, sign, 8, color=inks.QUIET, align="center")
            self._sheet.bar(*box, "none", gid=gid)
            return
        self._sheet.shape(x, place.middle, "o", self._colors[at], _DOT, is_open=not is_home, gid=gid)
        self._beside(row, group, cell, x, place.middle, is_home=is_home)

    def _beside(self, row: Row, group: Group, cell: Cell, x: float, y: float, *, is_home: bool) -> None:
        """Who says most and least of a theme of different emphasis, and the residual where that is wished."""
        proposal = row.theme.proposal
        if row.theme.status == DIFFERENT and group.name in (proposal.highest, proposal.lowest):
            shape = "^" if group.name == proposal.highest else "v"
            self._sheet.shape(x + 3, y, shape, inks.QUIET, 1.4, is_open=shape == "v")
        elif self._options.residuals and self._options.counted and not is_home:
            self._sheet.text(x + 2.2, y, f"{cell.passages:,}", 6, color=inks.QUIET)


def _discusses(comparison: Comparison, group: Group, cell: Cell | None) -> bool:
    """Whether a group discusses a theme (METHOD: status of a theme); where nothing is counted, speaks of it at all."""
    if cell is None or not comparison.is_counted:
        return cell is not None and bool(cell.passages)
    weight = rule.Weight(cell.passages, cell.speakers, group.participants, group.passages, group.words)
    return rule.discusses(weight, comparison.thresholds)
