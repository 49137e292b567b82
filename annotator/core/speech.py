"""Who speaks in a passage: the one function that decides it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core import words
from annotator.core.transcript import Range

BACK_CHANNEL = 2
"""A turn of which a longer selection covers fewer words than these ("mm-hm", "yeah") does not count."""


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of the text between `start` and `end` in which one speaker, known by number, speaks."""

    start: int
    end: int
    speaker: int
    notes: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """Who speaks from `start` to `end`, as somebody said by hand."""

    start: int
    end: int
    speakers: tuple[int, ...]


class Speech:
    """The speech of one transcript, asked who speaks where; what somebody `told` goes before the rule.

    Words are looked for in a turn when it is first asked about, so that a long transcript opens without waiting.
    """

    def __init__(self, text: str, said: Sequence[Said], told: Sequence[Told] = ()) -> None:
        self._text = text
        self._said = said
        self._told = told
        self._starts = [one.start for one in said]
        self._words: dict[int, tuple[list[int], list[int]]] = {}

    def heard(self, start: int, end: int) -> dict[int, int]:
        """The speakers of characters `start` to `end`, in the order in which they speak, with their words.

        A speaker is heard where at least one whole word of a turn is covered; where several turns are, a turn of
        which fewer than `BACK_CHANNEL` words are covered does not make its speaker heard. Words belong to a range
        when their first character does (METHOD: who speaks in a passage, words). Where somebody told who speaks in a
        range within this one, these speak, and those whom the rule hears outside of it.
        """
        if self._told and (told := [one for one in self._told if start <= one.start and one.end <= end]):
            return self._as_told(start, end, told)
        return self.by_rule(start, end)

    def by_rule(self, start: int, end: int) -> dict[int, int]:
        """Who is heard by the rule alone, whatever somebody told."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first + 1 >= len(self._starts) or self._starts[first + 1] >= end:  # the common case: within one turn
            if first >= len(self._said):
                return {}
            begun, whole = self._covered(first, start, end)
            return {self._said[first].speaker: begun} if whole else {}
        covered = [(at, *self._covered(at, start, end)) for at in range(first, bisect_left(self._starts, end))]
        least = BACK_CHANNEL if sum(whole > 0 for _, _, whole in covered) > 1 else 1
        heard = dict.fromkeys((self._said[at].speaker for at, _, whole in covered if whole >= least), 0)
        for at, begun, _ in covered:
            if self._said[at].speaker in heard:
                heard[self._said[at].speaker] += begun
        return heard

    def _as_told(self, start: int, end: int, told: Sequence[Told]) -> dict[int, int]:
        named = dict.fromkeys(speaker for one in _widest(told) for speaker in one.speakers)
        at = start
        for one in (*_widest(told), Told(end, end, ())):
            if at < one.start:
                named.update(dict.fromkeys(self.by_rule(at, one.start)))
            at = max(at, one.end)
        heard = dict.fromkeys(named, 0)
        for turn in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            if (speaker := self._said[turn].speaker) in heard:
                heard[speaker] += self._covered(turn, start, end)[0]
        return heard

    def words(self, at: int) -> int:
        """How many words the turn with that index has."""
        return len(self._words_of(at)[0])

    def _covered(self, at: int, start: int, end: int) -> tuple[int, int]:
        """Of one turn: how many words begin in the range, and how many lie whole in it."""
        said = self._said[at]
        if not said.notes:
            low, high = said.start, said.end
            if start >= high or end <= low:
                return 0, 0
            return words.covered(self._text, max(start, low), min(end, high), low, high)
        begins, ends = self._words_of(at)
        low, high = bisect_left(begins, start), bisect_left(begins, end)
        begun = high - low
        return begun, begun - (begun > 0 and ends[high - 1] > end)

    def _words_of(self, at: int) -> tuple[list[int], list[int]]:
        found = self._words.get(at)
        if found is None:
            found = self._words[at] = _word_bounds(self._text, self._said[at])
        return found


def _widest(told: Sequence[Told]) -> list[Told]:
    """Those that lie in no other, in their order."""
    kept: list[Told] = []
    for one in sorted(told, key=lambda one: (one.start, -one.end)):
        if not kept or one.end > kept[-1].end:
            kept.append(one)
    return kept


def _word_bounds(text: str, said: Said) -> tuple[list[int], list[int]]:
    spans: list[Range] = []
    at = said.start
    for begin, stop in (*said.notes, (said.end, said.end)):
        spans += words.spans(text, at, begin)
        at = max(at, stop)
    return [begin for begin, _ in spans], [stop for _, stop in spans]
