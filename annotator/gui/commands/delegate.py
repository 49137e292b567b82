"""Paints the acts that were found: icon, words with the letters typed, menu or what is missing, keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.commands.model import Row
from annotator.gui.controls import found_rows, marks
from annotator.gui.controls.titled_rows import Index
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color

_WORDS = 44


class CommandDelegate(QStyledItemDelegate):
    """A row of an act, or the title of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_title = isinstance(index.data(Qt.ItemDataRole.UserRole), str)
        return QSize(0, fonts.scaled(found_rows.TITLE if is_title else found_rows.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | str = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            found_rows.paint_title(painter, box, row)
        else:
            found_rows.paint_ground(painter, box, option.state)
            _paint_mark(painter, box, row)
            _paint_words(painter, box, row, _paint_keys(painter, box, row))
        painter.restore()


def _paint_mark(painter: QPainter, box: QRectF, row: Row) -> None:
    icon = "check" if row.is_checked else row.act.icon
    if icon:
        side = fonts.scaled(16)
        picture = icons.pixmap(icon, "faint" if row.problem else "second", side)
        painter.drawPixmap(QPointF(box.left() + fonts.scaled(found_rows.LEFT), box.center().y() - side / 2), picture)


def _paint_keys(painter: QPainter, box: QRectF, row: Row) -> float:
    """Paint the keys in their frames at the right; returns where the words before them must end."""
    font = fonts.ui(11, fonts.MEDIUM)
    end = box.right() - fonts.scaled(found_rows.RIGHT)
    height = fonts.scaled(20)
    painter.setFont(font)
    for key in reversed(row.keys.split(", ") if row.keys else []):
        width = QFontMetricsF(font).horizontalAdvance(key) + fonts.scaled(12)
        cap = QRectF(end - width, box.center().y() - height / 2, width, height)
        marks.key_frame(painter, cap)
        painter.setPen(color("muted" if row.problem else "second"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        end -= width + fonts.scaled(6)
    return end - fonts.scaled(6)


def _paint_words(painter: QPainter, box: QRectF, row: Row, end: float) -> None:
    left = box.left() + fonts.scaled(_WORDS)
    room = QRectF(left, box.top(), end - left, box.height())
    tint = "muted" if row.problem else "text"
    left += found_rows.paint_found(painter, room, row.words, row.in_words, 13, tint) + fonts.scaled(10)
    room = QRectF(left, box.top(), max(0.0, end - left), box.height())
    found_rows.paint_found(painter, room, row.problem or row.menu, None, 11, "muted")
