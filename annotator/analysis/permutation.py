"""Exact tests of the difference between the means of documents' rates (METHOD: statistics).

Between documents: every arrangement of the labels (Fisher 1935, The Design of Experiments; Pitman 1937). Within
documents that hold both groups: every arrangement of the signs of their differences. Two-sided; arrangements as far
apart as the observed one, within a tolerance, count as ties. Above `MOST` arrangements so many are drawn with a seed,
and p is (b + 1) / (m + 1) (Phipson and Smyth 2010), so that it is never 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import comb
from typing import Any

BETWEEN, WITHIN = "permutation", "sign flips"
MOST, DRAWN, SEED = 1_000_000, 100_000, 1
_TOLERANCE = 1e-9
_AT_ONCE = 100_000


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
    """What comes of the difference between the means of two groups of documents."""
    import numpy as np

    rates = np.array([*first, *second], dtype=float)
    labels = _labels(len(first), len(second), seed)
    parts = (labels[at : at + _AT_ONCE] for at in range(0, len(labels), _AT_ONCE))
    sums = np.concatenate([rates[part].sum(axis=1) for part in parts])
    found = sums / len(first) - (rates.sum() - sums) / len(second)
    observed = rates[: len(first)].mean() - rates[len(first) :].mean()
    return _outcome(found, float(observed), float(np.abs(rates).max()), between(len(first), len(second)))


def flipped(differences: Sequence[float], seed: int = SEED) -> Outcome:
    """What comes of the mean of the differences within documents."""
    import numpy as np

    found, design = np.array(differences, dtype=float), within(len(differences))
    if design.drawn is None:
        bits = np.arange(design.arrangements)[:, None] >> np.arange(len(found)) & 1
        signs = 1 - 2 * bits
    else:
        signs = np.random.default_rng(seed).choice([-1, 1], size=(design.drawn, len(found)))
    return _outcome((signs * found).mean(axis=1), float(found.mean()), float(np.abs(found).max()), design)


@lru_cache(maxsize=4)
def _labels(first: int, second: int, seed: int) -> Any:
    """Which documents are of the first group, in each arrangement: the same for every theme."""
    import numpy as np

    many = first + second
    if between(first, second).drawn is None:
        return np.array(list(combinations(range(many), first)), dtype=np.int16)
    drawn = np.tile(np.arange(many, dtype=np.int16), (DRAWN, 1))
    return np.random.default_rng(seed).permuted(drawn, axis=1)[:, :first]


def _outcome(found: Any, observed: float, scale: float, design: Design) -> Outcome:
    """How many arrangements are as far from 0 as the observed one, or farther; `scale` is the largest rate."""
    import numpy as np

    extreme = int((np.abs(found) >= abs(observed) - _TOLERANCE * scale).sum())
    return Outcome(extreme, len(found), design.drawn is not None)
