"""One figure of the bench: what was measured against which floor, and its limit."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A ratio, or a plain number with a unit, that must not pass its limit."""

    name: str
    value: float
    limit: float
    note: str = ""

    @property
    def is_within(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit

    def __str__(self) -> str:
        mark = "ok  " if self.is_within else "OVER"
        return f"{mark} {self.value:8.2f} of {self.limit:6.2f}  {self.name}  {self.note}".rstrip()


def seconds(act: Callable[[], object]) -> float:
    """How long something takes, once."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def in_turn(one: Callable[[], float], other: Callable[[], float], times: int = 5) -> tuple[float, float]:
    """The medians of two measurements taken in turn, so that both see the same machine."""
    pairs = [(one(), other()) for _ in range(times)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def milliseconds(value: float) -> str:
    """A time for a note."""
    return f"{1000 * value:.1f} ms"
