"""Paints what was found: documents with their counts, and each match with its words under one another."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from annotator.gui.controls import marks
from annotator.gui.language.numbers import whole
from annotator.gui.search.lines import Line
from annotator.gui.search.model import FoundModel
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, role_color

Index = QModelIndex | QPersistentModelIndex
_ROW, _TICK, _LEFT = 30, 16, 16
_ARROW = 24
"""Where the arrow of a document begins, behind its tick; a match has its role's bar there."""
_WHO, _TURN, _WORDS, _RIGHT = 46, 168, 196, 24
_DONE = 110
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_TINT = 0.12


class FoundDelegate(QStyledItemDelegate):
    """Rows are one line high; `is_on_tick` says where a click means the tick."""

    def __init__(self, view: QTreeView, model: FoundModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def is_on_tick(self, x: float) -> bool:
        """Whether a click at this place of a row means its tick; there is room around it."""
        return x < fonts.scaled(_LEFT + _TICK + 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.scaled(_ROW))

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        return False  # the view ticks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, place, index)
        self._tick(painter, place, self._model.state(index))
        if self._model.match_at(index) is None:
            self._document(painter, place, index)
        else:
            self._match(painter, place, index)
        painter.restore()

    # parts

    def _ground(self, painter: QPainter, place: QRectF, index: Index) -> None:
        box = place.adjusted(8, 1, -8, -1)
        if self._view.selectionModel().isSelected(index):
            marks.row_ground(painter, box, color("accent_soft"))
        if self._view.currentIndex() == index and self._view.hasFocus():
            marks.row_outline(painter, box, color("focus"), 2)

    def _tick(self, painter: QPainter, place: QRectF, state: Qt.CheckState) -> None:
        side = fonts.scaled(_TICK)
        box = QRectF(_LEFT, place.center().y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        is_empty = state == Qt.CheckState.Unchecked
        painter.setPen(QPen(color("muted" if is_empty else "accent"), 1))
        painter.setBrush(color("raised" if is_empty else "accent"))
        painter.drawRoundedRect(box, 3, 3)
        if not is_empty:
            sign = icons.pixmap("check" if state == Qt.CheckState.Checked else "minus", "on_accent", side - 4)
            painter.drawPixmap(QPointF(box.center().x() - (side - 4) / 2, box.center().y() - (side - 4) / 2), sign)

    def _document(self, painter: QPainter, place: QRectF, index: Index) -> None:
        one, side = self._model.document(index), fonts.scaled(14)
        left = _LEFT + fonts.scaled(_ARROW)
        arrow = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
        painter.drawPixmap(QPointF(left, place.center().y() - side / 2), icons.pixmap(arrow, "muted", side))
        font = fonts.ui(13, fonts.SEMIBOLD)
        room = place.adjusted(left + side + 6, 0, -fonts.scaled(80), 0)
        title = QFontMetricsF(font).elidedText(one.title, Qt.TextElideMode.ElideRight, room.width())
        _write(painter, room, title, font, color("text"))
        number = place.adjusted(0, 0, -_RIGHT, 0)
        _write(painter, number, whole(len(one.found)), fonts.ui(11), color("muted"), Qt.AlignmentFlag.AlignRight)

    def _match(self, painter: QPainter, place: QRectF, index: Index) -> None:
        line, done = self._model.line(index), self._model.is_covered(index)
        high = place.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_color(line.color))
        bar = QRectF(_LEFT + fonts.scaled(_ARROW), place.top() + 6, 3, high - 12)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        name, left = fonts.ui(12, fonts.MEDIUM), fonts.scaled(_WHO) + 8
        who = QRectF(left, place.top(), fonts.scaled(_TURN) - left - 8, high)
        speaker = QFontMetricsF(name).elidedText(line.speaker, Qt.TextElideMode.ElideRight, who.width())
        _write(painter, who, speaker, name, color("text"))
        turn = QRectF(fonts.scaled(_TURN) - 8, place.top(), fonts.scaled(_WORDS - _TURN), high)
        _write(painter, turn, whole(line.turn), fonts.ui(11), color("muted"), Qt.AlignmentFlag.AlignRight)
        right = _RIGHT + (fonts.scaled(_DONE) if done else 0)
        left = fonts.scaled(_WORDS) + 12
        self._said(painter, QRectF(left, place.top(), place.width() - left - right, high), line)
        if done:
            said = place.adjusted(0, 0, -_RIGHT, 0)
            words = self.tr("coded already")
            _write(painter, said, words, fonts.ui(11), color("muted"), Qt.AlignmentFlag.AlignRight)

    def _said(self, painter: QPainter, room: QRectF, line: Line) -> None:
        """The words found, framed, all at one place; what would be coded with them in full, the rest muted."""
        font = fonts.reading(15)
        metrics = QFontMetricsF(font)
        is_mirrored = _is_right_to_left(line.words + line.after)
        least = room.width() * (0.62 if is_mirrored else 0.38)
        words = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, max(20, room.right() - room.left() - least))
        width = metrics.horizontalAdvance(words)
        at = room.left() + least - (width if is_mirrored else 0)
        box = QRectF(at, room.center().y() - metrics.height() / 2, width, metrics.height())
        tint = QColor(color("accent"))
        tint.setAlphaF(_TINT)
        painter.setPen(QPen(color("accent"), 1))
        painter.setBrush(tint)
        painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, 0), 3, 3)
        _write(painter, box, words, font, color("text"))
        gap = 2
        first = QRectF(room.left(), room.top(), at - room.left() - gap, room.height())
        last = QRectF(at + width + gap, room.top(), room.right() - at - width - gap, room.height())
        before, after = (last, first) if is_mirrored else (first, last)
        self._around(painter, before, line.before, line.within[0], font, is_before=True, at_right=not is_mirrored)
        self._around(painter, after, line.after, line.within[1], font, is_before=False, at_right=is_mirrored)

    def _around(
        self, painter: QPainter, room: QRectF, said: str, within: int, font: QFont, *, is_before: bool, at_right: bool
    ) -> None:
        """What stands before or after the words, against them; the characters nearest to them may be coded too."""
        metrics = QFontMetricsF(font)
        mode = Qt.TextElideMode.ElideLeft if is_before else Qt.TextElideMode.ElideRight
        cut = metrics.elidedText(said, mode, room.width())
        kept = min(within, len(cut))
        near = cut[len(cut) - kept :] if is_before else cut[:kept]
        far = cut[: len(cut) - kept] if is_before else cut[kept:]
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        _write(painter, room, near, font, color("text"), side)
        width = metrics.horizontalAdvance(near)
        rest = room.adjusted(0, 0, -width, 0) if at_right else room.adjusted(width, 0, 0, 0)
        _write(painter, rest, far, font, color("muted"), side)


def _write(
    painter: QPainter,
    room: QRectF,
    words: str,
    font: QFont,
    tint: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(tint)
    painter.drawText(room, _MIDDLE | int(side) | int(Qt.TextFlag.TextSingleLine), words)


def _is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction is written from the right."""
    directions = (unicodedata.bidirectional(letter) for letter in words)
    return next((one != "L" for one in directions if one in ("L", "R", "AL")), False)
