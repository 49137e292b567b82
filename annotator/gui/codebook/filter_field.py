"""The field that filters a list while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class FilterField(QLineEdit):
    """A field with a sign before the words and a cross to empty it. Esc empties it too; Down leaves it for the list."""

    left = Signal()

    def __init__(self, hint: str, clear: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._sign = QAction(self)
        self._sign.setEnabled(False)
        self._cross = QAction(clear, self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setVisible(False)
        self.textChanged.connect(lambda typed: self._cross.setVisible(bool(typed)))
        self._dress()
        theme().changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        picture = icons.pixmap("filter", "muted", fonts.scaled(16))
        sign = QIcon(picture)
        sign.addPixmap(picture, QIcon.Mode.Disabled)  # it is a picture, not a button
        self._sign.setIcon(sign)
        self._cross.setIcon(icons.pixmap("close", "muted", fonts.scaled(16)))
