"""What is shown, and what of it is in view: what the text, the gutter and the stripes are painted from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtGui import QTextBlock

from annotator.core.ids import PassageId
from annotator.gui.transcript.index import PassageIndex
from annotator.gui.transcript.layout import ParagraphLayout
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import Shape

_LINE_BITS = 20
_LAST_LINE = (1 << _LINE_BITS) - 1


class Row(NamedTuple):
    """A paragraph in view, from `top` (with the room above it) to `bottom`, in pixels of the viewport."""

    number: int
    top: float
    bottom: float
    shape: Shape


class Lines(NamedTuple):
    """The first and the last line of a range, as numbers that grow from line to line through the whole script.

    Of a paragraph out of view it is not known which lines, so it is taken to be the whole: `is_whole` is False then.
    """

    first: int
    last: int
    is_whole: bool


class View(NamedTuple):
    """Where the viewport stands: its first paragraph, how far that begins above it, and how high it is."""

    first: QTextBlock
    offset: float
    height: int


class Page:
    """The paragraphs in view, from the top."""

    def __init__(self, rows: list[Row], script: Script, line: int) -> None:
        self.rows = rows
        self._script = script
        self._line = line
        self._first = rows[0].number if rows else 0
        self._end = self._first + len(rows)

    def row(self, number: int) -> Row | None:
        """A paragraph by its number, if it is in view."""
        return self.rows[number - self._first] if self._first <= number < self._end else None

    def row_at(self, y: float) -> Row | None:
        """The paragraph at a height, or the nearest in view."""
        at = bisect_left(self.rows, y, key=lambda row: row.bottom)
        return self.rows[min(at, len(self.rows) - 1)] if self.rows else None

    def lines(self, start: int, end: int) -> Lines | None:
        """The lines that a stored range takes up; None where none of them is in view."""
        first, last = self._script.shown(start, end)
        if first >= last or first >= self._end or last <= self._first:
            return None
        low, high = first << _LINE_BITS, (last - 1) << _LINE_BITS
        top, bottom = self.row(first), self.row(last - 1)
        low += top.shape.line_of(self._script.offset(first, start)) if top else 0
        high += bottom.shape.line_of(max(0, self._script.offset(last - 1, end) - 1)) if bottom else _LAST_LINE
        return Lines(low, high, top is not None and bottom is not None)

    def heights(self, lines: Lines) -> tuple[float, float]:
        """From where to where lines reach in the viewport; endless where they leave what is in view."""
        first, last = self.row(lines.first >> _LINE_BITS), self.row(lines.last >> _LINE_BITS)
        top = first.top + first.shape.top(lines.first & _LAST_LINE) if first else float("-inf")
        bottom = last.top + last.shape.top(lines.last & _LAST_LINE) + self._line if last else float("inf")
        return top, bottom


class Scene:
    """A script, its passages, which of them are lit, and the lines they take up on the screen."""

    def __init__(self, script: Script, index: PassageIndex, layout: ParagraphLayout, view: Callable[[], View]) -> None:
        self.script = script
        self.index = index
        self.layout = layout
        self.lit: Collection[PassageId] = frozenset()
        self._view = view
        self._page = Page([], script, 0)
        self._seen: tuple[int, float, int, int] | None = None

    @property
    def measures(self) -> Measures:
        """The sizes in use."""
        return self.layout.measures

    def page(self) -> Page:
        """What is in view, looked up again only where something has moved."""
        view = self._view()
        seen = (view.first.blockNumber(), view.offset, view.height, self.layout.version)
        if seen != self._seen:
            self._page = Page(self._rows(view), self.script, self.measures.line)
            self._seen = (*seen[:3], self.layout.version)
        return self._page

    def beyond(self) -> list[Row]:
        """The paragraphs that follow what is in view, and that precede it, a page of each; nothing is said of where."""
        page, view, rows = self.page(), self._view(), []
        if page.rows:
            after = view.first
            for _ in page.rows:
                after = after.next()
            for block, further in ((after, QTextBlock.next), (view.first.previous(), QTextBlock.previous)):
                room = view.height
                while block.isValid() and room > 0:
                    _, height, shape = self.layout.laid(block)
                    rows.append(Row(block.blockNumber(), 0, height, shape))
                    block, room = further(block), room - height
        return rows

    def in_view(self, page: Page) -> list[Marked]:
        """The passages of which something is in view, in the order in which they begin."""
        if not page.rows:
            return []
        start, end = self.script.bounds(page.rows[0].number)[0], self.script.bounds(page.rows[-1].number)[1]
        return self.index.touching(start, end)

    def heights(self, start: int, end: int) -> tuple[float, float] | None:
        """From where to where the lines of a stored range reach in the viewport; None where it is out of view."""
        page = self.page()
        lines = page.lines(start, end)
        return None if lines is None else page.heights(lines)

    def heights_at(self, place: int) -> tuple[float, float] | None:
        """From where to where the line at a place reaches in the viewport; None where it is out of view."""
        number, offset = self.script.where(place)
        row = self.page().row(number)
        if row is None:
            return None
        top = row.top + row.shape.top(row.shape.line_of(offset))
        return top, top + self.measures.line

    def _rows(self, view: View) -> list[Row]:
        rows = []
        block, top = view.first, view.offset
        while len(self.script) and block.isValid() and top < view.height:
            _, height, shape = self.layout.laid(block)
            rows.append(Row(block.blockNumber(), top, top + height, shape))
            block, top = block.next(), top + height
        return rows
