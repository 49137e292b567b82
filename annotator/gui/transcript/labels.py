"""The label of a passage: a square in its code's colour, the code's name, marks of a memo and of an exemplar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from annotator.core.codebook import PATH_MARK
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, stripe
from annotator.gui.transcript.lettering import Lettering
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.pictures import picture

LABEL = 19
_SQUARE, _NAME, _MARK, _LEAST = 8, 14, 12, 24


class Labels:
    """Draws labels; the name comes first, the marks only where the whole name still fits."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._letterings = Lettering(measures.ui(12)), Lettering(measures.ui(12, fonts.SEMIBOLD))

    def picture(self, marked: Marked, lit: bool, size: QSizeF, ratio: float, mirrored: bool = False) -> QPixmap:
        """The label of a passage; `mirrored` begins at the right."""
        passage = marked.passage
        key = marked.name, marked.color, lit, marked.noted, passage.exemplar, mirrored
        return picture(key, size, ratio, lambda painter: self._paint(painter, marked, lit, size, mirrored))

    def write(self, painter: QPainter, text: str, box: QRectF, mirrored: bool = False) -> None:
        """Write a text in the letters of labels."""
        middle = box.center().y()
        self._letterings[0].draw_within(painter, text, box.left(), middle, box.width(), to_the_right=mirrored)

    def _paint(self, painter: QPainter, marked: Marked, lit: bool, size: QSizeF, mirrored: bool) -> None:
        def at(x: float, width: float) -> float:
            return size.width() - x - width if mirrored else x

        measures, middle = self._measures, size.height() / 2
        side, rounding = measures.of(_SQUARE), 2 * measures.zoom
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stripe(marked.color))
        painter.drawRoundedRect(QRectF(at(0, side), middle - side / 2, side, side), rounding, rounding)
        left, each = measures.of(_NAME), measures.of(_MARK + 4)
        marks = self._marks(marked, lit, size.width() - left)
        room = size.width() - left - each * len(marks)
        painter.setPen(color("text" if lit else "second"))
        written = self._letterings[lit]
        name = self._shortened(marked.name, written, room)
        width = written.draw_within(painter, name, at(left, room), middle, room, to_the_right=mirrored)
        for place, mark in enumerate(marks):
            drawn = icons.pixmap(mark, "text" if lit else "muted", measures.of(_MARK))
            x = at(left + width + measures.of(6) + place * each, measures.of(_MARK))
            painter.drawPixmap(QPointF(x, middle - measures.of(_MARK) / 2), drawn)

    def _shortened(self, name: str, written: Lettering, room: float) -> str:
        """A name; of a path that has no room, the code's own name is whole before the names above it are."""
        above, mark, own = name.rpartition(PATH_MARK)
        if not mark or written.width(name) <= room:
            return name
        left = room - written.width(mark + own)
        return written.shortened(above, left) + mark + own if left >= self._measures.of(_LEAST) else own

    def _marks(self, marked: Marked, lit: bool, room: float) -> list[str]:
        marks = ["memo"] if marked.noted else []
        marks += ["star"] if marked.passage.exemplar else []
        width = self._letterings[lit].width(marked.name)
        while marks and width + self._measures.of(6 + (_MARK + 4) * len(marks)) > room:
            marks.pop()
        return marks
