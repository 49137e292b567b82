import pytest
from openpyxl import load_workbook

from annotator.reports import books, sheets
from annotator.reports.cells import Cells


def rows_of(sheet):
    """The values of a sheet, the headings first."""
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def table_of(sheet):
    """The rows of a sheet by their headings."""
    headings, *rows = rows_of(sheet)
    return [dict(zip(headings, row, strict=True)) for row in rows]


@pytest.fixture
def written(tmp_path):
    """Writes sheets as (title, columns, rows, frozen columns), and reads the workbook back."""

    def write(*parts):
        cells = Cells()
        with books.workbook(tmp_path / "t.xlsx") as book:
            for title, columns, rows, *frozen in parts:
                sheets.write(book, title, columns, rows, cells, *frozen)
        return load_workbook(tmp_path / "t.xlsx")

    return write
