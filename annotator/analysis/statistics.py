"""The statistics that a project may switch on (METHOD: statistics): no chi-square on passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.analysis import permutation
from annotator.analysis.comparison import Material
from annotator.analysis.exploratory import fisher, holm, wilson
from annotator.analysis.groups import By
from annotator.analysis.pairs import Pair, Words, paired, words
from annotator.analysis.permutation import SEED, WITHIN, Design
from annotator.analysis.tallied import Size, Tallied, by_document, sizes
from annotator.core.ids import CodeId, DocumentId
from annotator.core.phrases import Phrase
from annotator.core.progress import Progress, unheard

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
    """One theme in two groups; `p` and `corrected` (Holm, over all tests made) are None where no test can be made.

    `fisher` is exploratory, None where the number of speakers is not known.
    """

    code: CodeId
    path: tuple[str, ...]
    first: Side
    second: Side
    design: Design | None
    p: float | None
    corrected: float | None
    fisher: float | None
    note: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What the tests can reach, to be said before any is made: the pairs, and how many tests are made in all."""

    pairs: tuple[Pair, ...]
    tests: int

    def smallest(self, pair: Pair) -> tuple[float, float] | None:
        """The smallest p that a pair can reach, before and after Holm's correction; None where it is not tested."""
        if pair.design is None:
            return None
        return pair.design.smallest, min(1.0, pair.design.smallest * self.tests)


def plan(material: Material, by: By, where: tuple[tuple[str, str], ...]) -> Plan:
    """What would be tested, and the smallest p it can reach. Raises Refused where fewer than two groups speak."""
    pairs = paired(words(Tallied(material, by, where)))
    themes = len(list(material.codebook))
    return Plan(tuple(pairs), themes * sum(pair.design is not None for pair in pairs))


@dataclass(frozen=True, slots=True)
class Statistics:
    """All tests that were made, and how many these are."""

    rows: tuple[Tested, ...]
    tests: int
    seed: int

    def smallest(self, design: Design) -> float:
        """The smallest p that a design can reach after Holm's correction over all tests made."""
        return min(1.0, design.smallest * self.tests)


def statistics(
    material: Material, by: By, where: tuple[tuple[str, str], ...], seed: int = SEED, tell: Progress = unheard
) -> Statistics:
    """Test every theme in every two groups that speak. Raises Refused where fewer than two do."""
    tallied = Tallied(material, by, where)
    spoken, counted, whole = words(tallied), by_document(tallied), sizes(tallied)
    made: list[Tested] = []
    codes = list(material.codebook)
    for pair in paired(spoken):
        for at, code in enumerate(codes):
            tell(at, len(codes))
            first, second = (
                _side(tallied, code.id, name, pair, spoken, counted.get((code.id, name), {}), whole[name])
                for name in (pair.first, pair.second)
            )
            rates = _rates(pair.firsts, spoken[pair.first], counted.get((code.id, pair.first), {}))
            others = _rates(pair.seconds, spoken[pair.second], counted.get((code.id, pair.second), {}))
            p = None if pair.design is None else _p(pair.design, rates, others, seed)
            path = tuple(material.codebook.path(code.id))
            made.append(Tested(code.id, path, first, second, pair.design, p, None, _fisher(first, second), pair.note))
    return _corrected(made, seed)


def _p(design: Design, first: Sequence[float], second: Sequence[float], seed: int) -> float:
    if design.kind == WITHIN:
        return permutation.flipped([one - other for one, other in zip(first, second, strict=True)], seed)
    return permutation.permuted(first, second, seed)


def _rates(
    documents: Sequence[DocumentId], spoken: Mapping[DocumentId, int], passages: Mapping[DocumentId, int]
) -> list[float]:
    return [1000 * passages.get(one, 0) / spoken[one] for one in documents]


def _side(
    tallied: Tallied, code: CodeId, name: str, pair: Pair, spoken: Words, passages: Mapping[DocumentId, int], size: Size
) -> Side:
    documents = pair.firsts if name == pair.first else pair.seconds
    rates = _rates(documents, spoken[name], passages)
    speakers = tallied.heard(tallied.counts.persons.get((code, name), {}))
    known = speakers is not None and size.participants is not None
    return Side(
        name,
        len(documents),
        sum(rates) / len(rates),
        1000 * sum(passages.values()) / size.words,
        speakers,
        size.participants,
        wilson(speakers or 0, size.participants or 0) if known else None,
    )


def _fisher(first: Side, second: Side) -> float | None:
    numbers = (first.speakers, first.participants, second.speakers, second.participants)
    known = [number for number in numbers if number is not None]
    return fisher(*known) if len(known) == len(numbers) else None


def _corrected(made: Sequence[Tested], seed: int) -> Statistics:
    """With Holm's correction over all tests that were made."""
    tested = [one.p for one in made if one.p is not None]
    left = iter(holm(tested))
    rows = tuple(one if one.p is None else replace(one, corrected=next(left)) for one in made)
    return Statistics(rows, len(tested), seed)
