"""Writes one table as csv or as a workbook of one sheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.core.errors import CannotWrite
from annotator.reports import books, files, sheets
from annotator.reports.cells import Cells
from annotator.reports.columns import WRAPPED, Column


def write(path: Path, title: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> Cells:
    """Write rows to a file that ends in .csv or .xlsx, whole or not at all; returns what had to be altered.

    Raises CannotWrite with one sentence.
    """
    values = ([row[column] for column in columns] for row in rows)
    if path.suffix.lower() == ".csv":
        return write_csv(path, columns, values)
    if path.suffix.lower() == ".xlsx":
        return _write_workbook(path, title, columns, values)
    raise CannotWrite("“{0}”: a table is written as .csv or .xlsx. Choose one of these endings.", path.name)


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Cells:
    """Write a csv in UTF-8, whole or not at all; returns what had to be altered."""
    cells = Cells()
    with files.whole(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(cells.clean(columns))
        writer.writerows(map(cells.clean, rows))
    return cells


def _write_workbook(path: Path, title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Cells:
    cells = Cells()
    with books.workbook(path, title) as book:
        sheets.write(book, title, [Column(name, 24, WRAPPED) for name in columns], rows, cells)
    return cells
