"""The pack as files: whole or not at all, the same each time, nothing of others touched."""

import csv
import errno
import hashlib
import os
import re
from zipfile import ZipFile

import pytest
from lxml import etree
from openpyxl import load_workbook

from annotator.core.errors import CannotWrite, Refused
from annotator.core.progress import GivenUp
from annotator.core.transcript import Turn
from annotator.project import new_project
from annotator.reports import files
from annotator.reports.manuscript.loaders import LABELS, r_script
from annotator.reports.workbook import DATA
from annotator.store.verbs import codes
from tests.analysis.obvious import Study
from tests.analysis.studies import stored
from tests.packing.conftest import packed, words_of
from tests.test_exporting import nasty

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document(path):
    with ZipFile(path) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def test_two_packs_of_one_project_are_the_same_bytes(sample, tmp_path, coarse):
    once, twice = packed(sample, tmp_path / "one"), packed(sample, tmp_path / "two")
    assert {name for name in once if once[name] != twice[name]} == set()
    assert len(once) == 22


def test_the_list_names_every_file_with_its_digest(sample, tmp_path, undrawn):
    made = packed(sample, tmp_path / "pack")
    words = made.pop("README.txt").decode()
    assert [line.strip() for line in re.findall(r"^    [0-9a-f]{64}$", words, re.MULTILINE)] == [
        hashlib.sha256(one).hexdigest() for one in made.values()
    ]
    assert all(f"  {name}: " in words for name in made)
    assert "Coder: Ana" in words


def test_figures_that_are_no_longer_drawn_go(sample, tmp_path, schematic):
    folder = tmp_path / "pack"
    folder.mkdir()
    for name in ("figure-2-butterfly.svg", "figure-2-mine.svg", "figure-2-heat.tif"):
        (folder / name).write_bytes(b"old")
    made = packed(sample, folder)
    assert {path.name for path in folder.iterdir()} == {*made, "figure-2-mine.svg", "figure-2-heat.tif"}


def test_files_of_others_stay_and_ours_are_replaced(sample, tmp_path, undrawn):
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "draft.docx").write_bytes(b"theirs")
    (folder / "report.html").write_bytes(b"old")
    packed(sample, folder)
    assert (folder / "draft.docx").read_bytes() == b"theirs"
    assert (folder / "report.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize(
    ("part", "number", "words"),
    [("_to_disk", errno.ENOSPC, "the disk is full"), ("NamedTemporaryFile", errno.EACCES, "open in another program")],
)
def test_what_cannot_be_written_leaves_no_broken_file(sample, tmp_path, undrawn, monkeypatch, part, number, words):
    folder = tmp_path / "pack"
    before = packed(sample, folder)
    sample.do("Rename", codes.change, sample.read.codebook().find("Bedside skills").id, name="At the bed")

    def failing(*_, **__):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(files, part, failing)
        with pytest.raises(CannotWrite, match=words):
            packed(sample, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("file", "beside"),
    [("manuscript.docx", "~$nuscript.docx"), ("workbook.xlsx", "~$workbook.xlsx"), ("srqr.docx", ".~lock.srqr.docx#")],
)
def test_what_lies_open_in_an_office_program_is_not_written(sample, tmp_path, undrawn, file, beside):
    folder = tmp_path / "pack"
    before = packed(sample, folder)
    (folder / beside).write_bytes(b"Ana")
    sample.do("Rename", codes.change, sample.read.codebook().find("Bedside skills").id, name="At the bed")
    with pytest.raises(
        CannotWrite, match=rf"“{re.escape(file)}” .* it is open in another program.*Close it there"
    ) as told:
        packed(sample, folder)
    assert beside in str(told.value)
    (folder / beside).unlink()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_may_not_be_written_to_stays(sample, tmp_path, undrawn, monkeypatch):
    before = packed(sample, tmp_path / "pack")
    usual = os.access
    monkeypatch.setattr(files.os, "access", lambda path, how: "report" not in str(path) and usual(path, how))
    with pytest.raises(CannotWrite, match=r"“report\.html” could not be written: the folder is read-only, or"):
        packed(sample, tmp_path / "pack")
    assert {path.name: path.read_bytes() for path in (tmp_path / "pack").iterdir()} == before


