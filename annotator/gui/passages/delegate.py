"""Paints a passage of a list: who and where, then the words on their hue in the middle of their context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.passages.excerpts import Excerpt
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, fill, role_color, stripe

Index = QModelIndex | QPersistentModelIndex
_TEXT, _RIGHT, _LEAST, _LABEL, _MARK = 156, 24, 40, 160, 16
_NEW_LINE = "\u2028"
_LINE = 1.32
_KEPT = 400
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class _Laid:
    layout: QTextLayout
    height: float


class Excerpted(Protocol):
    """Rows that are passages in their context."""

    def excerpt(self, index: Index) -> Excerpt:
        """The passage of a row in its context."""

    def turns(self, excerpt: Excerpt) -> str:
        """In which turns a passage is."""


class PassagesDelegate(QStyledItemDelegate):
    """Lays the text of a row out once for each width, and keeps it."""

    def __init__(self, view: QAbstractItemView, model: Excerpted) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._laid: dict[tuple[int, int], _Laid] = {}  # by row and width

    def forget(self) -> None:
        """Lay everything out again: other passages, another theme or zoom."""
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        laid = self._of(index, self._view.viewport().width())
        return QSize(100, max(fonts.scaled(_LEAST), round(laid.height) + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        excerpt = self._model.excerpt(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._under(painter, place, index, excerpt)
        self._who(painter, place, excerpt)
        self._label(painter, place, excerpt)
        laid = self._of(index, self._view.viewport().width())
        top = place.top() + (place.height() - laid.height) / 2
        laid.layout.draw(painter, QPointF(fonts.scaled(_TEXT), top))
        painter.restore()

    def room(self, excerpt: Excerpt, width: int) -> float:
        """How wide the words are laid out in a row of a width."""
        marks = _marks_room() if excerpt.label or excerpt.exemplar or excerpt.memo else 0
        right = marks + (fonts.scaled(_LABEL) + 16 if excerpt.label else 0)
        return width - fonts.scaled(_TEXT) - _RIGHT - right

    def _under(self, painter: QPainter, place: QRectF, index: Index, excerpt: Excerpt) -> None:
        """What lies under the words: the ground of a row that is meant, else a line below it; the bar of the role."""
        is_current = self._view.currentIndex() == index
        if is_current or self._view.selectionModel().isSelected(index):
            self._ground(painter, place, is_current=is_current)
        else:
            painter.setPen(QPen(color("border"), 1))
            y = place.bottom() - 0.5
            painter.drawLine(QPointF(16, y), QPointF(place.right() - 16, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_color(excerpt.color))
        painter.drawRoundedRect(QRectF(16, place.top() + 7, 3, place.height() - 14), 1.5, 1.5)

    def _ground(self, painter: QPainter, place: QRectF, *, is_current: bool) -> None:
        has_keyboard = is_current and self._view.hasFocus()
        painter.setPen(QPen(color("focus"), 2) if has_keyboard else Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_soft"))
        painter.drawRoundedRect(place.adjusted(8, 1, -8, -1), 6, 6)

    def _who(self, painter: QPainter, place: QRectF, excerpt: Excerpt) -> None:
        """Who speaks, and below where; a long title is cut rather than the turn."""
        turns = self._model.turns(excerpt)
        turns = f" · {turns}" if turns else ""
        top, high = place.top() + 4, fonts.scaled(16)
        self._line(painter, top, fonts.ui(12, fonts.MEDIUM), "text", excerpt.speakers, "")
        self._line(painter, top + high, fonts.ui(11), "muted", excerpt.title, turns)

    def _label(self, painter: QPainter, place: QRectF, excerpt: Excerpt) -> None:
        """The code, where the list is of several, and whether it is an exemplar or has a memo."""
        side = fonts.scaled(_MARK) - 3
        for name in signs(excerpt):
            y = place.center().y() - side / 2
            painter.drawPixmap(QPointF(place.right() - 16 - side, y), icons.pixmap(name, "second", side))
            place = place.adjusted(0, 0, -fonts.scaled(_MARK) - 2, 0)
        if excerpt.label:
            place.setRight(self._view.viewport().width() - _marks_room())
            room = place.adjusted(place.width() - fonts.scaled(_LABEL) - 16, 0, -16, 0)
            square = QRectF(room.left(), room.center().y() - 4, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(stripe(excerpt.hue if excerpt.label_hue is None else excerpt.label_hue))
            painter.drawRoundedRect(square, 2, 2)
            font = fonts.ui(11)
            words = QFontMetricsF(font).elidedText(excerpt.label, Qt.TextElideMode.ElideRight, room.width() - 14)
            painter.setFont(font)
            painter.setPen(color("second"))
            painter.drawText(room.adjusted(14, 0, 0, 0), _MIDDLE, words)

    def _line(self, painter: QPainter, top: float, font: QFont, tint: str, words: str, end: str) -> None:
        metrics = QFontMetricsF(font)
        width = fonts.scaled(_TEXT) - 28 - 12
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(end))
        painter.setFont(font)
        painter.setPen(color(tint))
        painter.drawText(QRectF(28, top, width + 2, fonts.scaled(17)), _MIDDLE, cut + end)

    def _of(self, index: Index, width: int) -> _Laid:
        key = index.row(), width
        if key not in self._laid:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            self._laid[key] = self._lay_out(self._model.excerpt(index), width)
        return self._laid[key]

    def _lay_out(self, excerpt: Excerpt, width: int) -> _Laid:
        font = fonts.reading(15)
        layout = QTextLayout("".join(piece for piece, _ in _pieces(excerpt)), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(excerpt))
        layout.setCacheEnabled(True)
        step = QFontMetricsF(font).height() * _LINE
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(80, self.room(excerpt, width)))
            line.setPosition(QPointF(0, height))
            height += step
        layout.endLayout()
        return _Laid(layout, height)

    def _formats(self, excerpt: Excerpt) -> list[QTextLayout.FormatRange]:
        """The words in full on their hue, the context muted; Qt counts in UTF-16 units."""
        made = []
        at = 0
        for piece, tint in _pieces(excerpt):
            length = len(piece.encode("utf-16-le")) // 2
            look = QTextCharFormat()
            look.setForeground(color(tint))
            if tint == "text":
                look.setBackground(fill(excerpt.hue))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = at, length, look
            made.append(part)
            at += length
        return made


def signs(excerpt: Excerpt) -> list[str]:
    """The icons of a passage: whether it is an exemplar, and whether it has a memo."""
    return [name for name, is_so in (("star", excerpt.exemplar), ("memo", excerpt.memo)) if is_so]


def _marks_room() -> int:
    """Room for two marks, whether or not they are there, so that the codes stand under one another."""
    return 2 * (fonts.scaled(_MARK) + 2)


def _pieces(excerpt: Excerpt) -> list[tuple[str, str]]:
    """What is written one after another, each piece with its colour: turns around have lines of their own."""
    above = f"{excerpt.above}{_NEW_LINE}" if excerpt.above else ""
    below = f"{_NEW_LINE}{excerpt.below}" if excerpt.below else ""
    return [(above + excerpt.before, "muted"), (excerpt.words, "text"), (excerpt.after + below, "muted")]
