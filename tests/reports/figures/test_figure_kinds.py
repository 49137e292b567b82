"""What each kind of figure shows, and what it refuses to draw."""

import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from annotator.core.errors import Refused
from annotator.core.status import UNIQUE
from annotator.reports.figures import butterfly, cooccurrence, dots, heat, kinds, participation, schematic
from annotator.reports.figures.choices import COMPARED
from annotator.reports.figures.options import Options
from annotator.reports.figures.participation import Voice


def words(drawn):
    """Every line of words with its place in mm from the upper left corner."""
    return [(text.get_text(), *text.get_position()) for text in drawn.figure.findobj(Text)]


def said(drawn):
    return [text for text, *_ in words(drawn)]


def wide(drawn, number):
    """How wide the bar of a mark is with its outline, in mm."""
    (bar,) = [one for one in drawn.figure.get_children() if one.get_gid() == drawn.marks[number].gid]
    return bar.get_width() + 0.2


def left_of(drawn, text):
    return next(x for one, x, _ in words(drawn) if one == text)


def test_the_schematic_has_each_theme_once_under_its_status(two):
    drawn = schematic.draw(two, Options())
    lines = said(drawn)
    for heading in ("Unique to Mentor", "Similar", "Different emphasis", "Shared", "Unique to Mentee"):
        assert lines.count(heading) == 1
    assert left_of(drawn, "Ours") < left_of(drawn, "Alike") == left_of(drawn, "Emphasis") < left_of(drawn, "Theirs")
    assert "more: Mentor" in lines
    assert "Insufficient: Rare." in lines
    assert [(mark.name, mark.group) for mark in drawn.marks] == [
        ("Ours", "Mentor"), ("Alike", None), ("Emphasis", None), ("Few", None), ("Theirs", "Mentee"),
    ]  # fmt: skip


def test_the_schematic_says_what_is_left_only_on_request(two):
    assert not [line for line in said(schematic.draw(two, Options())) if "by 1 speaker" in line]
    lines = said(schematic.draw(two, Options(residuals=True)))
    assert "Mentee: 1 passage by 1 speaker" in lines
    assert "Mentor: 0 passages (not checked)" in lines


def test_what_is_settled_stands_before_what_is_proposed(compared):
    comparison = compared(["A", "B"], {"One": (10, 10), "Two": (12, 1)}, settled={"One": UNIQUE})
    drawn = schematic.draw(comparison, Options())
    assert "Unique, to whom is not settled: One." in said(drawn)
    assert [mark.name for mark in drawn.marks] == ["Two"]


def test_the_schematic_of_three_says_who_discusses_what(three):
    drawn = schematic.draw(three, Options(residuals=True))
    assert len(drawn.marks) == 4 * 3
    filled = {
        (mark.name, one.get_facecolor()[:3] != (1.0, 1.0, 1.0))
        for mark in drawn.marks
        for one in drawn.figure.get_children()
        if one.get_gid() == mark.gid and type(one).__name__ == "PathPatch"
    }
    assert {name for name, is_filled in filled if is_filled} == {
        "All, A", "All, B", "All, C", "Some, A", "Some, B", "One, A", "Most, A", "Most, B", "Most, C",
    }  # fmt: skip
    assert {name for name, is_filled in filled if not is_filled} == {"One, B"}
    assert "—" in said(drawn)


def test_children_are_in_the_schematic_only_where_they_are_chosen(compared):
    themes = {"Parent": (12, 12), "Child": (6, 7)}
    comparison = compared(["A", "B"], themes, paths={"Child": ("Parent", "Child")})
    assert [mark.name for mark in schematic.draw(comparison, Options()).marks] == ["Parent"]
    chosen = schematic.draw(comparison, Options(themes=(comparison.themes[1].code,)))
    assert [mark.name for mark in chosen.marks] == ["Parent › Child"]


def test_bars_have_one_scale(two):
    drawn = butterfly.draw(two, Options(measure="passages"))
    bars = {mark.name: wide(drawn, at) for at, mark in enumerate(drawn.marks) if mark.name != "Theirs, Mentor"}
    assert bars["Emphasis, Mentor"] == pytest.approx(3 * bars["Alike, Mentee"])
    assert bars["Alike, Mentor"] == pytest.approx(bars["Alike, Mentee"])


