"""The gutter: the number of each turn, who speaks, when, whether memos are about it, and a bar of the role's colour."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.documents import SpokenTurn
from annotator.core.transcript import Range
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, role_color
from annotator.gui.transcript.lettering import Lettering
from annotator.gui.transcript.measures import GUTTER
from annotator.gui.transcript.pictures import picture
from annotator.gui.transcript.scene import Scene
from annotator.gui.transcript.script import Voice

_NUMBER, _NAME, _BAR, _MEMO = 32, 42, 16, 12
"""Where the number ends and the name begins from the left, where the bar begins from the right, the size of a sign."""
_TIGHT = 100
"""Below which width number and name do not stand beside one another."""


class _Place(NamedTuple):
    """A turn in view: who speaks it, from where to where it is said, and the top of the line with its name."""

    turn: SpokenTurn
    voice: Voice | None
    top: float
    bottom: float
    at: float


class Gutter(QWidget):
    """Says beside each turn in view who speaks. A long turn whose beginning is out of view keeps its name in sight.

    The sign of a memo can be clicked. What lies before `read_to` was read, which a quiet line at the left edge shows.
    """

    memo_clicked = Signal(int, int)  # where the turn begins and ends

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.read_to = 0
        self._noted: frozenset[int] = frozenset()
        self._signs: list[tuple[QRectF, SpokenTurn]] = []
        self.setMouseTracking(True)

    def show_memos(self, ranges: Sequence[Range]) -> None:
        """Show a sign beside the turns in which these ranges begin."""
        if self.scene is not None:
            starts = self.scene.script.turns.starts
            self._noted = frozenset(bisect_right(starts, start) for start, _ in ranges)
        self.update()

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
        end = right - measures.of(_BAR + 4)
        is_tight = end - left < measures.of(_TIGHT)
        self._paint_read(painter, self.scene, 0 if is_tight else left + measures.of(6))
        self._paint_bars(painter, places, right - measures.of(_BAR))
        if is_tight:
            self._paint_below(painter, places, measures.of(4))
            self._paint_names(painter, places, measures.of(4), end)
        else:
            self._paint_numbers(painter, places, left + measures.of(_NUMBER), left + measures.of(_NAME))
            self._paint_names(painter, places, left + measures.of(_NAME), end)
        self._paint_signs(painter, places, right - measures.of(_BAR + 6))

    def _paint_read(self, painter: QPainter, scene: Scene, left: int) -> None:
        """A line along what was read, with a foot where that ends."""
        rows = scene.page().rows
        if not self.read_to or not rows or self.read_to <= scene.script.bounds(rows[0].number)[0]:
            return
        ends = scene.heights_at(self.read_to)
        bottom = self.height() if ends is None else ends[1]
        width, foot = scene.measures.of(2), scene.measures.of(8)
        painter.fillRect(QRectF(self._flipped(left, width), 0, width, bottom), color("strong"))
        if ends is not None:
            painter.fillRect(QRectF(self._flipped(left, foot), bottom - width, foot, width), color("strong"))

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

    @property
    def _mirrored(self) -> bool:
        """Whether the gutter stands on the right of the text."""
        return self.scene is not None and self.scene.script.is_leftwards

    def _flipped(self, x: float, width: float = 0) -> float:
        """Where something stands that would be `width` wide at `x` if the gutter were on the left."""
        return self.width() - x - width if self._mirrored else x

    def _paint_bars(self, painter: QPainter, places: Sequence[_Place], left: int) -> None:
        assert self.scene is not None
        inset, width = self.scene.measures.of(4), self.scene.measures.of(3)
        painter.setPen(Qt.PenStyle.NoPen)
        for _, voice, top, bottom, _ in places:
            painter.setBrush(color("faint") if voice is None else role_color(voice.color))
            bar = QRectF(self._flipped(left, width), top + inset, width, bottom - top - 2 * inset)
            painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_numbers(self, painter: QPainter, places: Sequence[_Place], right: int, left: int) -> None:
        """The numbers up to the right, and the times below the names, from the left."""
        assert self.scene is not None
        line, below = self.scene.measures.line, self.scene.measures.of(17)
        painter.setPen(color("muted"))
        for turn, _, _, bottom, at in places:
            if self._mirrored:
                self._small.draw(painter, whole(turn.number), self._flipped(right), at + line / 2)
            else:
                self._small.draw_number(painter, whole(turn.number), right, at + line / 2)
            if turn.time and bottom - at >= 2 * line:
                x = self._flipped(left, self._small.width(turn.time) if self._mirrored else 0)
                self._small.draw(painter, turn.time, x, at + line / 2 + below)

    def _paint_below(self, painter: QPainter, places: Sequence[_Place], left: int) -> None:
        """The numbers below the names, where these need all the room there is."""
        assert self.scene is not None
        line, below = self.scene.measures.line, self.scene.measures.of(17)
        painter.setPen(color("muted"))
        for turn, _, _, bottom, at in places:
            if bottom - at >= 2 * line:
                self._small.draw(painter, whole(turn.number), left, at + line / 2 + below)

    def _paint_names(self, painter: QPainter, places: Sequence[_Place], left: int, right: int) -> None:
        assert self.scene is not None
        line, ratio = self.scene.measures.line, self.devicePixelRatioF()
        beside = self.scene.measures.of(_MEMO + 6)
        for turn, voice, _, _, at in places:
            if voice is not None:
                size = QSizeF(right - left - (beside if turn.number in self._noted else 0), line)
                key = voice.name, voice.muted, self._mirrored
                written = picture(key, size, ratio, partial(self._write, voice, size))
                painter.drawPixmap(QPointF(self._flipped(left, size.width()), round(at)), written)

    def _write(self, voice: Voice, size: QSizeF, painter: QPainter) -> None:
        painter.setPen(color("muted" if voice.muted else "text"))
        middle, room = size.height() / 2, size.width()
        self._bold.draw_within(painter, voice.name, 0, middle, room, to_the_right=self._mirrored)

    def _paint_signs(self, painter: QPainter, places: Sequence[_Place], right: int) -> None:
        """The sign of a memo beside the name."""
        assert self.scene is not None
        side, line = self.scene.measures.of(_MEMO), self.scene.measures.line
        noted = [place for place in places if place.turn.number in self._noted]
        left = self._flipped(right - side, side)
        self._signs = [(QRectF(left, round(at) + (line - side) / 2, side, side), turn) for turn, *_, at in noted]
        for place, _ in self._signs:
            painter.drawPixmap(place.topLeft(), icons.pixmap("memo", "muted", side))

    def has_memo(self, number: int) -> bool:
        """Whether a turn has the sign of a memo."""
        return number in self._noted

    # pointer

    def turn_with_sign(self, point: QPointF) -> SpokenTurn | None:
        """The turn the sign of whose memo is at a point."""
        return next((turn for place, turn in self._signs if place.adjusted(-6, -6, 6, 6).contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            turn = self.turn_with_sign(QPointF(event.pos()))
            if turn is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.tr("Memo on turn {0}").format(whole(turn.number)), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        has_sign = self.turn_with_sign(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if has_sign else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        turn = self.turn_with_sign(event.position())
        if turn is not None and event.button() == Qt.MouseButton.LeftButton:
            self.memo_clicked.emit(turn.start, turn.end)