def test_a_file_in_the_place_of_the_folder_is_said(sample, tmp_path):
    (tmp_path / "pack").write_bytes(b"")
    with pytest.raises(CannotWrite, match="is a file"):
        sample.pack(tmp_path / "pack")


def test_papers(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "pack", paper="letter")
    size = document(tmp_path / "pack" / "manuscript.docx").find(f".//{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("12240", "15840")
    with pytest.raises(Refused, match="no paper"):
        sample.pack(tmp_path / "other", paper="a3")
    assert not (tmp_path / "other").exists()


def test_a_theme_that_is_renamed_meanwhile_cannot_mix(sample, tmp_path, undrawn):
    code = sample.read.codebook().find("Craft of teaching").id

    def rename(done, total):
        if sample.read.codebook()[code].name == "Craft of teaching":
            sample.do("Rename", codes.change, code, name="Didactics")

    sample.pack(tmp_path / "pack", tell=rename)
    assert sample.read.codebook()[code].name == "Didactics"
    for name in ("manuscript.docx", "report.html", "workbook.xlsx", "codings.csv", "codings.R"):
        assert "Didactics" not in words_of(tmp_path / "pack" / name)
        assert "Craft of teaching" in words_of(tmp_path / "pack" / name)


def test_whoever_does_not_want_it_any_more_ends_it(sample, tmp_path, undrawn):
    def tell(done, total):
        if done >= 45:
            raise GivenUp

    with pytest.raises(GivenUp):
        sample.pack(tmp_path / "pack", tell=tell)
    assert list((tmp_path / "pack").iterdir()) == []


@pytest.mark.parametrize("share", [15, 44, 46, 81, 97, 99])
def test_two_packs_never_mix_wherever_the_second_ends(sample, tmp_path, undrawn, share):
    before = packed(sample, tmp_path / "pack")
    sample.do("Rename", codes.change, sample.read.codebook().find("Bedside skills").id, name="At the bed")

    def tell(done, total):
        if done >= share:
            raise GivenUp

    with pytest.raises(GivenUp):
        sample.pack(tmp_path / "pack", tell=tell)
    assert {path.name: path.read_bytes() for path in (tmp_path / "pack").iterdir()} == before


def test_the_word_document_is_what_word_expects(sample, tmp_path, schematic):
    packed(sample, tmp_path / "pack")
    body = document(tmp_path / "pack" / "manuscript.docx")
    fields = [one.get(f"{W}instr").strip() for one in body.iter(f"{W}fldSimple")]
    assert fields == ["SEQ Table \\* ARABIC"] * 4 + ["SEQ Figure \\* ARABIC"]
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in body.iter(f"{W}tbl"))
    sides = {border.tag for one in body.iter(f"{W}tcBorders") for border in one}
    assert sides == {f"{W}top", f"{W}bottom"}
    (picture,) = body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    assert "Craft of teaching" in picture.get("descr")
    with ZipFile(tmp_path / "pack" / "manuscript.docx") as archive:
        styles = archive.read("word/styles.xml").decode()
        assert archive.testzip() is None
    assert 'w:val="en-US"' in styles
    headings = [one for one in body.iter(f"{W}pStyle") if one.get(f"{W}val") == "Heading1"]
    assert len(headings) == 8


def test_the_page_needs_no_network_and_no_other_file(sample, tmp_path, schematic):
    packed(sample, tmp_path / "pack")
    text = (tmp_path / "pack" / "report.html").read_text("utf-8")
    assert not re.search(r'(src|href)="(?!#)', re.sub(r"xmlns(:\w+)?=\"[^\"]*\"", "", text))
    assert "<script" not in text and "@import" not in text
    assert "prefers-color-scheme: dark" in text and "@media print" in text
    assert '<td dir="auto" class="number" title="Passages of the theme in which Mentor speaks' in text
    names = re.findall(r'\bid="([^"]+)"', text)
    assert len(names) == len(set(names))


def test_what_was_said_is_escaped(sample, tmp_path, undrawn):
    code = sample.read.codebook().find("Bedside skills").id
    sample.do("Rename", codes.change, code, name='<b>At & "by"</b>', definition="<script>alert(1)</script>")
    packed(sample, tmp_path / "pack")
    text = (tmp_path / "pack" / "report.html").read_text("utf-8")
    assert "<script>" not in text and "&lt;b&gt;At &amp;" in text
    assert '<b>At & "by"</b>' in words_of(tmp_path / "pack" / "manuscript.docx")


