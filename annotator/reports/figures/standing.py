"""Who discusses what: themes against three groups or more, a filled mark where a group discusses a theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.analysis import rule
from annotator.core.status import DIFFERENT
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE, Column, Place, column
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import Row, Section
from annotator.reports.figures.sheet import Sheet, fits, shortened, wrapped
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group

_DOT, _NARROW = 2.7, 12.0
_NOTE = (
    "● discusses the theme; ○ mentions it in passing; · says nothing of it; — does not speak; ▲ the most; ▽ the least"
)


def draw(comparison: Comparison, among: Sequence[Group], listed: Sequence[Section], options: Options) -> Drawn:
    """Draw a row for each theme and a column for each group."""
    begin = head(None, options, 0)
    names = column(listed, 0, 0.45 * options.width, options.width)
    pitch = (options.width - EDGE - names.right) / len(among)
    heads = [options.label(group.name) for group in among]
    is_turned = pitch < _NARROW or not all(fits(words, pitch - 1.5, 7, BOLD) for words in heads)
    top = begin + (min(36.0, max(width(words, 6.5, BOLD) for words in heads) + 4) if is_turned else 10.5)
    names = column(listed, top, 0.45 * options.width, options.width)
    sheet = Sheet(options.width, names.bottom + below(options, None, 0, _NOTE), options.title)
    head(sheet, options, 0)
    for at, group in enumerate(among):
        _head(
            sheet,
            options,
            group,
            inks.of_group(options, at, group.name, len(among)),
            names.right + (at + 0.5) * pitch,
            top,
            pitch,
            is_turned=is_turned,
        )
    names.draw(sheet)
    for place, row in names.rows:
        _row(sheet, comparison, among, options, names, place, row, pitch)
    below(options, sheet, names.bottom, _NOTE)
    return sheet.drawn()


def _head(
    sheet: Sheet, options: Options, group: Group, color: str, x: float, foot: float, pitch: float, *, is_turned: bool
) -> None:
    name = options.label(group.name)
    if is_turned:
        sheet.text(x + 0.8, foot - 1.5, shortened(name, 32, 6.5, BOLD), 6.5, weight=BOLD, color=color, turned=90)
        return
    sheet.lines(x, foot - 7, wrapped(name, pitch - 1.5, 7, BOLD, most=2), 7, weight=BOLD, color=color, align="center")
    sheet.text(x, foot - 2.2, measures.persons(group, options), 6, color=inks.QUIET, align="center")


def _row(
    sheet: Sheet,
    comparison: Comparison,
    among: Sequence[Group],
    options: Options,
    names: Column,
    place: Place,
    row: Row,
    pitch: float,
) -> None:
    at_home = [at for at, group in enumerate(among) if _discusses(comparison, group, row.theme.cells[group.name])]
    if len(at_home) > 1:
        ends = [names.right + (at + 0.5) * pitch for at in (at_home[0], at_home[-1])]
        sheet.line(ends[0], place.middle, ends[1], place.middle, inks.RULE, 1.2)
    for at, group in enumerate(among):
        x, cell = names.right + (at + 0.5) * pitch, row.theme.cells[group.name]
        name = f"{row.label}, {options.label(group.name)}"
        box = (x - pitch / 2, place.top, pitch, place.height)
        gid = sheet.mark(
            box, theme=row.theme.code, group=group.name, name=name, says=measures.says(cell, group, options)
        )
        color = inks.of_group(options, at, group.name, len(among))
        if cell is None or not cell.passages:
            sheet.text(x, place.middle, measures.MISSING if cell is None else "·", 8, color=inks.QUIET, align="center")
            sheet.bar(*box, "none", gid=gid)
        else:
            sheet.shape(x, place.middle, "o", color, _DOT, is_open=at not in at_home, gid=gid)
        _beside(sheet, options, row, group, cell, x, place.middle, is_discussed=at in at_home)


def _beside(
    sheet: Sheet, options: Options, row: Row, group: Group, cell: Cell | None, x: float, y: float, *, is_discussed: bool
) -> None:
    """Who says most and least of a theme of different emphasis, and the residual where that is wished."""
    proposal = row.theme.proposal
    if row.theme.status == DIFFERENT and group.name in (proposal.highest, proposal.lowest):
        shape = "^" if group.name == proposal.highest else "v"
        sheet.shape(x + 3, y, shape, inks.QUIET, 1.4, is_open=shape == "v")
    elif options.residuals and options.counted and cell is not None and cell.passages and not is_discussed:
        sheet.text(x + 2.2, y, f"{cell.passages:,}", 6, color=inks.QUIET)


def _discusses(comparison: Comparison, group: Group, cell: Cell | None) -> bool:
    """Whether a group discusses a theme (METHOD: status of a theme)."""
    if cell is None:
        return False
    weight = rule.Weight(cell.passages, cell.speakers, group.participants, group.passages, group.words)
    return rule.discusses(weight, comparison.thresholds)
