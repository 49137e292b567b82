"""What is seen while a code is dragged: the code under the pointer, and the mark where it would go."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.gui.controls import marks
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_WIDEST = 240


def chip(name: str, hue: str) -> QPixmap:
    """A code as it hangs at the pointer."""
    font = fonts.ui(13, fonts.MEDIUM)
    shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, fonts.scaled(_WIDEST))
    box = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(shown) + fonts.scaled(40), fonts.scaled(28))
    ratio = QApplication.primaryScreen().devicePixelRatio()
    drawn = QPixmap((box.size() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks.row_ground(painter, box, color("raised"))
    marks.row_outline(painter, box, color("strong"), 1)
    marks.swatch(painter, fonts.scaled(12), box.center().y(), hue)
    painter.setFont(font)
    painter.setPen(color("text"))
    painter.drawText(box.adjusted(fonts.scaled(29), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()
    return drawn


def onto(painter: QPainter, row: QRectF, words: str, *, joins: bool) -> None:
    """Mark a row below which the code would go, or with which it would be joined; `words` say what Ctrl does."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks.row_outline(painter, row.adjusted(8, 1, -8, -1), color("accent"), 2)
    font = fonts.ui(11, fonts.MEDIUM)
    wide = QFontMetricsF(font).horizontalAdvance(words) + fonts.scaled(16)
    box = QRectF(row.right() - 14 - wide, row.top() + 5, wide, row.height() - 10)
    painter.setPen(QPen(color("accent"), 1))
    painter.setBrush(color("accent" if joins else "raised"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(color("on_accent" if joins else "accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def between(painter: QPainter, left: float, right: float, height: float) -> None:
    """Mark the gap between two rows into which the code would go; `left` says how deep."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent"), 2))
    painter.setBrush(color("bg"))
    painter.drawLine(QPointF(left + 6, height), QPointF(right, height))
    painter.drawEllipse(QPointF(left + 3, height), 3, 3)
