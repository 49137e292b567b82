"""Which themes come together: in one turn, overlapping, or near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.layouts import Layout
from annotator.core.codebook import Codebook
from annotator.core.conditions import IN_TURN, OVERLAPPING
from annotator.core.errors import Refused
from annotator.core.ids import CodeId

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

NEAR = "near"
TOGETHER = (IN_TURN, OVERLAPPING, NEAR)
_SMALL = 30_000

COLUMNS = ("first", "second", "group", "passages", "of", "share")


@dataclass(frozen=True, slots=True)
class Together:
    """When two passages come together: they share a turn, a character, or stand at most `turns` turns apart."""

    where: str = IN_TURN
    turns: int = 1

    def __post_init__(self) -> None:
        if self.where not in TOGETHER:
            raise Refused("Codes come together in one of: {0}; not “{1}”.", ", ".join(TOGETHER), self.where)
        if self.turns < 1:
            raise Refused("Near is at least one turn away.")

    def spans(self, layout: Layout) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where each passage begins and ends, in characters or in turns."""
        if self.where == OVERLAPPING:
            return layout.starts, layout.ends
        return layout.first, layout.last + 1

    @property
    def reach(self) -> int:
        """How far a passage reaches beyond its turns."""
        return self.turns if self.where == NEAR else 0


def cooccurrence(book: Codebook, layouts: Iterable[Layout], together: Together) -> pd.DataFrame:
    """How many passages of a theme come together with another theme, for each pair that ever does.

    Columns: first, second (codes), group, passages (those of `first` in which a speaker of the group is heard and with
    which any passage of `second` comes together), of (all passages of `first` in which the group is heard) and share
    (the first over the second). A theme does not come together with itself, nor with what is above or below it.
    """
    import pandas as pd

    codes = [code.id for code in book]
    met: defaultdict[str, NDArray[np.int64]] = defaultdict(lambda: _zeros(len(codes)))
    every: defaultdict[str, NDArray[np.int64]] = defaultdict(lambda: _zeros(len(codes))[0])
    for one in layouts:
        hits = meets(one, len(codes), together)
        for at, group in enumerate(one.groups):
            heard = one.heard[:, at]
            met[group] += _summed(hits[heard], one.themes[heard], len(codes))
            every[group] += _counted(one.themes[heard], len(codes))
    rows = [
        (codes[first], codes[second], group, int(met[group][first, second]), int(every[group][first]))
        for group in met
        for first, second in _apart(book, met[group])
    ]
    found = pd.DataFrame(rows, columns=list(COLUMNS[:-1]))
    return found.assign(share=found["passages"] / found["of"])


def meets(layout: Layout, themes: int, together: Together) -> NDArray[np.bool_]:
    """For each passage of a document and each theme, whether any passage of the theme comes together with it.

    As many passages of a theme touch a range as begin before its end, without those that end before its start.
    """
    import numpy as np

    begins, ends = together.spans(layout)
    begun = _rising(begins, layout.themes, themes)
    ended = _rising(ends, layout.themes, themes)
    before = np.searchsorted(np.sort(begins), ends + together.reach, "left")
    behind = np.searchsorted(np.sort(ends), begins - together.reach, "right")
    return np.asarray(begun[before] > ended[behind])


def _rising(places: NDArray[np.int64], themes: NDArray[np.int64], number: int) -> NDArray[np.int64]:
    """How many of the first so many places, in their order, belong to each theme."""
    import numpy as np

    kind = np.int16 if len(places) < _SMALL else np.int64
    marks = np.zeros((len(places) + 1, number), dtype=kind)
    marks[np.arange(1, len(places) + 1), themes[np.argsort(places, kind="stable")]] = 1
    return np.asarray(marks.cumsum(axis=0, dtype=kind, out=marks))


def _summed(hits: NDArray[np.bool_], themes: NDArray[np.int64], number: int) -> NDArray[np.int64]:
    """Of each theme, with how many of its passages each other comes together."""
    import numpy as np

    found = _zeros(number)
    if len(themes):
        order = np.argsort(themes, kind="stable")
        own, starts = np.unique(themes[order], return_index=True)
        found[own] = np.add.reduceat(hits[order].astype(np.int64), starts, axis=0)
    return found


def _counted(themes: NDArray[np.int64], number: int) -> NDArray[np.int64]:
    import numpy as np

    return np.bincount(themes, minlength=number).astype(np.int64)


def _zeros(number: int) -> NDArray[np.int64]:
    import numpy as np

    return np.zeros((number, number), dtype=np.int64)


def _apart(book: Codebook, met: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """The pairs that come together at all, without those of which one is the other or above it."""
    codes = [code.id for code in book]
    lines = [{code, *book.above(code)} for code in codes]
    for first, second in zip(*(side.tolist() for side in met.nonzero()), strict=True):
        if not _is_of_one_line(codes[first], codes[second], lines[first], lines[second]):
            yield first, second


def _is_of_one_line(one: CodeId, other: CodeId, above: set[CodeId], above_other: set[CodeId]) -> bool:
    return one in above_other or other in above
