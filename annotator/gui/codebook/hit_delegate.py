"""Paints the codes that were found: the letters that were typed stand out in each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.transcript import Range
from annotator.gui.codebook.hits import Found, HitRole, HitsModel, Index
from annotator.gui.controls import marks
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_ROW, _ROW_WITH_SNIPPET, _TITLE = 36, 46, 26
_SWATCH, _NAME, _RIGHT, _COUNT = 18, 38, 20, 29


class HitDelegate(QStyledItemDelegate):
    """A row of a code, or the title of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Found | str = index.data(HitRole)
        if isinstance(row, str):
            return QSize(0, fonts.scaled(_TITLE))
        return QSize(0, fonts.scaled(_ROW_WITH_SNIPPET if row.hit.snippet else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Found | str = index.data(HitRole)
        model = index.model()
        assert isinstance(model, HitsModel)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            _paint_title(painter, box, row)
        else:
            _paint_ground(painter, box, option.state)
            line = QRectF(box.left(), box.top(), box.width(), fonts.scaled(_ROW))
            end = _paint_numbers(painter, line, row, model.most)
            marks.swatch(painter, box.left() + fonts.scaled(_SWATCH), line.center().y(), row.hue)
            _paint_words(painter, line, row, end)
            if row.hit.snippet:
                _paint_snippet(painter, box, row)
        painter.restore()


def _paint_title(painter: QPainter, box: QRectF, title: str) -> None:
    painter.setFont(fonts.ui(11, fonts.MEDIUM))
    painter.setPen(color("muted"))
    painter.drawText(box.adjusted(fonts.scaled(_SWATCH), fonts.scaled(4), 0, 0), Qt.AlignmentFlag.AlignVCenter, title)


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
    ground = box.adjusted(6, 1, -6, -1)
    if state & QStyle.StateFlag.State_Selected:
        marks.row_ground(painter, ground, color("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        marks.row_ground(painter, ground, color("hover"))


def _paint_numbers(painter: QPainter, line: QRectF, row: Found, most: int) -> float:
    """Paint count and digit at the right; returns where the words before them must end."""
    end = line.right() - fonts.scaled(_RIGHT)
    painter.setFont(fonts.ui(11))
    painter.setPen(color("muted"))
    until = QRectF(line.left(), line.top(), end - line.left(), line.height())
    painter.drawText(until, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(row.count))
    widest = QFontMetricsF(fonts.ui(11)).horizontalAdvance(whole(most)) + 4
    digit = end - max(fonts.scaled(_COUNT), widest) - fonts.scaled(marks.DIGIT + 1)
    if row.digit is not None:
        marks.digit_badge(painter, digit, line.center().y(), row.digit)
    return digit - fonts.scaled(8)


def _paint_words(painter: QPainter, line: QRectF, row: Found, end: float) -> None:
    """Paint the name, then small where the code stands."""
    left = line.left() + fonts.scaled(_NAME)
    code = row.hit.code
    room = QRectF(left, line.top(), end - left, line.height())
    left += _paint_found(painter, room, code.name, row.hit.in_name, 13, "text") + fonts.scaled(10)
    if code.number:
        room = QRectF(left, line.top(), end - left, line.height())
        left += _paint_found(painter, room, code.number, row.hit.in_number, 11, "muted") + fonts.scaled(8)
    if row.above:
        _paint_found(painter, QRectF(left, line.top(), end - left, line.height()), row.above, None, 11, "muted")


def _paint_snippet(painter: QPainter, box: QRectF, row: Found) -> None:
    below = QRectF(box.left(), box.top() + fonts.scaled(26), box.width(), fonts.scaled(18))
    room = below.adjusted(fonts.scaled(_NAME), 0, -fonts.scaled(_RIGHT), 0)
    _paint_found(painter, room, row.hit.snippet, row.hit.in_snippet, 11, "muted")


def _paint_found(painter: QPainter, room: QRectF, text: str, found: Range | None, pixels: int, tint: str) -> float:
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
