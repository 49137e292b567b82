"""Finds out, while the user rests, how many lines there are in what nobody has seen yet."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontMetricsF, QTextDocument

from annotator.gui.transcript.layout import ParagraphLayout

_SLICE = 0.006
"""For how many seconds at most the window does not answer."""
_REST = 250
"""For how many milliseconds the user has to do nothing."""
_AT_ONCE = 64


class Settling(QObject):
    """Guesses the lines of every paragraph, which is soon done, then lays each out; the scroll bar follows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layout: ParagraphLayout | None = None
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to find out."""
        return self._layout is None

    def start(self, document: QTextDocument, layout: ParagraphLayout, width: int) -> None:
        """Begin anew, when the user rests."""
        self._layout = layout
        self._work = _work(document, layout, width)
        self._timer.start(_REST)

    def wait(self) -> None:
        """The user is doing something: go on later."""
        if self._layout is not None:
            self._timer.start(_REST)

    def stop(self) -> None:
        """Leave it."""
        self._timer.stop()
        self._work = iter(())
        self._layout = None

    def _go_on(self) -> None:
        layout = self._layout
        if layout is None:
            return
        until = perf_counter() + _SLICE
        for _ in self._work:
            if perf_counter() > until:
                self._timer.start(0)
                break
        else:
            self.stop()
        layout.tell()


def _work(document: QTextDocument, layout: ParagraphLayout, width: int) -> Iterator[None]:
    """Yields often, so that one can stop in between."""
    average = QFontMetricsF(layout.measures.reading()).averageCharWidth()
    characters_a_line = max(8.0, 1.1 * width / average)
    block = document.firstBlock()
    while block.isValid():
        if not layout.is_counted(block):
            layout.guess(block, characters_a_line)
        if block.blockNumber() % _AT_ONCE == 0:
            yield
        block = block.next()
    block = document.firstBlock()
    while block.isValid():
        if not layout.is_counted(block):
            layout.lay_out(block, keep_glyphs=False)
            yield
        block = block.next()
