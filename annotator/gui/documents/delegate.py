"""Paints the rows of the left pane: transcripts, and who speaks in one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui import counted
from annotator.gui.documents.model import DocumentRow
from annotator.gui.documents.voices import VoiceRow
from annotator.gui.language.numbers import percent
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, role_color

Index = QModelIndex | QPersistentModelIndex
_EDGE = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def write(painter: QPainter, place: QRectF, text: str, font: QFont, tint: str, side: Qt.AlignmentFlag = _LEFT) -> None:
    """Write one line that ends in dots where it does not fit."""
    painter.setFont(font)
    painter.setPen(color(tint))
    painter.drawText(place, side, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width()))


def ground(painter: QPainter, option: QStyleOptionViewItem, widget: QWidget) -> None:
    """The ground of a row that is selected or under the pointer, and the ring of the focus."""
    state = option.state
    place = QRectF(option.rect).adjusted(8, 1, -8, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(color("accent_soft"))
        painter.drawRoundedRect(place, 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(color("hover"))
        painter.drawRoundedRect(place, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus and widget.hasFocus():
        painter.setPen(color("focus"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 6, 6)


class DocumentDelegate(QStyledItemDelegate):
    """A transcript: its title, turns, whether it is being read, and a bar for how much of it was."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.scaled(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(row, DocumentRow)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, option, option.widget)
        self._words(painter, QRectF(option.rect), row, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, row: DocumentRow, open_: bool) -> None:
        inner = place.adjusted(_EDGE, fonts.scaled(5), -_EDGE, -fonts.scaled(5))
        half = inner.height() / 2
        upper, lower = inner.adjusted(0, 0, -fonts.scaled(44), -half), inner.adjusted(0, half, -fonts.scaled(48), 0)
        title = fonts.ui(13, fonts.SEMIBOLD if open_ else QFont.Weight.Normal)
        write(painter, upper, row.document.title, title, "text")
        if row.memos:
            self._sign(painter, upper, QFontMetricsF(title).horizontalAdvance(row.document.title))
        part = QRectF(inner.right() - fonts.scaled(44), inner.top(), fonts.scaled(44), half)
        write(painter, part, percent(row.read), fonts.ui(11), "muted", _RIGHT)
        state = self._state(row)
        counts = " · ".join(filter(None, (counted.turns(row.document.turns), state)))
        if QFontMetricsF(fonts.ui(11)).horizontalAdvance(counts) > lower.width():
            counts = state
        write(painter, lower, counts, fonts.ui(11), "muted")
        bar = QRectF(inner.right() - 40, lower.center().y() - 1.5, 40, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("strong" if open_ else "border"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setBrush(color("accent" if open_ else "faint"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * row.read, 3), 1.5, 1.5)

    def _state(self, row: DocumentRow) -> str:
        """In which pass a transcript is, or how many passages it has before the first, where they are counted."""
        if row.reading is None:
            return "" if row.passages is None else counted.passages(row.passages)
        if row.reading.finished:
            return self.tr("finished")
        return self.tr("reading") if row.reading.number == 1 else self.tr("pass {0}").format(row.reading.number)

    def _sign(self, painter: QPainter, line: QRectF, width: float) -> None:
        """The sign of a memo after the title, where the whole of that still fits."""
        side = fonts.scaled(12)
        if width + side + 6 <= line.width():
            place = QPointF(line.left() + width + 6, line.center().y() - side / 2)
            painter.drawPixmap(place, icons.pixmap("memo", "muted", side))


class VoiceDelegate(QStyledItemDelegate):
    """A role with the bar of its colour, or one of its speakers with the number of turns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, fonts.scaled(38 if row.is_role else 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(row, VoiceRow)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        if not row.is_role:
            ground(painter, option, option.widget)
        top = fonts.scaled(14) if row.is_role else 0
        painter.fillRect(QRectF(_EDGE, place.top() + top, 3, place.height() - top), role_color(row.color))
        words = place.adjusted(_EDGE + 12, top / 2, -_EDGE, 0)
        if row.is_role:
            write(painter, words, row.name, fonts.ui(11, fonts.MEDIUM), "muted")
        else:
            write(painter, words.adjusted(0, 0, -fonts.scaled(36), 0), row.name, fonts.ui(13), "text")
            write(painter, words, row.count, fonts.ui(11), "muted", _RIGHT)
        painter.restore()
