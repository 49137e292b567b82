"""What floats above the panes of a window: a card with a shadow, gone when one clicks beside it.

It is part of the window, not a window of its own: the field in it has the real focus, for input methods and screen
readers, and the shadow needs nothing of the desktop.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from annotator.gui.codebook import shadow
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_EDGE = 8
_LEAST = 320
"""How high the card may be where the room below its place is less: then it stands higher."""


class Overlay(QWidget):
    """Covers the window of `parent` with nothing but its `card`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._home = parent
        self._place = QPoint()
        self._back: QWidget | None = None
        self.card = QFrame(self)
        self.card.setObjectName("pop")
        self.hide()
        theme().changed.connect(self.update)

    def belong_to(self, parent: QWidget) -> None:
        """Float over the window of another widget from now on."""
        self._home, self._back = parent, None

    def float_at(self, place: QPoint) -> None:
        """Show the card with its corner at a place of the screen, or as near to it as the window allows."""
        window = self._home.window()
        if self.parent() is not window:
            self.setParent(window)
        window.removeEventFilter(self)
        window.installEventFilter(self)
        self._back = window.focusWidget()
        self._place = window.mapFromGlobal(place)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.fit()
        self._place = self.card.pos()  # from here it does not move while it changes its size

    def fit(self) -> None:
        """Give the card its size, and keep it within the window."""
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        below = room.bottom() - self._place.y()
        self.resize_card(room.width(), min(room.height(), max(below, fonts.scaled(_LEAST))))
        card = QRect(self._place, self.card.size())
        card.moveRight(min(card.right(), room.right()))
        card.moveBottom(min(card.bottom(), room.bottom()))
        self.card.move(max(card.left(), room.left()), max(card.top(), room.top()))
        self.update()

    def resize_card(self, width: int, height: int) -> None:
        """Make the card as large as it wants to be, at most so wide and so high."""
        self.card.adjustSize()

    def dismiss(self) -> None:
        """Go, and give the keys back to who had them."""
        had_keys = self.isAncestorOf(QApplication.focusWidget() or self)
        if had_keys and self._back is not None and isValid(self._back):
            self._back.setFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._home.window().rect())
            self.fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shadow.paint(QPainter(self), QRectF(self.card.geometry()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()
