"""Finds out how many lines there are in what nobody has seen yet: guessed at once, counted while the user rests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument

from annotator.gui.transcript.layout import ParagraphLayout

_SLICE = 0.006
"""For how many seconds at most the window does not answer."""
_SOON, _REST = 30, 250
"""After how many milliseconds the text was painted, and for how many the user has to do nothing."""
_AT_ONCE = 64
_LETTERS_A_CHARACTER = 1.18
"""How many characters of running text, with its blanks, take up as much room as one of average width."""


class Settling(QObject):
    """Guesses the lines of every paragraph as soon as the text was painted, so that the scroll bar is nearly right.

    Then, whenever the user rests, it lays each paragraph out; the scroll bar follows. `is_busy` says whether the user
    holds something that must not move meanwhile.
    """

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._layout: ParagraphLayout | None = None
        self._guesses: Iterator[None] = iter(())
        self._counts: Iterator[None] = iter(())
        self._is_guessing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to find out."""
        return self._layout is None

    def start(self, document: QTextDocument, layout: ParagraphLayout, width: int) -> None:
        """Begin anew."""
        self._layout = layout
        self._guesses = _guesses(document, layout, width)
        self._counts = _counts(document, layout)
        self._is_guessing = True
        self._timer.start(_SOON)

    def wait(self) -> None:
        """The user is doing something: count on later."""
        if self._layout is not None and not self._is_guessing:
            self._timer.start(_REST)

    def stop(self) -> None:
        """Leave it."""
        self._timer.stop()
        self._guesses = self._counts = iter(())
        self._layout = None

    def _go_on(self) -> None:
        layout = self._layout
        if layout is None:
            return
        if self._is_guessing:
            if _all_of(self._guesses):
                self._is_guessing = False
                layout.tell()
                self._timer.start(_REST)
            else:
                self._timer.start(0)
        elif self._is_busy():
            self._timer.start(_REST)
        else:
            if _all_of(self._counts):
                self.stop()
            else:
                self._timer.start(0)
            layout.tell()


def _all_of(work: Iterator[None]) -> bool:
    """Do some work for one slice of time; says whether that was all of it."""
    until = perf_counter() + _SLICE
    return all(perf_counter() <= until for _ in work)


def _guesses(document: QTextDocument, layout: ParagraphLayout, width: int) -> Iterator[None]:
    """Yields often, so that one can stop in between."""
    average = QFontMetricsF(layout.measures.reading()).averageCharWidth()
    characters_a_line = max(8.0, _LETTERS_A_CHARACTER * width / average)
    for number, block in enumerate(_blocks(document)):
        if not layout.is_counted(block):
            layout.guess(block, characters_a_line)
        if number % _AT_ONCE == 0:
            yield


def _counts(document: QTextDocument, layout: ParagraphLayout) -> Iterator[None]:
    """Yields often, so that one can stop in between."""
    for block in _blocks(document):
        if not layout.is_counted(block):
            layout.count(block)
            yield


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()
