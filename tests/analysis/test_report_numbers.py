"""Under which numbers themes are reported."""

import pytest

from annotator.analysis.compared import Theme
from annotator.analysis.report_numbers import numbered
from annotator.analysis.rule import Proposal
from annotator.core.settled import Settled


def theme(code, status, owners=(), settled=None, parent=None, owner=""):
    settlement = Settled(code, settled, "so", owner) if settled else None
    proposal = Proposal(status, owners)
    return Theme(code, (f"C{code}",), {}, proposal, settled, None, parent=parent, settlement=settlement)


MENTEE, MENTOR = ("mentee",), ("mentor",)


@pytest.mark.parametrize(
    ("themes", "numbers"),
    [
        ([], []),
        ([theme(1, "similar"), theme(2, "different emphasis"), theme(3, "similar")], ["1a", "2a", "1b"]),
        ([theme(1, "unique", MENTOR), theme(2, "unique", MENTEE), theme(3, "unique", MENTEE)], ["2a", "1a", "1b"]),
        ([theme(1, "unique", MENTEE), theme(2, "unique", MENTOR)], ["2a", "1a"]),  # as many: as the groups stand
        ([theme(1, "insufficient"), theme(2, "shared"), theme(3, "partly shared")], ["3a", "2a", "1a"]),
        ([theme(1, "similar"), theme(2, "similar", parent=1), theme(3, None)], ["1a", "", ""]),
        ([theme(1, "similar", settled="unique"), theme(2, "unique", MENTOR)], ["2a", "1a"]),  # nobody says to whom
        ([theme(1, "similar", settled="unique", owner="mentee"), theme(2, "unique", MENTEE)], ["1a", "1b"]),
        ([theme(1, "unique", MENTOR, settled="similar")], ["1a"]),
    ],
)
def test_the_numbers_follow_the_statuses(themes, numbers):
    assert [one.report_number for one in numbered(themes, ["mentor", "mentee"])] == numbers


def test_after_z_come_two_letters():
    found = [one.report_number for one in numbered([theme(at, "similar") for at in range(60)], ["mentor"])]
    assert (found[25], found[26], found[27], found[52]) == ("1z", "1aa", "1ab", "1ba")
