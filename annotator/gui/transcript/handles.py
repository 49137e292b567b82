"""The handles at both ends of the lit passage or of the selected words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.transcript import Range
from annotator.gui.theme.tokens import color
from annotator.gui.transcript.scene import Scene
from annotator.gui.transcript.shape import End

_DOT, _HELD = 4.5, 6.0
_RING = 1.5
_REACH_BAR, _REACH_DOT = 5, 12
"""How far from a handle the pointer takes hold of it: near the bar only just, to leave room for the words."""


class Handle(NamedTuple):
    """A bar at one end of a range, from `top` to `bottom`, in pixels of the viewport; its dot outside of the line."""

    end: End
    x: float
    top: float
    bottom: float

    def dot(self, zoom: float) -> QPointF:
        """The middle of the dot."""
        return QPointF(self.x, self.bottom + 2 * zoom if self.end is End.STOP else self.top - 2 * zoom)

    def holds(self, point: QPointF, zoom: float) -> bool:
        """Whether the pointer can take hold of the handle at a point."""
        dot = self.dot(zoom)
        if abs(point.x() - dot.x()) <= _REACH_DOT and abs(point.y() - dot.y()) <= _DOT * zoom + 3:
            return True
        return abs(point.x() - self.x) <= _REACH_BAR and self.top <= point.y() <= self.bottom


def of(scene: Scene, range_: Range) -> list[Handle]:
    """The handles of a stored range that are in view."""
    first, last = scene.script.shown(*range_)
    if first >= last:
        return []
    both = (_at(scene, first, range_[0], End.START), _at(scene, last - 1, range_[1], End.STOP))
    return [handle for handle in both if handle is not None]


def paint(painter: QPainter, handles: list[Handle], tint: QColor, zoom: float, active: End | None = None) -> None:
    """Draw handles: a bar and a dot with a ring of the paper's colour; that which keys move in the hand's colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for handle in handles:
        held = handle.end is active
        dot, bar = (_HELD, color("focus")) if held else (_DOT, tint)
        painter.setPen(QPen(bar, 2 * zoom, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(handle.x, handle.top), QPointF(handle.x, handle.bottom))
        painter.setPen(QPen(color("surface"), _RING * zoom))
        painter.setBrush(bar)
        painter.drawEllipse(handle.dot(zoom), dot * zoom, dot * zoom)


def extent(handles: list[Handle], zoom: float) -> QRectF:
    """The part of the viewport that handles take up."""
    taken = QRectF()
    for handle in handles:
        room = (_DOT + _RING + 1) * zoom
        taken |= QRectF(handle.x - room, handle.top - 2 * room, 2 * room, handle.bottom - handle.top + 4 * room)
    return taken


def around(scene: Scene, range_: Range, room: QSize) -> QRect:
    """The part of a viewport of that size that the lines of a stored range take up; empty where it is out of view."""
    reach = scene.heights(*range_)
    if reach is None:
        return QRect()
    left, right = 0.0, float(room.width())
    ends = {handle.end: handle.x for handle in of(scene, range_)}
    if len(ends) == len(End) and reach[1] - reach[0] <= scene.measures.line:
        left, right = sorted(ends.values())
    elif scene.script.is_leftwards:
        right = ends.get(End.START, right)
    else:
        left = ends.get(End.START, left)
    top, bottom = max(0.0, reach[0]), min(float(room.height()), reach[1])
    return QRectF(QPointF(left, top), QPointF(max(left + 1, right), bottom)).toAlignedRect()


def _at(scene: Scene, number: int, place: int, end: End) -> Handle | None:
    row, measures = scene.page().row(number), scene.measures
    if row is None:
        return None
    line, x = row.shape.edge(scene.script.offset(number, place), end)
    top = row.top + row.shape.top(line) + measures.fill_top
    is_right = (end is End.STOP) != row.shape.is_leftwards(scene.script.offset(number, place), end)
    outwards = measures.overhang + 0.5 * measures.zoom if is_right else -measures.overhang
    return Handle(end, x + outwards, top - measures.zoom, top + measures.fill + measures.zoom)