@pytest.mark.parametrize(
    ("measure", "shown"), [("passages", "30"), ("share", "57.7%"), ("rate", "30.00"), ("speakers", "10/10")]
)
def test_the_measure_is_written_at_the_end_of_its_bar(two, measure, shown):
    drawn = butterfly.draw(two, Options(measure=measure))
    assert shown in said(drawn)


def test_each_mark_says_its_denominators(two):
    mark = butterfly.draw(two, Options()).marks[0]
    assert (mark.theme, mark.group) == (two.themes[0].code, "Mentor")
    assert mark.says == "10 passages, 19.2%, 10 of 10 speakers, 2 of 2 documents"


def test_bars_are_of_two_groups(three):
    with pytest.raises(Refused, match=r"two groups; here are 3\. Choose dots"):
        butterfly.draw(three, Options())


def test_dots_stand_by_their_measure(three):
    drawn = dots.draw(three, Options(measure="passages"))
    places = {mark.name: mark.box[0] + mark.box[2] / 2 for mark in drawn.marks}
    assert places["Most, B"] > places["All, A"] > places["Most, A"]
    assert places["All, A"] == places["All, B"] == places["All, C"]
    assert "One, C" not in places  # C does not speak there
    tops = [mark.box[1] for mark in drawn.marks if mark.name.startswith("All")]
    assert len(set(tops)) == 3  # none hides another


def test_dots_are_of_six_groups_at_most(compared):
    with pytest.raises(Refused, match=r"up to 6 groups; here are 7\. Choose heat"):
        dots.draw(compared(list("abcdefg"), {"One": [2] * 7}), Options())


def test_heat_is_darker_for_more_and_white_for_nothing(three):
    drawn = heat.draw(three, Options(measure="passages"))
    grounds = {
        mark.name: sum(one.get_facecolor()[:3])
        for mark in drawn.marks
        for one in drawn.figure.get_children()
        if one.get_gid() == mark.gid
    }
    assert grounds["Most, B"] < grounds["All, B"] < grounds["Some, B"] < grounds["Some, C"] == 3.0
    assert said(drawn).count("—") == 1


def test_heat_takes_sixty_groups(compared):
    names = [f"Focus group {number} of the second round" for number in range(60)]
    drawn = heat.draw(compared(names, {"One": range(60), "Two": range(60, 0, -1)}), Options())
    assert len(drawn.marks) == 120
    assert all(mark.box[0] + mark.box[2] <= 174 for mark in drawn.marks)


@pytest.mark.parametrize("kind", COMPARED)
@pytest.mark.parametrize("width", [85.0, 174.0])
def test_nothing_stands_beyond_the_paper(two, kind, width):
    drawn = kinds.draw(kind, two, Options(width=width, title="A long title " * 12, residuals=True))
    assert drawn.size[0] == width
    figure = drawn.figure
    figure.set_dpi(300)
    renderer = FigureCanvasAgg(figure).get_renderer()
    for text in figure.findobj(Text):
        box = text.get_window_extent(renderer)
        assert box.x0 >= -1 and box.x1 <= figure.bbox.x1 + 1, text.get_text()
        assert box.y0 >= -1 and box.y1 <= figure.bbox.y1 + 1, text.get_text()


@pytest.mark.parametrize("kind", COMPARED)
def test_labels_replace_the_names_of_themes_and_groups(two, kind):
    lines = said(kinds.draw(kind, two, Options(labels={"Mentor": "Faculty", "Alike": "The same"})))
    joined = " ".join(lines)
    assert "Faculty" in joined and "The same" in joined
    assert "Mentor" not in joined and "Alike" not in joined


@pytest.mark.parametrize("kind", COMPARED)
def test_what_cannot_be_drawn_is_said_in_one_sentence(compared, kind):
    for comparison, sentence in (
        (compared([], {}), "there is none"),
        (compared(["Only"], {"One": (3,)}), "there is one, “Only”"),
        (compared(["A", "B"], {"One": (0, 0)}), "No passage of the groups is coded yet"),
    ):
        with pytest.raises(Refused, match=sentence) as told:
            kinds.draw(kind, comparison, Options())
        assert "\n" not in str(told.value)
    with pytest.raises(Refused, match="There is no theme to draw"):
        kinds.draw(kind, compared(["A", "B"], {"One": (3, 3)}), Options(themes=()))
    with pytest.raises(Refused, match="None of the themes has a passage"):
        two = compared(["A", "B"], {"One": (3, 3), "Two": (0, 0)})
        kinds.draw(kind, two, Options(themes=(two.themes[1].code,)))


