"""Lays paragraphs out in lines of even height, when they are first seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import Shape

Formats = Callable[[int], list[QTextLayout.FormatRange]]

_DRESSES = 12
"""How many bits of a paragraph's state tell in which formats it was laid out; the others tell for which width."""
_WARM = 512
"""Of how many paragraphs the glyphs are kept, so that they are drawn again without being shaped again."""


class Laid(NamedTuple):
    """A paragraph that is laid out: its size as Qt asks for it, its height with the room above it, and its lines."""

    rect: QRectF
    height: int
    shape: Shape


class ParagraphLayout(QPlainTextDocumentLayout):
    """The layout of a script: lines of one height, room above each turn, nothing done for what is not asked for.

    Qt asks for the size of each paragraph that it is about to show, and so reaches `blockBoundingRect`, which lays the
    paragraph out our way. How many lines it has then is known to the document; of the others it counts what was
    guessed. `tell` brings the scroll bar up to date where that has changed. Never ask this for its `document()`: from
    then on Python takes each of both for the owner of the other, and deletes them twice.
    """

    def __init__(self, document: QTextDocument, script: Script, formats: Formats, measures: Measures) -> None:
        super().__init__(document)
        self.script = script
        self.version = 0
        self._laid: dict[int, Laid] = {}
        self._formats = formats
        self._ruler = QTextLayout()
        self._options = {direction: _option(direction) for direction in Qt.LayoutDirection}
        self._warm: dict[int, QTextBlock] = {}
        self._stamp = 0
        self.width = 0
        self._grown = False
        self.is_telling = False
        self.measures = measures
        self._last = len(script) - 1
        self.resize(measures, 0)

    def resize(self, measures: Measures, width: int) -> None:
        """Lay everything out anew for a width and sizes."""
        self.measures = measures
        self.width = width
        self._ruler.setFont(measures.reading())
        metrics = QFontMetricsF(measures.reading())
        self._baseline = round((measures.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
        self.expire()

    def expire(self) -> None:
        """Lay out anew whatever is asked for from now on; how many lines there are has to be found out again."""
        self._renew(((self._stamp >> _DRESSES) + 1) << _DRESSES)

    def redress(self) -> None:
        """Ask for the formats of each paragraph anew when it is next asked for; its lines stay as many."""
        self._renew(self._stamp + 1)

    def forget(self, block: QTextBlock) -> None:
        """Lay one paragraph out anew when it is next asked for."""
        block.setUserState(-1)
        self._laid.pop(block.blockNumber(), None)
        self.version += 1

    def is_counted(self, block: QTextBlock) -> bool:
        """Whether it is known how many lines a paragraph has."""
        return block.userState() >> _DRESSES == self._stamp >> _DRESSES

    def laid(self, block: QTextBlock) -> Laid:
        """A paragraph, laid out where it is not yet, or where Qt took its lines away."""
        found = self._laid.get(block.blockNumber())
        return found if found is not None and block.layout().lineCount() else self._lay_out(block)

    def shape(self, block: QTextBlock) -> Shape:
        """The lines of a paragraph."""
        return self.laid(block).shape

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        return self.laid(block).rect if block.isValid() else QRectF()

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        self.expire()
        super().documentChanged(start, removed, added)
        if len(self.script) <= 1:  # it was laid out by this, but not our way
            self.expire()

    def _lay_out(self, block: QTextBlock) -> Laid:
        number, layout, measures = block.blockNumber(), block.layout(), self.measures
        layout.setCacheEnabled(True)
        layout.setTextOption(self._options[block.textDirection()])
        formats = self._formats(number)
        if formats or layout.formats():
            layout.setFormats(formats)
        width, inset = self.width - 2 * measures.inset, measures.inset
        gap = measures.turn_gap if self.script.begins(number) else measures.paragraph_gap
        bottom, count = gap + self._baseline, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(inset, bottom - line.ascent()))
            bottom += measures.line
            count += 1
        layout.endLayout()
        shape = Shape(layout, count, self.script.words(number) if len(self.script) else "", gap, measures)
        count = max(1, count)
        self._count(block, count)
        block.setUserState(self._stamp)
        height = gap + count * measures.line + (measures.foot if number == self._last else 0)
        found = self._laid[number] = Laid(QRectF(0, 0, self.width, height), height, shape)
        self.version += 1
        self._keep(number, block)
        return found

    def count(self, block: QTextBlock) -> None:
        """Find out how many lines a paragraph has, and keep nothing else: the lines of 1 MB of text take 50."""
        ruler, width = self._ruler, self.width - 2 * self.measures.inset
        ruler.setText(block.text())
        ruler.setTextOption(self._options[block.textDirection()])
        ruler.setFormats(self._formats(block.blockNumber()))
        ruler.beginLayout()
        while (line := ruler.createLine()).isValid():
            line.setLineWidth(width)
        ruler.endLayout()
        self._count(block, max(1, ruler.lineCount()))
        block.setUserState(self._stamp)

    def guess(self, block: QTextBlock, characters_a_line: float) -> None:
        """Count the lines that a paragraph is likely to have."""
        self._count(block, max(1, -int(-block.length() // characters_a_line)))

    def tell(self) -> None:
        """Let the scroll bar know how many lines there are, if that has changed; what is in view stays there."""
        if self._grown and not self.is_telling:
            self.is_telling = True
            self._grown = False
            self.documentSizeChanged.emit(self.documentSize())
            self.is_telling = False

    def _renew(self, stamp: int) -> None:
        self._stamp = stamp
        self.version += 1
        self._laid.clear()
        for block in self._warm.values():
            _cool(block.layout())
        self._warm.clear()

    def _count(self, block: QTextBlock, lines: int) -> None:
        if block.lineCount() != lines:
            block.setLineCount(lines)
            self._grown = True

    def _keep(self, number: int, block: QTextBlock) -> None:
        self._warm.pop(number, None)
        self._warm[number] = block
        if len(self._warm) > _WARM:
            coldest = next(iter(self._warm))
            _cool(self._warm.pop(coldest).layout())
            self._laid.pop(coldest, None)


def _cool(layout: QTextLayout) -> None:
    """Give up the lines of a paragraph, and its glyphs, which `clearLayout` would keep."""
    layout.setCacheEnabled(False)
    layout.beginLayout()
    layout.endLayout()


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    """How paragraphs of a direction are set: those from right to left begin at the right edge."""
    option = QTextOption()
    option.setTextDirection(direction)
    rightwards = direction != Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
