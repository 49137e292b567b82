"""The lines of one paragraph, and what part of them a range of it takes up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

from annotator.gui.transcript.measures import Measures

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters that are written from right to left, and marks that turn the direction."""
_TOUCHING = 0.5


class End(Enum):
    """One end of a range."""

    START = "start"
    STOP = "stop"


class Piece(NamedTuple):
    """A part of a range on one line, in pixels from the paragraph's corner, and which end of the range is at a side."""

    line: int
    left: float
    right: float
    at_left: End | None
    at_right: End | None


class Shape:
    """The lines of a paragraph that is laid out. Offsets count its UTF-16 units, pixels its top left corner."""

    def __init__(self, layout: QTextLayout, lines: int, words: str, gap: int, measures: Measures) -> None:
        self.gap = gap
        self._height = measures.line
        self._slack = measures.overhang
        self._lines = [layout.lineAt(number) for number in range(lines)]
        self._starts = [line.textStart() for line in self._lines]
        self._is_mixed = not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None

    def __len__(self) -> int:
        return len(self._lines)

    def top(self, line: int) -> int:
        """Where a line begins, as high as all lines are."""
        return self.gap + line * self._height

    def line_of(self, offset: int) -> int:
        """The line that the character at an offset stands in."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def line_at(self, y: float) -> int:
        """The line at a height, or the nearest."""
        return min(max(0, int((y - self.gap) // self._height)), len(self._lines) - 1)

    def start_of(self, line: int) -> int:
        """The offset at which a line begins."""
        return self._starts[line] if self._lines else 0

    def is_on_text(self, point: QPointF) -> bool:
        """Whether a point lies on a line's words."""
        if not self._lines or not self.gap <= point.y() < self.top(len(self)):
            return False
        words = self._lines[self.line_at(point.y())].naturalTextRect()
        return words.left() - self._slack <= point.x() <= words.right() + self._slack

    def offset_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point."""
        if not self._lines:
            return 0
        line = self._lines[self.line_at(point.y())]
        return _beside(line, point.x()) if self._is_mixed else line.xToCursor(point.x())

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """What a range takes up of each line, without the blanks at which lines are wrapped.

        A range with text from right to left and from left to right can take up several parts of a line.
        """
        for number in range(self.line_of(start), bisect_left(self._starts, end)):
            line, begin = self._lines[number], self._starts[number]
            stop = begin + line.textLength()
            low, high = max(start, begin), min(end, stop)
            if low >= high:
                continue
            if self._is_mixed:
                yield from self._mixed_pieces(number, low, high, low == start, high == end)
                continue
            words = line.naturalTextRect()
            left = words.left() if low == begin else _x(line, low)
            right = words.right() if high == stop else min(_x(line, high), words.right())
            if left < right:
                yield Piece(number, left, right, End.START if low == start else None, End.STOP if high == end else None)

    def _mixed_pieces(self, number: int, low: int, high: int, begins: bool, ends_here: bool) -> Iterator[Piece]:
        line = self._lines[number]
        ends = {self._end(line, low, End.START): End.START} if begins else {}
        ends |= {self._end(line, high, End.STOP): End.STOP} if ends_here else {}
        for left, right in spans(line, low, high):
            yield Piece(number, left, right, _near(left, ends), _near(right, ends))

    def edge(self, offset: int, end: End) -> tuple[int, float]:
        """The line and the x at which a range begins that starts at an offset, or ends that stops there."""
        number = self.line_of(max(0, offset - 1) if end is End.STOP else offset)
        return number, self._end(self._lines[number], offset, end) if self._lines else 0.0

    def is_leftwards(self, offset: int, end: End) -> bool:
        """Whether the text at one end of a range is written from right to left."""
        if not self._is_mixed or not self._lines:
            return False
        at = max(0, offset - 1) if end is End.STOP else offset
        return any(run.isRightToLeft() for run in self._lines[self.line_of(at)].glyphRuns(at, 1))

    def _end(self, line: QTextLine, offset: int, end: End) -> float:
        if self._is_mixed:
            for run in line.glyphRuns(max(0, offset - 1) if end is End.STOP else offset, 1):
                return _extent(run)[int((end is End.STOP) != run.isRightToLeft())]
        return min(_x(line, offset), line.naturalTextRect().right())


_Span = tuple[float, float]


def _x(line: QTextLine, offset: int) -> float:
    return cast(tuple[float, int], line.cursorToX(offset))[0]


def spans(line: QTextLine, low: int, high: int) -> list[_Span]:
    """The parts of a line that a range takes up, in pixels across.

    Where both directions meet they are several: of the glyphs, for the cursor has two places at each turn.
    """
    visible = line.naturalTextRect()
    joined: list[_Span] = []
    for left, right in sorted(_extent(run) for run in line.glyphRuns(low, high - low)):
        left, right = max(visible.left(), left), min(visible.right(), right)
        if joined and left - joined[-1][1] < _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        elif left < right:
            joined.append((left, right))
    return joined


def _beside(line: QTextLine, x: float) -> int:
    """The place before or after the character that is nearest to `x`: Qt finds another where directions meet."""
    nearest, distance = line.textStart(), float("inf")
    for offset in range(line.textStart(), line.textStart() + line.textLength()):
        for run in line.glyphRuns(offset, 1):
            left, right = _extent(run)
            away = max(left - x, x - right)
            if away < distance:
                is_behind = (x > (left + right) / 2) != run.isRightToLeft()
                nearest, distance = offset + int(is_behind), away
    return nearest


def _extent(run: QGlyphRun) -> _Span:
    lefts = [position.x() for position in run.positions()]
    advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    return min(lefts), max(left + advance.x() for left, advance in zip(lefts, advances, strict=True))


def _near(x: float, ends: dict[float, End]) -> End | None:
    return next((end for other, end in ends.items() if abs(x - other) < _TOUCHING), None)
