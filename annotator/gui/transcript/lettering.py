"""Single lines of plain text in one font, placed by the middle of their height."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter


class Lettering:
    """Draws texts in a font, in the pen's colour."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._baseline = (self._metrics.ascent() - self._metrics.descent()) / 2
        self._widths: dict[int, float] = {}

    def draw(self, painter: QPainter, text: str, left: float, middle: float) -> None:
        """Draw a text from `left`."""
        painter.setFont(self._font)
        painter.drawText(QPointF(left, middle + self._baseline), text)

    def draw_number(self, painter: QPainter, number: str, right: float, middle: float) -> None:
        """Draw a number that ends at `right`. Figures are of one width, so that numbers of one length are."""
        width = self._widths.get(len(number))
        if width is None:
            width = self._widths[len(number)] = self.width(number)
        self.draw(painter, number, right - width, middle)

    def draw_within(
        self, painter: QPainter, text: str, left: float, middle: float, room: float, *, to_the_right: bool = False
    ) -> float:
        """Draw a text in the room from `left`, shortened to it, at one end of it; returns how wide it became."""
        shown = self.shortened(text, room)
        width = self.width(shown)
        self.draw(painter, shown, left + room - width if to_the_right else left, middle)
        return width

    def shortened(self, text: str, room: float) -> str:
        """A text that ends in dots where it has no room."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def width(self, text: str) -> float:
        """How wide a text is."""
        return self._metrics.horizontalAdvance(text)
