"""Tables as spreadsheets and programs write them."""

from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from annotator.core.errors import UnreadableFile
from annotator.formats import tables


def csv(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def xlsx(tmp_path, *rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    return tmp_path / "t.xlsx"


def cells(path):
    found = tables.read(path)
    return found.columns, [(row.number, *row.cells) for row in found.rows]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("name,parent\nA,B\n", (("name", "parent"), [(2, "A", "B")])),
        ("\ufeffNAME; Parent \nA;B, C\n", (("name", "parent"), [(2, "A", "B, C")])),
        ("name\tparent\r\nA\t\r\n", (("name", "parent"), [(2, "A", "")])),
        ("sep=;\nname;parent\nA;B, C\n", (("name", "parent"), [(2, "A", "B, C")])),
        ("\n\nname,parent\n,,\n\nA,B\n", (("name", "parent"), [(6, "A", "B")])),
        ('name,parent\r\n"a\r\nb", "c, d"\r\n', (("name", "parent"), [(2, "a\nb", "c, d")])),
        ("name,parent\rA,B\r", (("name", "parent"), [(2, "A", "B")])),
        ("name,,parent,\nA,x,B,y,z\n", (("name", "parent"), [(2, "A", "x", "B", "y", "z")])),
        ("name,parent\nÉva,“B”\n".encode("utf-16"), (("name", "parent"), [(2, "Éva", "“B”")])),
        ("name,parent\nÉva,“déjà”\n".encode("cp1252"), (("name", "parent"), [(2, "Éva", "“déjà”")])),
    ],
)
def test_csv_of_every_kind(tmp_path, content, expected):
    assert cells(csv(tmp_path, content)) == expected


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('name,memo\nA,"never closed\nB,x\n', "line 3"),
        ('name,memo\nA,"she said "no" to me"\n', "line 2"),
        ("\n\n ,\n", "no header"),
        ("name,Name\n", "two columns “name”"),
    ],
)
def test_a_csv_that_is_not_one_table_is_refused(tmp_path, content, words):
    with pytest.raises(UnreadableFile, match=words):
        tables.read(csv(tmp_path, content))


def test_columns_are_known_in_small_letters_and_keep_their_spelling(tmp_path):
    found = tables.read(csv(tmp_path, "Document,Years  of Practice\n"))
    assert found.columns == ("document", "years of practice")
    assert found.spelling["years of practice"] == "Years of Practice"


def test_a_workbook_may_begin_further_down(tmp_path):
    assert cells(xlsx(tmp_path, [], [None, "Name"], [], [None, "A\r\nb"])) == (("name",), [(4, "", "A\nb")])


def test_a_formula_that_was_never_calculated_is_named(tmp_path):
    with pytest.raises(UnreadableFile, match=r"formula without a value in B3"):
        tables.read(xlsx(tmp_path, ["name", "number"], ["A", 1], ["B", "=B2+1"]))


def changed(path, name, before, after):
    """A workbook with something else in one of its parts."""
    with ZipFile(path) as archive:
        parts = {member: archive.read(member) for member in archive.namelist()}
    with ZipFile(path, "w") as archive:
        for member, part in parts.items():
            archive.writestr(member, part.replace(before, after) if member == name else part)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_workbook_may_say_that_it_is_smaller_than_it_is(tmp_path):
    path = changed(xlsx(tmp_path, ["name", "memo"], ["A", "x"]), SHEET, b'ref="A1:B2"', b'ref="A1"')
    assert cells(path) == (("name", "memo"), [(2, "A", "x")])


def test_a_workbook_with_a_document_type_is_refused(tmp_path):
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet'
    with pytest.raises(UnreadableFile, match="document type"):
        tables.read(changed(xlsx(tmp_path, ["name"], ["A"]), SHEET, b"<worksheet", entity))


def test_a_damaged_workbook_is_one_sentence(tmp_path):
    with pytest.raises(UnreadableFile, match="cannot be read as a workbook"):
        tables.read(changed(xlsx(tmp_path, ["name"], ["A"]), SHEET, b"</sheetData>", b""))
    book = Workbook()
    book.create_chartsheet("Chart")
    book.save(tmp_path / "chart.xlsx")
    with pytest.raises(UnreadableFile, match="cannot be read as a workbook"):
        tables.read(tmp_path / "chart.xlsx")
