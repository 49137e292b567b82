"""Saturation: from which document on a group says little that is new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.core.errors import Refused
from annotator.core.ids import CodeId, DocumentId


@dataclass(frozen=True, slots=True)
class SaturationRule:
    """Saturated where the new codes of `run` documents are at most `threshold` of those of the first `base` documents.

    Source: Guest, Namey and Chen (2020), A simple method to assess and report thematic saturation in qualitative
    research, PLoS ONE 15(5): e0232076, who propose a base of 4, runs of 2 or 3, and no or 5 % new information.
    """

    base: int = 4
    run: int = 2
    threshold: float = 0.05

    def __post_init__(self) -> None:
        if self.base < 1 or self.run < 1:
            raise Refused("The base and the run of a saturation have at least one document.")
        if not 0 <= self.threshold <= 1:
            raise Refused("The threshold of a saturation is a share from 0 to 1.")


@dataclass(frozen=True, slots=True)
class Step:
    """One document of a group in the order of collection: its codes that are new, and all until there.

    `ratio` is the new codes of the run that ends here over the codes of the base, None where no run does.
    """

    document: DocumentId
    new: int
    together: int
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Saturation:
    """The steps of one group. `reached` is the place, from 1 on, of the document before the first run of few new codes.

    None where there is no such run; `is_judged` says whether the group has documents enough, and codes in its base.
    """

    group: str
    steps: tuple[Step, ...]
    base_codes: int
    reached: int | None
    is_judged: bool


def saturation(
    documents: Mapping[str, Sequence[DocumentId]],
    codes: Mapping[tuple[str, DocumentId], frozenset[CodeId]],
    rule: SaturationRule,
) -> list[Saturation]:
    """For each group, of its documents in the order of collection and the codes that it speaks of in each.

    Runs overlap: each begins one document after the one before, the first behind the base.
    """
    return [_of_group(group, order, codes, rule) for group, order in documents.items()]


def _of_group(
    group: str,
    order: Sequence[DocumentId],
    codes: Mapping[tuple[str, DocumentId], frozenset[CodeId]],
    rule: SaturationRule,
) -> Saturation:
    met: set[CodeId] = set()
    news, totals = [], []
    for document in order:
        found = codes.get((group, document), frozenset())
        news.append(len(found - met))
        met |= found
        totals.append(len(met))
    base = totals[rule.base - 1] if len(totals) >= rule.base else 0
    ratios = [_ratio(news, at, base, rule) for at in range(len(order))]
    steps = tuple(Step(*one) for one in zip(order, news, totals, ratios, strict=True))
    low = next((at for at, one in enumerate(ratios) if one is not None and one <= rule.threshold), None)
    reached = None if low is None else low + 1 - rule.run
    return Saturation(group, steps, base, reached, any(one is not None for one in ratios))


def _ratio(news: Sequence[int], at: int, base: int, rule: SaturationRule) -> float | None:
    begin = at + 1 - rule.run
    return sum(news[begin : at + 1]) / base if begin >= rule.base and base else None
