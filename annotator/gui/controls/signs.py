"""Small signs beside words: icons that say what they mean, the square of a code's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.controls import marks
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class _Mark(QWidget):
    """A square as large as the text around it is zoomed."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._size), fonts.scaled(self._size))


class Sign(_Mark):
    """A small icon before words that say what it means."""

    def __init__(self, icon: str, size: int = 14) -> None:
        super().__init__(size)
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, icons.pixmap(self._icon, "muted", fonts.scaled(self._size)))


class Swatch(_Mark):
    """The square of a code's colour; its name is said beside it."""

    def __init__(self, size: int = 14) -> None:
        super().__init__(size)
        self._hue = ""

    def show_hue(self, hue: str) -> None:
        """Show another colour."""
        self._hue = hue
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks.swatch(painter, 1, self.height() / 2, self._hue, self._size - 2)
