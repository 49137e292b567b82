"""Paints the findings: what the manuscript says, and below it where, and what is right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.analysis.proof.findings import UNCHECKED, Finding
from annotator.gui.controls import found_rows
from annotator.gui.controls.titled_rows import Index
from annotator.gui.language.told import told
from annotator.gui.proofing.model import kind
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_HEIGHT, _LINE, _LEFT = 50, 22, 18


class FindingDelegate(QStyledItemDelegate):
    """A finding in two lines, or the title of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_finding = isinstance(index.data(Qt.ItemDataRole.UserRole), Finding)
        return QSize(0, fonts.scaled(_HEIGHT if is_finding else found_rows.TITLE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box = index.data(Qt.ItemDataRole.UserRole), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Finding):
            found_rows.paint_ground(painter, box, option.state)
            _paint(painter, box, row)
        else:
            found_rows.paint_title(painter, box, str(row))
        painter.restore()


def _paint(painter: QPainter, box: QRectF, row: Finding) -> None:
    left, height = fonts.scaled(_LEFT), fonts.scaled(_LINE)
    first = QRectF(box.left() + left, box.top() + 3, box.width() - 2 * left, height)
    second = first.translated(0, height - 2)
    tint = "warn" if row.is_wrong else "second" if row.kind == UNCHECKED else "muted"
    name, font = kind(row.kind), fonts.ui(11, fonts.MEDIUM)
    width = QFontMetricsF(font).horizontalAdvance(name)
    painter.setFont(font)
    painter.setPen(color(tint))
    painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
    room = first.adjusted(0, 0, -width - fonts.scaled(12), 0)
    found_rows.paint_found(painter, room, row.said, None, 13, "text")
    place, right = told(row.place), told(row.right)
    found_rows.paint_found(painter, second, f"{place} · {right}" if right else place, None, 11, "muted")
