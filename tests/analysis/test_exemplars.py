"""Quotes spread over documents and persons, by rules small enough to be seen."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.exemplars import LONGEST, Candidate, TooMany, proposed, too_many


def one(number, document=1, person="a", *, words=30, marked=False, start=None):
    at = number * 10 if start is None else start
    return Candidate(number, document, at, at + 8, (person,), words, marked)


def numbers(found):
    return {cell: [one.passage for one in some] for cell, some in found.items()}


def test_nothing_to_quote():
    assert proposed({}, 2) == {} and proposed({(1, "Mentor"): []}, 2) == {(1, "Mentor"): []}


def test_documents_come_before_persons_and_both_before_what_is_marked():
    pool = [one(1, 1, "a", marked=True), one(2, 1, "b", marked=True), one(3, 2, "a"), one(4, 2, "c")]
    assert numbers(proposed({(1, "Mentor"): pool}, 2)) == {(1, "Mentor"): [1, 4]}


def test_what_is_marked_comes_before_what_is_not_and_moderate_length_before_any():
    pool = [one(1, words=3), one(2, words=LONGEST), one(3, words=500), one(4, words=2, marked=True)]
    assert numbers(proposed({(1, "Mentor"): pool}, 4)) == {(1, "Mentor"): [4, 2, 1, 3]}


def test_persons_are_spread_over_themes():
    pool = {(code, "Mentor"): [one(10 * code + at, person=who) for at, who in enumerate("ab")] for code in (1, 2)}
    assert numbers(proposed(pool, 1)) == {(1, "Mentor"): [10], (2, "Mentor"): [21]}


def test_a_passage_is_quoted_for_another_theme_only_where_there_is_no_other():
    pool = {(2, "Mentor"): [one(1, marked=True)], (1, "Mentor"): [one(1, marked=True), one(2)]}
    assert numbers(proposed(pool, 1)) == {(2, "Mentor"): [1], (1, "Mentor"): [2]}


def test_quotes_of_a_cell_do_not_overlap():
    assert numbers(proposed({(1, "M"): [one(1, start=0), one(2, start=7), one(3, start=8)]}, 3)) == {(1, "M"): [1, 3]}


def test_more_than_a_third_of_a_group_and_more_than_two_of_a_theme_are_too_many():
    quotes = {(1, "M"): [one(1), one(2), one(3)], (2, "M"): [one(4, person=who) for who in "b"]}
    assert too_many(quotes, {"a", "b"}) == [TooMany("a", "M", 3, 3, 1), TooMany("a", "M", 3, 4)]
    third = {(1, "M"): [one(1, person="a"), one(2, person="b"), one(3, person="c")]}
    assert too_many(third, set("abc")) == [], "a third is not more than a third"


def test_few_quotes_and_labels_for_several_are_never_too_many():
    assert too_many({(1, "M"): [one(1), one(2)]}, {"a"}) == []
    assert too_many({(1, "M"): [one(1), one(2), one(3), one(4)]}, set()) == []


def test_a_passage_of_several_themes_counts_once_for_its_group():
    same = [one(1), one(2, person="b")]
    assert too_many({(1, "M"): same, (2, "M"): same}, {"a", "b"}) == []


CANDIDATES = st.lists(
    st.builds(one, st.integers(0, 30), st.integers(1, 3), st.sampled_from("abc"), words=st.integers(1, 200)),
    max_size=12,
    unique_by=lambda one: one.passage,
)


@given(CANDIDATES, st.integers(1, 5))
def test_the_proposal_is_as_even_as_the_documents_allow(pool, most):
    (found,) = proposed({(1, "M"): pool}, most).values()
    there = {one.document for one in pool}
    assert len({one.document for one in found}) == min(most, len(there)) if pool else not found
    assert found == proposed({(1, "M"): pool}, most)[1, "M"], "the same every time"
    assert len(found) == min(most, len(pool))
