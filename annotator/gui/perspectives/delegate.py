"""Paints a passage of a column: who and where above, the words below over the whole width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.gui.passages.delegate import Index, signs
from annotator.gui.passages.excerpts import Excerpt
from annotator.gui.passages.listed import Row
from annotator.gui.passages.listed_delegate import ListedDelegate
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color

_LEFT, _RIGHT, _HEAD, _FOOT, _MARK = 28, 16, 28, 12, 13
_LINE, _LETTER, _AROUND = 26.0, 6.9, 90
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class ColumnDelegate(ListedDelegate):
    """Lays rows out for columns, which are narrow."""

    def guesses(self, rows: Sequence[Row], width: int) -> list[int]:
        """About how high rows are."""
        letters = max(12.0, (width - _LEFT - _RIGHT) / (_LETTER * fonts.zoom()))
        line, more = round(_LINE * fonts.zoom()), fonts.scaled(_HEAD) + _FOOT
        return [(int((row[3] - row[2] + _AROUND) / letters) + 1) * line + more for row in rows]  # type: ignore[index]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        laid = self._of(index, self._view.viewport().width())
        return QSize(100, fonts.scaled(_HEAD) + round(laid.height) + _FOOT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, excerpt = QRectF(option.rect), self._model.excerpt(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._under(painter, place, index, excerpt)
        self._head(painter, place, excerpt)
        laid = self._of(index, self._view.viewport().width())
        laid.layout.draw(painter, QPointF(_LEFT, place.top() + fonts.scaled(_HEAD)))
        painter.restore()

    def room(self, excerpt: Excerpt, width: int) -> float:
        return width - _LEFT - _RIGHT

    def _head(self, painter: QPainter, place: QRectF, excerpt: Excerpt) -> None:
        """Who speaks, then where; marks at the right. A long name is cut before the place is."""
        side, right = fonts.scaled(_MARK), place.right() - _RIGHT
        line = QRectF(_LEFT, place.top() + 6, 0, fonts.scaled(18))
        for name in signs(excerpt):
            right -= side
            painter.drawPixmap(QPointF(right, line.center().y() - side / 2), icons.pixmap(name, "second", side))
            right -= 6
        where = " · ".join(filter(None, (excerpt.title, self._model.turns(excerpt))))
        loud, quiet = fonts.ui(12, fonts.MEDIUM), fonts.ui(11)
        room, muted = right - _LEFT, QFontMetricsF(quiet)
        elide = Qt.TextElideMode.ElideRight
        who = QFontMetricsF(loud).elidedText(excerpt.speakers, elide, max(room / 2, room - _advance(muted, where) - 8))
        used = QFontMetricsF(loud).horizontalAdvance(who) + 8
        for font, tint, left, words in (
            (loud, "text", 0.0, who),
            (quiet, "muted", used, muted.elidedText(where, elide, room - used)),
        ):
            painter.setFont(font)
            painter.setPen(color(tint))
            painter.drawText(QRectF(_LEFT + left, line.top(), room - left + 2, line.height()), _MIDDLE, words)


def _advance(metrics: QFontMetricsF, words: str) -> float:
    return metrics.horizontalAdvance(words)
