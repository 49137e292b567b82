"""Marks on the scroll bar where something was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.gui.theme.tokens import color


class ScrollMarks(QWidget):
    """Lies on a scroll bar and lets every click through; parts are shares of the whole text, from 0 to 1."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._parts: Sequence[float] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar.installEventFilter(self)
        self.hide()

    def show_parts(self, parts: Sequence[float]) -> None:
        """Show other marks."""
        self._parts = parts
        self.setVisible(bool(parts))
        self._fit()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.height() - 6
        for y in {round(part * room) for part in self._parts}:
            painter.fillRect(self.width() - 5, 2 + y, 3, 2, color("accent"))

    def _fit(self) -> None:
        bar = self.parentWidget()
        if bar is not None:
            self.setGeometry(bar.rect())
