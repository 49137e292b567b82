"""Shares drawn in a row: bars from one axis for two groups, marks on one axis for three to six."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from annotator.core import colours
from annotator.core.status import DIFFERENT, UNIQUE
from annotator.gui.compare.scene import BUTTERFLY, Scene
from annotator.gui.compare.wording import Wording
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, role_color

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme

_LABEL = 62
"""How much room a figure at a bar's end takes, in pixels at zoom 1."""


def paint_shares(painter: QPainter, place: QRectF, scene: Scene, theme: Theme) -> None:
    """Draw the shares of one theme."""
    groups = scene.plotted
    shares = [cell.share if (cell := theme.cells[group.name]) else None for group in groups]
    tints = [role_color(scene.colors[group.name]) for group in groups]
    is_loud = theme.status in (DIFFERENT, UNIQUE)
    if len(groups) == BUTTERFLY:
        _butterfly(painter, place, shares, tints, scene.largest_share, is_loud=is_loud)
    else:
        _dots(painter, place, shares, tints, scene.largest_share, is_loud=is_loud)


def dot_axis(place: QRectF) -> tuple[float, float]:
    """Where the axis of the dot plot begins and ends in a cell, from left to right."""
    return place.left() + fonts.scaled(16), place.right() - fonts.scaled(_LABEL)


def paint_mark(painter: QPainter, centre: QPointF, at: int, tint: QColor, size: float = 4) -> None:
    """The mark of a group: a dot for the first two, then other shapes, so that hue alone never tells them apart."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    x, y, r = centre.x(), centre.y(), size
    shapes = {
        2: [(-r, -r), (r, -r), (r, r), (-r, r)],
        3: [(0, -1.25 * r), (1.2 * r, r), (-1.2 * r, r)],
        4: [(0, -1.4 * r), (1.4 * r, 0), (0, 1.4 * r), (-1.4 * r, 0)],
        5: [(0, 1.25 * r), (1.2 * r, -r), (-1.2 * r, -r)],
    }
    if at == 1:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tint, 2))
        painter.drawEllipse(centre, r - 1, r - 1)
    elif at in shapes:
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in shapes[at]]))
    else:
        painter.drawEllipse(centre, r, r)


def legible(tint: QColor) -> QColor:
    """A group's colour where words in it can be read on the table, else the colour of quiet words."""
    readable = colours.contrast(tint.name(), color("surface").name()) >= 4.5
    return tint if readable else color("second")


def _butterfly(
    painter: QPainter,
    place: QRectF,
    shares: Sequence[float | None],
    tints: Sequence[QColor],
    scale: float,
    *,
    is_loud: bool,
) -> None:
    middle, y = place.center().x(), place.center().y()
    painter.setPen(QPen(color("strong"), 1))
    painter.drawLine(QPointF(middle, place.top()), QPointF(middle, place.bottom() + 1))
    half = place.width() / 2 - fonts.scaled(_LABEL)
    largest = max((share for share in shares if share), default=0.0)
    for share, tint, side in zip(shares, tints, (-1, 1), strict=True):
        width = max(half * share / scale, 2.0) if share else 0.0
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            left = middle + 1.5 if side > 0 else middle - 1.5 - width
            height = fonts.scaled(10)
            painter.drawRoundedRect(QRectF(left, y - height / 2, width, height), 2, 2)
        is_larger = bool(share) and share == largest
        room = QRectF(0, place.top(), fonts.scaled(_LABEL) - 6, place.height())
        if side > 0:
            room.moveLeft(middle + width + 10)
        else:
            room.moveRight(middle - width - 10)
        flag = Qt.AlignmentFlag.AlignLeft if side > 0 else Qt.AlignmentFlag.AlignRight
        _figure(painter, room, share, flag, is_larger=is_larger, is_loud=is_loud)


def _dots(
    painter: QPainter,
    place: QRectF,
    shares: Sequence[float | None],
    tints: Sequence[QColor],
    scale: float,
    *,
    is_loud: bool,
) -> None:
    low, high = dot_axis(place)
    y = place.center().y()
    painter.setPen(QPen(color("border"), 1))
    painter.drawLine(QPointF(low, y), QPointF(high, y))
    painter.setPen(QPen(color("strong"), 1))
    painter.drawLine(QPointF(low, place.top()), QPointF(low, place.bottom() + 1))
    known = [(share, at) for at, share in enumerate(shares) if share is not None]
    for share, at in known:
        x = low + (high - low) * (share / scale if scale else 0)
        paint_mark(painter, QPointF(x, y), at, tints[at], 4.5 * fonts.zoom())
    largest = max((share for share, _ in known), default=None)
    if largest:
        room = QRectF(low + (high - low) * largest / scale + 10, place.top(), fonts.scaled(_LABEL), place.height())
        _figure(painter, room, largest, Qt.AlignmentFlag.AlignLeft, is_larger=True, is_loud=is_loud)


def _figure(
    painter: QPainter, room: QRectF, share: float | None, side: Qt.AlignmentFlag, *, is_larger: bool, is_loud: bool
) -> None:
    words = "—" if share is None else Wording().percent(share) if share else "0"
    painter.setFont(fonts.ui(11, fonts.SEMIBOLD if is_larger and is_loud else QFont.Weight.Normal))
    painter.setPen(color("text" if is_larger else "muted"))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)
