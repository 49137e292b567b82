"""The statistics that a project may switch on (METHOD: statistics): no chi-square on passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.analysis import permutation
from annotator.analysis.comparison import Material
from annotator.analysis.exploratory import fisher, holm, wilson
from annotator.analysis.groups import By
from annotator.analysis.pairs import Pair, Words, paired, words
from annotator.analysis.permutation import SEED, Design, Outcome
from annotator.analysis.tallied import Tallied
from annotator.core.ids import CodeId, DocumentId
from annotator.core.phrases import Phrase
from annotator.core.progress import Progress, unheard

_PARTS = 1000
"""In how many parts it is told how far the tests of two groups have come."""

CAVEAT = Phrase(
    "Passages are clustered in speakers and groups: they are not independent, and what is tested is whether the rates "
    "of documents differ. With few documents only large differences can be told apart. Fisher’s exact test and the "
    "Wilson intervals take speakers as independent, which in group talk they are not: they are exploratory."
)


@dataclass(frozen=True, slots=True)
class Side:
    """One group of a pair for one theme. Rates are passages per 1,000 words that the group speaks.

    `mean` is the mean of the rates of the documents that are tested, `pooled` that of all its documents together;
    `interval` the Wilson interval (95 %) of the part of its speakers, None where their number is not known.
    """

    group: str
    documents: int
    mean: float
    pooled: float
    speakers: int | None
    participants: int | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Tested:
    """One theme in two groups; `outcome` and `corrected` (p by Holm, over all tests made) are None where none is made.

    `note` says why, and which documents are left aside. `fisher` is exploratory, None where the number of speakers is
    not known.
    """

    code: CodeId
    path: tuple[str, ...]
    first: Side
    second: Side
    design: Design | None
    outcome: Outcome | None
    corrected: float | None
    fisher: float | None
    note: str

    @property
    def p(self) -> float | None:
        """The p of the test, None where none can be made."""
        return None if self.outcome is None else self.outcome.p

    @property
    def difference(self) -> float:
        """The difference of the means of the documents' rates, which is what is tested."""
        return self.first.mean - self.second.mean


@dataclass(frozen=True, slots=True)
class Plan:
    """What the tests can reach, to be said before any is made: the pairs, the reported themes, and of how many tests.

    A test is made of every reported theme in every pair that can be tested.
    """

    pairs: tuple[Pair, ...]
    themes: int
    tests: int

    def smallest(self, pair: Pair) -> tuple[float, float] | None:
        """The smallest p that a pair can reach, before and after Holm's correction; None where it is not tested."""
        if pair.design is None:
            return None
        return pair.design.smallest, min(1.0, pair.design.smallest * self.tests)


def plan(material: Material, by: By, where: tuple[tuple[str, str], ...]) -> Plan:
    """What would be tested, and the smallest p it can reach. Raises Refused where fewer than two groups speak."""
    return _plan(Tallied(material, by, where))


def _plan(tallied: Tallied) -> Plan:
    pairs, themes = paired(words(tallied)), len(tallied.reported.codes)
    return Plan(tuple(pairs), themes, themes * sum(pair.design is not None for pair in pairs))


@dataclass(frozen=True, slots=True)
class Statistics:
    """All tests that were made, by the plan that said beforehand how many these would be."""

    rows: tuple[Tested, ...]
    plan: Plan
    seed: int

    @property
    def tests(self) -> int:
        """How many tests were made."""
        return self.plan.tests

    def smallest(self, design: Design) -> float:
        """The smallest p that a design can reach after Holm's correction over all tests made."""
        return min(1.0, design.smallest * self.tests)


def statistics(
    material: Material, by: By, where: tuple[tuple[str, str], ...], seed: int = SEED, tell: Progress = unheard
) -> Statistics:
    """Test every reported theme in every two groups that speak. Raises Refused where fewer than two do."""
    tallied = Tallied(material, by, where)
    planned, spoken, counted = _plan(tallied), words(tallied), tallied.by_document()
    made: list[Tested] = []
    for at, pair in enumerate(planned.pairs):

        def part(done: int, of: int, at: int = at) -> None:
            tell(_PARTS * at + _PARTS * done // of, _PARTS * len(planned.pairs))

        made += _pair(tallied, pair, spoken, counted, seed, part)
    return Statistics(_corrected(made), planned, seed)


def _pair(
    tallied: Tallied,
    pair: Pair,
    spoken: Words,
    counted: Mapping[tuple[CodeId, str], Counter[DocumentId]],
    seed: int,
    tell: Progress,
) -> Iterator[Tested]:
    """Every reported theme in two groups."""
    codes = tallied.reported.codes
    said = [counted.get((code, pair.first), Counter[DocumentId]()) for code in codes]
    others = [counted.get((code, pair.second), Counter[DocumentId]()) for code in codes]
    rates = [_rates(pair.firsts, spoken[pair.first], one) for one in said]
    of_others = [_rates(pair.seconds, spoken[pair.second], one) for one in others]
    outcomes: Sequence[Outcome | None] = [None] * len(codes)
    if pair.design is not None and codes:
        outcomes = permutation.outcomes(pair.design, rates, of_others, seed, tell)
    for at, code in enumerate(codes):
        first = _side(tallied, code, pair.first, rates[at], said[at])
        second = _side(tallied, code, pair.second, of_others[at], others[at])
        path, fisher_p = tuple(tallied.codebook.path(code)), _fisher(first, second)
        note = pair.note if said[at] or others[at] else _silent(pair)
        yield Tested(code, path, first, second, pair.design, outcomes[at], None, fisher_p, note)


def _silent(pair: Pair) -> str:
    """What is to be said of a theme of which neither group says anything."""
    said = Phrase("Neither says anything of it: every arrangement is a tie.")
    return pair.note if pair.design is None else Phrase("{0} {1}", said, pair.note) if pair.note else said


def _rates(
    documents: Sequence[DocumentId], spoken: Mapping[DocumentId, int], passages: Mapping[DocumentId, int]
) -> list[float]:
    return [1000 * passages.get(one, 0) / spoken[one] for one in documents]


def _side(
    tallied: Tallied, code: CodeId, name: str, rates: Sequence[float], passages: Mapping[DocumentId, int]
) -> Side:
    """One group: the rates of its documents that are tested, and its passages in all of them."""
    at = tallied.names.index(name)
    weight = tallied.whole.weight(tallied.place[code], at)
    speakers, participants = weight.speakers, weight.participants
    return Side(
        name,
        len(rates),
        sum(rates) / len(rates),
        1000 * sum(passages.values()) / weight.words,
        speakers,
        participants,
        None if speakers is None or participants is None else wilson(speakers, participants),
    )


def _fisher(first: Side, second: Side) -> float | None:
    numbers = (first.speakers, first.participants, second.speakers, second.participants)
    known = [number for number in numbers if number is not None]
    return fisher(*known) if len(known) == len(numbers) else None


def _corrected(made: Sequence[Tested]) -> tuple[Tested, ...]:
    """With Holm's correction over all tests that were made."""
    left = iter(holm([one.p for one in made if one.p is not None]))
    return tuple(one if one.p is None else replace(one, corrected=next(left)) for one in made)