def test_the_loaders_know_every_column(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "pack")
    assert tuple(LABELS) == DATA
    with (tmp_path / "pack" / "codings.csv").open(encoding="utf-8", newline="") as file:
        assert tuple(next(csv.reader(file))) == DATA
    script, syntax = (words_of(tmp_path / "pack" / name) for name in ("codings.R", "codings.sps"))
    for name, label in LABELS.items():
        assert f'attr(codings${name}, "label") <- "{label}"' in script
        assert f"{'transcript' if name == 'document' else name} '{label}'" in syntax
    assert 'levels = c("Tailoring to the student", ' in script
    assert '"say \\"yes\\" \\\\ no"' in r_script("codings.csv", ['say "yes" \\ no'], [], DATA)


def test_texts_that_no_document_takes_are_counted(tmp_path, undrawn):
    with nasty(tmp_path / "nasty.annot") as project:
        assert project.pack(tmp_path / "pack").altered
        for name in ("manuscript.docx", "report.html"):
            assert "=1+1 is two" in words_of(tmp_path / "pack" / name)
        for name in ("manuscript.docx", "coreq.docx", "srqr.docx"):
            document(tmp_path / "pack" / name)
        quotes = load_workbook(tmp_path / "pack" / "workbook.xlsx")["Quotes"]
        assert {cell.data_type for row in quotes.iter_rows() for cell in row} <= {"s", "n"}


def test_a_quote_of_40_000_characters_is_cut_and_said_to_be(tmp_path, undrawn):
    text = "A: " + "word " * 8_000
    study = Study(
        documents={"T": (text, [Turn(0, 3, len(text), "A")])},
        people={("T", "A"): "Mia"},
        roles={"Mia": ("mentor", True)},
        codings=[("T", "Ana", "C", 3, len(text))],
        parents={"C": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        project.pack(tmp_path / "pack")
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "word word […]" in words and "[…] Shortened here." in words and len(words) < 10_000


def test_right_to_left_is_marked(tmp_path, undrawn):
    text = "A: שלום לכולם\n"
    study = Study(
        documents={"T": (text, [Turn(0, 3, len(text) - 1, "A")])},
        people={("T", "A"): "מיה"},
        roles={"מיה": ("mentor", True)},
        codings=[("T", "Ana", "ערך", 3, len(text) - 1)],
        parents={"ערך": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        project.pack(tmp_path / "pack")
    body = document(tmp_path / "pack" / "manuscript.docx")
    said = next(one for one in body.iter(f"{W}p") if "".join(one.itertext()) == "שלום לכולם")
    assert said.find(f"{W}pPr/{W}bidi") is not None and said.find(f"{W}r/{W}rPr/{W}rtl") is not None


def test_an_empty_project_makes_an_honest_pack(tmp_path):
    with new_project(tmp_path / "empty.annot", title="Nothing yet", author="Ana") as project:
        project.pack(tmp_path / "pack")
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "The codebook is empty" in words and "there is nothing to compare" in words
    assert "there is no passage to quote" in words and "The figure “schematic” is not drawn." in words


@pytest.mark.parametrize("words", ["we talk a lot", ""])
def test_one_role_without_a_coding(tmp_path, words):
    text = f"A: {words}\nB: ok yes so\n"
    at = text.index("B:")
    study = Study(
        documents={"T": (text, [Turn(0, 3, at - 1, "A"), Turn(at, at + 3, len(text) - 1, "B")])},
        people={("T", "A"): "Mia"},
        roles={"Mia": ("mentor", True)},
        codings=[],
        parents={"C": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        project.pack(tmp_path / "pack")
    said = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "Nothing is coded in the compared documents" in said
    assert "[To be filled in by the authors: the definition of the theme]" in said


@pytest.mark.parametrize("by", ["document", "participant", "year"])
def test_many_groups_are_several_tables(sample, tmp_path, undrawn, by):
    packed(sample, tmp_path / "pack", by=by)
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    groups = len(sample.comparison(by).groups)
    parts = -(-groups // 3)
    assert words.count("Themes by") == parts + 1
    assert (f"(part {parts} of {parts})" in words) == (parts > 1)
