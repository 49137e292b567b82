"""The workbook of a reflexive project: who speaks of which theme, and what is said; nothing in it is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.analysis.comparison import Comparison
from annotator.reports import books, remarks, sheets, workbook
from annotator.reports.cells import Cells
from annotator.reports.columns import STRONG, TEXT, WRAPPED, Column
from annotator.reports.workbook import Contents

LEFT_OUT = frozenset({"Words", "Turns", "Persons", "words"})
"""The columns that count."""
DATA = tuple(name for name in workbook.DATA if name not in LEFT_OUT)
_SAID = {
    "Project", "File", "Made", "Program", "Compared by", "Only speakers with", "Not compared", "Coder",
    "Documents compared", "Left out", "Themes", "Settled upon other facts",
}  # fmt: skip
_WHY = ("Approach", "Reflexive: nothing is counted or tested; themes are read in what is said of them.")
SPEAKS = "speaks of it"


def write(path: Path, comparison: Comparison, contents: Contents) -> Cells:
    """Write the workbook, whole or not at all; returns what had to be altered. Raises CannotWrite."""
    cells = Cells()
    with books.workbook(path, contents.title, contents.made) as book:
        notes = [Column("Item", 24, STRONG), Column("What it says", 110, WRAPPED)]
        sheets.write(book, "Notes", notes, contents.recipe, cells)
        columns, rows = _columns(comparison, nested=contents.nested), _themes(comparison, contents)
        sheets.write(book, f"Themes by {comparison.by}", columns, rows, cells, frozen=2)
        quotes = workbook.quotes(comparison.by, nested=contents.nested)
        _write(book, "Quotes", quotes, contents.quotes(), cells)
        sheets.write(book, "Codebook", workbook.CODEBOOK, contents.codebook, cells, frozen=2)
        attributes = [Column(name, 16, WRAPPED) for name in contents.attributes]
        _write(book, "Speakers", [*workbook.SPEAKERS, *attributes], contents.speakers, cells)
        _write(book, "Data", [Column(name, 20, TEXT) for name in workbook.DATA], contents.data(), cells)
    return cells


def recipe(rows: Iterable[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Of what is said of how numbers were made only that which holds where there are none."""
    return [_WHY, *(row for row in rows if row[0] in _SAID)]


def without_numbers(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[list[Any]]:
    """Rows under some names, without what counts."""
    kept = [at for at, name in enumerate(names) if name not in LEFT_OUT]
    return ([row[at] for at in kept] for row in rows)


def _write(book: Any, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]], cells: Cells) -> None:
    names = [column.heading for column in columns]
    kept = [column for column in columns if column.heading not in LEFT_OUT]
    sheets.write(book, title, kept, without_numbers(names, rows), cells)


def _columns(comparison: Comparison, *, nested: bool) -> list[Column]:
    columns = [Column("No.", 6, WRAPPED), Column("Theme", 28, WRAPPED)]
    columns += [Column("Parent", 24, WRAPPED)] if nested else []
    columns += [Column("Settled", 18, WRAPPED), Column("Reason", 40, WRAPPED)]
    return [*columns, *(Column(group.name, 20, WRAPPED) for group in comparison.groups)]


def _themes(comparison: Comparison, contents: Contents) -> Iterator[list[Any]]:
    for (number, name, parent), theme in zip(contents.titles, comparison.themes, strict=True):
        row: list[Any] = [number or None, name, *([parent or None] if contents.nested else [])]
        row += [remarks.status(theme) or None, theme.reason]
        cells = (theme.cells[group.name] for group in comparison.groups)
        yield [*row, *(SPEAKS if cell is not None and cell.passages else None for cell in cells)]
