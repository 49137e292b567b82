"""Wilson intervals and Fisher's exact test on speakers, which explore and prove nothing; Holm's correction."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

_Z = 1.959963984540054
"""The normal quantile of a two-sided interval of 95 %."""


def wilson(some: int, of: int) -> tuple[float, float]:
    """The 95 % score interval of a proportion (Wilson 1927; Newcombe 1998, method 3); (0, 1) where `of` is 0."""
    if not of:
        return 0.0, 1.0
    part, square = some / of, _Z**2
    middle = (part + square / (2 * of)) / (1 + square / of)
    half = _Z * sqrt(part * (1 - part) / of + square / (4 * of**2)) / (1 + square / of)
    return (middle - half if some else 0.0), (middle + half if some < of else 1.0)


def fisher(some: int, of: int, others: int, of_others: int) -> float:
    """The two-sided p of Fisher's exact test: speakers with and without the theme, in two groups."""
    from scipy.stats import fisher_exact

    return float(fisher_exact([[some, of - some], [others, of_others - others]]).pvalue)


def holm(values: Sequence[float]) -> list[float]:
    """The p values corrected over all tests made, in their order (Holm 1979)."""
    largest = 0.0
    corrected = [0.0] * len(values)
    for rank, at in enumerate(sorted(range(len(values)), key=lambda at: values[at])):
        largest = max(largest, min(1.0, (len(values) - rank) * values[at]))
        corrected[at] = largest
    return corrected
