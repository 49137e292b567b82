"""One table as csv or as a workbook of one sheet."""

import csv

import pytest
from openpyxl import load_workbook

from annotator.core.errors import CannotWrite
from annotator.reports import tables
from tests.reports.conftest import table_of

ROWS = [
    {"name": "=1+1", "memo": 'a, "b"\nc', "n": 0},
    {"name": "é 😀", "memo": "\x00 and \ud800", "n": None},
    {"name": "", "memo": " x ", "n": 2.5},
]


def test_a_csv_holds_the_same_texts(tmp_path):
    cells = tables.write(tmp_path / "t.csv", "Codes", ["name", "memo", "n"], ROWS)
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["name", "memo", "n"], ["=1+1", 'a, "b"\nc', "0"], ["é 😀", "\ufffd and \ufffd", ""], ["", " x ", "2.5"],
    ]  # fmt: skip
    assert cells.altered == 1


def test_a_workbook_holds_the_same_texts(tmp_path):
    cells = tables.write(tmp_path / "t.XLSX", "Codes", ["name", "memo", "n"], ROWS)
    rows = table_of(load_workbook(tmp_path / "t.XLSX")["Codes"])
    assert [tuple(row.values()) for row in rows] == [
        ("=1+1", 'a, "b"\nc', 0), ("é 😀", "\ufffd and \ufffd", None), (None, " x ", 2.5),
    ]  # fmt: skip
    assert cells.altered == 1


def test_rows_that_break_off_leave_the_file_that_was_there(tmp_path):
    (tmp_path / "t.csv").write_text("before")

    def rows():
        yield ROWS[0]
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        tables.write(tmp_path / "t.csv", "Codes", ["name"], rows())
    assert (tmp_path / "t.csv").read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["t.csv"]


def test_other_kinds_are_refused(tmp_path):
    with pytest.raises(CannotWrite, match=r".csv or .xlsx"):
        tables.write(tmp_path / "t.ods", "Codes", ["name"], ROWS)
    assert not list(tmp_path.iterdir())
