"""Every 0, and every status that rests on one, says whether somebody looked for it."""

import pytest

from annotator.analysis.compared import Cell, Comparison, Group, Theme
from annotator.analysis.rule import Proposal
from annotator.core.ids import CodeId
from annotator.core.thresholds import Thresholds
from annotator.reports import remarks


def made(*themes):
    groups = tuple(Group(name, 5, 2, 100, 10) for name in ("mentor", "mentee"))
    return Comparison("role", None, Thresholds(), (), groups, tuple(themes))


def theme(code, passages, *, is_checked=False, status="unique"):
    cells = {"mentor": cell(9), "mentee": cell(passages, is_checked=is_checked)}
    return Theme(CodeId(code), (f"C{code}",), cells, Proposal(status, ("mentor",)))


def cell(passages, *, is_checked=False):
    return Cell(passages, 0.0, passages, passages, passages, 0.0, 1, is_checked)


@pytest.mark.parametrize(
    ("themes", "said"),
    [
        ([theme(1, 1)], []),
        ([theme(1, 0), theme(2, 0, is_checked=True)], ["0 not checked: C1 (mentee)."]),
        ([theme(at, 0) for at in range(10)],
         ["0 not checked: " + "; ".join(f"C{at} (mentee)" for at in range(8)) + "; and 2 more."]),
    ],
)  # fmt: skip
def test_figures_name_what_nobody_looked_for(themes, said):
    assert remarks.zeros(made(*themes), themes) == said


def test_where_all_was_looked_for_that_is_said_too():
    (said,) = remarks.zeros(made(theme(1, 0, is_checked=True)), [theme(1, 0, is_checked=True)])
    assert said.startswith("Every 0 is checked")


def test_a_status_says_on_which_zeros_it_rests():
    for is_checked, words in ((True, "The 0 of mentee is checked."), (False, "The 0 of mentee is not checked.")):
        one = theme(1, 0, is_checked=is_checked)
        assert remarks.of(made(one), one) == [words]
    similar = theme(1, 0, status="similar")
    assert remarks.of(made(similar), similar) == []
