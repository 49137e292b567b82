"""The codes in the margin of a printed page: a bracket beside the lines of each passage, and its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from annotator.gui.printing import inks, sheet
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import stripe

_LANE, _BAR, _TICK, _STEP, _MOST = 48, 14, 32, 95, 8


@dataclass(frozen=True, slots=True)
class Bracket:
    """A passage on one page: from where to where down the page, and whether it begins and ends there.

    `coder` follows the name where it must be said, and stays where that is cut.
    """

    name: str
    coder: str
    hue: str
    top: float
    bottom: float
    begins: bool
    ends: bool


def paint(painter: QPainter, room: QRectF, brackets: Sequence[Bracket]) -> None:
    """Paint the brackets of a page from the left of the room, and their names to the right of all."""
    lanes = _lanes(brackets)
    for bracket, lane in zip(brackets, lanes, strict=True):
        left = room.left() + lane * _LANE
        painter.fillRect(QRectF(left, bracket.top, _BAR, bracket.bottom - bracket.top), stripe(bracket.hue))
        for edge, is_there in ((bracket.top, bracket.begins), (bracket.bottom - _BAR / 2, bracket.ends)):
            if is_there:
                painter.fillRect(QRectF(left, edge, _TICK, _BAR / 2), stripe(bracket.hue))
    left = room.left() + (max(lanes, default=0) + 1) * _LANE + 20
    free = room.top()
    for bracket in sorted(brackets, key=lambda one: one.top):
        top = max(bracket.top, free)
        if top + _STEP > room.bottom():
            break
        words = bracket.name if bracket.begins else f"… {bracket.name}"
        font, width = sheet.ui(7, fonts.MEDIUM), room.right() - left
        metrics = QFontMetricsF(font)
        left_for_name = max(0.0, width - metrics.horizontalAdvance(bracket.coder) - 4)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left_for_name) + bracket.coder
        sheet.write(painter, QRectF(left, top, width, _STEP), words, font, inks.name(bracket.hue))
        free = top + _STEP


def _lanes(brackets: Sequence[Bracket]) -> list[int]:
    """The first lane that is free beside each; where too many stand beside one another, the last is shared."""
    ends: list[float] = []
    lanes = []
    for bracket in brackets:
        lane = next((at for at, end in enumerate(ends) if end <= bracket.top), len(ends))
        lane = min(lane, _MOST - 1)
        ends[lane : lane + 1] = [bracket.bottom]
        lanes.append(lane)
    return lanes
