"""A combo box with an arrow of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class StatusChoice(QComboBox):
    """A combo box with an arrow of the theme."""

    def __init__(self) -> None:
        super().__init__()
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = fonts.scaled(14)
        arrow = icons.pixmap("chevron-down", "muted", side)
        QPainter(self).drawPixmap(QPointF(self.width() - side - 10, (self.height() - side) / 2), arrow)
