"""Who speaks in a range, by the rule and as somebody told."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.speech import Said, Speech, Told

TEXT = "one two three four five six seven eight nine ten"
ANN, BOB, EVE = 1, 2, 3
TURNS = [Said(0, 13, ANN), Said(14, 27, BOB), Said(28, 48, ANN)]  # one two three | four five six | seven … ten


def heard(start, end, *told):
    return Speech(TEXT, TURNS, told).heard(start, end)


def test_what_was_told_goes_before_the_rule():
    assert heard(0, 27) == {ANN: 3, BOB: 3}
    assert heard(0, 27, Told(0, 27, (ANN,))) == {ANN: 3}
    assert heard(0, 27, Told(0, 27, (EVE, BOB))) == {EVE: 0, BOB: 3}
    assert heard(0, 27, Told(0, 27, ())) == {}


def test_it_holds_for_ranges_that_hold_it_and_for_no_other():
    told = Told(14, 27, (EVE,))
    assert heard(14, 26, told) == {BOB: 3}
    assert heard(15, 27, told) == {BOB: 2}
    assert heard(0, 48, told) == {EVE: 0, ANN: 7}  # Bob is heard nowhere else


def test_a_wider_range_goes_before_those_within():
    assert heard(0, 48, Told(0, 27, (BOB,)), Told(0, 13, (EVE,))) == {BOB: 3, ANN: 7}


ranges = st.tuples(st.integers(0, 48), st.integers(0, 48)).filter(lambda one: one[0] < one[1])
told = st.builds(lambda place, who: Told(*place, tuple(sorted(who))), ranges, st.sets(st.integers(1, 4)))


def _is_inside(one, other):
    return other.start <= one.start and one.end <= other.end and (other.start, other.end) != (one.start, one.end)


@given(ranges, st.lists(told, max_size=4))
def test_those_told_speak_and_nobody_else_who_is_heard_only_there(place, told):
    found = heard(*place, *told)
    within = [one for one in told if place[0] <= one.start and one.end <= place[1]]
    outermost = [one for one in within if not any(_is_inside(one, other) for other in within)]
    if not within:
        assert found == Speech(TEXT, TURNS).heard(*place)
    for start, end in {(one.start, one.end) for one in outermost}:
        (first, *_) = [one for one in outermost if (one.start, one.end) == (start, end)]
        assert set(first.speakers) <= set(found)
    named = {speaker for one in within for speaker in one.speakers}
    assert set(found) - named <= {ANN, BOB}
