"""Paints the history: a line of time with a dot for each deed, what was done, by whom and where."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.controls import marks
from annotator.gui.documents.delegate import write
from annotator.gui.history.lines import Line
from annotator.gui.history.model import HistoryModel
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, fill, stripe

Index = QModelIndex | QPersistentModelIndex
_EDGE, _DOT, _WORDS, _TIME = 16, 21, 34, 40
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryDelegate(QStyledItemDelegate):
    """Paints headings and deeds; what is not in effect is set back."""

    def __init__(self, view: QWidget, model: HistoryModel) -> None:
        super().__init__(view)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.scaled(28 if self._model.deed(index) is None else 44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, line = QRectF(option.rect), self._model.line(index)
        if line is None:
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            write(painter, place.adjusted(_EDGE, 4, -_EDGE, 0), words, fonts.ui(11, fonts.MEDIUM), "muted")
        else:
            self._ground(painter, option, line)
            self._time_line(painter, place, index, line)
            self._say(painter, place, line)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        state = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if line.is_present:
            marks.row_ground(painter, box, color("accent_soft"))
        elif is_current or state & QStyle.StateFlag.State_MouseOver:
            marks.row_ground(painter, box, color("hover"))
        if is_current and option.widget.hasFocus():
            marks.row_outline(painter, box, color("focus"), 2)

    def _time_line(self, painter: QPainter, place: QRectF, index: Index, line: Line) -> None:
        x, y = float(fonts.scaled(_DOT)), place.top() + fonts.scaled(14)
        painter.setPen(QPen(color("border"), 1.5))
        gap = fonts.scaled(7)
        if self._is_deed(index, -1):
            painter.drawLine(QPointF(x, place.top()), QPointF(x, y - gap))
        if self._is_deed(index, 1):
            painter.drawLine(QPointF(x, y + gap), QPointF(x, place.bottom() + 1))
        has_hue = line.hue is not None and line.holds
        painter.setPen(QPen(stripe(line.hue or "") if has_hue else color("strong"), 1.5))
        painter.setBrush(fill(line.hue or "", lit=True) if has_hue else color("bg"))
        radius = fonts.scaled(8) / 2
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _say(self, painter: QPainter, place: QRectF, line: Line) -> None:
        inner = place.adjusted(fonts.scaled(_WORDS), fonts.scaled(4), -_EDGE, -fonts.scaled(5))
        half, time = inner.height() / 2, fonts.scaled(_TIME)
        tint = "text" if line.holds else "muted"
        weight = fonts.SEMIBOLD if line.is_present else QFont.Weight.Normal
        font = fonts.ui(13, weight)
        font.setStrikeOut(not line.holds and not line.is_waiting)
        write(painter, inner.adjusted(0, 0, -time, -half), line.what, font, tint)
        hour = QRectF(inner.right() - time, inner.top(), time, half)
        write(painter, hour, line.time, fonts.ui(11), "muted", _RIGHT)
        write(painter, inner.adjusted(0, half, 0, 0), line.about, fonts.ui(11), "muted")

    def _is_deed(self, index: Index, way: int) -> bool:
        """Whether the row before or after one is a deed too."""
        return self._model.deed(self._model.index(index.row() + way)) is not None
