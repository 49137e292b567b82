"""The bar over a transcript in which one looks for words in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import row
from annotator.gui.search.query_field import QueryField
from annotator.gui.theme import fonts

_FIELD = 340


class FindBar(QFrame):
    """A field with its choices, which hit of how many is selected, and the ways to the next."""

    stepped = Signal(bool)  # backwards
    closed = Signal()
    everywhere_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(fonts.scaled(44))
        self.field = QueryField(self.tr("Find in this transcript"))
        self.field.setFixedWidth(fonts.scaled(_FIELD))
        self._said = ElidedLabel("", 12, tint="muted")
        previous = IconButton("chevron-up", self.tr("Previous hit"), lambda: self.stepped.emit(True))
        following = IconButton("chevron-down", self.tr("Next hit"), lambda: self.stepped.emit(False))
        everywhere = Button(self.tr("Search everywhere"), self.everywhere_asked.emit, look="quiet")
        close = IconButton("close", self.tr("Close"), self.closed.emit)
        parts = row(self.field, previous, following, margins=(16, 0, 12, 0), spacing=4)
        parts.addSpacing(8)
        parts.addWidget(self._said, 1)
        parts.addWidget(everywhere)
        parts.addWidget(close)
        self.setLayout(parts)
        self.field.entered.connect(self.stepped)
        self.field.escaped.connect(self.closed)
        self.hide()

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say which hit it is, or why there is none."""
        self._said.set_tint("warn" if is_problem else "muted")
        self._said.setText(words)
        self._said.setToolTip(words if is_problem else "")
        self.field.line.setAccessibleDescription(words)

    def words(self) -> str:
        """What is said."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
