"""Lays paragraphs out in lines of even height, when they are first seen."""

from __future__ import annotations

from collections.abc import Callable

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


class ParagraphLayout(QPlainTextDocumentLayout):
    """The layout of a script: lines of one height, room above each turn, nothing done for what is not asked for.

    Qt asks for the size of each paragraph that it is about to show, and so reaches `blockBoundingRect`, which lays the
    paragraph out our way. How many lines it has then is known to the document; of the others it counts what was
    guessed. `tell` brings the scroll bar up to date where that has changed.
    """

    def __init__(self, document: QTextDocument, script: Script, formats: Formats, measures: Measures) -> None:
        super().__init__(document)
        self.script = script
        self.shapes: dict[int, Shape] = {}
        self.version = 0
        self._rects: dict[int, QRectF] = {}
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

    def forget(self, number: int) -> None:
        """Lay one paragraph out anew when it is next asked for."""
        self.document().findBlockByNumber(number).setUserState(-1)
        self._rects.pop(number, None)
        self.shapes.pop(number, None)
        self.version += 1

    def is_counted(self, block: QTextBlock) -> bool:
        """Whether it is known how many lines a paragraph has."""
        return block.userState() >> _DRESSES == self._stamp >> _DRESSES

    def shape(self, block: QTextBlock) -> Shape:
        """The lines of a paragraph."""
        number = block.blockNumber()
        self.blockBoundingRect(block)
        found = self.shapes.get(number)
        if found is None:
            words, gap = self.script.words(number), self.gap(number)
            found = self.shapes[number] = Shape(block.layout(), words, gap, self.measures)
        return found

    def gap(self, number: int) -> int:
        """The room above a paragraph."""
        return self.measures.turn_gap if self.script.begins(number) else self.measures.paragraph_gap

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = self._rects.get(block.blockNumber())
        if rect is None or not block.layout().lineCount():
            if not block.isValid():
                return QRectF()
            self.lay_out(block)
            rect = self._rects[block.blockNumber()]
        return rect

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        super().documentChanged(start, removed, added)  # lays out a single paragraph, but not our way
        self.expire()

    def lay_out(self, block: QTextBlock) -> None:
        """Give a paragraph its lines."""
        number, layout, measures = block.blockNumber(), block.layout(), self.measures
        layout.setCacheEnabled(True)
        layout.setTextOption(self._options[block.textDirection()])
        formats = self._formats(number)
        if formats or layout.formats():
            layout.setFormats(formats)
        width, inset, baseline = self.width - 2 * measures.inset, measures.inset, self._baseline
        top, count = self.gap(number), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(inset, top + count * measures.line + baseline - line.ascent()))
            count += 1
        layout.endLayout()
        count = max(1, count)
        self._count(block, count)
        block.setUserState(self._stamp)
        height = top + count * measures.line + (measures.foot if number == self._last else 0)
        self._rects[number] = QRectF(0, 0, self.width, height)
        self.shapes.pop(number, None)
        self.version += 1
        self._keep(number, block)

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
        self._rects.clear()
        self.shapes.clear()
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
            self.shapes.pop(coldest, None)


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
