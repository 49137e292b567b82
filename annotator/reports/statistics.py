"""The sheet of the tests: rates of documents in two groups; beside them, as exploratory, what counts speakers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from annotator.analysis.permutation import WITHIN
from annotator.analysis.statistics import CAVEAT, Side, Statistics, Tested
from annotator.core.ids import CodeId
from annotator.reports import foretold
from annotator.reports.columns import COUNT, FINE, PERCENT, RATE, STRONG, WHOLE, WRAPPED, Column

Titles = Mapping[CodeId, tuple[str, str, str]]
"""Number, name and parent of each theme."""
_LARGEST = 10**15
"""The largest whole number that a spreadsheet holds to its last digit."""


def columns(statistics: Statistics) -> list[Column]:
    """The columns of the sheet."""
    speakers = ("speakers, n", COUNT), ("of all speakers, n", COUNT), ("speakers, %", PERCENT)
    interval = ("95 % interval from", PERCENT), ("95 % interval to", PERCENT)
    return [
        Column("No.", 6, WRAPPED),
        Column("Theme", 28, STRONG),
        Column("Parent", 22, WRAPPED),
        Column("Group", 16, WRAPPED),
        Column("Other group", 16, WRAPPED),
        Column("Group: documents tested, n", 12, COUNT),
        Column("Other: documents tested, n", 12, COUNT),
        Column("Group: mean of the documents’ rates", 14, RATE),
        Column("Other: mean of the documents’ rates", 14, RATE),
        Column("Group: pooled rate", 12, RATE),
        Column("Other: pooled rate", 12, RATE),
        Column("Difference of the means", 13, RATE),
        Column("Test", 16, WRAPPED),
        Column("Arrangements", 15, COUNT),
        Column("Looked at, m", 13, COUNT),
        Column("As far apart, b", 13, COUNT),
        Column("Seed", 8, WHOLE),
        Column("p", 10, FINE),
        Column(f"p after Holm over {statistics.tests:,} tests", 12, FINE),
        Column("Smallest p it can reach", 12, FINE),
        Column("Smallest p after Holm", 12, FINE),
        Column("Remark", 40, WRAPPED),
        *(
            Column(f"Exploratory: {who} {name}", 13, form)
            for who in ("group,", "other,")
            for name, form in (*speakers, *interval)
        ),
        Column("Exploratory: p of Fisher’s exact test on speakers", 14, FINE),
    ]


def rows(statistics: Statistics, titles: Titles) -> Iterator[list[Any]]:
    """A row for each theme in every two groups; what is not known, or not tested, is empty."""
    for one in statistics.rows:
        number, name, parent = titles[one.code]
        yield [
            *(number or None, name, parent or None, one.first.group, one.second.group),
            *(one.first.documents, one.second.documents, one.first.mean, one.second.mean),
            *(one.first.pooled, one.second.pooled, one.difference),
            *_test(statistics, one),
            one.note or None,
            *_speakers(one.first),
            *_speakers(one.second),
            one.fisher,
        ]


def notes(statistics: Statistics) -> list[str]:
    """What has to be read with the sheet: the caveat, and what the tests can reach."""
    return [CAVEAT, *(f"{item}: {said}" for item, said in foretold.recipe(statistics) if said is not CAVEAT)]


def _test(statistics: Statistics, one: Tested) -> list[Any]:
    if one.design is None or one.outcome is None:
        return [None] * 9
    many = one.design.arrangements
    return [
        "sign flips" if one.design.kind == WITHIN else "permutation",
        many if many < _LARGEST else f"about 10^{len(str(many)) - 1}",
        one.outcome.looked_at,
        one.outcome.extreme,
        statistics.seed if one.design.drawn else None,
        one.p,
        one.corrected,
        one.design.smallest,
        statistics.smallest(one.design),
    ]


def _speakers(side: Side) -> list[Any]:
    low, high = side.interval or (None, None)
    some, of = side.speakers, side.participants
    return [some, of, None if some is None or not of else some / of, low, high]
