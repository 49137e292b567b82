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


def ratio(one: Callable[[], float], other: Callable[[], float], times: int) -> tuple[float, str]:
    """How many times the second measurement the first is, and both for a note.

    The median of pairs that are taken in turn, so that a moment in which the machine is busy touches both of a pair.
    What either does only once in a process, before the first pair, does not count.
    """
    one(), other()
    pairs = [(one(), other()) for _ in range(times)]
    middle, floor = (statistics.median(column) for column in zip(*pairs, strict=True))
    return statistics.median(
        taken / least for taken, least in pairs
    ), f"{milliseconds(middle)} to {milliseconds(floor)}"


def milliseconds(value: float) -> str:
    """A time for a note."""
    return f"{1000 * value:.1f} ms"
