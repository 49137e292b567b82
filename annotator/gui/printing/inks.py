"""The colours of codes on white paper."""

from __future__ import annotations

from PySide6.QtGui import QColor

from annotator.gui.theme.tokens import stripe

_CONTRAST = 4.5


def name(hue: str) -> QColor:
    """A code's colour, as dark as letters on white must be; on a grey printer they are read as well."""
    ink = QColor(stripe(hue))
    while _contrast(ink) < _CONTRAST:
        ink = ink.darker(112)
    return ink


def _contrast(ink: QColor) -> float:
    """The contrast to white, as WCAG defines it."""
    parts = ink.redF(), ink.greenF(), ink.blueF()
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
