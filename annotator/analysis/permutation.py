"""Exact tests of the difference between the means of documents' rates (METHOD: statistics).

Between documents: every arrangement of the labels (Fisher 1935, The Design of Experiments; Pitman 1937). Within
documents that hold both groups: every arrangement of the signs of their differences. Two-sided; arrangements as far
apart as the observed one, within a tolerance, count as ties. Above `MOST` arrangements so many are drawn with a seed,
and p is (b + 1) / (m + 1) (Phipson and Smyth 2010), so that it is never 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice
from math import comb
from typing import Any

from annotator.core.progress import Progress, unheard

BETWEEN, WITHIN = "permutation", "sign flips"
MOST, DRAWN, SEED = 1_000_000, 100_000, 1
_TOLERANCE = 1e-9
_AT_ONCE = 1_000_000
"""How many labels or signs are held at once."""


@dataclass(frozen=True, slots=True)
class Design:
    """What a test can do before anything is counted: its kind, its arrangements, the smallest p it can reach.

    `drawn` is how many arrangements are drawn, None where all of them are looked at.
    """

    kind: str
    arrangements: int
    smallest: float
    drawn: int | None = None


def between(first: int, second: int) -> Design:
    """So many documents of one group against so many of another; equal numbers give each arrangement its mirror."""
    arrangements = comb(first + second, first)
    return _design(BETWEEN, arrangements, 2 if first == second else 1)


def within(documents: int) -> Design:
    """So many documents that hold both groups."""
    return _design(WITHIN, 2**documents, 2)


def _design(kind: str, arrangements: int, ends: int) -> Design:
    if arrangements > MOST:
        return Design(kind, arrangements, 1 / (DRAWN + 1), DRAWN)
    return Design(kind, arrangements, min(1.0, ends / arrangements))


@dataclass(frozen=True, slots=True)
class Outcome:
    """`extreme` of the arrangements that were `looked_at` are as far apart as the observed one, or farther.

    Where all are looked at the observed one is among them; `drawn` ones come beside it.
    """

    extreme: int
    looked_at: int
    drawn: bool = False

    @property
    def p(self) -> float:
        """The part of the arrangements that are as far apart: b / m, of drawn ones (b + 1) / (m + 1)."""
        return (self.extreme + self.drawn) / (self.looked_at + self.drawn)


def permuted(first: Sequence[float], second: Sequence[float], seed: int = SEED) -> Outcome:
    """What comes of the difference between the means of two groups of documents, for one theme."""
    return outcomes(between(len(first), len(second)), [first], [second], seed)[0]


def flipped(differences: Sequence[float], seed: int = SEED) -> Outcome:
    """What comes of the mean of the differences within documents, for one theme."""
    return outcomes(within(len(differences)), [differences], [[0.0] * len(differences)], seed)[0]


def outcomes(
    design: Design,
    firsts: Sequence[Sequence[float]],
    seconds: Sequence[Sequence[float]],
    seed: int = SEED,
    tell: Progress = unheard,
) -> list[Outcome]:
    """What comes of each theme, from the rates of the documents in the one group and in the other.

    Within documents these are the same documents in the same order. `tell` hears how many arrangements were looked at.
    """
    import numpy as np

    ones, others = np.array(firsts, dtype=float), np.array(seconds, dtype=float)
    is_within, first, second = design.kind == WITHIN, ones.shape[1], others.shape[1]
    values = ones - others if is_within else np.hstack([ones, others])
    observed = values.mean(axis=1) if is_within else ones.mean(axis=1) - others.mean(axis=1)
    least = np.abs(observed) - _TOLERANCE * np.abs(values).max(axis=1, initial=0.0)
    extreme, looked_at = np.zeros(len(values), dtype=int), 0
    for part in _signs(first, design, seed) if is_within else _labels(first, second, design, seed):
        tell(looked_at, design.drawn or design.arrangements)
        sums = part @ values.T
        found = sums / first if is_within else sums / first - (values.sum(axis=1) - sums) / second
        extreme += (np.abs(found) >= least).sum(axis=0)
        looked_at += len(part)
    return [Outcome(one, looked_at, design.drawn is not None) for one in extreme.tolist()]


def _labels(first: int, second: int, design: Design, seed: int) -> Iterator[Any]:
    """Whether each document is of the first group, in each arrangement, some arrangements at a time."""
    import numpy as np

    many, chance = first + second, np.random.default_rng(seed)
    every = combinations(range(many), first)
    for number in _parts(design.drawn or design.arrangements, many):
        part = np.zeros((number, many))
        if design.drawn is None:
            which = np.fromiter(chain.from_iterable(islice(every, number)), dtype=np.intp).reshape(number, first)
        else:
            which = chance.permuted(np.tile(np.arange(many), (number, 1)), axis=1)[:, :first]
        np.put_along_axis(part, which, 1.0, axis=1)
        yield part


def _signs(documents: int, design: Design, seed: int) -> Iterator[Any]:
    """The sign of each document, in each arrangement, some arrangements at a time."""
    import numpy as np

    chance, start = np.random.default_rng(seed), 0
    for number in _parts(design.drawn or design.arrangements, documents):
        if design.drawn is None:
            bits = np.arange(start, start + number)[:, None] >> np.arange(documents) & 1
        else:
            bits = chance.integers(0, 2, size=(number, documents), dtype=np.int8)
        start += number
        yield 1.0 - 2.0 * bits


def _parts(arrangements: int, documents: int) -> Iterator[int]:
    """How many arrangements are looked at each time, so that they need little memory."""
    at_once = max(1, _AT_ONCE // documents)
    for start in range(0, arrangements, at_once):
        yield min(at_once, arrangements - start)
