"""The marks by which a code is known in every list: its swatch and its digit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, fill, stripe

SWATCH = 10
DIGIT = 16


def swatch(painter: QPainter, left: float, middle: float, hue: str, size: float = SWATCH) -> None:
    """Paint the square of a code's colour at a left edge and on a middle line; `size` is scaled with the text."""
    side = fonts.scaled(size)
    painter.setPen(QPen(stripe(hue), 1.2))
    painter.setBrush(fill(hue, lit=True))
    painter.drawRoundedRect(QRectF(left, middle - side / 2, side, side), 3, 3)


def digit_badge(painter: QPainter, left: float, middle: float, digit: int) -> None:
    """Paint the key that applies a code."""
    side = fonts.scaled(DIGIT)
    box = QRectF(left, middle - side / 2, side, side)
    key_frame(painter, box)
    painter.setFont(fonts.ui(10, fonts.MEDIUM))
    painter.setPen(color("second"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(digit))


def key_frame(painter: QPainter, box: QRectF) -> None:
    """Paint the frame around the name of a key."""
    painter.setPen(QPen(color("strong"), 1))
    painter.setBrush(color("raised"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def tick(painter: QPainter, middle: float, height: float) -> None:
    """Paint the tick of what is chosen."""
    side = fonts.scaled(13)
    painter.drawPixmap(QPointF(middle - side / 2, height - side / 2), icons.pixmap("check", "text", side))


def row_ground(painter: QPainter, box: QRectF, ground: QColor) -> None:
    """Paint the rounded ground of a row."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 6, 6)


def row_outline(painter: QPainter, box: QRectF, outline: QColor, width: float) -> None:
    """Paint the rounded outline of a row, inside of its bounds."""
    inset = width / 2
    painter.setPen(QPen(outline, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6 - inset, 6 - inset)


def swatch_icon(hue: str, *, ticked: bool = False, size: int = 18) -> QIcon:
    """The swatch for a menu, with a tick where it is the one that is chosen."""
    side, ratio = fonts.scaled(size), QApplication.primaryScreen().devicePixelRatio()
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = size - 4
    swatch(painter, (side - fonts.scaled(inner)) / 2, side / 2, hue, inner)
    if ticked:
        tick(painter, side / 2, side / 2)
    painter.end()
    return QIcon(drawn)
