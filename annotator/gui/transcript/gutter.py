"""The gutter: the number of each turn, who speaks, when, and a bar in the colour of the role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.documents import SpokenTurn
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, role_color
from annotator.gui.transcript.lettering import Lettering
from annotator.gui.transcript.measures import GUTTER
from annotator.gui.transcript.pictures import picture
from annotator.gui.transcript.scene import Scene
from annotator.gui.transcript.script import Voice

_NUMBER, _NAME, _BAR = 32, 42, 16
"""Where the number ends and the name begins from the left, and where the bar begins from the right."""


class _Place(NamedTuple):
    """A turn in view: who speaks it, from where to where it is said, and the top of the line with its name."""

    turn: SpokenTurn
    voice: Voice | None
    top: float
    bottom: float
    at: float


class Gutter(QWidget):
    """Says beside each turn in view who speaks. A long turn whose beginning is out of view keeps its name in sight.

    What lies before `read_to` was read, which a quiet line at the left edge shows.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.read_to = 0

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
        places, measures = list(self._places(self.scene)), self.scene.measures
        right = self.width() + measures.inset
        left = max(0, right - measures.of(GUTTER))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_read(painter, self.scene, left)
        self._paint_bars(painter, places, right - measures.of(_BAR))
        self._paint_numbers(painter, places, left + measures.of(_NUMBER), left + measures.of(_NAME))
        self._paint_names(painter, places, left + measures.of(_NAME), right - measures.of(_BAR + 4))

    def _paint_read(self, painter: QPainter, scene: Scene, left: int) -> None:
        """A line along what was read, with a foot where that ends."""
        rows = scene.page().rows
        if not self.read_to or not rows or self.read_to <= scene.script.bounds(rows[0].number)[0]:
            return
        ends = scene.heights_at(self.read_to)
        bottom = self.height() if ends is None else ends[1]
        left, width, foot = left + scene.measures.of(6), scene.measures.of(2), scene.measures.of(8)
        painter.fillRect(QRectF(left, 0, width, bottom), color("strong"))
        if ends is not None:
            painter.fillRect(QRectF(left, bottom - width, foot, width), color("strong"))

    def _places(self, scene: Scene) -> Iterator[_Place]:
        """The turns in view."""
        script, line = scene.script, scene.measures.line
        for owner, rows in groupby(scene.page().rows, key=lambda row: script.owner(row.number)):
            if owner >= 0:
                first, *others = rows
                last = others[-1] if others else first
                top = first.top + (first.shape.gap if script.begins(first.number) else 0)
                bottom = last.top + last.shape.top(len(last.shape))
                at = min(max(top, 0.0), bottom - line)
                yield _Place(script.turns[owner], script.voice(first.number), top, bottom, at)

    def _paint_bars(self, painter: QPainter, places: Sequence[_Place], left: int) -> None:
        assert self.scene is not None
        inset, width = self.scene.measures.of(4), self.scene.measures.of(3)
        painter.setPen(Qt.PenStyle.NoPen)
        for _, voice, top, bottom, _ in places:
            painter.setBrush(color("faint") if voice is None else role_color(voice.color))
            bar = QRectF(left, top + inset, width, bottom - top - 2 * inset)
            painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_numbers(self, painter: QPainter, places: Sequence[_Place], right: int, left: int) -> None:
        """The numbers up to the right, and the times below the names, from the left."""
        assert self.scene is not None
        line, below = self.scene.measures.line, self.scene.measures.of(17)
        painter.setPen(color("muted"))
        for turn, _, _, bottom, at in places:
            self._small.draw_number(painter, f"{turn.number:,}", right, at + line / 2)
            if turn.time and bottom - at >= 2 * line:
                self._small.draw(painter, turn.time, left, at + line / 2 + below)

    def _paint_names(self, painter: QPainter, places: Sequence[_Place], left: int, right: int) -> None:
        assert self.scene is not None
        size, ratio = QSizeF(right - left, self.scene.measures.line), self.devicePixelRatioF()
        for _, voice, _, _, at in places:
            if voice is not None:
                written = picture((voice.name, voice.muted), size, ratio, partial(self._write, voice, size))
                painter.drawPixmap(QPointF(left, round(at)), written)

    def _write(self, voice: Voice, size: QSizeF, painter: QPainter) -> None:
        painter.setPen(color("muted" if voice.muted else "text"))
        self._bold.draw_within(painter, voice.name, 0, size.height() / 2, size.width())
