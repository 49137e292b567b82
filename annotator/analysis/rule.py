"""The rule that proposes the status of a theme (METHOD: status of a theme)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Weight:
    """How a role that speaks treats one theme: its passages and speakers of the theme among all of the role.

    `speakers` is None where their number is not known; `participants` likewise, over the whole role; `words` are all
    that the role speaks.
    """

    passages: int
    speakers: int | None
    participants: int | None
    all_passages: int
    words: int = 0

    @property
    def share(self) -> Fraction:
        """The passages of the theme over all passages of the role, exactly."""
        return Fraction(self.passages, self.all_passages) if self.all_passages else Fraction(0)

    @property
    def rate(self) -> Fraction:
        """The passages of the theme per word that the role speaks, exactly."""
        return Fraction(self.passages, self.words) if self.words else Fraction(0)


class Emphasis(NamedTuple):
    """Which role does most and which least by one measure, and how many times as much: None where that is nothing."""

    highest: str
    lowest: str
    times: Fraction | None

    def reaches(self, ratio: float) -> bool:
        """Whether the most is at least `ratio` times the least."""
        return self.times is None or self.times >= Fraction(str(ratio))

    def places(self, ratio: float) -> int | None:
        """With how many decimals the times show on which side of a ratio they lie, and that they are more than once.

        None where five are not enough, or there is no number.
        """
        if self.times is None or self.times == 1:
            return None if self.times is None else 1
        bound = Fraction(str(ratio))
        for places in range(1, 6):
            shown = Fraction(f"{float(self.times):.{places}f}")
            if (shown >= bound) == self.reaches(ratio) and shown > 1:
                return places
        return None


class Reversal(NamedTuple):
    """Two codes under one parent, the first ranked before the second in `role`, behind it in `another`."""

    first: CodeId
    second: CodeId
    role: str
    another: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed status and the roles that discuss the theme.

    Where all of them do and the emphasis is judged: who does most and least by share and by rate, whether these two
    disagree about that or about how clearly, and two codes below the theme that are reversed.
    """

    status: str | None
    discussed_by: tuple[str, ...]
    share: Emphasis | None = None
    rate: Emphasis | None = None
    disagree: bool = False
    reversal: Reversal | None = None

    @property
    def highest(self) -> str:
        """The role with the largest share, empty where none is larger than another or nothing was judged."""
        return "" if self.share is None or self.share.times == 1 else self.share.highest

    @property
    def lowest(self) -> str:
        """The role with the smallest share, empty where none is smaller than another or nothing was judged."""
        return "" if self.share is None or self.share.times == 1 else self.share.lowest


def discusses(weight: Weight, thresholds: Thresholds) -> bool:
    """Whether a role discusses a theme, rather than mentions it in passing at most."""
    return weight.passages > thresholds.in_passing and _has_enough_speakers(weight, thresholds)


def has_few_speakers(weight: Weight, thresholds: Thresholds) -> bool:
    """Whether a role says a theme often enough to discuss it, but by too few speakers."""
    return weight.passages > thresholds.in_passing and not _has_enough_speakers(weight, thresholds)


def _has_enough_speakers(weight: Weight, thresholds: Thresholds) -> bool:
    least = 1 if weight.participants is None or weight.participants <= 1 else thresholds.min_speakers
    return weight.speakers is None or weight.speakers >= least


def propose(
    weights: Mapping[str, Weight], thresholds: Thresholds, below: Mapping[CodeId, Mapping[str, int]] | None = None
) -> Proposal:
    """The status that the rule proposes for a theme, from the roles that speak.

    `below` gives for each code directly below the theme its rank by role: where two rank in opposite order in two
    roles, the emphasis differs. With fewer than two roles that speak there is nothing to compare: the status is None.
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
    return _judged(weights, thresholds.emphasis_ratio, discussed_by, reversal(below or {}, list(weights)))


def _judged(
    weights: Mapping[str, Weight], ratio: float, discussed_by: tuple[str, ...], reversed_below: Reversal | None
) -> Proposal:
    """Similar or different emphasis, for a theme that every role discusses."""
    shares = {role: weight.share for role, weight in weights.items()}
    rates = {role: weight.rate for role, weight in weights.items()}
    share, rate = emphasis(shares), emphasis(rates)
    disagree = share.reaches(ratio) != rate.reaches(ratio) or not (
        _all_at(max, shares) & _all_at(max, rates) and _all_at(min, shares) & _all_at(min, rates)
    )
    status = DIFFERENT if reversed_below or share.reaches(ratio) else SIMILAR
    return Proposal(status, discussed_by, share, rate, disagree, reversed_below)


def emphasis(measures: Mapping[str, Fraction]) -> Emphasis:
    """Who does most and who least, by the measure of each role."""
    highest, lowest = max(measures, key=lambda role: measures[role]), min(measures, key=lambda role: measures[role])
    return Emphasis(highest, lowest, measures[highest] / measures[lowest] if measures[lowest] else None)


def reversal(ranks: Mapping[CodeId, Mapping[str, int]], roles: Sequence[str]) -> Reversal | None:
    """Two codes that rank in opposite order in two of the roles, the first such; each code gives its rank by role."""
    return next(reversals(ranks, roles), None)


def reversals(ranks: Mapping[CodeId, Mapping[str, int]], roles: Sequence[str]) -> Iterator[Reversal]:
    """Every two codes that rank in opposite order in two of the roles, each pair once, with the first such roles."""
    for (one, ones), (other, others) in combinations(ranks.items(), 2):
        before = [role for role in roles if ones[role] < others[role]]
        behind = [role for role in roles if ones[role] > others[role]]
        if before and behind:
            yield Reversal(one, other, before[0], behind[0])


def _all_at(end: Callable[[Iterable[Fraction]], Fraction], measures: Mapping[str, Fraction]) -> set[str]:
    bound = end(measures.values())
    return {role for role, measure in measures.items() if measure == bound}
