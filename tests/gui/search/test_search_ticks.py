"""Which matches are ticked, and which are coded already: without a window."""

import pytest

from annotator.autocoding import Match, Matches
from annotator.gui.search.covered import Covered
from annotator.gui.search.ticks import Ticks

FOUND = (
    Matches(1, "A 😀", (Match(0, 3, 0, 10), Match(5, 8, 0, 10), Match(12, 15, 11, 20))),
    Matches(2, "ב", (Match(4, 6, 4, 6),)),
    Matches(3, "Empty", ()),
)


@pytest.fixture
def ticks():
    return Ticks(FOUND)


def test_everything_is_ticked_at_first_and_each_place_wanted_once(ticks):
    assert [ticks.of(at) for at in range(3)] == [True, True, True]
    assert ticks.wanted() == [(1, (0, 10)), (1, (11, 20)), (2, (4, 6))]


def test_ticks_that_were_taken_away_stay_away_in_what_is_found_next(ticks):
    ticks.tick(0, 1, False)
    ticks.tick_all_of(1, False)
    assert [ticks.of(0), ticks.of(1), ticks.at(0, 1)] == [None, False, False]
    after = Ticks(FOUND[::-1], ticks.unticked())
    assert [after.of(at) for at in range(3)] == [True, False, None]
    after.tick_everything()
    assert after.unticked() == set()


def test_what_is_coded_already_is_not_wanted_and_stays_coded_when_all_is_ticked(ticks):
    ticks.cover({1: Covered([(0, 10)])})
    assert ticks.number_covered() == 2 and ticks.is_covered(0, 1) and not ticks.is_covered(0, 2)
    assert ticks.wanted() == [(1, (11, 20)), (2, (4, 6))]
    ticks.tick(0, 0, False)
    assert ticks.number_covered() == 1
    ticks.tick_everything()
    assert ticks.number_covered() == 2
    ticks.cover({})
    assert ticks.number_covered() == 0
