"""The tests against published values, and against other implementations."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from annotator.analysis import permutation
from annotator.analysis.exploratory import fisher, holm, wilson

SIX, FOUR = [9.0, 8.5, 8.0, 7.5, 7.0, 6.5], [1.0, 2.0, 3.0, 4.0]


def test_six_documents_against_four_reach_one_in_210_and_no_less():
    assert permutation.between(6, 4).smallest == pytest.approx(1 / 210)
    assert permutation.permuted(SIX, FOUR).p == pytest.approx(1 / 210)


def test_over_twelve_themes_holm_makes_of_that_0_057():
    assert holm([1 / 210] * 12) == pytest.approx([12 / 210] * 12)
    assert round(12 / 210, 3) == 0.057


def test_of_as_many_documents_each_arrangement_has_its_mirror():
    assert permutation.between(4, 4).smallest == pytest.approx(2 / 70)
    assert permutation.permuted([5, 6, 7, 8], [1, 2, 3, 4]).p == pytest.approx(2 / 70)


def test_signs_of_five_documents_reach_one_in_16():
    assert permutation.within(5).smallest == permutation.flipped([1, 2, 3, 4, 5]).p == 2 / 32


def test_equal_documents_are_all_ties():
    assert permutation.permuted([0.1 + 0.2] * 3, [0.3] * 2).p == 1
    assert permutation.flipped([0.0, 0.0, 0.0]).p == 1


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=5), st.lists(st.integers(0, 9), min_size=2, max_size=4))
def test_p_is_that_of_scipy(first, second):
    def apart(one, other, axis):
        return np.round(np.abs(np.mean(one, axis=axis) - np.mean(other, axis=axis)), 9)

    found = stats.permutation_test((first, second), apart, alternative="greater", n_resamples=np.inf)
    assert permutation.permuted(first, second).p == pytest.approx(found.pvalue)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(-9, 9), min_size=2, max_size=7))
def test_p_of_the_signs_is_that_of_scipy(differences):
    def far(one, axis):
        return np.round(np.abs(np.mean(one, axis=axis)), 9)

    how = {"alternative": "greater", "n_resamples": np.inf, "permutation_type": "samples"}
    assert permutation.flipped(differences).p == pytest.approx(
        stats.permutation_test((differences,), far, **how).pvalue
    )


def test_above_a_million_arrangements_some_are_drawn_and_p_is_never_0():
    design = permutation.between(12, 12)
    assert design.arrangements > permutation.MOST and design.drawn == permutation.DRAWN
    first, second = [100.0 + one for one in range(12)], [float(one) for one in range(12)]
    found = permutation.permuted(first, second).p
    assert found == permutation.permuted(first, second).p == 1 / (permutation.DRAWN + 1)


@pytest.mark.parametrize(
    ("some", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_newcombe_1998_gives_it(some, of, low, high):
    assert wilson(some, of) == pytest.approx((low, high), abs=5e-5)


def test_fisher_and_the_lady_who_tasted_tea():
    assert fisher(3, 4, 1, 4) == pytest.approx(34 / 70)


def test_holm_as_it_is_written_down():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([]) == []
