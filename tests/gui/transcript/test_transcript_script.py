import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from annotator.core.documents import SpokenTurn
from annotator.gui.transcript.script import Script
from tests.gui.transcript.talk import spoken

ODD = "\r\v\f\x85\x1c\u2028\u2029\ufdd0\ufdd1\ufffc\ufeff\xa0\xad\u202e\t\x00"
LETTERS = st.one_of(
    st.sampled_from("ab .\n"), st.sampled_from("é́שלوם😀👩‍🏫漢"), st.sampled_from(ODD), st.characters(codec="utf-8")
)


@st.composite
def transcripts(draw):
    """Any text with any turns in it, one after the other."""
    text = draw(st.text(LETTERS, max_size=80))
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=15)))
    bounds = bounds[: len(bounds) // 3 * 3]
    turns = [
        SpokenTurn(number + 1, *bounds[3 * number : 3 * number + 3], number % 2) for number in range(len(bounds) // 3)
    ]
    return text, turns


def document_of(script):
    document = QTextDocument()
    document.setPlainText(script.display)
    return document


def test_labels_and_empty_lines_are_not_shown():
    script = Script(*spoken(("Ann", "Hello."), ("Ben", "Hi there."), before="Title\n\nDate \n\n"))
    assert script.display == "Title\nDate\nHello.\nHi there."
    assert [script.turn(number) and script.turn(number).number for number in range(4)] == [None, None, 1, 2]
    assert [script.begins(number) for number in range(4)] == [True, False, True, True]


def test_a_turn_of_several_paragraphs_is_several_blocks():
    text, turns = spoken(("Ann", "One.\n\n  Two.  \nThree."), ("Ben", "Four."))
    script = Script(text, turns)
    assert [script.words(number) for number in range(len(script))] == ["One.", "Two.", "Three.", "Four."]
    assert (script.first_of(2), script.last_of(0), script.last_of(3)) == (0, 2, 3)


def test_a_turn_without_words_is_seen():
    text = "Ann:\nBen: Yes."
    script = Script(text, [SpokenTurn(1, 0, 4, 4, 1), SpokenTurn(2, 5, 10, 14, 2)])
    assert script.display == "\nYes."
    assert script.turn(0).number == 1


def test_nothing_to_show():
    script = Script("")
    assert len(script) == 0
    assert script.position(5) == script.place(5) == 0
    assert script.shown(0, 10)[0] >= script.shown(0, 10)[1]


def test_places_in_a_label_count_for_what_is_shown_beside_them():
    text, turns = spoken(("Ann", "Hello."), ("Ben", "Hi."))
    script = Script(text, turns)
    second = script.position(turns[1].body)
    assert script.position(turns[1].start + 1) == second
    assert script.position(turns[1].start + 1, is_end=True) == script.position(turns[0].end)
    assert script.shown(turns[1].start, turns[1].body) == (1, 1)
    assert script.shown(turns[1].start, turns[1].body + 1) == (1, 2)


@pytest.mark.parametrize("odd", ODD)
def test_no_character_makes_another_block(qapp, odd):
    script = Script(*spoken(("Ann", f"one{odd}two"), ("Ben", "three")))
    assert document_of(script).blockCount() == len(script) == 2
    assert len(script.display) == len(f"one{odd}two\nthree")


@given(transcripts())
def test_the_document_holds_each_paragraph_where_the_script_says(qapp, transcript):
    script = Script(*transcript)
    document = document_of(script)
    assert document.blockCount() == max(1, len(script))
    for number in range(len(script)):
        block = document.findBlockByNumber(number)
        if script.words(number):
            assert block.position() == script.position(script.bounds(number)[0])
        assert block.length() == script.units(number) + 1


@given(transcripts())
def test_every_shown_place_comes_back_from_its_position(qapp, transcript):
    script = Script(*transcript)
    document = document_of(script)
    for number in range(len(script)):
        start, end = script.bounds(number)
        block = document.findBlockByNumber(number)
        for place in range(start, end + 1):
            offset = script.offset(number, place)
            assert script.place_in(number, offset) == place
            assert offset == len(script.text[start:place].encode("utf-16-le", "surrogatepass")) // 2
            if place < end:
                assert script.place(block.position() + offset) == place
                assert script.position(place) == block.position() + offset


@given(transcripts(), st.integers(0, 90), st.integers(0, 90))
def test_positions_never_go_backwards(transcript, one, other):
    script = Script(*transcript)
    low, high = sorted((one, other))
    assert script.position(low) <= script.position(high)
    assert script.place(low) <= script.place(high)
    assert 0 <= script.position(high) <= len(script.display.encode("utf-16-le", "surrogatepass")) // 2