@pytest.mark.parametrize("kind", COMPARED)
def test_forty_themes_of_long_names_make_a_taller_figure(compared, kind):
    themes = {f"{number} {'A theme that takes its time to be named ' * 2}": (number + 1, 3) for number in range(40)}
    drawn = kinds.draw(kind, compared(["A", "B"], themes), Options(width=85))
    assert drawn.size[1] > 200
    boxes = [mark.box for mark in drawn.marks if mark.group in ("A", None)]
    assert len({box[1] for box in boxes}) == len(boxes)


@pytest.mark.parametrize("wrong", [{"measure": "colour"}, {"width": 20}])
def test_options_are_checked(wrong):
    with pytest.raises(Refused):
        Options(**wrong)


def test_participation_shows_words_and_turns_of_everybody():
    voices = [Voice(1, "One", "Ada", "mentor", 400, 4), Voice(1, "One", "Bo", "mentee", 100, 8)]
    voices.append(Voice(2, "Two", "Ada", "mentor", 0, 0))
    drawn = participation.draw(voices, ["mentor", "mentee"], Options())
    assert [(mark.group, mark.document, mark.says) for mark in drawn.marks] == [
        ("Ada", 1, "400 words, 4 turns"), ("Bo", 1, "100 words, 8 turns"), ("Ada", 2, "0 words, 0 turns"),
    ]  # fmt: skip
    assert {"One", "Two", "mentor", "mentee", "Ada · mentor", "400"} <= set(said(drawn))
    with pytest.raises(Refused, match="Nobody speaks"):
        participation.draw([Voice(1, "One", "Ada", "mentor", 0, 0)], ["mentor"], Options())
    with pytest.raises(Refused, match="Nobody speaks"):
        participation.draw([], [], Options())


def pairs_of(*rows):
    return pd.DataFrame(rows, columns=["first", "second", "group", "passages"])


def test_pairs_of_codes_are_as_they_were_counted():
    """A passage of one code that mentors share with another may be heard of nobody else: the two sides differ."""
    pairs = pairs_of((1, 2, "A", 5), (2, 1, "A", 4), (2, 3, "A", 1), (1, 2, "B", 2))
    names = {1: "One", 2: "Two", 3: "Three", 4: "Alone"}
    drawn = cooccurrence.draw(pairs, names, Options(together="overlapping"), apart={(1, 3), (3, 1)})
    found = {(mark.theme, mark.second, mark.group): mark.says for mark in drawn.marks}
    assert (found[1, 2, "A"], found[2, 1, "A"], found[3, 2, "A"]) == ("5 passages", "4 passages", "0 passages")
    assert found[2, 3, "B"] == "0 passages"
    assert not [pair for pair in found if 4 in pair[:2] or pair[:2] in ((1, 3), (3, 1))]
    assert "Passages of the row’s code that overlap with any of the column’s; the darker the more." in said(drawn)
    with pytest.raises(Refused, match="No two of the codes stand together"):
        cooccurrence.draw(pairs[:0], {1: "One"}, Options())


def test_of_many_codes_those_are_drawn_that_stand_together_most():
    names = {code: f"Code {code}" for code in range(300)}
    pairs = pairs_of(*((code, code + 1, "A", 300 - code) for code in range(299)))
    drawn = cooccurrence.draw(pairs, names, Options())
    assert {mark.theme for mark in drawn.marks} == set(range(1, 33))
    assert any("Of 300 codes the 32" in line for line in said(drawn))


def test_the_nearest_mark_is_found_in_every_direction(two):
    drawn = butterfly.draw(two, Options())
    names = [mark.name for mark in drawn.marks]
    at = names.index("Emphasis, Mentor")
    assert names[drawn.beside(at, 1, 0)] == "Emphasis, Mentee"
    assert names[drawn.beside(at, 0, -1)] == "Alike, Mentor"
    assert drawn.beside(at, -1, 0) is None
    left, top, width, height = drawn.marks[at].box
    assert drawn.at(left + width / 2, top + height / 2) == at
    assert drawn.at(1, 1) is None
