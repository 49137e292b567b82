"""Ranges of characters, half open, and their unions."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.transcript import Range


def joined(ranges: Iterable[Range]) -> list[Range]:
    """The ranges left when those that overlap are joined; touching is not overlapping."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start < result[-1][1]:
            if end > result[-1][1]:
                result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result
