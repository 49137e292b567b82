"""The passages that a cell leads to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from annotator.listings import Found


class ViewHits:
    """Passages read as they are scrolled to."""

    def __init__(self, found: Iterator[Found]) -> None:
        self._found = found
        self._next = next(found, None)

    @property
    def is_done(self) -> bool:
        """Whether there are no more."""
        return self._next is None

    def more(self, least: int = 50) -> list[Found]:
        """The next passages in reading order."""
        if self._next is None:
            return []
        taken = [self._next, *islice(self._found, least - 1)]
        self._next = next(self._found, None)
        return taken
