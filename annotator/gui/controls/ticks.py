"""Boxes to tick, whose outline is seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from annotator.gui.theme.tokens import color, theme


class TickBox(QCheckBox):
    """A box to tick. The style draws its outline darker than the window, which in a dark theme nobody sees."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words.replace("&", ""))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        _outline(QPainter(self), QRectF(box))


class TickedRows(QStyledItemDelegate):
    """The same for the rows of a list that are ticked."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        painter.save()
        _outline(painter, QRectF(option.widget.style().subElementRect(part, option, option.widget)))
        painter.restore()


def _outline(painter: QPainter, box: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("muted"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
