"""Transcripts that are written from right to left: what stands beside the text changes sides."""

import pytest
from PySide6.QtCore import QPointF, Qt

from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End
from tests.gui.transcript.talk import found, point_at, spoken

HEBREW = (
    ("נועה", "היא קראה את מה ששלחתי לה, את הכול, וזכרה מה הדאיג אותי בפעם הקודמת. " * 4, "00:38"),
    ("Tom", "I would rather speak English, אם אפשר, if that is all right.", "01:02"),
    ("عمر", "مرحبا بكم في المجموعة. هل هذا صحيح؟ نعم 😀 شكرا.", "02:11"),
)
TEXT, TURNS = spoken(*HEBREW)
READ, MIXED, ARABIC = "היא קראה את מה ששלחתי", "speak English, אם אפשר, if", "بكم في"


@pytest.fixture
def mirrored(view):
    view.show_script(Script(TEXT, TURNS))
    view.set_passages([found(TEXT, READ, 1), found(TEXT, MIXED, 2, "Goals"), found(TEXT, ARABIC, 3, "مساعدة")])
    view.grab()
    return view


def go_to(view, quote):
    start = TEXT.index(quote)
    view.select(start, start)


def test_the_gutter_stands_right_and_the_stripes_left(mirrored):
    words = mirrored.viewport().geometry()
    assert mirrored._gutter.geometry().left() >= words.right()
    assert mirrored._stripes.geometry().right() <= words.left()
    assert mirrored._gutter.width() > 100 and mirrored._stripes.width() > 100
    assert mirrored._gutter.geometry().right() < mirrored.width() - mirrored.verticalScrollBar().width()


def test_the_next_script_has_them_where_they_were(mirrored):
    mirrored.show_script(Script(*spoken(("Ann", "So. אם"))))
    assert mirrored._gutter.geometry().right() <= mirrored.viewport().geometry().left()
    mirrored.show_script(Script(TEXT, TURNS))
    assert mirrored._gutter.geometry().left() >= mirrored.viewport().geometry().right()


def test_stripes_stand_next_to_the_text_and_labels_beyond_them(mirrored):
    for item in mirrored._stripes._items:
        assert item.label.right() < item.stripe.left() <= mirrored._stripes.width() - 10
        assert item.label.left() >= 0


@pytest.mark.parametrize("quote", [READ, ARABIC])
def test_the_handles_point_outwards(mirrored, quote):
    go_to(mirrored, quote)
    handles = {handle.end: handle for handle in mirrored.handles()}
    begin = point_at(mirrored, TEXT.index(quote)).x()
    end = point_at(mirrored, TEXT.index(quote) + len(quote), End.STOP).x()
    assert begin > end
    assert handles[End.START].x > begin and handles[End.STOP].x < end


def test_a_range_of_both_directions_has_its_handles_at_its_ends(mirrored):
    go_to(mirrored, "speak")
    handles = {handle.end: handle for handle in mirrored.handles()}
    assert handles[End.START].x < handles[End.STOP].x


def test_what_stands_beside_a_selection_finds_it(mirrored):
    start = TEXT.index(ARABIC)
    mirrored.select(start, start + len(ARABIC))
    rect = mirrored.selection_rect()
    assert 10 < rect.width() < 120
    assert abs(rect.right() - point_at(mirrored, start).x()) < 6


def test_a_stripe_and_a_passage_light_each_other(mirrored, qtbot):
    item = next(one for one in mirrored._stripes._items if one.marked.name == "Goals")
    assert mirrored._stripes.at(QPointF(item.label.center())).name == "Goals"
    qtbot.mouseClick(mirrored._stripes, Qt.MouseButton.LeftButton, pos=item.stripe.center().toPoint())
    assert mirrored.current_passage().id == 2


@pytest.mark.parametrize(
    ("talk", "leftwards"),
    [((), False), ((("A", "Yes אם."),), False), ((("A", "אם yes no."),), True), ((("A", "😀 12 %"),), False),
     ((("A", "Yes"), ("B", "אם"), ("C", "אם")), True)],
)  # fmt: skip
def test_most_paragraphs_decide(talk, leftwards):
    assert Script(*spoken(*talk)).is_leftwards is leftwards
