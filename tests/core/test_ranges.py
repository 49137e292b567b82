import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.ranges import joined
from tests.analysis.obvious import union


@pytest.mark.parametrize(
    ("ranges", "left"),
    [
        ([], []),
        ([(0, 3), (3, 6)], [(0, 3), (3, 6)]),  # touching is not overlapping
        ([(3, 6), (0, 4)], [(0, 6)]),
        ([(0, 9), (2, 3), (8, 12), (12, 13)], [(0, 12), (12, 13)]),
        ([(1, 2), (1, 2)], [(1, 2)]),
    ],
)
def test_ranges_are_joined_where_they_overlap(ranges, left):
    assert joined(ranges) == left


RANGES = st.tuples(st.integers(0, 12), st.integers(1, 5)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(RANGES, max_size=8))
def test_the_union_is_the_obvious_one(ranges):
    assert joined(ranges) == sorted(union(ranges))
