from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.transcript.layers import LINES, layers

RANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: tuple(sorted(pair))), max_size=60)


def test_the_inner_one_is_filled_and_the_outer_one_is_a_line_below_it():
    found = layers([(0, 100), (20, 40)])
    assert found.fills == [[(0, 20), (40, 100)], [(20, 40)]]
    assert found.lines == [[(0, 20, 40)], []]


def test_three_at_one_place():
    found = layers([(0, 10), (0, 10), (0, 10)])
    assert found.fills == [[], [], [(0, 10)]]
    assert found.lines == [[(1, 0, 10)], [(0, 0, 10)]]


def test_ranges_that_touch_do_not_cover_each_other():
    found = layers([(0, 10), (10, 20)])
    assert found.fills == [[(0, 10)], [(10, 20)]]
    assert found.lines == [[], []]


@given(RANGES)
def test_each_place_shows_its_innermost_and_the_next_two(ranges):
    found = layers(ranges)
    for place in range(40):
        here = [index for index, (start, end) in enumerate(ranges) if start <= place < end]
        filled = [index for index, parts in enumerate(found.fills) for low, high in parts if low <= place < high]
        lines = [[index for index, low, high in line if low <= place < high] for line in found.lines]
        assert filled == here[-1:]
        assert lines == [here[-2 - depth : len(here) - 1 - depth] for depth in range(LINES)]


@given(RANGES)
def test_parts_are_as_few_as_they_can_be(ranges):
    found = layers(ranges)
    for parts in found.fills:
        assert all(end < start for (_, end), (start, _) in pairwise(parts))


def test_a_hundred_at_one_place_are_drawn_as_a_few():
    found = layers([(number, 400 - number) for number in range(180)])
    assert sum(len(parts) for parts in found.fills) <= 2 * 180
    assert all(len(line) <= 2 * 180 for line in found.lines)
