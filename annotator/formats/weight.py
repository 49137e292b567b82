"""How much the labels that a rule finds say about a file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from annotator.formats.labels import Shape
from annotator.formats.rules import Mark

NEARLY_ALL, HALF = 0.8, 0.5
"""Shares of the paragraphs that have a label."""

FEW, MANY = 4, 10
"""Numbers of labels in a file."""

_SHORT_FRONT = 5


class Weight:
    """Labels in their order, weighed against the paragraphs of the file, given by their line numbers."""

    def __init__(self, found: Sequence[Mark], paragraphs: Sequence[int]) -> None:
        self._found = found
        self._labels = Counter(mark.label for mark in found)
        self._paragraphs = len(paragraphs)
        first, last = (found[0].line, found[-1].line) if found else (0, 0)
        self._before = bisect_left(paragraphs, first)
        self._span = bisect_right(paragraphs, last) - self._before
        places = set(paragraphs)
        alone = sum(mark.alone and mark.line in places for mark in found)
        self.coverage = min(1.0, len(found) / max(1, len(paragraphs) - self._before - alone))
        """The share of the paragraphs from the first label on that have a label."""

    @property
    def changes(self) -> int:
        """How often one label follows another."""
        return sum(one.label != other.label for one, other in pairwise(self._found))

    @property
    def is_stamped(self) -> bool:
        """Whether nearly all labels have a time stamp."""
        return bool(self._found) and sum(bool(mark.time) for mark in self._found) >= NEARLY_ALL * len(self._found)

    @property
    def score(self) -> int:
        """By how much labels of different rules compare."""
        return sum(mark.shape for mark in self._found) + self.changes

    def is_enough(self, *, spoken: bool) -> bool:
        """Whether labels with a sign of their own, such as a colon, cannot well be anything but speakers.

        `spoken` says whether what follows them reads as speech: a list of amounts has labels too.
        """
        number = len(self._found)
        if number < 2:
            return False
        if self.coverage >= NEARLY_ALL and self._begins_soon():
            plain = number > len(self._labels) or self._sure() >= HALF or (number <= FEW and self._before < 2)
            return plain or spoken or self._has_a_role() or self.is_stamped
        half = self.coverage >= HALF and len(self._labels) > 1 and self._begins_soon()
        if half and (self.is_stamped or (spoken and self._has_a_role())):
            return True
        if number < FEW:
            return self._begins_soon() and (self._has_roles() or (self._alternates() and self.coverage >= HALF))
        return (self._alternates() and self._is_spread()) or (self._has_roles() and self._begins_soon())

    def is_enough_without_sign(self) -> bool:
        """Whether labels that only their place marks are speakers."""
        if self._has_roles():
            return self._begins_soon()
        return len(self._found) >= FEW and self._alternates() and self.coverage >= HALF

    def _begins_soon(self) -> bool:
        return self._before <= max(_SHORT_FRONT, len(self._found))

    def _sure(self) -> float:
        return sum(mark.shape >= Shape.CODE for mark in self._found) / len(self._found)

    def _has_a_role(self) -> bool:
        return any(mark.shape is Shape.ROLE for mark in self._found)

    def _has_roles(self) -> bool:
        """Whether two parts or more, and nothing else, are named by their words."""
        return len(self._labels) > 1 and all(mark.shape is Shape.ROLE for mark in self._found)

    def _alternates(self) -> bool:
        """Whether somebody speaks again after another has spoken."""
        return 1 < len(self._labels) < len(self._found) and self.changes > 1

    def _is_spread(self) -> bool:
        """Whether the labels are many, or at least not all in one corner."""
        return len(self._found) >= MANY or (2 * self._before <= self._paragraphs and 4 * self._span >= self._paragraphs)
