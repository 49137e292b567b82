"""The sizes of the transcript in pixels, at any zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from annotator.gui.theme import fonts
from annotator.gui.transcript.typesetting import Typesetting

GUTTER, COLUMN, STRIPES, FEWER_STRIPES = 142, 572, 208, 168
NARROW = 900
"""A view that is less wide than this has less room for the names of codes."""
LEAST_COLUMN = 160
_LARGEST_MARGIN = 0.24
_USUAL = Typesetting()


@dataclass(frozen=True, slots=True)
class Columns:
    """From the left: an empty margin, the gutter, the text, the stripes with all room that is left."""

    margin: int
    gutter: int
    text: int
    stripes: int


class Measures:
    """The sizes at one zoom.

    A line is `line` high, of which 2 pixels are free below the letters: with `turn_gap` 14 stay free above a turn.
    """

    def __init__(self, zoom: float = 1.0, setting: Typesetting = _USUAL) -> None:
        self.zoom = zoom
        self.setting = setting
        self.line = self.of(26 * setting.leading)
        self.turn_gap = self.of(12)
        self.paragraph_gap = self.of(6)
        self.foot = self.of(36)
        self.inset = self.of(6)
        self.fill = self.of(21 * min(1.0, setting.leading))
        self.fill_top = (self.line - self.fill) // 2
        self.overhang = 1.5 * zoom
        self.rounding = 3.0 * zoom

    def of(self, pixels: float) -> int:
        """A size at this zoom."""
        return round(pixels * self.zoom)

    def reading(self) -> QFont:
        """The font of what is said."""
        font = fonts.said(self.setting.face, 17)
        font.setPixelSize(self.of(font.pixelSize() / fonts.zoom()))
        return font

    def ui(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of what stands beside it."""
        return self._sized(fonts.ui(pixels, weight), pixels)

    def columns(self, width: int) -> Columns:
        """How a width is shared: so many characters for the text at most, the margins of one that is wide equal."""
        largest = round(width * _LARGEST_MARGIN)
        gutter = min(self.of(GUTTER), max(GUTTER, largest))
        least = STRIPES if width >= NARROW else FEWER_STRIPES
        stripes = min(self.of(least), max(least, largest))
        widest = self.of(COLUMN * self.setting.characters / _USUAL.characters)
        text = max(LEAST_COLUMN, min(widest, width - gutter - stripes))
        margin = max(0, width - gutter - text - stripes) // 2
        return Columns(margin, gutter, text, max(0, width - margin - gutter - text))

    def _sized(self, font: QFont, pixels: float) -> QFont:
        font.setPixelSize(self.of(pixels))
        return font
