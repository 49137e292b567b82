"""Boxes of choices with an arrow that the style sheet cannot draw."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class Choice(QComboBox):
    """A box of choices; the wheel leaves it alone until it has the keys, so that scrolling changes nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = fonts.scaled(12)
        arrow = icons.pixmap("chevron-down", "muted", side)
        QPainter(self).drawPixmap(self.width() - side - 10, (self.height() - side) // 2, arrow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
