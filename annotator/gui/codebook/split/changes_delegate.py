"""Paints what a sorting would change."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import counted
from annotator.gui.codebook.split.changes_model import Change, ChangeRole, Group
from annotator.gui.controls import marks
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_EDGE, _WHO = 24, 140


class ChangesDelegate(QStyledItemDelegate):
    """A title has swatch, name and number; a passage has who speaks, and its words on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, fonts.scaled(40 if isinstance(index.data(ChangeRole), Group) else 30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, row = option.widget, index.data(ChangeRole)
        assert isinstance(view, QListView)
        box = QRectF(0, option.rect.top(), view.viewport().width(), option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            _paint_group(painter, box.adjusted(0, fonts.scaled(8), 0, 0), row)
        else:
            _paint_ground(painter, box, option, has_keys=view.hasFocus())
            _paint_change(painter, box, row)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, has_keys: bool) -> None:
    ground = box.adjusted(12, 1, -12, -1)
    if option.state & QStyle.StateFlag.State_Selected:
        marks.row_ground(painter, ground, color("accent_soft"))
        if has_keys:
            marks.row_outline(painter, ground, color("focus"), 2)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        marks.row_ground(painter, ground, color("hover"))


def _paint_group(painter: QPainter, box: QRectF, group: Group) -> None:
    left = float(fonts.scaled(_EDGE))
    marks.swatch(painter, left, box.center().y(), group.target.hue)
    left += fonts.scaled(18)
    name = group.target.name
    wide = _write(painter, box.adjusted(left, 0, -120, 0), name, fonts.ui(13, fonts.SEMIBOLD), "text")
    if group.count is not None:
        number = counted.passages(group.count)
        _write(painter, box.adjusted(left + wide + 8, 0, -24, 0), number, fonts.ui(11), "muted")


def _paint_change(painter: QPainter, box: QRectF, change: Change) -> None:
    left = fonts.scaled(_EDGE + 18)
    who = QRectF(left, box.top(), fonts.scaled(_WHO) - 12, box.height())
    _write(painter, who, change.who, fonts.ui(12, fonts.MEDIUM), "second")
    _write(painter, box.adjusted(left + fonts.scaled(_WHO), 0, -24, 0), change.words, fonts.reading(15), "text")


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, tint: str) -> float:
    """Write on one line, cut where there is no room; returns how wide the words are."""
    painter.setFont(font)
    painter.setPen(color(tint))
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.drawText(room, _MIDDLE, shown)
    return metrics.horizontalAdvance(shown)
