"""What tests can reach, said before their results are read; sentences that the window says in its language."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.pairs import Pair
from annotator.analysis.permutation import WITHIN
from annotator.analysis.statistics import CAVEAT, Plan, Statistics
from annotator.core.phrases import Phrase, counted

USUAL = 0.05
"""The p below which a difference is usually called one."""
_LEAST = 0.0001


def foretold(plan: Plan) -> list[Phrase]:
    """How many tests are made, and of each two groups what their documents can show at best."""
    return [made(plan), *(_of(plan, pair) for pair in plan.pairs)]


def made(plan: Plan) -> Phrase:
    """How many tests are made of what, which is what Holm's correction is over."""
    if not plan.tests:
        return Phrase("No test can be made.")
    pairs = sum(pair.design is not None for pair in plan.pairs)
    return Phrase(
        "{0}: {1} in {2}; Holm’s correction is over all of them.",
        counted(plan.tests, "test"),
        counted(plan.themes, "reported theme"),
        counted(pairs, "pair of groups", "pairs of groups"),
    )


def p_value(p: float) -> Phrase:
    """A p with four decimals."""
    return Phrase("< {0:.4f}", _LEAST) if p < _LEAST / 2 else Phrase("{0:.4f}", p)


def recipe(statistics: Statistics) -> Iterator[tuple[str, str]]:
    """What was tested how, item by item: the caveat first."""
    plan = statistics.plan
    yield "Statistics", CAVEAT
    yield "Tests made", made(plan)
    for pair in plan.pairs:
        yield "What they can reach", _of(plan, pair)
    if any(pair.design is not None and pair.design.drawn for pair in plan.pairs):
        yield "Seed of what was drawn", str(statistics.seed)
    yield (
        "Tests",
        "Two-sided, of the difference of the means of the documents’ rates (passages per 1,000 words of the group): p "
        "is the part of the arrangements as far apart as the observed one, b of m; where they were drawn, "
        "(b + 1) / (m + 1). Ties within a tolerance count.",
    )


def _of(plan: Plan, pair: Pair) -> Phrase:
    who = Phrase(
        "{0} ({1}) against {2} ({3})",
        pair.first,
        counted(len(pair.firsts), "document"),
        pair.second,
        counted(len(pair.seconds), "document"),
    )
    reached = plan.smallest(pair)
    if reached is None or pair.design is None:
        return Phrase("{0}: not tested. {1}", who, pair.note)
    alone, corrected = reached
    said = Phrase(
        "{0}: {1}. The smallest p that it can reach is {2}, after Holm {3}.",
        who,
        _kind(pair),
        p_value(alone),
        p_value(corrected),
    )
    if corrected >= USUAL:
        said = Phrase("{0} No single theme can come below {1:.2f} after the correction.", said, USUAL)
    return Phrase("{0} {1}", said, pair.note) if pair.note else said


def _kind(pair: Pair) -> Phrase:
    assert pair.design is not None, "what cannot be tested has no kind"
    many, drawn = pair.design.arrangements, pair.design.drawn
    if pair.design.kind == WITHIN:
        if drawn is None:
            return Phrase("exact sign-flip test over {0:,} arrangements", many)
        return Phrase("sign-flip test over {0:,} arrangements that were drawn", drawn)
    if drawn is None:
        return Phrase("exact permutation test over {0:,} arrangements", many)
    return Phrase("permutation test over {0:,} arrangements that were drawn", drawn)
