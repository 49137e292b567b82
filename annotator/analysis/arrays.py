"""Tables as arrays of whole numbers: joined, summed, told apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]


def joined(wanted: Numbers, sorted_keys: Numbers) -> tuple[Numbers, Numbers]:
    """The places of what is wanted and of the keys that are equal to it, every pair."""
    first, last = np.searchsorted(sorted_keys, wanted, "left"), np.searchsorted(sorted_keys, wanted, "right")
    many = last - first
    rows = np.repeat(np.arange(len(wanted)), many)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(many) - many, many)
    return rows, np.repeat(first, many) + within


def apart(keys: Sequence[Numbers], documents: Numbers) -> tuple[Numbers, ...]:
    """Each key once, and its document, -1 where it has several."""
    if not len(documents):
        return *(keys[at] for at in range(len(keys))), documents
    order = np.lexsort((documents, *reversed(keys)))
    rows = np.stack([*keys, documents])[:, order]
    starts = np.flatnonzero(np.diff(rows[:-1], axis=1, prepend=-1).any(axis=0))
    ends = np.append(starts[1:], rows.shape[1]) - 1
    only = np.where(rows[-1, starts] == rows[-1, ends], rows[-1, starts], -1)
    return *rows[:-1, starts], only


def summed(keys: Sequence[Numbers], values: Numbers) -> tuple[Numbers, Numbers]:
    """Each key once, a column for each, in the order of the keys; and the sum of its values."""
    rows, order = np.stack(keys), np.lexsort(tuple(reversed(keys)))
    if not len(values):
        return rows, values
    starts = np.flatnonzero(np.diff(rows[:, order], axis=1, prepend=-1).any(axis=0))
    return rows[:, order[starts]], np.add.reduceat(values[order], starts)


def largest(keys: Numbers, values: Numbers) -> Iterator[tuple[tuple[int, ...], int]]:
    """Of the keys that differ in their last part alone that with the largest value, the first of several."""
    order = np.lexsort((keys[-1], -values, *reversed(keys[:-1])))
    starts = np.flatnonzero(np.diff(keys[:-1, order], axis=1, prepend=-1).any(axis=0))
    yield from zip(map(tuple, keys[:, order[starts]].T.tolist()), values[order[starts]].tolist(), strict=True)


def dense(
    shape: tuple[int, ...], keys: Sequence[Numbers], values: Numbers, of: Numbers | None = None, some: range = range(1)
) -> Numbers:
    """The sum of the values at each place of a table; with `of`, a table for each of some."""
    wide = shape if of is None else (len(some), *shape)
    if of is not None:
        is_in = (of >= some.start) & (of < some.stop)
        keys, values = [of[is_in] - some.start, *(key[is_in] for key in keys)], values[is_in]
    places = np.ravel_multi_index(tuple(keys), wide) if len(values) else np.zeros(0, dtype=np.int64)
    return np.bincount(places, values, minlength=int(np.prod(wide))).astype(np.int64).reshape(wide)


def places(things: Collection[Any]) -> dict[Any, int]:
    """The place of each thing."""
    return {one: at for at, one in enumerate(things)}


def numbers(values: Iterable[int]) -> Numbers:
    """Whole numbers, or what is true and what is not, as an array."""
    return np.fromiter(values, dtype=np.int64)
