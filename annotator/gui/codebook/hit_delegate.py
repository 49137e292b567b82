"""Paints the codes that were found: the letters that were typed stand out in each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.codebook.hits import Found, HitRole, HitsModel
from annotator.gui.controls import found_rows, marks
from annotator.gui.controls.titled_rows import Index
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_ROW_WITH_SNIPPET = 46
_SWATCH, _NAME, _COUNT = 18, 38, 29


class HitDelegate(QStyledItemDelegate):
    """A row of a code, or the title of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Found | str = index.data(HitRole)
        if isinstance(row, str):
            return QSize(0, fonts.scaled(found_rows.TITLE))
        return QSize(0, fonts.scaled(_ROW_WITH_SNIPPET if row.hit.snippet else found_rows.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Found | str = index.data(HitRole)
        model = index.model()
        assert isinstance(model, HitsModel)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            found_rows.paint_title(painter, box, row)
        else:
            found_rows.paint_ground(painter, box, option.state)
            line = QRectF(box.left(), box.top(), box.width(), fonts.scaled(found_rows.ROW))
            end = _paint_numbers(painter, line, row, model.most)
            marks.swatch(painter, box.left() + fonts.scaled(_SWATCH), line.center().y(), row.hue)
            _paint_words(painter, line, row, end)
            if row.hit.snippet:
                _paint_snippet(painter, box, row)
        painter.restore()


def _paint_numbers(painter: QPainter, line: QRectF, row: Found, most: int) -> float:
    """Paint count and digit at the right; returns where the words before them must end."""
    end = line.right() - fonts.scaled(found_rows.RIGHT)
    painter.setFont(fonts.ui(11))
    painter.setPen(color("muted"))
    until = QRectF(line.left(), line.top(), end - line.left(), line.height())
    if row.count is not None:
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
    left += found_rows.paint_found(painter, room, code.name, row.hit.in_name, 13, "text") + fonts.scaled(10)
    if code.number:
        room = QRectF(left, line.top(), end - left, line.height())
        left += found_rows.paint_found(painter, room, code.number, row.hit.in_number, 11, "muted") + fonts.scaled(8)
    if row.above:
        found_rows.paint_found(
            painter, QRectF(left, line.top(), end - left, line.height()), row.above, None, 11, "muted"
        )


def _paint_snippet(painter: QPainter, box: QRectF, row: Found) -> None:
    below = QRectF(box.left(), box.top() + fonts.scaled(26), box.width(), fonts.scaled(18))
    room = below.adjusted(fonts.scaled(_NAME), 0, -fonts.scaled(found_rows.RIGHT), 0)
    found_rows.paint_found(painter, room, row.hit.snippet, row.hit.in_snippet, 11, "muted")
