"""Paints what rows of things that were found have in common: group titles, grounds, and the letters typed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from annotator.core.transcript import Range
from annotator.gui.controls import marks
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

ROW, TITLE = 36, 26
LEFT, RIGHT = 18, 20


def paint_title(painter: QPainter, box: QRectF, title: str) -> None:
    """Paint the title of a group."""
    painter.setFont(fonts.ui(11, fonts.MEDIUM))
    painter.setPen(color("muted"))
    painter.drawText(box.adjusted(fonts.scaled(LEFT), fonts.scaled(4), 0, 0), Qt.AlignmentFlag.AlignVCenter, title)


def paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
    """Paint the ground of the row that is meant, or under the pointer."""
    ground = box.adjusted(6, 1, -6, -1)
    if state & QStyle.StateFlag.State_Selected:
        marks.row_ground(painter, ground, color("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        marks.row_ground(painter, ground, color("hover"))


def paint_found(painter: QPainter, room: QRectF, text: str, found: Range | None, pixels: int, tint: str) -> float:
    """Paint words with what was found in accent, shortened to the room; returns their width."""
    start, end = found or (len(text), len(text))
    left = 0.0
    for part, is_hit in ((text[:start], False), (text[start:end], True), (text[end:], False)):
        font = fonts.ui(pixels, fonts.SEMIBOLD if is_hit else QFont.Weight.Normal)
        shown = QFontMetricsF(font).elidedText(part, Qt.TextElideMode.ElideRight, max(0.0, room.width() - left))
        painter.setFont(font)
        painter.setPen(color("accent" if is_hit else tint))
        place = QRectF(room.left() + left, room.top(), room.width() - left + 4, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        left += QFontMetricsF(font).horizontalAdvance(shown)
        if shown != part:
            break
    return left
