"""Paints rows of the list that was found: passages, and the headings of groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from annotator.gui import counted
from annotator.gui.passages.arranging import Heading
from annotator.gui.passages.delegate import Index, PassagesDelegate
from annotator.gui.passages.listed import ListedModel, Row
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, fill, role_color, stripe

_HEADING, _TEXT, _OTHERS = 30, 156, 40
_LINE, _LETTER = 26.0, 6.9
"""What a line of a passage takes, and a letter on average, in pixels at zoom 1."""
_AROUND = 90
"""Characters around the words, on average."""
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class ListedDelegate(PassagesDelegate):
    """Says how high a row is before it was ever laid out, as far as that can be guessed."""

    def __init__(self, view: QAbstractItemView, model: ListedModel) -> None:
        super().__init__(view, model)
        self._rows = model

    def guesses(self, rows: Sequence[Row], width: int) -> list[int]:
        """About how high rows are. There may be 50,000, so that names are looked up once and no function is called."""
        letters = max(12.0, (width - fonts.scaled(_TEXT + _OTHERS)) / (_LETTER * fonts.zoom()))
        line, heading = round(_LINE * fonts.zoom()), fonts.scaled(_HEADING)
        return [
            heading if isinstance(row, Heading) else (int((row[3] - row[2] + _AROUND) / letters) + 1) * line + 14
            for row in rows
        ]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._rows.hit(index) is None:
            return QSize(100, fonts.scaled(_HEADING))
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row(index.row())
        if isinstance(row, Heading):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._heading(painter, QRectF(option.rect), row)
            painter.restore()
        else:
            super().paint(painter, option, index)

    def _heading(self, painter: QPainter, place: QRectF, heading: Heading) -> None:
        painter.fillRect(place, color("bg"))
        left = 16.0
        if heading.hue is not None or heading.color is not None:
            self._mark(painter, QPointF(left, place.center().y() - 4), heading)
            left += 16
        name, count = fonts.ui(12, fonts.SEMIBOLD), fonts.ui(11)
        said = "" if heading.count is None else counted.passages(heading.count)
        room = place.width() - left - 32 - QFontMetricsF(count).horizontalAdvance(said)
        title = QFontMetricsF(name).elidedText(heading.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(name)
        painter.setPen(color("text"))
        painter.drawText(place.adjusted(left, 0, 0, 0), _MIDDLE, title)
        painter.setFont(count)
        painter.setPen(color("muted"))
        painter.drawText(
            place.adjusted(left + QFontMetricsF(name).horizontalAdvance(title) + 10, 0, 0, 0), _MIDDLE, said
        )

    def _mark(self, painter: QPainter, corner: QPointF, heading: Heading) -> None:
        """A hue means a code and is a square, a role is a dot."""
        spot = QRectF(corner.x(), corner.y(), 8, 8)
        if heading.hue is not None:
            painter.setPen(QPen(stripe(heading.hue), 1))
            painter.setBrush(fill(heading.hue, lit=True))
            painter.drawRoundedRect(spot, 2, 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(role_color(heading.color or ""))
            painter.drawEllipse(spot)
