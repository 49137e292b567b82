"""The files: the same bytes each time, fonts within them, whole or not at all."""

import os
import re
import struct
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from lxml import etree

from annotator.core.errors import CannotWrite
from annotator.reports.figures import butterfly, fonts, kinds, saving, schematic
from annotator.reports.figures.choices import COMPARED
from annotator.reports.figures.options import Options

SVG = "{http://www.w3.org/2000/svg}"
NAMES = [
    "مرحبا بالعالم",
    "שלום",
    "導師與學員",
    "Güte & <Größe>",
    "$x^2$ \\alpha",
    "tab\there\x01",
    "Ελλάδα",
    "Обучение",
]


@pytest.mark.parametrize("ending", saving.ENDINGS)
@pytest.mark.parametrize("kind", COMPARED)
def test_the_same_figure_is_the_same_file(two, kind, ending, tmp_path):
    paths = [tmp_path / f"{name}{ending}" for name in "ab"]
    for path in paths:
        saving.save(kinds.draw(kind, two, Options(title="T")), path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert b"20" + b"26-" not in paths[0].read_bytes()


def test_a_png_has_three_hundred_dots_to_the_inch(two, tmp_path):
    saving.save(butterfly.draw(two, Options(width=85)), tmp_path / "f.png")
    made = (tmp_path / "f.png").read_bytes()
    width, _ = struct.unpack(">II", made[16:24])
    assert width == pytest.approx(85 / 25.4 * 300, abs=1)
    per_metre = struct.unpack(">I", made[made.index(b"pHYs") + 4 :][:4])[0]
    assert per_metre == pytest.approx(300 / 0.0254, rel=0.001)


def test_the_words_of_an_svg_are_words_and_every_mark_says_what_it_is(two):
    drawn = butterfly.draw(two, Options())
    root = etree.fromstring(saving.written(drawn, ".svg"))
    lines = [one.text for one in root.iter(f"{SVG}text")]
    assert {"Emphasis", "Mentor", "Unique to Mentee"} <= set(lines)
    groups = {one.get("id"): one for one in root.iter(f"{SVG}g")}
    for mark in drawn.marks:
        if "0 passages" not in mark.says:
            title = groups[mark.gid].find(f"{SVG}title")
            assert title.text == f"{mark.name}: {mark.says}"


def test_the_font_of_an_svg_is_within_it_with_letters_to_correct_it_by(two):
    words = saving.written(schematic.draw(two, Options()), ".svg").decode()
    faces = re.findall(r"font-weight: (\d+); src: url\(data:font/woff;base64,([^)]+)\)", words)
    assert [weight for weight, _ in faces] == ["400", "600"]
    for _, coded in faces:
        font = TTFont(BytesIO(b64decode(coded)))
        assert set(map(ord, "Qqżß€–‘")) <= font.getBestCmap().keys()


def test_other_alphabets_are_embedded_where_they_are_used(compared):
    drawn = butterfly.draw(compared(["A", "B"], {"Обучение": (3, 3)}), Options())
    coded = re.search(r"base64,([^)]+)\)", saving.written(drawn, ".svg").decode())[1]
    assert {ord("О"), ord("Ж")} <= TTFont(BytesIO(b64decode(coded))).getBestCmap().keys()


def test_the_fonts_of_a_pdf_are_truetype_and_within_it(two):
    made = saving.written(butterfly.draw(two, Options()), ".pdf")
    assert b"/CIDFontType2" in made and b"/FontFile2" in made
    assert b"/Type3" not in made and b"OTTO" not in made


def test_names_of_any_script_are_drawn_or_said_to_be_missing(compared, tmp_path):
    themes = {name: (number + 2, 3) for number, name in enumerate(NAMES)} | {"Smile \U0001f9ff": (4, 4)}
    for kind in COMPARED:
        drawn = kinds.draw(kind, compared(["מנטורים", "导师"], themes), Options())
        for ending in saving.ENDINGS:
            saving.save(drawn, tmp_path / f"f{ending}")
        etree.parse(tmp_path / "f.svg")
        known = {letter for name in map(fonts.clean, themes) for letter in name if fonts._family(letter) == ""}
        assert known <= set(drawn.unshown)


def test_a_character_without_a_font_is_said(compared, monkeypatch):
    monkeypatch.setattr(fonts, "_family", lambda letter: "" if letter == "\ue123" else None)
    drawn = butterfly.draw(compared(["A", "B"], {"Odd \ue123": (3, 3)}), Options())
    assert drawn.unshown == "\ue123"
    assert saving.written(drawn, ".png")


def test_a_name_is_no_formula(compared):
    drawn = butterfly.draw(compared(["A", "B"], {"$x^2$ costs $5": (3, 3)}), Options())
    assert ">$x^2$ costs $5<" in saving.written(drawn, ".svg").decode()


def test_another_ending_is_refused(two, tmp_path):
    with pytest.raises(CannotWrite, match=r"\.svg, \.pdf or \.png"):
        saving.save(butterfly.draw(two, Options()), tmp_path / "f.gif")
    assert not list(tmp_path.iterdir())


def test_no_half_file_is_left(two, tmp_path, monkeypatch):
    target = tmp_path / "f.svg"
    target.write_text("before")

    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="the disk is full"):
        saving.save(butterfly.draw(two, Options()), target)
    assert target.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["f.svg"]


def test_groups_differ_in_grey(two):
    """The first is dark and the second pale within an outline, whatever their hues."""
    drawn = butterfly.draw(two, Options(colors={"Mentor": "#1F5F74", "Mentee": "#B4532A"}))
    grounds = {}
    for mark in drawn.marks:
        for one in drawn.figure.get_children():
            if one.get_gid() == mark.gid:
                red, green, blue, _ = one.get_facecolor()
                grounds[mark.group] = 0.299 * red + 0.587 * green + 0.114 * blue
    assert grounds["Mentee"] - grounds["Mentor"] > 0.4


def test_the_picture_for_the_screen_has_the_dots_that_are_asked_for(two):
    drawn = butterfly.draw(two, Options())
    before = saving.written(drawn, ".png")
    assert saving.pixels(drawn, 5).shape[1] == pytest.approx(174 * 5, abs=1)
    assert saving.written(drawn, ".png") == before  # the file does not change with the screen


def test_figures_can_be_drawn_by_several_threads_at_a_time(two):
    def draw(number):
        drawn = kinds.draw(COMPARED[number % len(COMPARED)], two, Options(title=f"Figure {number}"))
        return saving.pixels(drawn, 3).shape if number % 2 else len(saving.written(drawn, ".png"))

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(draw, range(24))) == list(map(draw, range(24)))
