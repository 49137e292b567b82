import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import recognise

HABITS = "Ann: hi|Bob:|**Ann:** x|[id1] y|(00:12):||---|# Ann|Ann 0:03|a\tb|[laughs]|00:01 Bob: [00:02] z"
HABITS += "|\u0085Ann:\u2028|1/2|Note: x|Ann|((x))|\\[y\\]|#00:01#|问：| "
LINES = st.lists(st.sampled_from(HABITS.split("|")), max_size=30).map("\n".join)


def is_well_formed(text):
    at = 0
    for turn in recognise.turns(text).turns:
        assert at <= turn.start <= turn.body <= turn.end <= len(text)
        assert turn.start < turn.end
        at = turn.body
        for start, end in turn.notes:
            assert at <= start < end <= turn.end
            at = end
        at = turn.end
        assert not text[turn.start].isspace()
        assert not text[turn.end - 1].isspace()
        assert turn.label == " ".join(turn.label.split())
        assert turn.time in text
    return True


@given(st.text())
def test_any_text_has_turns_in_order(text):
    assert is_well_formed(text)


@given(LINES)
def test_any_mixture_of_habits_has_turns_in_order(text):
    assert is_well_formed(text)


@given(st.text(alphabet="Aa:* \t\n[]()#0:-.\\_<>|：", max_size=120))
def test_any_mixture_of_signs_has_turns_in_order(text):
    assert is_well_formed(text)


@given(LINES)
def test_every_line_of_speech_is_in_a_turn_or_before_the_first(text):
    turns = recognise.turns(text).turns
    covered = {at for turn in turns for at in range(turn.start, turn.end)}
    first = turns[0].start if turns else len(text)
    if recognise.turns(text).rule:
        assert all(at in covered or text[at].isspace() for at in range(first, len(text)))


PIECES = ["(", "[", "a:\n", "- ", "\t", "*", "00:", "#0:00", "[a", "(\n", ": ", "A. ", "x\n", "\\[", "Ann\n", "=\n"]


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length_only(piece):
    text = piece * (100_000 // len(piece))
    begun = time.perf_counter()
    recognise.turns(text)
    assert time.perf_counter() - begun < 5


def test_a_megabyte_of_talk_is_read_at_once():
    text = "Ann Lee: well, I thought that it was good [laughs] and so on and on. (00:12:03)\n\nBob: Mm.\n\n" * 12_000
    begun = time.perf_counter()
    assert len(recognise.turns(text).turns) == 24_000
    assert time.perf_counter() - begun < 5
