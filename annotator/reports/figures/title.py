"""What stands above and below every figure."""

from __future__ import annotations

from annotator.reports.figures import inks
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.fonts import BOLD
from annotator.reports.figures.options import Options
from annotator.reports.figures.sheet import Sheet, leading, wrapped

_SIZE, _SMALL = 8.5, 6.0


def head(sheet: Sheet | None, options: Options, top: float) -> float:
    """The title, where one was given; returns where what follows begins. Without a sheet it is only measured."""
    if not options.title.strip():
        return top
    lines = wrapped(options.title, options.width - 2 * EDGE, _SIZE, BOLD)
    height = len(lines) * leading(_SIZE) + 2.5
    if sheet is not None:
        sheet.lines(EDGE, top + height / 2 - 0.5, lines, _SIZE, weight=BOLD)
    return top + height


def below(options: Options, sheet: Sheet | None = None, top: float = 0, *notes: str) -> float:
    """Notes at the foot, by which the marks are read; returns their height."""
    lines = [line for note in (*notes, *options.notes) for line in wrapped(note, options.width - 2 * EDGE, _SMALL)]
    height = len(lines) * leading(_SMALL) + 3 if lines else 0.5
    if sheet is not None:
        sheet.lines(EDGE, top + height / 2, lines, _SMALL, color=inks.QUIET)
    return height
