"""Finds the passages at a place, among any number of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, chain

from annotator.core.ids import PassageId
from annotator.gui.transcript.marked import Marked, outermost_first

_ROOM = 128


class _Bucket:
    """Some passages that follow one another, and the furthest place that one of them reaches."""

    __slots__ = ("ends", "furthest", "held", "starts")

    def __init__(self, held: list[Marked], starts: list[int], ends: list[int]) -> None:
        self.held, self.starts, self.ends = held, starts, ends
        self.furthest = max(ends)


class PassageIndex:
    """The passages of one transcript in the order in which they begin.

    They lie in buckets, so that one more or one less touches one bucket, and a search only the buckets that reach far
    enough: a passage over the whole transcript slows nothing down but its own bucket.
    """

    def __init__(self, marked: Sequence[Marked] = ()) -> None:
        starts = [one.passage.start for one in marked]
        if starts != sorted(starts):
            marked = sorted(marked, key=_reading_order)
        self._buckets = _buckets(marked)
        self._by_id: dict[PassageId, Marked] | None = None
        self._measure()

    def __iter__(self) -> Iterator[Marked]:
        return chain.from_iterable(bucket.held for bucket in self._buckets)

    def prepare(self) -> None:
        """Do beforehand what the first search by number needs, which takes a moment where there are very many."""
        self._known()

    def get(self, id: PassageId) -> Marked | None:
        """The passage of that number."""
        return self._known().get(id)

    def touching(self, start: int, end: int) -> list[Marked]:
        """The passages of which something lies between two places, in the order in which they begin."""
        found: list[Marked] = []
        first, last = bisect_right(self._reach, start), bisect_left(self._firsts, end)
        for bucket in self._buckets[first:last]:
            if bucket.furthest > start:
                within = bucket.held[: bisect_left(bucket.starts, end)]
                found += [one for one, its_end in zip(within, bucket.ends, strict=False) if its_end > start]
        return found

    def at(self, place: int) -> list[Marked]:
        """The passages at a place, the innermost first; where there are none, those that end there."""
        found = self.touching(place, place + 1) or (self.touching(place - 1, place) if place else [])
        return sorted(found, key=outermost_first, reverse=True)

    def first_from(self, place: int) -> Marked | None:
        """The first passage that begins at a place or after it."""
        bucket, at = self._slot(place)
        return self._held(bucket, at)

    def last_before(self, place: int) -> Marked | None:
        """The last passage that begins before a place."""
        bucket, at = self._slot(place)
        return self._held(bucket, at - 1)

    def after(self, marked: Marked) -> Marked | None:
        """The passage that follows one of these."""
        bucket, at = self._where(marked)
        return self._held(bucket, at + 1)

    def before(self, marked: Marked) -> Marked | None:
        """The passage that precedes one of these."""
        bucket, at = self._where(marked)
        return self._held(bucket, at - 1)

    def change(self, removed: Collection[PassageId], added: Sequence[Marked]) -> list[Marked]:
        """Take passages out and put others in; returns all that are concerned."""
        known = self._known()
        gone = [known.pop(id) for id in removed if id in known]
        for one in gone:
            bucket, at = self._where(one)
            self._refill(bucket, bucket + 1, [*self._buckets[bucket].held[:at], *self._buckets[bucket].held[at + 1 :]])
        for one in added:
            bucket = max(0, bisect_right(self._firsts, one.passage.start) - 1)
            present = self._buckets[bucket].held if self._buckets else []
            self._refill(bucket, bucket + 1, sorted([*present, one], key=_reading_order))
        known.update((one.passage.id, one) for one in added)
        return [*gone, *added]

    def _known(self) -> dict[PassageId, Marked]:
        if self._by_id is None:
            self._by_id = {one.passage.id: one for one in self}
        return self._by_id

    def _slot(self, place: int) -> tuple[int, int]:
        """The bucket in which a passage that begins at a place would stand before all others, and where in it."""
        bucket = max(0, bisect_left(self._firsts, place) - 1)
        return bucket, bisect_left(self._buckets[bucket].starts, place) if self._buckets else 0

    def _where(self, marked: Marked) -> tuple[int, int]:
        bucket, at = self._slot(marked.passage.start)
        while (found := self._held(bucket, at)) is not marked:
            assert found is not None
            bucket, at = (bucket, at + 1) if at + 1 < len(self._buckets[bucket].held) else (bucket + 1, 0)
        return (bucket, at) if at < len(self._buckets[bucket].held) else (bucket + 1, 0)

    def _held(self, bucket: int, at: int) -> Marked | None:
        """The passage at a slot, which may be one before or one after the bucket."""
        if at < 0:
            bucket -= 1
        elif self._buckets and at >= len(self._buckets[bucket].held):
            bucket, at = bucket + 1, 0
        return self._buckets[bucket].held[at] if 0 <= bucket < len(self._buckets) else None

    def _refill(self, first: int, last: int, held: list[Marked]) -> None:
        self._buckets[first:last] = _buckets(held, room=len(held) if len(held) <= 2 * _ROOM else _ROOM)
        self._measure()

    def _measure(self) -> None:
        self._firsts = [bucket.starts[0] for bucket in self._buckets]
        self._reach = list(accumulate((bucket.furthest for bucket in self._buckets), max))


def _buckets(marked: Sequence[Marked], room: int = _ROOM) -> list[_Bucket]:
    starts = [one.passage.start for one in marked]
    ends = [one.passage.end for one in marked]
    return [
        _Bucket(list(marked[at : at + room]), starts[at : at + room], ends[at : at + room])
        for at in range(0, len(marked), max(1, room))
    ]


def _reading_order(one: Marked) -> tuple[int, int, int]:
    return one.passage.start, -one.passage.end, one.passage.id
