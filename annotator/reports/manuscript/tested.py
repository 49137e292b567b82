"""The tests of a manuscript, where the project has them: what they can reach said first, the caveat with them."""

from __future__ import annotations

from annotator.analysis.pairs import Pair
from annotator.analysis.statistics import CAVEAT, Side, Statistics, Tested
from annotator.reports.foretold import foretold, p_value
from annotator.reports.manuscript.blocks import Block, Head, Heading, Paragraph, Row, Table
from annotator.reports.manuscript.numbers import MISSING, part
from annotator.reports.manuscript.study import Study

_RATES = (0.26, 0.18, 0.18, 0.14, 0.12, 0.12)
_SPEAKERS = (0.3, 0.28, 0.28, 0.14)


def tested(study: Study) -> list[Block]:
    """A heading, what the tests can reach, a table for each two groups and one of what explores; nothing where off."""
    found = study.scrutiny.statistics
    if found is None:
        said = study.scrutiny.untested
        return [Heading("Statistics"), Paragraph((f"{said[:1].upper()}{said[1:]}",))] if said else []
    made: list[Block] = [Heading("Statistics"), *(Paragraph((said,)) for said in foretold(found.plan))]
    for pair in found.plan.pairs:
        of_pair = [one for one in found.rows if (one.first.group, one.second.group) == (pair.first, pair.second)]
        if pair.design is not None:
            made.append(_rates(study, found, pair, of_pair))
        made.append(_speakers(study, pair, of_pair))
    return made


def _rates(study: Study, found: Statistics, pair: Pair, of_pair: list[Tested]) -> Table:
    heads = (
        Head("Theme"),
        *(Head(f"{name}, mean rate of {len(of)} documents (pooled)", recipe=_MEAN) for name, of in _sides(pair)),
        Head("Difference", recipe="Difference of the means of the documents’ rates"),
        Head("p", recipe="Two-sided, of the difference of the means"),
        Head(f"p, Holm over {found.tests:,}", recipe="Corrected over all tests made"),
    )
    rows = tuple(
        Row(
            (
                study.numbered(one),
                *(f"{side.mean:.2f} ({side.pooled:.2f})" for side in (one.first, one.second)),
                f"{one.difference:+.2f}",
                *(MISSING if p is None else str(p_value(p)) for p in (one.p, one.corrected)),
            ),
            len(one.path) - 1,
        )
        for one in of_pair
    )
    drawn = pair.design is not None and pair.design.drawn
    notes = [f"{_MEAN}.", CAVEAT, *([pair.note] if pair.note else [])]
    notes += [f"Arrangements were drawn with the seed {found.seed}; p is (b + 1) / (m + 1)."] if drawn else []
    caption = f"Rates of documents: {pair.first} against {pair.second}"
    return Table(caption, (heads,), rows, _RATES, frozenset(range(1, 6)), tuple(notes))


_MEAN = "Mean of the documents’ rates, in brackets the pooled rate: passages per 1,000 words of the group"


def _speakers(study: Study, pair: Pair, of_pair: list[Tested]) -> Table:
    sides = (Head(f"{name}, speakers, n (%), 95 % interval") for name in (pair.first, pair.second))
    heads = Head("Theme"), *sides, Head("p, Fisher")
    rows = tuple(
        Row(
            (
                study.numbered(one),
                _interval(one.first),
                _interval(one.second),
                MISSING if one.fisher is None else str(p_value(one.fisher)),
            ),
            len(one.path) - 1,
        )
        for one in of_pair
    )
    notes = (
        "Speakers with the theme, n (%), with the 95 % interval of Wilson; p of Fisher’s exact test, uncorrected.",
        "Exploratory: speakers are taken as independent, which in group talk they are not.",
    )
    caption = f"Exploratory, by speakers: {pair.first} against {pair.second}"
    return Table(caption, (heads,), rows, _SPEAKERS, frozenset((1, 2, 3)), notes)


def _sides(pair: Pair) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return (pair.first, pair.firsts), (pair.second, pair.seconds)


def _interval(side: Side) -> str:
    if side.speakers is None:
        return "not known"
    if side.interval is None:
        return f"{side.speakers:,}"
    low, high = side.interval
    return f"{part(side.speakers, side.participants)}, {100 * low:.0f}–{100 * high:.0f}"
