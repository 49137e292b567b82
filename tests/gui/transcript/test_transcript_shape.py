from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocument

from annotator.gui.transcript.layout import ParagraphLayout
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End
from tests.gui.transcript.talk import spoken

WIDTH = 300
LEFT = 6
LATIN = "She has read what I sent her, all of it, and she remembers what I was worried about the last time."
HEBREW = "שלום שמי נועה ואני גרה בירושלים כבר הרבה מאוד שנים עם כל המשפחה שלי"
ARABIC = "مرحبا اسمي كريم وأنا أسكن في القاهرة منذ سنوات طويلة جدا مع عائلتي الكبيرة"
MIXED = "שלום to the world עולם טוב, and 123 numbers אבג"


@pytest.fixture
def shape(qapp):
    kept = []

    def made(said):
        script, measures = Script(*spoken(("Ann", said))), Measures()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(measures.reading())
        document.setPlainText(script.display)
        layout = ParagraphLayout(document, script, lambda number: [], measures)
        layout.resize(measures, WIDTH)
        document.setDocumentLayout(layout)
        kept.append((document, layout))
        return layout.shape(document.firstBlock())

    return made


def covered(pieces):
    """How many pixels pieces cover, each counted once."""
    spans = sorted((piece.line, piece.left, piece.right) for piece in pieces)
    for (line, _, right), (next_line, left, _) in pairwise(spans):
        assert line != next_line or left >= right - 0.01
    return sum(right - left for _, left, right in spans)


def test_lines_are_of_even_height_below_the_room_above_the_turn(shape):
    one, measures = shape(LATIN + " 😀 漢字 שלום"), Measures()
    assert len(one) > 2
    assert [one.top(line) for line in range(3)] == [measures.turn_gap + line * 26 for line in range(3)]


def test_a_range_over_several_lines(shape):
    one = shape(LATIN)
    pieces = list(one.pieces(4, len(LATIN)))
    assert [piece.line for piece in pieces] == list(range(len(one)))
    assert [piece.at_left for piece in pieces] == [End.START, *[None] * (len(one) - 1)]
    assert [piece.at_right for piece in pieces] == [*[None] * (len(one) - 1), End.STOP]
    assert pieces[0].left > LEFT
    assert all(piece.left == LEFT for piece in pieces[1:])


def test_the_blank_at_a_wrapped_line_is_left_out(shape):
    one = shape(LATIN)
    stop = one.start_of(1)
    assert LATIN[stop - 1] == " "
    assert list(one.pieces(0, stop)) == [piece._replace(at_right=End.STOP) for piece in one.pieces(0, stop - 1)]
    assert list(one.pieces(stop - 1, stop)) == []


@pytest.mark.parametrize("said", [LATIN, HEBREW, ARABIC, MIXED * 3])
def test_the_parts_of_a_range_add_up_to_the_whole(shape, said):
    one = shape(said)
    whole = covered(one.pieces(0, len(said)))
    for cut in range(1, len(said), 7):
        parts = covered(one.pieces(0, cut)) + covered(one.pieces(cut, len(said)))
        assert parts == pytest.approx(whole, abs=12 * len(one))  # the blanks within wrapped lines are counted by one
    assert whole > WIDTH * (len(one) - 1) * 0.7


@pytest.mark.parametrize("said", [HEBREW, ARABIC])
def test_right_to_left_begins_on_the_right(shape, said):
    one = shape(said)
    first, last = next(one.pieces(0, 5)), list(one.pieces(3, len(said)))[-1]
    assert first.right == pytest.approx(WIDTH - LEFT, abs=8)
    assert (first.at_left, first.at_right) == (End.STOP, End.START)
    assert (last.at_left, last.at_right) == (End.STOP, None)
    assert one.edge(0, End.START) == (0, pytest.approx(first.right))
    assert one.edge(5, End.STOP) == (0, pytest.approx(first.left))


def test_a_range_over_both_directions_has_several_parts(shape):
    one = shape("שלום to the world")
    hebrew, english = next(one.pieces(0, 4)), next(one.pieces(5, 17))
    assert hebrew.left > english.right
    over_both = list(one.pieces(2, 8))
    assert len(over_both) == 2
    assert over_both[0].left == pytest.approx(english.left)
    assert over_both[0].at_right is End.STOP
    assert over_both[1].right < hebrew.right
    assert over_both[1].at_right is End.START


def test_the_pointer_finds_the_place_that_it_is_at(shape):
    for said in (LATIN, HEBREW, MIXED):
        one = shape(said)
        for offset in range(0, len(said) - 1, 5):
            piece = next(one.pieces(offset, offset + 1), None)
            if piece is not None and piece.right - piece.left > 2:
                middle = (piece.left + piece.right) / 2
                y = one.top(piece.line) + 13
                assert one.is_on_text(QPointF(middle, y))
                found = {one.offset_at(QPointF(middle + step, y)) for step in (-1, 1)}
                assert found & {offset, offset + 1}


def test_beside_the_lines_there_is_no_text(shape):
    one = shape(LATIN)
    assert not one.is_on_text(QPointF(50, 3))
    assert not one.is_on_text(QPointF(WIDTH + 40, one.top(0) + 13))
    assert not one.is_on_text(QPointF(50, one.top(len(one)) + 1))
    assert one.offset_at(QPointF(9999, 9999)) == len(LATIN)
