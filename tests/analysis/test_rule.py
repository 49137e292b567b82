"""The rule that proposes a status: against the second, obvious computation, and line by line as the method has it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.rule import Proposal, Weight, propose
from annotator.core.errors import Refused
from annotator.core.thresholds import Thresholds
from tests.analysis import obvious


def group(participants, passages, words=1000):
    return {"participants": participants, "passages": passages, "words": words}


def cell(passages, speakers):
    return {"passages": passages, "speakers": speakers}


def proposed(groups, cells, below=(), **thresholds):
    """What the rule proposes, held against the obvious one."""
    given = Thresholds(**thresholds)
    weights = {
        role: Weight(cells[role]["passages"], cells[role]["speakers"], *groups[role].values()) for role in groups
    }
    proposal = propose(weights, given, dict(enumerate(below)))
    expected = obvious.status(groups, cells, list(below), given)
    assert (proposal.status, list(proposal.discussed_by), proposal.disagree) == expected
    return proposal


@st.composite
def themes(draw):
    """Roles with what they say of one theme, and the ranks of codes below it."""
    roles = ["mentor", "mentee", "student", "dean"][: draw(st.integers(1, 4))]
    groups, cells = {}, {}
    for role in roles:
        passages = draw(st.integers(0, 12))
        speakers = draw(st.none() | st.integers(min(1, passages), passages))
        groups[role] = group(draw(st.none() | st.integers(1, 5)), passages + draw(st.integers(1, 20)))
        groups[role]["words"] = draw(st.sampled_from([100, 200, 1000]))
        cells[role] = cell(passages, speakers)
    below = draw(st.lists(st.fixed_dictionaries({role: st.integers(1, 3) for role in roles}), max_size=3))
    return groups, cells, below


@given(themes(), st.integers(0, 2), st.integers(1, 3), st.integers(0, 20), st.sampled_from([1.0, 1.25, 2.0, 3.0]))
@settings(max_examples=1000, deadline=None, derandomize=True)
def test_every_status_is_the_obvious_one(theme, in_passing, min_speakers, min_base, ratio):
    proposed(*theme, in_passing=in_passing, min_speakers=min_speakers, min_base=min_base, emphasis_ratio=ratio)


MENTORS, MENTEES = group(50, 600), group(22, 200)


@pytest.mark.parametrize(
    ("mentors", "mentees", "status", "who"),
    [
        (cell(0, 0), cell(0, 0), "insufficient", ""),
        (cell(1, 1), cell(1, 1), "insufficient", ""),
        (cell(9, 1), cell(0, 0), "insufficient", ""),  # nine passages of one person alone
        (cell(1, 1), cell(22, 9), "unique", "mentee"),
        (cell(9, 1), cell(22, 9), "unique", "mentee"),
        (cell(72, 30), cell(0, 0), "unique", "mentor"),
        (cell(2, 2), cell(2, 2), "shared", "mentor mentee"),
        (cell(4, 2), cell(5, 2), "shared", "mentor mentee"),  # nine together
        (cell(8, 2), cell(2, 2), "similar", "mentor mentee"),  # ten together; 8 of 600 and 2 of 200
        (cell(30, 2), cell(20, 2), "different emphasis", "mentor mentee"),  # 5 % and 10 %: exactly twice
        (cell(31, 2), cell(20, 2), "similar", "mentor mentee"),
    ],
)
def test_two_roles(mentors, mentees, status, who):
    found = proposed({"mentor": MENTORS, "mentee": MENTEES}, {"mentor": mentors, "mentee": mentees})
    assert (found.status, " ".join(found.discussed_by)) == (status, who)


@pytest.mark.parametrize(
    ("participants", "speakers", "discussed"),
    [(1, 1, True), (2, 1, False), (None, None, True), (None, 1, True), (6, None, True), (2, 2, True)],
)
def test_one_speaker_is_enough_where_the_role_has_one_or_nobody_knows(participants, speakers, discussed):
    groups = {"mentor": group(participants, 600), "mentee": MENTEES}
    found = proposed(groups, {"mentor": cell(5, speakers), "mentee": cell(0, 0)})
    assert found.discussed_by == (("mentor",) if discussed else ())


def test_of_three_roles_some_discuss_it():
    groups = dict.fromkeys(("mentor", "mentee", "dean"), MENTEES)
    found = proposed(groups, {"mentor": cell(5, 3), "mentee": cell(1, 1), "dean": cell(5, 2)})
    assert (found.status, found.discussed_by) == ("partly shared", ("mentor", "dean"))


def test_the_highest_and_the_lowest_are_named_where_one_is_higher():
    groups = {"mentor": group(9, 100), "mentee": group(9, 100), "dean": group(9, 100)}
    found = proposed(groups, {"mentor": cell(10, 3), "mentee": cell(14, 3), "dean": cell(12, 3)})
    assert (found.status, found.highest, found.lowest) == ("similar", "mentee", "mentor")
    same = proposed(groups, dict.fromkeys(groups, cell(10, 3)))
    assert (same.status, same.highest, same.lowest) == ("similar", "", "")


@pytest.mark.parametrize(
    ("words", "disagree"),
    [
        ((1000, 1000), False),  # 20 % and 10 %; 20 and 10 per 1,000 words
        ((1100, 1000), True),  # 18.2 and 10: no longer twice
        ((1000, 2000), False),
        ((3000, 1000), True),  # 6.7 and 10: the other way round
    ],
)
def test_where_share_and_rate_disagree_that_is_known(words, disagree):
    groups = {role: group(9, 100, said) for role, said in zip(("mentor", "mentee"), words, strict=True)}
    found = proposed(groups, {"mentor": cell(20, 3), "mentee": cell(10, 3)})
    assert (found.status, found.disagree) == ("different emphasis", disagree)


@pytest.mark.parametrize(
    ("below", "status"),
    [
        ([{"mentor": 1, "mentee": 2}, {"mentor": 2, "mentee": 1}], "different emphasis"),
        ([{"mentor": 1, "mentee": 1}, {"mentor": 2, "mentee": 2}], "similar"),
        ([{"mentor": 1, "mentee": 1}, {"mentor": 2, "mentee": 1}], "similar"),  # a tie is no order
        ([{"mentor": 1, "mentee": 3}, {"mentor": 2, "mentee": 2}, {"mentor": 3, "mentee": 1}], "different emphasis"),
    ],
)
def test_two_codes_in_reversed_order_are_a_different_emphasis(below, status):
    groups = {"mentor": group(9, 100), "mentee": group(9, 100)}
    assert proposed(groups, dict.fromkeys(groups, cell(20, 3)), below).status == status


def test_a_reversal_names_the_codes_and_in_whom_which_comes_first():
    weights = dict.fromkeys(("mentor", "mentee"), Weight(20, 3, 9, 100, 1000))
    found = propose(weights, Thresholds(), {7: {"mentor": 2, "mentee": 1}, 8: {"mentor": 1, "mentee": 2}})
    assert found.reversal == (7, 8, "mentee", "mentor")


def test_too_few_passages_are_not_judged_however_they_are_ranked():
    below = [{"mentor": 1, "mentee": 2}, {"mentor": 2, "mentee": 1}]
    groups = {"mentor": group(9, 100), "mentee": group(9, 100)}
    assert proposed(groups, dict.fromkeys(groups, cell(3, 2)), below).status == "shared"


def test_one_role_alone_has_no_status():
    assert propose({"mentor": Weight(20, 3, 9, 100, 1000)}, Thresholds()) == Proposal(None, ("mentor",))


@pytest.mark.parametrize(
    "wrong",
    [{"in_passing": -1}, {"min_speakers": 0}, {"min_base": -1}]
    + [{"emphasis_ratio": ratio} for ratio in (0.5, float("nan"), float("inf"))],
)
def test_thresholds_that_say_nothing_are_refused(wrong):
    with pytest.raises(Refused):
        Thresholds(**wrong)
