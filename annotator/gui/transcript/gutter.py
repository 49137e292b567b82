"""The gutter: the number of each turn, who speaks, when, and a bar in the colour of the role."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.documents import SpokenTurn
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, role_color
from annotator.gui.transcript.lettering import Lettering
from annotator.gui.transcript.measures import GUTTER
from annotator.gui.transcript.pictures import picture
from annotator.gui.transcript.scene import Row, Scene
from annotator.gui.transcript.script import Voice

_NUMBER, _NAME, _BAR = 32, 42, 16
"""Where the number ends and the name begins from the left, and where the bar begins from the right."""


class Gutter(QWidget):
    """Says beside each turn in view who speaks. A long turn whose beginning is out of view keeps its name in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None

    def refresh(self) -> None:
        """Take the sizes and colours in use."""
        if self.scene is not None:
            measures = self.scene.measures
            self._small = Lettering(measures.ui(11))
            self._bold = Lettering(measures.ui(12, fonts.MEDIUM))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for turn, first, last in self._turns():
            self._paint(painter, turn, self.scene.script.voice(first.number), first, last)

    def _turns(self) -> Iterator[tuple[SpokenTurn, Row, Row]]:
        """The turns in view with their first and last paragraph in view."""
        assert self.scene is not None
        script = self.scene.script
        for turn, rows in groupby(self.scene.page().rows, key=lambda row: script.turn(row.number)):
            if turn is not None:
                first, *others = rows
                yield turn, first, others[-1] if others else first

    def _paint(self, painter: QPainter, turn: SpokenTurn, voice: Voice | None, first: Row, last: Row) -> None:
        assert self.scene is not None
        measures = self.scene.measures
        line, right = measures.line, self.width() + measures.inset
        left = max(0, right - measures.of(GUTTER))
        top = first.top + (first.shape.gap if self.scene.script.begins(first.number) else 0)
        bottom = last.top + last.shape.top(len(last.shape))
        self._paint_bar(painter, voice, QRectF(right - measures.of(_BAR), top, measures.of(3), bottom - top))
        at = min(max(top, 0.0), bottom - line)
        middle = at + line / 2
        name_left = left + measures.of(_NAME)
        room = right - measures.of(_BAR + 4) - name_left
        painter.setPen(color("muted"))
        self._small.draw_number(painter, f"{turn.number:,}", left + measures.of(_NUMBER), middle)
        if turn.time and bottom - at >= 2 * line:
            self._small.draw(painter, turn.time, name_left, middle + measures.of(17))
        if voice is not None:
            size = QSizeF(room, line)
            written = picture(
                (voice.name, voice.muted), size, self.devicePixelRatioF(), lambda over: self._write(over, voice, size)
            )
            painter.drawPixmap(QPointF(name_left, round(at)), written)

    def _write(self, painter: QPainter, voice: Voice, size: QSizeF) -> None:
        painter.setPen(color("muted" if voice.muted else "text"))
        self._bold.draw_within(painter, voice.name, 0, size.height() / 2, size.width())

    def _paint_bar(self, painter: QPainter, voice: Voice | None, bar: QRectF) -> None:
        assert self.scene is not None
        inset = self.scene.measures.of(4)
        tint: QColor = role_color(voice.color) if voice is not None else color("faint")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(bar.adjusted(0, inset, 0, -inset), bar.width() / 2, bar.width() / 2)
