"""The stripes in the margin: one for each passage in view, as long as the passage, with the name of its code."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.gui.language.numbers import whole
from annotator.gui.theme.tokens import color, stripe
from annotator.gui.transcript.labels import LABEL, Labels
from annotator.gui.transcript.lanes import Lanes
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.scene import Scene

_LEFT, _LANE, _MOST_LANES = 16, 10, 8
_CROWD = 60
"""Among more stripes than this nobody sees that their ends are not round, which costs much to draw."""
_FURTHEST = 6
"""How many labels a label may be pushed down before it is left out, and only counted."""


class _Item(NamedTuple):
    """What is drawn of a passage: its stripe, and its label where there is room for it."""

    marked: Marked
    stripe: QRectF
    label: QRectF | None


class Stripes(QWidget):
    """Says which code each passage has. A stripe or its label can be clicked, or dragged onto a code."""

    clicked = Signal(object)  # the Marked
    hovered = Signal(object)  # the Marked, or None
    carried = Signal(object)  # the Marked that is dragged away

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.lanes = Lanes()
        self._labels: Labels | None = None
        self._seen_lanes = 2
        self._items: list[_Item] = []
        self._more: list[tuple[float, int]] = []
        self._pressed: tuple[Marked, QPointF] | None = None
        self.setMouseTracking(True)

    def refresh(self) -> None:
        """Take the sizes and colours in use, and give all lanes anew."""
        self.lanes.forget_all()
        self._seen_lanes = 2
        if self.scene is not None:
            self._labels = Labels(self.scene.measures)
        self.update()

    def at(self, point: QPointF) -> Marked | None:
        """The passage whose stripe or label is at a point."""
        for item in self._items:
            if item.stripe.adjusted(-3, 0, 3, 0).contains(point) or (item.label and item.label.contains(point)):
                return item.marked
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is None or self._labels is None:
            return
        self._place(self.scene)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_crowded = len(self._items) > _CROWD
        for marked, bar, label in self._items:
            if self._is_aside(marked):
                self._draw_hollow(painter, bar, marked.color)
            elif is_crowded:
                painter.fillRect(bar, stripe(marked.color))
            else:
                painter.setBrush(stripe(marked.color))
                painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
            if label is not None:
                lit = marked.passage.id in self.scene.lit
                ratio = self.devicePixelRatioF()
                picture = self._labels.picture(marked, lit, label.size(), ratio, self.scene.script.is_leftwards)
                painter.drawPixmap(label.topLeft(), picture)
        painter.setPen(color("muted"))
        left = self.scene.measures.of(_LEFT + self._seen_lanes * _LANE + 16) - self.scene.measures.inset
        for top, count in self._more:
            told = self.tr("{0} more").format(whole(count))
            box = QRectF(left, top, self.width() - left, self.scene.measures.of(LABEL))
            self._labels.write(painter, told, self._flipped(box), self.scene.script.is_leftwards)

    def _flipped(self, box: QRectF) -> QRectF:
        """Where something stands: on the left of the text, where that is written from right to left."""
        if self.scene is None or not self.scene.script.is_leftwards:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _draw_hollow(self, painter: QPainter, bar: QRectF, name: str) -> None:
        """Draw the stripe of a passage that counts for no group."""
        painter.setPen(QPen(stripe(name), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), bar.width() / 2, bar.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)

    def _is_aside(self, marked: Marked) -> bool:
        passage = marked.passage
        return self.scene is not None and self.scene.script.is_aside(passage.start, passage.end)

    # where

    def _place(self, scene: Scene) -> None:
        """Find out what is drawn where."""
        measures, page = scene.measures, scene.page()
        given = self.lanes.give(scene, page, scene.in_view(page))
        self._seen_lanes = min(_MOST_LANES, max([self._seen_lanes, *(lane + 1 for _, _, lane in given)]))
        above, below = measures.fill_top + 1, measures.line - measures.fill - measures.fill_top + 1
        label_left = measures.of(_LEFT + self._seen_lanes * _LANE + 2) - measures.inset
        room = self.width() - label_left - 2
        self._items, self._more = [], []
        stack = _Stack(measures.of(LABEL))
        for one, lines, lane in given:
            top, bottom = page.heights(lines)
            if bottom <= 0 or top >= self.height():
                continue
            top, bottom = max(top, -measures.line) + above, min(bottom, self.height() + measures.line) - below
            lit = one.passage.id in scene.lit
            if lane >= _MOST_LANES and not lit:
                stack.leave_out()
                continue
            at = stack.place(top, bottom)
            label = None if at is None else QRectF(label_left, at, room, stack.spacing)
            width = (6 if lit else 4) * measures.zoom
            middle = measures.of(_LEFT + min(lane, _MOST_LANES - 1) * _LANE) - measures.inset
            bar = QRectF(middle - width / 2, top, width, max(width, bottom - top))
            self._items.append(_Item(one, self._flipped(bar), None if label is None else self._flipped(label)))
        self._more = stack.left_out()

    # pointer

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marked = self.at(QPointF(event.pos()))
            if marked is None:
                QToolTip.hideText()
            else:
                told = self.tr("{0}, coded by {1}").format(marked.name, marked.coder) if marked.coder else marked.name
                if self._is_aside(marked):
                    told = self.tr("{0}. Only words of a role that is not compared.").format(told)
                QToolTip.showText(event.globalPos(), f"<p>{escape(told)}</p>", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            held, begun = self._pressed
            if (event.position() - begun).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self.carried.emit(held)
            return
        marked = self.at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if marked else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(marked)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        marked = self.at(event.position())
        if marked is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = marked, event.position()
            self.clicked.emit(marked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        event.accept()


class _Stack:
    """Puts labels below one another, each as near to the top of its stripe as the ones before allow."""

    def __init__(self, spacing: int) -> None:
        self.spacing = spacing
        self._last = float(-spacing)
        self._hidden = 0
        self._counts: list[tuple[float, int]] = []

    def place(self, top: float, bottom: float) -> float | None:
        """Where the label of a stripe begins; None where that would be too far from it."""
        at = round(max(top, 0.0, self._last + self.spacing))
        if at > max(bottom, top + _FURTHEST * self.spacing):
            self.leave_out()
            return None
        if self._hidden:
            self._count()
            at = round(max(at, self._last + self.spacing))
        self._last = at
        return at

    def leave_out(self) -> None:
        """Have no label for a stripe."""
        self._hidden += 1

    def left_out(self) -> list[tuple[float, int]]:
        """Where to say how many labels were left out."""
        if self._hidden:
            self._count()
        return self._counts

    def _count(self) -> None:
        self._last += self.spacing
        self._counts.append((self._last, self._hidden))
        self._hidden = 0
