"""What of a transcript's looks Qt would paint otherwise: its palette, and a scroll bar with nothing to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.gui.theme import tokens


def take_palette(widget: QWidget) -> None:
    """Have selected words shaded by the ground, not by Qt. A style sheet that is renewed brings the old colours."""
    palette = tokens.palette()
    palette.setBrush(QPalette.ColorRole.Highlight, QBrush(Qt.BrushStyle.NoBrush))
    now, role = widget.palette(), QPalette.ColorRole
    if any(now.brush(part) != palette.brush(part) for part in (role.Text, role.Highlight, role.HighlightedText)):
        widget.setPalette(palette)


def hide_idle(bar: QScrollBar, least: int, most: int) -> None:
    """A bar that has nothing to scroll keeps its room, so that the text stays as wide, but shows no handle."""
    sheet = "" if most > least else "QScrollBar::handle { background: transparent; }"
    if bar.styleSheet() != sheet:
        bar.setStyleSheet(sheet)
