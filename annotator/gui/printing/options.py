"""How a transcript is printed."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CodeId, CoderId

TURNS, LINES, NOTHING = "turns", "lines", ""
SIZES = (9, 10, 11, 12, 14)


@dataclass(frozen=True, slots=True)
class Options:
    """`coder` and `codes` restrict what stands in the margin, None does not; `numbered` says what has numbers.

    `points` is the size of what is said.
    """

    coder: CoderId | None = None
    codes: frozenset[CodeId] | None = None
    numbered: str = TURNS
    points: int = 10
