"""Going from turn to turn, growing a selection and taking that back, and what is lit: without a window."""

import pytest

from annotator.core.codings import Passage
from annotator.gui.transcript import turning
from annotator.gui.transcript.attention import Attention
from annotator.gui.transcript.growth import Growth
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script
from tests.gui.transcript.talk import spoken

TEXT, TURNS = spoken(
    ("Ann", "I felt it was fair 😀.\nA second paragraph."), ("שרה", "כן. אולי."), before="Front matter\n"
)


@pytest.fixture
def script():
    return Script(TEXT, TURNS)


def begins(script, number):
    return None if number is None else script.bounds(number)[0]


def test_the_next_turn_begins_after_every_paragraph_of_this_one(script):
    first, second = (turn.body for turn in TURNS)
    assert begins(script, turning.after(script, 0)) == first
    assert begins(script, turning.after(script, TEXT.index("felt"))) == second
    assert begins(script, turning.after(script, TEXT.index("second"))) == second
    assert turning.after(script, second) is None


def test_the_turn_before_is_the_own_one_first(script):
    first, second = (turn.body for turn in TURNS)
    assert begins(script, turning.before(script, len(TEXT))) == second
    assert begins(script, turning.before(script, second)) == first
    assert begins(script, turning.before(script, TEXT.index("second"))) == first
    assert begins(script, turning.before(script, first)) == 0  # no turn is left


def test_an_empty_text_has_no_turns():
    assert turning.after(Script(""), 0) is None and turning.before(Script(""), 0) is None


def test_what_grew_shrinks_by_the_same_steps(script):
    now, growth, seen = (TEXT.index("elt"),) * 2, Growth(), []
    for _ in range(4):
        seen.append(now)
        now, growth = growth.larger(script, now)
    assert len(growth.before) == 3 and now == seen[-1]  # the turn is the largest
    for before in reversed(seen[:-1]):
        now, growth = growth.smaller(script, now)
        assert now == before
    assert growth == Growth()
    assert growth.smaller(script, now) == (now, Growth())


def test_the_codes_of_what_is_lit_begin_with_the_current_one():
    known = {id: Marked(Passage(id, 1, 0, 5, code, 1), "", "teal", "", False) for id, code in enumerate((7, 8, 7), 1)}
    attention = Attention()
    attention.arrive([known[2], known[1]])
    attention.point_at([1, 3, 99])
    assert attention.codes(known.get) == [8, 7]
    attention.cycle()
    assert attention.codes(known.get) == [7]
    attention.hovered = known[2]
    assert attention.codes(known.get) == [7, 8]
