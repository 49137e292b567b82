"""Reads tables that somebody made in a spreadsheet: csv with any of the usual separators, and xlsx."""

from __future__ import annotations

import csv
import io
import re
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
_NAMED_SEPARATOR = re.compile(r"\s*sep=([,;\t|])\n", re.IGNORECASE)


def read(path: Path) -> Table:
    """The table of a file; of a workbook its first sheet. Its first row that is not empty names the columns.

    Raises UnreadableFile where the file cannot be read, has no header, or names a column twice.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UnreadableFile("“{0}” is not a table that can be read here. Save it as csv or xlsx.", path.name)
    rows = enumerate(_workbook(path) if path.suffix.lower() == ".xlsx" else _csv(path), start=1)
    header = next((cells for _, cells in rows if any(map(str.strip, cells))), [])
    spelling = [" ".join(cell.split()) for cell in header]
    places = _columns(path, spelling)
    trimmed = ((number, _trimmed(cells, len(header))) for number, cells in rows)
    found = [TableRow(number, cells, places) for number, cells in trimmed if any(cells)]
    return Table(path.name, places, found, {column: spelling[place] for column, place in places.items()})


def _trimmed(cells: Sequence[str], width: int) -> tuple[str, ...]:
    found = tuple(map(str.strip, cells))
    return found if len(found) >= width else found + ("",) * (width - len(found))


def _columns(path: Path, header: Sequence[str]) -> dict[str, int]:
    """The columns that have a name, in small letters, each with its place."""
    columns = [cell.lower() for cell in header]
    named = [column for column in columns if column]
    if not named:
        raise UnreadableFile("“{0}” has no header: its first row must name the columns.", path.name)
    twice = next((column for column in named if named.count(column) > 1), None)
    if twice:
        raise UnreadableFile("“{0}” has two columns “{1}”. Rename or remove one.", path.name, twice)
    return {column: place for place, column in enumerate(columns) if column}


def _csv(path: Path) -> Iterator[list[str]]:
    """The rows of a csv with the separator that it names, as spreadsheets do, or of which its header has most."""
    decoded = encoding.decoded(gate.content(path))
    if decoded is None:
        raise UnreadableFile("The characters of “{0}” cannot be read. Save it as csv in UTF-8.", path.name)
    text = decoded.text.replace("\x00", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    first = next((line for line in text.split("\n") if line.strip()), "")
    separator = max((",", ";", "\t"), key=first.count)
    if named := _NAMED_SEPARATOR.match(text):
        separator, text = named[1], text[named.end() :]
    csv.field_size_limit(_CELL_LIMIT)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    try:
        yield from rows
    except csv.Error as error:
        raise UnreadableFile(
            "“{0}” cannot be read as a table: in line {1} or before it, a quotation mark is not closed, or not "
            "doubled within a cell. Save the table again as csv or xlsx.",
            path.name,
            rows.line_num,
        ) from error


def _workbook(path: Path) -> Iterator[list[str]]:
    from openpyxl.utils.exceptions import InvalidFileException

    data = gate.content(path)
    damaged = (
        BadZipFile,
        InvalidFileException,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        SyntaxError,
        OSError,
    )
    try:
        has_formulas = _looked_at(path, data)
        rows = _first_sheet(data, calculated=True)
        if has_formulas:
            _refuse_uncalculated(path, rows, _first_sheet(data, calculated=False))
        return iter([[_words(cell) for cell in row] for row in rows])
    except damaged as error:  # what openpyxl makes of a file that is not as it expects
        raise UnreadableFile(
            "“{0}” cannot be read as a workbook. Save it again as xlsx, or as csv.", path.name
        ) from error


def _first_sheet(data: bytes, *, calculated: bool) -> list[tuple[Any, ...]]:
    """The cells of the first sheet: with the values that formulas had when it was saved, or with the formulas."""
    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(data), read_only=True, data_only=calculated).worksheets[0]
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    return list(sheet.iter_rows(values_only=True))


def _refuse_uncalculated(path: Path, values: Sequence[Sequence[Any]], formulas: Sequence[Sequence[Any]]) -> None:
    """Raise UnreadableFile where a formula has no value, which would be read as an empty cell."""
    from openpyxl.utils import get_column_letter

    for number, (row, written) in enumerate(zip(values, formulas, strict=True), start=1):
        for column, (value, formula) in enumerate(zip(row, written, strict=True), start=1):
            if value is None and formula is not None:
                raise UnreadableFile(
                    "“{0}” has a formula without a value in {1}{2}. Open it in a spreadsheet program, save it, and "
                    "try again.",
                    path.name,
                    get_column_letter(column),
                    number,
                )


def _looked_at(path: Path, data: bytes) -> bool:
    """Whether the sheets of a workbook seem to have formulas.

    Raises UnreadableFile where it unpacks to far more than it is, or holds a document type.
    """
    with ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        unpacked = sum(member.file_size for member in members)
        if unpacked > min(gate.MOST_BYTES, _MOST_RATIO * len(data)):
            raise UnreadableFile(
                "“{0}” unpacks to {1:,} bytes and was not opened. Save it as csv.", path.name, unpacked
            )
        parts = {member.filename: archive.read(member) for member in members if member.filename.endswith(".xml")}
    if any(b"<!DOCTYPE" in part for part in parts.values()):
        raise UnreadableFile("“{0}” holds a document type, which no workbook does. Save it as csv.", path.name)
    return any(b"<f" in part for name, part in parts.items() if name.startswith("xl/worksheets/"))


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
    return str(cell).replace("\r\n", "\n")
