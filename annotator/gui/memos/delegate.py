"""Paints a memo of the list: its title and date, below what it is about and by whom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.controls import marks
from annotator.gui.memos import wording
from annotator.gui.memos.model import Index, RowRole
from annotator.gui.memos.rows import Row
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, stripe

_HEIGHT, _EDGE, _SQUARE = 48, 16, 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MemosDelegate(QStyledItemDelegate):
    """Two lines; a private memo has a lock before its author's name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, box, option, is_current=is_current)
        inner = box.adjusted(_EDGE, fonts.scaled(5), -_EDGE, -fonts.scaled(5))
        upper, lower = inner.adjusted(0, 0, 0, -inner.height() / 2), inner.adjusted(0, inner.height() / 2, 0, 0)
        weight = fonts.SEMIBOLD if is_current else QFont.Weight.Normal
        _paint_line(painter, upper, row.title, fonts.ui(13, weight), "text", wording.date(row.thought.written))
        left = self._paint_square(painter, lower, row) if row.hue else 0
        about = row.about or self.tr("Free memo")
        end = _paint_line(painter, lower.adjusted(left, 0, 0, 0), about, fonts.ui(11), "muted", row.coder)
        if row.thought.private:
            side = fonts.scaled(12)
            place = QPointF(end - side - 4, lower.center().y() - side / 2)
            painter.drawPixmap(place, icons.pixmap("lock", "muted", side))
        painter.restore()

    def _paint_square(self, painter: QPainter, line: QRectF, row: Row) -> int:
        side = fonts.scaled(_SQUARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stripe(row.hue))
        painter.drawRoundedRect(QRectF(line.left(), line.center().y() - side / 2, side, side), 2, 2)
        return side + fonts.scaled(6)


def _paint_ground(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, is_current: bool) -> None:
    ground = box.adjusted(8, 1, -8, -1)
    if is_current:
        marks.row_ground(painter, ground, color("accent_soft"))
        if option.widget.hasFocus():
            marks.row_outline(painter, ground, color("focus"), 2)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        marks.row_ground(painter, ground, color("hover"))


def _paint_line(painter: QPainter, box: QRectF, words: str, font: QFont, tint: str, end: str) -> float:
    """Words that are cut before what stands at the right; returns where that begins."""
    small = fonts.ui(11)
    width = QFontMetricsF(small).horizontalAdvance(end)
    painter.setFont(small)
    painter.setPen(color("muted"))
    painter.drawText(box, _RIGHT, end)
    room = box.width() - width - fonts.scaled(28)
    painter.setFont(font)
    painter.setPen(color(tint))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(box.left(), box.top(), room + 4, box.height()), _LEFT, shown)
    return box.right() - width
