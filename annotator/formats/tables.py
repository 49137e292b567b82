"""Reads tables that somebody made in a spreadsheet: csv with any of the usual separators, and xlsx."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from annotator.core.errors import UnreadableFile
from annotator.core.table import Table, TableRow
from annotator.formats import encoding, gate

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")
_CELL_LIMIT = 10_000_000
_MOST_RATIO = 200


def read(path: Path) -> Table:
    """The table of a file; of a workbook its first sheet. Names of columns are lowered and trimmed.

    Raises UnreadableFile where the file cannot be read, has no header, or names a column twice.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UnreadableFile(f"“{path.name}” is not a table that can be read here. Save it as csv or xlsx.")
    rows = _workbook(path) if path.suffix.lower() == ".xlsx" else _csv(path)
    try:
        header = next(rows, [])
        places = _columns(path, header)
        trimmed = (_trimmed(cells, len(header)) for cells in rows)
        found = [TableRow(number, cells, places) for number, cells in enumerate(trimmed, start=2) if any(cells)]
    except csv.Error as error:
        raise UnreadableFile(f"“{path.name}” cannot be read as a table: {error}.") from error
    return Table(path.name, places, found)


def _trimmed(cells: Sequence[str], width: int) -> tuple[str, ...]:
    found = tuple(map(str.strip, cells))
    return found if len(found) >= width else found + ("",) * (width - len(found))


def _columns(path: Path, header: Sequence[str]) -> dict[str, int]:
    """The columns that have a name, each with its place."""
    columns = [" ".join(cell.split()).lower() for cell in header]
    named = [column for column in columns if column]
    if not named:
        raise UnreadableFile(f"“{path.name}” has no header: its first row must name the columns.")
    twice = next((column for column in named if named.count(column) > 1), None)
    if twice:
        raise UnreadableFile(f"“{path.name}” has two columns “{twice}”. Rename or remove one.")
    return {column: place for place, column in enumerate(columns) if column}


def _csv(path: Path) -> Iterator[list[str]]:
    decoded = encoding.decoded(gate.content(path))
    if decoded is None:
        raise UnreadableFile(f"The characters of “{path.name}” cannot be read. Save it as csv in UTF-8.")
    text = decoded.text.replace("\x00", "�")
    first = next((line for line in text.split("\n") if line.strip()), "")
    separator = max((",", ";", "\t"), key=first.count)
    csv.field_size_limit(_CELL_LIMIT)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _workbook(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    data = gate.content(path)
    try:
        _refuse_bomb(path, data)
        sheet = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
        return iter([[_words(cell) for cell in row] for row in sheet.iter_rows(values_only=True)])
    except (BadZipFile, InvalidFileException, LookupError, ValueError, TypeError, SyntaxError, OSError) as error:
        raise UnreadableFile(
            f"“{path.name}” cannot be read as a workbook. Save it again as xlsx, or as csv."
        ) from error


def _refuse_bomb(path: Path, data: bytes) -> None:
    unpacked = sum(member.file_size for member in ZipFile(io.BytesIO(data)).infolist())
    if unpacked > min(gate.MOST_BYTES, _MOST_RATIO * len(data)):
        raise UnreadableFile(f"“{path.name}” unpacks to {unpacked:,} bytes and was not opened. Save it as csv.")


def _words(cell: Any) -> str:
    """A cell as the spreadsheet shows it: whole numbers without a point, dates in ISO form, yes and no."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
