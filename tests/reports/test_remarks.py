"""What is said beside the statuses of themes."""

from dataclasses import replace

import pytest

from annotator.analysis.comparison import Cell, Comparison, Group, Theme
from annotator.analysis.rule import Emphasis, Proposal, Reversal
from annotator.core.codebook import Code, Codebook
from annotator.core.thresholds import Thresholds
from annotator.reports import remarks


def comparison(*themes, silent=()):
    groups = [Group(name, 9, 2, 0 if name in silent else 1000, 100) for name in ("mentor", "mentee", "dean")]
    groups.append(Group("no role", 1, 1, 10, 0, has_status=False))
    book = Codebook(Code(one.code, one.name) for one in themes)
    return Comparison("role", "Ana", Thresholds(), (), tuple(groups), themes, codebook=book)


def theme(proposal, passages=(5, 5, 5, 0), settled=None, name="Trust", code=1):
    numbers = zip(("mentor", "mentee", "dean", "no role"), passages, strict=True)
    cells = {group: None if number is None else Cell(number, 0.1, 1, 1, 9, 1.0, 1) for group, number in numbers}
    return Theme(code, (name,), cells, proposal, settled, settled and "because")


BOTH = ("mentor", "mentee")


@pytest.mark.parametrize(
    ("proposal", "settled", "words"),
    [
        (Proposal("unique", ("mentee",)), None, "unique to mentee"),
        (Proposal("partly shared", BOTH), None, "partly shared by mentor, mentee"),
        (Proposal("similar", BOTH, Emphasis("mentor", "mentee", 2)), None, "similar: most mentor, least mentee"),
        (Proposal("similar", BOTH, Emphasis("mentor", "mentee", 1)), None, "similar"),
        (Proposal("shared", BOTH), None, "shared"),
        (Proposal("insufficient", ()), None, "insufficient"),
        (Proposal(None, ("mentor",)), None, ""),
        (Proposal("similar", BOTH), "unique", "unique"),  # settled against the rule: to whom is in the reason
        (Proposal("unique", ("mentee",)), "unique", "unique to mentee"),
        (Proposal(None, ()), "similar", "similar"),
    ],
)
def test_a_status_names_those_whose_it_is(proposal, settled, words):
    assert remarks.status(theme(proposal, settled=settled)) == words


@pytest.mark.parametrize(
    ("status", "settled", "passages", "groups"),
    [
        ("unique", None, (9, 0, 1, 0), ["mentee"]),
        ("unique", None, (9, 0, None, 0), ["mentee"]),  # who does not speak is no 0
        ("unique", None, (9, 1, 1, 0), []),
        ("partly shared", None, (9, 0, 9, 0), ["mentee"]),
        ("insufficient", None, (0, 0, 1, 0), []),
        ("insufficient", "unique", (0, 0, 1, 0), ["mentor", "mentee"]),
        ("unique", "similar", (9, 0, 1, 0), []),
    ],
)
def test_a_zero_on_which_a_status_rests_is_not_checked(status, settled, passages, groups):
    one = theme(Proposal(status, ("mentor",)), passages, settled)
    assert remarks.unchecked(comparison(one), one) == groups
    assert remarks.of(comparison(one), one) == [f"The 0 of {group} is not checked." for group in groups]


MORE, LESS = ("mentor", "mentee"), ("mentee", "mentor")


@pytest.mark.parametrize(
    ("share", "rate", "by_share", "by_rate"),
    [
        ((*MORE, 2.5), (*MORE, 1.96), "mentor does most, 2.5 times mentee", "mentor does most, 1.96 times mentee"),
        ((*MORE, 2), (*LESS, 1.04), "mentor does most, 2.0 times mentee", "mentee does most, 1.04 times mentor"),
        ((*MORE, 1), (*LESS, 2.04), "all do the same", "mentee does most, 2.0 times mentor"),
    ],
)
def test_where_share_and_rate_disagree_that_is_said(share, rate, by_share, by_rate):
    one = theme(Proposal("similar", BOTH, Emphasis(*share), Emphasis(*rate), disagree=True))
    said = f"Share and rate disagree: by share {by_share}, by rate {by_rate}."
    assert remarks.of(comparison(one), one) == [said]


def test_where_they_agree_nothing_is_said():
    one = theme(Proposal("similar", BOTH, Emphasis("mentor", "mentee", 1.5), Emphasis("mentor", "mentee", 1.4)))
    assert remarks.of(comparison(one), one) == []


def test_who_says_it_often_but_is_few_is_said():
    one = replace(theme(Proposal("insufficient", ())), few=("mentor",), changed=("mentor: 4 passages then, 5 now.",))
    assert remarks.of(comparison(one), one) == [
        "Few speakers: 5 passages of mentor by 1 of 9.", "Settled upon other facts: mentor: 4 passages then, 5 now.",
    ]  # fmt: skip


def test_a_reversal_names_the_themes():
    proposal = Proposal(
        "different emphasis", BOTH, Emphasis("mentor", "mentee", 1.5), Emphasis("mentor", "mentee", 1.4),
        reversal=Reversal(2, 3, "mentor", "mentee"),
    )  # fmt: skip
    names = {1: "Competence", 2: "Teaching", 3: "Relating"}
    parent, first, second = (theme(proposal, name=name, code=code) for code, name in names.items())
    said = remarks.of(comparison(parent, first, second), parent)
    assert said == ["Teaching ranks before Relating for mentor, behind it for mentee."]
