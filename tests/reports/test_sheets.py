"""Sheets as they read back: real tables of real values, whatever stands in them."""

import pytest
from openpyxl.utils import get_column_letter

from annotator.reports import sheets
from annotator.reports.columns import COUNT, PERCENT, RATE, WRAPPED, Column
from tests.reports.conftest import rows_of

TEXTS = [
    "=1+1", "=", "==", "+49 30", "-3 degrees", "@home", "- well", "=cmd|' /C calc'!A0", "#N/A", "#REF!", "#1", "TRUE",
    "1", "1e5", "2024-05-03", " leads and trails ", "two\nlines", "tab\tand return\r\n", "é 漢字 שלום 😀", "'quoted",
    "<b>&amp;</b>", "nan", "_x0041_", "\u200e", "\u0085",
]  # fmt: skip


@pytest.mark.parametrize("form", [WRAPPED, "General", COUNT])
def test_a_text_comes_back_as_the_same_text(written, form):
    sheet = written(("Texts", [Column("Text", 20, form)], [[text] for text in TEXTS]))["Texts"]
    assert [row[0] for row in rows_of(sheet)[1:]] == TEXTS
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


def test_a_text_that_would_be_a_formula_is_marked_as_text(written):
    texts = ["=1", "+1", "-1", "@a", "a=1", ""]
    sheet = written(("Texts", [Column("=Text", 20)], [[text] for text in texts]))["Texts"]
    assert [sheet.cell(row, 1).quotePrefix for row in range(2, 8)] == [True, True, True, True, False, False]
    assert sheet["A1"].value == "=Text"


def test_numbers_are_numbers_and_nothing_is_nothing(written):
    columns = [Column("n", 9, COUNT), Column("%", 9, PERCENT), Column("rate", 9, RATE), Column("text", 9, WRAPPED)]
    sheet = written(("Numbers", columns, [[0, 0.25, 1 / 3, None], [None, None, None, "x"], [12345, 0, 0.0, "y"]]))
    sheet = sheet["Numbers"]
    assert rows_of(sheet)[1:] == [[0, 0.25, 1 / 3, None], [None, None, None, "x"], [12345, 0, 0, "y"]]
    assert [cell.number_format for cell in sheet[2]] == ["#,##0", "0.0%", "0.00", "General"]
    assert sheet["A2"].data_type == "n"
    assert sheet["D2"].value is None


def test_a_sheet_is_a_table_with_its_header_in_view(written):
    columns = [Column("Theme", 28, WRAPPED), Column("n", 9, COUNT, bar=True), Column("m", 9, COUNT, bar=True)]
    book = written(("Themes by role", columns, [["a", 1, 2], ["b", 3, 4]], 1))
    sheet = book["Themes by role"]
    table = sheet.tables["Themes_by_role"]
    assert (table.ref, table.autoFilter.ref) == ("A1:C3", "A1:C3")
    assert [column.name for column in table.tableColumns] == ["Theme", "n", "m"]
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.print_title_cols) == ("B2", "$1:$1", "$A:$A")
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [28, 9, 9]
    assert not sheet.merged_cells.ranges
    assert sheet["A2"].alignment.wrap_text
    assert all(cell.font.b and cell.alignment.wrap_text for cell in sheet[1])
    assert {cell.font.name for row in sheet.iter_rows() for cell in row} == {"Calibri"}
    assert [str(one.sqref) for one in sheet.conditional_formatting] == ["B2:B3 C2:C3"]


def test_a_sheet_without_rows_is_no_table(written):
    sheet = written(("Empty", [Column("Theme")], []))["Empty"]
    assert rows_of(sheet) == [["Theme"]]
    assert not sheet.tables


def test_headings_name_their_columns_apart(written):
    given = ["Year", "year", "Year (2)", "YEAR", "", " ", "two\nlines  and more", "x" * 300, "x" * 300, "=sum", "a\x00"]
    sheet = written(("Headings", [Column(one) for one in given], [range(len(given))]))["Headings"]
    names = [column.name for column in sheet.tables["Headings"].tableColumns]
    assert names == rows_of(sheet)[0]
    assert len({name.casefold() for name in names}) == len(given)
    assert max(map(len, names)) <= 255
    assert names[:4] == ["Year", "year (2)", "Year (2) (2)", "YEAR (3)"]
    assert names[6] == "two lines and more"
    assert names[9:] == ["=sum", "a\ufffd"]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Themes by year: 1/2"], ["Themes by year 1 2"]),
        (["[a]*?\\", "A", "a\x00"], ["a", "A 2", "a 3"]),
        (["x" * 40, "x" * 50], ["x" * 31, "x" * 29 + " 2"]),
        (["'quoted'", "''", "///"], ["quoted", "Sheet", "Sheet 2"]),
        (["\ud800\ufffe 漢"], ["漢"]),
    ],
)
def test_names_of_sheets_are_legal_and_unique(written, titles, names):
    assert written(*((title, [Column("n")], [[1]]) for title in titles)).sheetnames == names


def test_what_a_sheet_cannot_hold_goes_on_in_another(written, monkeypatch):
    monkeypatch.setattr(sheets, "ROWS", 3)
    book = written(
        ("Data", [Column("n")], ([number] for number in range(8))), ("Whole", [Column("n")], [[1], [2], [3]])
    )
    assert book.sheetnames == ["Data", "Data 2", "Data 3", "Whole"]
    assert [[row[0] for row in rows_of(sheet)] for sheet in book] == [
        ["n", 0, 1, 2], ["n", 3, 4, 5], ["n", 6, 7], ["n", 1, 2, 3],
    ]  # fmt: skip
    assert [list(sheet.tables) for sheet in book] == [["Data"], ["Data_2"], ["Data_3"], ["Whole"]]


def test_a_long_text_continues_in_the_next_row(written):
    text = "=" + "x" * 40_000
    sheet = written(("Long", [Column("who"), Column("text", 80, WRAPPED)], [["a", text], ["b", "short"]]))["Long"]
    rows = rows_of(sheet)[1:]
    assert [row[0] for row in rows] == ["a", None, "b"]
    assert rows[0][1] + rows[1][1] == text
    assert sheet.tables["Long"].ref == "A1:B4"


@pytest.mark.parametrize(
    ("text", "height"),
    [("short", None), ("x" * 79, None), ("a\nb", 30), ("word " * 100, 105), ("漢" * 79, 30), ("x" * 30_000, 405)],
)
def test_a_row_is_as_high_as_its_texts_need(written, text, height):
    sheet = written(("Heights", [Column("text", 80, WRAPPED), Column("n", 9, COUNT)], [[text, 1]]))["Heights"]
    assert sheet.row_dimensions[2].height == height


def test_many_columns_are_lettered(written):
    sheet = written(("Wide", [Column(f"c{number}") for number in range(800)], [range(800)]))["Wide"]
    assert sheet.tables["Wide"].ref == f"A1:{get_column_letter(800)}2"
    assert sheet.cell(2, 800).value == 799
