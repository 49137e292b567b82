"""Sheets of a workbook, written row by row so that a hundred thousand rows need no memory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain, count, islice
from math import ceil
from typing import TYPE_CHECKING, Any

from annotator.reports.cells import Cells
from annotator.reports.columns import Column

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

ROWS = 1_048_575
"""Rows that a sheet holds below its headings."""
_HEADING = 255
"""Characters that the name of a table's column may have."""
_TITLE = 31
"""Characters that the name of a sheet may have."""
_ILLEGAL = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffd-\uffff]")
_PAGE = 240
"""How wide a page is, in characters, small enough to hold much and large enough to be read."""
_BAR = "FF9CC2E5"


def write(
    book: Workbook,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Any]],
    cells: Cells,
    frozen: int = 0,
    notes: Sequence[str] = (),
) -> None:
    """Add a sheet that is a real table: header and `frozen` columns stay in view, text stays text.

    `notes` are sentences to be read with it, which stand below the table. What a sheet cannot hold goes on in another.
    Headings that occur twice are numbered, for a table must name its columns apart.
    """
    headings = _apart([_heading(text) for text in cells.clean([column.heading for column in columns])])
    left = chain.from_iterable(cells.row(row) for row in rows)
    _write(book, legal(book, title), columns, headings, islice(left, ROWS - 2 * len(notes)), frozen, cells.clean(notes))
    for number in count(2):
        first = next(left, None)
        if first is None:
            break
        more = chain([first], islice(left, ROWS - 1))
        _write(book, legal(book, f"{title} {number}"), columns, headings, more, frozen)


def legal(book: Workbook, title: str) -> str:
    """A name that a sheet may have and that no other of the workbook has."""
    taken = {sheet.title.casefold() for sheet in book.worksheets}
    name = " ".join(_ILLEGAL.sub(" ", title).split()) or "Sheet"
    for number in count(1):
        mark = f" {number}" if number > 1 else ""
        free = name[: _TITLE - len(mark)].strip("' ") + mark
        if free.casefold() not in taken:
            break
    return free


def set_up(sheet: Any, columns: Sequence[Column], frozen: int = 0) -> None:
    """Give columns their widths, keep the first row and `frozen` columns in view, name and number the pages."""
    from openpyxl.utils import get_column_letter

    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = f"{get_column_letter(frozen + 1)}2"
    sheet.print_title_rows = "1:1"
    if frozen:
        sheet.print_title_cols = f"A:{get_column_letter(frozen)}"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth = ceil(sum(column.width for column in columns) / _PAGE)
    sheet.page_setup.fitToHeight = 0
    sheet.HeaderFooter.oddFooter.center.text = "&A, page &P of &N"


def fill(
    sheet: Any,
    columns: Sequence[Column],
    headings: Sequence[str],
    rows: Iterable[Sequence[Any]],
    notes: Sequence[str] = (),
) -> int:
    """Write headings and rows, fit for cells already, to an empty sheet; returns how many rows these were.

    Notes follow a row apart, over the columns beside them.
    """
    from annotator.reports.prepared import Prepared

    prepared = Prepared(sheet, columns)
    prepared.head(headings)
    number = 0
    for row in rows:
        prepared.append(row)
        number += 1
    for note in notes:
        prepared.note(note)
    return number


def _write(
    book: Workbook,
    title: str,
    columns: Sequence[Column],
    headings: Sequence[str],
    rows: Iterable[Sequence[Any]],
    frozen: int,
    notes: Sequence[str] = (),
) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    set_up(sheet, columns, frozen)
    number = fill(sheet, columns, headings, rows, notes)
    if number:
        place = f"A1:{get_column_letter(len(columns))}{number + 1}"
        sheet._tables.add(_table(title, place, headings))  # add_table warns that we do what we do
        _draw_bars(sheet, columns, number)
    sheet.close()


def _table(title: str, place: str, headings: Sequence[str]) -> Any:
    from openpyxl.worksheet.table import Table, TableStyleInfo

    table = Table(displayName=re.sub(r"[^A-Za-z0-9]", "_", title), ref=place)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = heading
    return table


def _draw_bars(sheet: Any, columns: Sequence[Column], rows: int) -> None:
    from openpyxl.formatting.rule import DataBarRule
    from openpyxl.utils import get_column_letter

    letters = [get_column_letter(number) for number, column in enumerate(columns, start=1) if column.bar]
    if letters:
        places = " ".join(f"{letter}2:{letter}{rows + 1}" for letter in letters)
        rule = DataBarRule(start_type="num", start_value=0, end_type="max", color=_BAR)
        sheet.conditional_formatting.add(places, rule)


def _heading(text: str) -> str:
    """A heading in one line, as the name of a table's column must be."""
    line = " ".join(text.split()) or "Column"
    return line if len(line) <= _HEADING else f"{line[: _HEADING - 1]}…"


def _apart(headings: Sequence[str]) -> list[str]:
    taken: set[str] = set()
    made = []
    for heading in headings:
        free = heading
        for number in count(2):
            if free.casefold() not in taken:
                break
            free = f"{heading[: _HEADING - 10]} ({number})"
        taken.add(free.casefold())
        made.append(free)
    return made
