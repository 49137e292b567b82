"""A workbook of what was tried or tested alone, with notes that say how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.analysis.comparison import Comparison
from annotator.analysis.scrutiny import Scrutiny
from annotator.reports import books, foretold, sheets, survival, workbook
from annotator.reports.cells import Cells

Recipe = Sequence[tuple[str, object]]


def recipe(scrutiny: Scrutiny) -> Recipe:
    """What was tried and tested how, item by item, and why what was not."""
    said: list[tuple[str, object]] = []
    if scrutiny.robustness is not None:
        said += survival.recipe(scrutiny.robustness)
    if scrutiny.untried:
        said.append(("Robustness", scrutiny.untried))
    if scrutiny.statistics is not None:
        said += foretold.recipe(scrutiny.statistics)
    if scrutiny.untested:
        said.append(("Statistics", scrutiny.untested))
    return said


def write(
    path: Path,
    title: str,
    comparison: Comparison,
    scrutiny: Scrutiny,
    titles: Sequence[tuple[str, str, str]],
    notes: Recipe,
) -> Cells:
    """Write the workbook, whole or not at all; returns what had to be altered. Raises CannotWrite."""
    cells = Cells()
    with books.workbook(path, title) as book:
        workbook.write_scrutiny(book, comparison, scrutiny, titles, cells)
        sheets.write(book, "Notes", workbook.NOTES, notes, cells)
    return cells
