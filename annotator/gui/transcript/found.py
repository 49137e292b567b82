"""What was found in a transcript, as it is marked in the text: in the hand's blue, whatever the code of the words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.transcript import Range
from annotator.gui.theme.tokens import color
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.scene import Row
from annotator.gui.transcript.script import Script

_TINT = 0.12


class Found:
    """Ranges of the stored text in reading order, none of which overlaps another."""

    def __init__(self, places: Sequence[Range] = ()) -> None:
        self.places = places
        self._starts = [start for start, _ in places]

    def touching(self, start: int, end: int) -> Sequence[Range]:
        """Those of which something lies between two places."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self.places[first][1] <= start:
            first += 1
        return self.places[first : bisect_left(self._starts, end)]

    def at_or_after(self, place: int) -> int:
        """Which one begins at a place or is the next to begin; as many as there are where none does."""
        return bisect_left(self._starts, place)

    def paint(self, painter: QPainter, row: Row, script: Script, measures: Measures) -> None:
        """Mark those of one paragraph."""
        start, end = script.bounds(row.number)
        places = self.touching(start, end)
        if not places:
            return
        edge = color("accent")
        tint = QColor(edge)
        tint.setAlphaF(_TINT)
        painter.setPen(QPen(edge, max(1.0, measures.zoom)))
        painter.setBrush(tint)
        for place in places:
            low, high = (script.offset(row.number, one) for one in place)
            for piece in row.shape.pieces(low, high):
                top = row.top + row.shape.top(piece.line) + measures.fill_top
                left, right = piece.left - measures.overhang, piece.right + measures.overhang
                painter.drawRoundedRect(
                    QRectF(left + 0.5, top + 0.5, right - left - 1, measures.fill - 1),
                    measures.rounding,
                    measures.rounding,
                )
        painter.setPen(Qt.PenStyle.NoPen)
