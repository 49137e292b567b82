import zipfile

import docx
import pytest
from docx.shared import Cm

from annotator.core.errors import UnreadableFile
from annotator.formats import manuscript

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def by_hand(path, body):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return path


def test_paragraphs_tables_and_their_places(tmp_path):
    book = docx.Document()
    book.add_heading("Results", 1)
    book.add_paragraph("One.")
    book.add_paragraph("Apart.", style="Quote")
    book.add_paragraph("Indented.").paragraph_format.left_indent = Cm(1)
    table = book.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Both"
    table.cell(1, 0).text, table.cell(1, 1).text = "a", "b"
    book.save(tmp_path / "draft.docx")
    draft = manuscript.read(tmp_path / "draft.docx")
    assert [(one.place, one.text, one.is_heading, one.is_block) for one in draft.paragraphs[:4]] == [
        ("paragraph 1", "Results", True, False),
        ("paragraph 2", "One.", False, False),
        ("paragraph 3", "Apart.", False, True),
        ("paragraph 4", "Indented.", False, True),
    ]
    assert draft.grids[0].rows == (("Both", "Both"), ("a", "b"))
    assert [one.place for one in draft.paragraphs[4:]] == [
        "table 1, row 1, column 1", "table 1, row 2, column 1", "table 1, row 2, column 2"
    ]  # fmt: skip


def test_insertions_are_in_and_deletions_out(tmp_path):
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = f"<w:p>{run.format('We ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
    path = by_hand(tmp_path / "a.docx", f"{body}<w:ins>{run.format('met.')}</w:ins></w:p>")
    draft = manuscript.read(path)
    assert draft.paragraphs[0].text == "We met."
    assert draft.left_out == ("1 deleted passage",)


def test_text_boxes_are_read(tmp_path):
    box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
    path = by_hand(tmp_path / "a.docx", f"<w:p><w:r><w:t>Out.</w:t></w:r><w:r>{box}</w:r></w:p>")
    assert [(str(one.place), one.text) for one in manuscript.read(path).paragraphs] == [
        ("paragraph 1", "Out."),
        ("text box at paragraph 1", "In a box."),
    ]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"text", "is no Word document"),
        ("a.docx", b"", "has no text"),
        ("a.docx", b"PK no", "is not a Word document"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_other_files_are_refused_in_one_sentence(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFile, match=words) as told:
        manuscript.read(tmp_path / name)
    assert "\n" not in str(told.value)


def test_a_bomb_and_an_empty_draft_are_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b"0" * 50_000_000)
    with pytest.raises(UnreadableFile, match="unpacks to far more"):
        manuscript.read(tmp_path / "bomb.docx")
    with pytest.raises(UnreadableFile, match="has no text"):
        manuscript.read(by_hand(tmp_path / "none.docx", "<w:p/>"))
