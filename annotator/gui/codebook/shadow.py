"""The soft shadow under what floats."""

from __future__ import annotations

from math import pi, sin

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.gui.theme.tokens import color, theme

_BLUR, _DROP, _RADIUS = 28, 8, 10
_RINGS = _BLUR // 2
_WEIGHTS = [sin(pi * (ring + 0.5) / _RINGS) ** 2 for ring in range(_RINGS)]  # bell-shaped, so that no edge is seen

MARGINS = QMargins(_BLUR, _BLUR - _DROP, _BLUR, _BLUR + _DROP)
"""The room that a shadow takes around what throws it."""


def paint(painter: QPainter, card: QRectF) -> None:
    """Paint the shadow of a card: nested rounded rectangles, even at any scale of the screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = (150 if theme().is_dark else 44) / 255
    tint = color("shadow")
    outer = card.adjusted(-_BLUR, -_BLUR + _DROP, _BLUR, _BLUR + _DROP)
    for ring, weight in enumerate(_WEIGHTS):
        tint.setAlphaF(strength * weight / sum(_WEIGHTS))
        painter.setBrush(tint)
        inset = 2 * ring
        radius = _RADIUS + _BLUR - inset
        painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), radius, radius)
