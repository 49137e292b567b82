"""The themes of one document laid out over its turns: what views of places and neighbours are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId, PassageId, SpeakerId

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Marks = NDArray[np.bool_]

Heard = Callable[[int, int], Sequence[SpeakerId]]
"""Says who speaks between two places of a document."""


class Coded(Protocol):
    """What one coder coded in one document, in the order in which the passages begin; see `store.coded`."""

    @property
    def passages(self) -> Sequence[PassageId]: ...  # noqa: D102
    @property
    def codes(self) -> Sequence[CodeId]: ...  # noqa: D102
    @property
    def starts(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def ends(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def heard(self) -> tuple[Sequence[PassageId], Sequence[SpeakerId]]: ...  # noqa: D102
    @property
    def turns(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def words(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def is_told(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True)
class Layout:
    """Every passage of every theme in one document, as arrays with one entry for each passage.

    A code with codes below it has the ranges that it covers with all of them (METHOD: a parent theme). `themes` are
    places in the order of the codebook; `first` and `last` the turns in which a passage begins and ends, 0 before the
    first turn; `heard` has a column for each of `groups`, the groups of those who are heard in the document.
    `turn_words` has the words of each turn, 0 for what stands before the first.
    """

    document: DocumentId
    groups: tuple[str, ...]
    themes: Numbers
    starts: Numbers
    ends: Numbers
    first: Numbers
    last: Numbers
    heard: Marks
    turn_words: Numbers


class Layouts:
    """Lays out documents by one codebook, in the groups of their speakers."""

    def __init__(self, book: Codebook, group_of: Mapping[SpeakerId, str]) -> None:
        import numpy as np

        codes = [code.id for code in book]
        self._places = np.full(max(codes, default=0) + 1, -1, dtype=np.int64)
        self._places[codes] = np.arange(len(codes))
        self._families: list[tuple[int, Marks]] = []
        for at, code in enumerate(codes):
            if book.children(code):
                below = np.zeros(len(codes), dtype=bool)
                below[self._places[book.family(code)]] = True
                self._families.append((at, below))
        self._leaves = np.array([not book.children(code) for code in codes], dtype=bool)
        self._group_of = group_of

    def layout(self, document: DocumentId, coded: Coded, heard: Heard) -> Layout:
        """One document as one coder coded it; `heard` is asked only where a range covers several passages."""
        import numpy as np

        groups = tuple(sorted({self._group_of[one] for one in set(coded.heard[1]) if one in self._group_of}))
        own = _Ranges(
            self._places[np.array(coded.codes, dtype=np.int64)],
            np.array(coded.starts, dtype=np.int64),
            np.array(coded.ends, dtype=np.int64),
            self._marks(coded, groups),
        )
        turns = np.array([0, *coded.turns], dtype=np.int64)
        parts = [own.only(self._leaves[own.themes])]
        for place, family in self._families:
            below = own.only(family[own.themes])
            parts.append(self._united(below, place, groups, None if coded.is_told else turns, heard))
        found = [np.concatenate(column) for column in zip(*(part.columns for part in parts), strict=True)]
        themes, starts, ends, marks = found
        first = np.searchsorted(turns, starts, "right") - 1
        last = np.searchsorted(turns, ends, "left") - 1
        words = np.array([0, *coded.words], dtype=np.int64)
        return Layout(document, groups, themes, starts, ends, first, last, marks, words)

    def _marks(self, coded: Coded, groups: Sequence[str]) -> Marks:
        """For each passage and group whether somebody of the group is heard."""
        import numpy as np

        numbers = np.array(coded.passages, dtype=np.int64)
        marks = np.zeros((len(numbers), len(groups)), dtype=bool)
        passages, speakers = (np.array(side, dtype=np.int64) for side in coded.heard)
        order = np.argsort(numbers)
        rows = order[np.searchsorted(numbers[order], passages)] if len(numbers) else passages
        for column, group in enumerate(groups):
            of_group = [one for one in set(coded.heard[1]) if self._group_of.get(one) == group]
            marks[rows[np.isin(speakers, of_group)], column] = True
        return marks

    def _united(
        self, below: _Ranges, place: int, groups: Sequence[str], turns: Numbers | None, heard: Heard
    ) -> _Ranges:
        """The ranges that passages in the order of their beginning cover, where they overlap joined.

        Who speaks in several that are joined is asked, but where they lie in one turn, whose speaker is heard in one of
        them and so in all: without `turns` it is always asked.
        """
        import numpy as np

        if not len(below.starts):
            return below
        reach = np.maximum.accumulate(below.ends)
        begins = np.flatnonzero(np.concatenate(([True], below.starts[1:] >= reach[:-1])))
        starts, ends = below.starts[begins], np.maximum.reduceat(below.ends, begins)
        marks = np.logical_or.reduceat(below.heard, begins, axis=0)
        asked = np.diff(np.append(begins, len(below.starts))) > 1
        if turns is not None:
            asked &= ~marks.any(axis=1) | _are_in_several(turns, starts, ends)
        for at in np.flatnonzero(asked).tolist():
            named = {self._group_of.get(speaker) for speaker in heard(int(starts[at]), int(ends[at]))}
            marks[at] = [group in named for group in groups]
        return _Ranges(np.full(len(starts), place, dtype=np.int64), starts, ends, marks)


@dataclass(frozen=True, slots=True)
class _Ranges:
    """Passages in the order in which they begin: their themes, bounds, and groups that are heard."""

    themes: Numbers
    starts: Numbers
    ends: Numbers
    heard: Marks

    @property
    def columns(self) -> tuple[Numbers, Numbers, Numbers, Marks]:
        return self.themes, self.starts, self.ends, self.heard

    def only(self, kept: Marks) -> _Ranges:
        return _Ranges(self.themes[kept], self.starts[kept], self.ends[kept], self.heard[kept])


def _are_in_several(turns: Numbers, starts: Numbers, ends: Numbers) -> Marks:
    """Which ranges have characters of more than one turn."""
    import numpy as np

    return np.asarray(np.searchsorted(turns, starts, "right") != np.searchsorted(turns, ends, "left"))
