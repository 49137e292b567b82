import io
import struct
import zipfile

import pytest

from annotator.core.errors import UnreadableFile
from annotator.formats import docx, gate
from tests.formats.word_files import docx as word_file
from tests.formats.word_files import p, packed, part, relations

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(path, *words):
    """The refusal of a file, one sentence with its name and these words."""
    with pytest.raises(UnreadableFile) as caught:
        docx.read(path)
    message = str(caught.value)
    assert path.name in message
    assert message.count("\n") == 0
    assert message.endswith(".")
    for word in words:
        assert word in message
    return message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ["no text"]),
        (b"hello", ["not a Word document"]),
        (OLE + bytes(600), ["older format", ".docx"]),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), ["password"]),
        (b"PK\x05\x06" + bytes(18), ["not a Word document"]),
        (b"PK\x03\x04" + bytes(100), ["not a Word document"]),
    ],
)
def test_what_is_no_word_file(tmp_path, content, words):
    path = tmp_path / "talk.docx"
    path.write_bytes(content)
    refused(path, *words)


def test_a_copy_that_was_cut_off(tmp_path):
    path = word_file(tmp_path / "talk.docx", p("hello"))
    path.write_bytes(path.read_bytes()[:-100])
    refused(path, "copied only in part")


def test_a_damaged_part(tmp_path):
    path = word_file(tmp_path / "talk.docx", p("hello " * 500))
    data = bytearray(path.read_bytes())
    at = data.index(b"word/document.xml") + 40
    data[at : at + 20] = bytes(20)
    path.write_bytes(data)
    refused(path, "damaged")


@pytest.mark.parametrize("xml", ["<w:document>", "", "no xml", "<a/>", part("styles", ""), "\x00"])
def test_a_document_that_is_none(tmp_path, xml):
    refused(packed(tmp_path / "talk.docx", {"word/document.xml": xml}))


def test_no_document_at_all(tmp_path):
    refused(packed(tmp_path / "talk.docx", {"xl/workbook.xml": "<a/>"}), "not a Word document")


def test_no_text_in_the_document(tmp_path):
    refused(word_file(tmp_path / "talk.docx", p(" "), p()), "no text")


def test_the_document_is_found_under_another_name(tmp_path):
    body = p("found", '<w:footnoteReference w:id="1"/>')
    path = packed(
        tmp_path / "talk.docx",
        {
            "_rels/.rels": relations(officeDocument="/texts/main2.xml"),
            "texts/main2.xml": part("document", f"<w:body>{body}</w:body>"),
            "texts/_rels/main2.xml.rels": relations(footnotes="../notes/fn.xml"),
            "notes/fn.xml": part("footnotes", f'<w:footnote w:id="1">{p("a note")}</w:footnote>'),
        },
    )
    assert docx.read(path).text == "found\n\n[Footnote 1] a note"


def test_the_document_is_found_without_relations_and_by_backslashes(tmp_path):
    path = packed(tmp_path / "talk.docx", {"Word\\Document.xml": part("document", f"<w:body>{p('found')}</w:body>")})
    assert docx.read(path).text == "found"


def test_external_parts_are_not_followed(tmp_path):
    path = word_file(tmp_path / "talk.docx", p("a", '<w:footnoteReference w:id="1"/>'))
    external = relations(footnotes="file:///etc/passwd").replace("Target=", 'TargetMode="External" Target=')
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert docx.read(packed(path, {**parts, "word/_rels/document.xml.rels": external})).text == "a"


def test_a_bomb_by_its_ratio(tmp_path):
    bomb = part("document", "<w:body>" + " " * 20_000_000 + "</w:body>")
    refused(packed(tmp_path / "talk.docx", {"word/document.xml": bomb}), "unpacks")


def test_a_bomb_by_its_size(tmp_path, monkeypatch):
    monkeypatch.setattr(gate, "MOST_BYTES", 20_000)
    path = word_file(tmp_path / "talk.docx", p("".join(chr(0x4E00 + at % 5000) for at in range(15_000))))
    refused(path, "unpacks")


def test_a_bomb_that_lies_about_its_size(tmp_path):
    """The directory says 100 bytes for what unpacks to 20 MB."""
    path = word_file(tmp_path / "talk.docx", p("x" * 20_000_000))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = struct.pack("<I", archive.getinfo("word/document.xml").file_size)
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = struct.pack("<I", 100)
    path.write_bytes(data)
    refused(path, "damaged")


def test_too_many_tags(tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.formats.docx_package._MOST_TAGS", 1000)
    refused(word_file(tmp_path / "talk.docx", *[p(f"{at}") for at in range(500)]), "unpacks")


def test_too_deep_a_tree(tmp_path):
    refused(word_file(tmp_path / "talk.docx", "<w:sdt>" * 400 + "</w:sdt>" * 400), "damaged")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        "<!DOCTYPE x>",
    ],
)
def test_document_types_and_their_entities(tmp_path, doctype, encoding):
    body = part("document", f"<w:body>{p('<w:r><w:t>&b;</w:t></w:r>')}</w:body>").split("?>")[1]
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{body}'
    path = packed(tmp_path / "talk.docx", {"word/document.xml": xml.encode(encoding)})
    assert "root:" not in refused(path)


def test_a_password_of_the_zip_kind(tmp_path):
    path = word_file(tmp_path / "talk.docx", p("hello"))
    data = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + flags] |= 1
    path.write_bytes(data)
    refused(path, "password")
