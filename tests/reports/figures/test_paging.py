"""Figures of many themes: parted into pages that are read like the whole."""

import os
import re
import zlib
from collections import Counter

import pytest

from annotator.core.errors import CannotWrite
from annotator.reports.figures import kinds, paging, participation, saving
from annotator.reports.figures.choices import COMPARED
from annotator.reports.figures.options import Options
from annotator.reports.figures.participation import Voice
from annotator.reports.figures.pieces import Box, Words


@pytest.fixture
def many(compared):
    """Three hundred themes of every status that two groups can have."""
    cycle = [(10, 10), (30, 3), (8, 1), (0, 12), (1, 1)]
    return compared(["Mentor", "Mentee"], {f"Theme {at}": cycle[at % 5] for at in range(300)})


def words(page):
    return [piece.words for piece in page.pieces if isinstance(piece, Words)]


@pytest.mark.parametrize("kind", COMPARED)
def test_every_mark_is_on_one_page_and_within_it(many, kind):
    whole = kinds.draw(kind, many, Options(title="Of many"))
    pages = paging.pages(whole)
    assert len(pages) > 4
    for page in pages:
        assert page.size[0] == 174 and page.size[1] <= paging.HIGHEST
        for mark in page.marks:
            left, top, width, height = mark.box
            assert left >= 0 and left + width <= page.size[0] and top >= 0 and top + height <= page.size[1]
        for piece in page.pieces:
            top, bottom = piece.span
            assert top >= -0.01 and bottom <= page.size[1] + 0.01
    assert Counter(mark.gid for page in pages for mark in page.marks) == Counter(mark.gid for mark in whole.marks)


def lines_of(made):
    """The lines of words of a PDF, read by what it says that its letters mean."""
    streams = [zlib.decompress(one) for one in re.findall(rb"stream\n(.*?)\nendstream", made, re.DOTALL)]
    pairs = [pair for one in streams if b"begincmap" in one for pair in re.findall(rb"<(\w{4})> <(\w+)>\n", one)]
    letters = {number: bytes.fromhex(letter.decode()).decode("utf-16-be") for number, letter in pairs}
    lines = [line for one in streams if one.endswith(b"ET") for line in re.findall(rb"<(\w+)> Tj", one)]
    return ["".join(letters[line[at : at + 4]] for at in range(0, len(line), 4)) for line in lines]


def test_each_page_has_its_head_its_heading_its_note_and_its_number(many):
    pages = paging.pages(kinds.draw("butterfly", many, Options(title="Of many")))
    headings = {"Similar", "Different emphasis", "Unique to Mentor", "Unique to Mentee", "Insufficient"}
    for at, page in enumerate(pages, start=1):
        said = words(page)
        assert {"Of many", "Mentor", "Mentee", "Share of the group’s passages", f"{at} / {len(pages)}"} <= set(said)
        rows = [one for one in said if one in headings or one.startswith("Theme ")]
        assert rows[0] in headings and rows[-1] not in headings


def test_bars_of_all_pages_are_of_one_scale(many):
    pages = paging.pages(kinds.draw("butterfly", many, Options(measure="passages")))
    wide = {}
    for page in pages:
        bars = {piece.gid: piece.width for piece in page.pieces if piece.gid}
        wide.update({mark.says.split()[0]: bars[mark.gid] for mark in page.marks if mark.gid in bars})
    assert wide["30"] + 0.2 == pytest.approx(3 * (wide["10"] + 0.2))


def test_the_fields_of_the_schematic_end_with_their_page(many):
    pages = paging.pages(kinds.draw("schematic", many, Options()))
    for page in pages:
        boxes = [piece for piece in page.pieces if isinstance(piece, Box)]
        assert len(boxes) == 2
        assert all(box.y > 0 and box.y + box.height < page.size[1] for box in boxes)


def test_what_fits_a_page_stays_as_it_is(two):
    drawn = kinds.draw("dots", two, Options())
    assert paging.pages(drawn) == (drawn,)
    assert list(paging.numbers(1)) == [""] and list(paging.numbers(2)) == ["-1", "-2"]


def test_documents_are_parted_with_their_titles():
    voices = [Voice(at, f"Document {at}", f"P{one}", "mentor", 10, 1) for at in range(20) for one in range(5)]
    pages = paging.pages(participation.draw(voices, ["mentor"], Options()))
    assert len(pages) > 1
    assert all(any(one.startswith("Document ") for one in words(page)) for page in pages)


def test_a_pdf_has_a_page_for_each_part_and_its_words_are_words(many, tmp_path):
    drawn = kinds.draw("heat", many, Options(title="Größe “a” – b"))
    assert saving.save(drawn, tmp_path / "f.pdf") == (tmp_path / "f.pdf",)
    made = (tmp_path / "f.pdf").read_bytes()
    assert made.count(b"/Type/Page/") == len(paging.pages(drawn))
    assert ("\ufeff" + "Größe “a” – b").encode("utf-16-be").hex().encode() in made
    assert {"Größe “a” – b", *(theme.name for theme in many.themes)} <= set(lines_of(made))
    places = [int(one) for one in re.findall(rb"(\d{10}) 00000 n", made)]
    assert [made[place:].split(b" ", 1)[0] for place in places] == [b"%d" % at for at in range(1, len(places) + 1)]


def test_of_other_files_there_is_one_for_each_part(many, tmp_path):
    drawn = kinds.draw("heat", many, Options())
    paths = saving.save(drawn, tmp_path / "f.svg")
    assert [path.name for path in paths] == [f"f-{at}.svg" for at in range(1, len(paging.pages(drawn)) + 1)]
    assert sorted(tmp_path.iterdir()) == sorted(paths)


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_all_parts_are_written_or_none(many, tmp_path, monkeypatch, failing):
    drawn = kinds.draw("heat", many, Options())
    for path in saving.save(drawn, tmp_path / "f.svg")[:2]:
        path.write_text(path.name)
    (tmp_path / "f-4.svg").unlink()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    usual, calls = getattr(os, failing), []

    def once(*args):
        calls.append(args)
        if len(calls) == (3 if failing == "fsync" else 6):  # the third file; each that is there is put aside first
            raise OSError(28, os.strerror(28))
        return usual(*args)

    monkeypatch.setattr(os, failing, once)
    with pytest.raises(CannotWrite, match=r"“f-3\.svg” could not be written: the disk is full"):
        saving.save(drawn, tmp_path / "f.svg")
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
