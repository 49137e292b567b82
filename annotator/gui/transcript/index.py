"""Finds the passages at a place, among any number of them, and reads them from where they are stored when it must."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterator, Sequence

from annotator.core.ids import PassageId
from annotator.gui.transcript.marked import Marked, outermost_first

Further = Callable[[int, int], Sequence[Marked]]
"""Gives the passages of which something lies between two places, in reading order."""

_STRETCH = 8192
"""How many characters of the text belong to one shelf."""


class _Shelf:
    """The passages that begin in one stretch of the text, and those that reach into it; both in reading order."""

    __slots__ = ("held", "reaching")

    def __init__(self) -> None:
        self.held: list[Marked] = []
        self.reaching: list[Marked] = []


class PassageIndex:
    """The passages of one transcript in the order in which they begin.

    They lie on shelves, one for each stretch of the text, so that one more or one less, and what is at a place, touches
    few of them. Those that `further` gives are put there when they are asked for: what nobody looks at costs nothing.
    """

    def __init__(self, marked: Sequence[Marked] = (), further: Further | None = None, length: int = 0) -> None:
        self._further = further
        self._shelves: dict[int, _Shelf] = {}
        self._by_id: dict[PassageId, Marked] = {}
        self._last = length // _STRETCH
        self.change((), sorted(marked, key=_reading_order))

    def __iter__(self) -> Iterator[Marked]:
        self._read(range(self._last + 1))
        for number in range(self._last + 1):
            yield from self._held(number)

    def get(self, id: PassageId) -> Marked | None:
        """The passage of that number."""
        if id not in self._by_id:
            self._read(range(self._last + 1))
        return self._by_id.get(id)

    def met(self, id: PassageId) -> Marked | None:
        """The passage of that number, if it was asked for before; one that is in view always was."""
        return self._by_id.get(id)

    def touching(self, start: int, end: int) -> list[Marked]:
        """The passages of which something lies between two places, in the order in which they begin."""
        first, last = start // _STRETCH, min((end - 1) // _STRETCH, self._last)
        self._read(range(first, last + 1))
        found: list[Marked] = []
        for number in range(first, last + 1):
            if (shelf := self._shelves.get(number)) is not None:
                if number == first:
                    found += [one for one in shelf.reaching if one.passage.end > start]
                held = shelf.held if number < last else shelf.held[: bisect_left(shelf.held, end, key=_start)]
                found += [one for one in held if one.passage.end > start]
        return found

    def at(self, place: int) -> list[Marked]:
        """The passages at a place, the innermost first; where there are none, those that end there."""
        found = self.touching(place, place + 1) or (self.touching(place - 1, place) if place else [])
        return sorted(found, key=outermost_first, reverse=True)

    def first_from(self, place: int) -> Marked | None:
        """The first passage that begins at a place or after it."""
        number = place // _STRETCH
        held = self._held(number)
        return self._one_from(number, bisect_left(held, place, key=_start))

    def last_before(self, place: int) -> Marked | None:
        """The last passage that begins before a place."""
        number = min(place // _STRETCH, self._last)
        held = self._held(number)
        return self._one_until(number, bisect_left(held, place, key=_start) - 1)

    def after(self, marked: Marked) -> Marked | None:
        """The passage that follows one of these."""
        number, at = self._where(marked)
        return self._one_from(number, at + 1)

    def before(self, marked: Marked) -> Marked | None:
        """The passage that precedes one of these."""
        number, at = self._where(marked)
        return self._one_until(number, at - 1)

    def change(self, removed: Collection[PassageId], added: Sequence[Marked]) -> list[Marked]:
        """Take passages out and put others in; returns all that are concerned.

        What lies where nothing was read yet concerns nobody, and will be read as it is then.
        """
        gone = [self._by_id.pop(id) for id in removed if id in self._by_id]
        for one in gone:
            for shelf in self._lists(one):
                del shelf[bisect_left(shelf, _reading_order(one), key=_reading_order)]
        come = []
        for one in added:
            for shelf in (shelves := self._lists(one)):
                insort(shelf, one, key=_reading_order)
            if shelves:
                self._by_id[one.passage.id] = one
                come.append(one)
        return [*gone, *come]

    def _lists(self, one: Marked) -> list[list[Marked]]:
        """The lists in which a passage stands, or shall stand: of the shelf on which it begins, and of the others."""
        first, last = _span(one)
        if self._further is None:
            self._last = max(self._last, last)
            for number in range(first, last + 1):
                self._shelves.setdefault(number, _Shelf())
        there = [(number, self._shelves[number]) for number in range(first, last + 1) if number in self._shelves]
        return [shelf.held if number == first else shelf.reaching for number, shelf in there]

    def _read(self, numbers: range) -> None:
        """Fill those of some shelves, in either direction, that are not there yet."""
        if self._further is None:
            return
        missing = {number for number in numbers if number not in self._shelves}
        if not missing:
            return
        came = self._further(min(missing) * _STRETCH, (max(missing) + 1) * _STRETCH)
        shelves = {number: _Shelf() for number in missing}
        self._shelves |= shelves
        for one in came:
            one = self._by_id.setdefault(one.passage.id, one)
            first, last = _span(one)
            if first in shelves:
                shelves[first].held.append(one)
            for number in range(first + 1, last + 1):
                if number in shelves:
                    shelves[number].reaching.append(one)

    def _held(self, number: int) -> list[Marked]:
        """The passages that begin on a shelf."""
        self._read(range(number, number + 1))
        return self._shelves[number].held if number in self._shelves else []

    def _where(self, marked: Marked) -> tuple[int, int]:
        """The shelf on which a passage begins, and where on it."""
        number = marked.passage.start // _STRETCH
        return number, bisect_left(self._held(number), _reading_order(marked), key=_reading_order)

    def _one_from(self, number: int, at: int) -> Marked | None:
        """The passage that is `at` on a shelf, or the first of those behind."""
        held = self._held(number)
        if at < len(held):
            return held[at]
        behind = self._first_filled(range(number + 1, self._last + 1))
        return behind[0] if behind else None

    def _one_until(self, number: int, at: int) -> Marked | None:
        """The passage that is `at` on a shelf, or the last of those before."""
        if at >= 0:
            return self._held(number)[at]
        before = self._first_filled(range(number - 1, -1, -1))
        return before[-1] if before else None

    def _first_filled(self, numbers: range) -> list[Marked]:
        """What begins on the first of some shelves that has anything; they are read ever more at once."""
        at, width = 0, 1
        while at < len(numbers):
            some = numbers[at : at + width]
            self._read(some)
            for number in some:
                if held := self._held(number):
                    return held
            at, width = at + width, 2 * width
        return []


def _start(one: Marked) -> int:
    return one.passage.start


def _reading_order(one: Marked) -> tuple[int, int, int]:
    return one.passage.start, -one.passage.end, one.passage.id


def _span(one: Marked) -> tuple[int, int]:
    """The first and the last shelf that a passage touches."""
    return one.passage.start // _STRETCH, (one.passage.end - 1) // _STRETCH
