"""The rule that proposes the status of a theme (METHOD: status of a theme)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Weight:
    """How a role that speaks treats one theme: its passages and speakers of the theme among all of the role.

    `speakers` is None where their number is not known; `participants` likewise, over the whole role.
    """

    passages: int
    speakers: int | None
    participants: int | None
    all_passages: int

    @property
    def share(self) -> Fraction:
        """The passages of the theme over all passages of the role, exactly."""
        return Fraction(self.passages, self.all_passages) if self.all_passages else Fraction(0)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed status, the roles that discuss the theme, and which of them does most and least where it differs."""

    status: str | None
    discussed_by: tuple[str, ...]
    highest: str = ""
    lowest: str = ""


def discusses(weight: Weight, thresholds: Thresholds) -> bool:
    """Whether a role discusses a theme, rather than mentions it in passing at most."""
    least = 1 if weight.participants is None or weight.participants <= 1 else thresholds.min_speakers
    enough = weight.speakers is None or weight.speakers >= least
    return weight.passages > thresholds.in_passing and enough


def propose(weights: Mapping[str, Weight], thresholds: Thresholds, *, reversed_inside: bool = False) -> Proposal:
    """The status that the rule proposes for a theme, from the roles that speak.

    `reversed_inside` says that two codes directly below it rank in opposite order in two roles. With fewer than two
    roles that speak there is nothing to compare: the status is None.
    """
    discussed_by = tuple(role for role, weight in weights.items() if discusses(weight, thresholds))
    if len(weights) < 2:
        return Proposal(None, discussed_by)
    if not discussed_by:
        return Proposal(INSUFFICIENT, discussed_by)
    if len(discussed_by) == 1:
        return Proposal(UNIQUE, discussed_by)
    if len(discussed_by) < len(weights):
        return Proposal(PARTLY, discussed_by)
    if sum(weight.passages for weight in weights.values()) < thresholds.min_base:
        return Proposal(SHARED, discussed_by)
    highest = max(weights, key=lambda role: weights[role].share)
    lowest = min(weights, key=lambda role: weights[role].share)
    ratio = Fraction(str(thresholds.emphasis_ratio))
    differs = reversed_inside or weights[highest].share >= ratio * weights[lowest].share
    return Proposal(DIFFERENT if differs else SIMILAR, discussed_by, highest, lowest)


def is_reversed(ranks: Sequence[Mapping[str, int]]) -> bool:
    """Whether two of these codes rank in opposite order in two roles; each gives its rank by role."""
    for one, other in combinations(ranks, 2):
        ways = {(one[role] > other[role]) - (one[role] < other[role]) for role in one.keys() & other.keys()}
        if {1, -1} <= ways:
            return True
    return False
