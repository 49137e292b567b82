"""Sentences above the tables, as high as they are up to a limit; beyond it they are scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts

_HIGHEST = 130


class Said(QScrollArea):
    """Shows sentences, one below the other."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.words = Label("", 12, tint="text", wrap=True)
        self.words.setContentsMargins(16, 8, 16, 8)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.words)
        self.words.setObjectName("dock")

    def say(self, sentences: tuple[str, ...]) -> None:
        """Say some sentences."""
        self.words.setText("\n".join(sentences))
        self.setAccessibleDescription(self.words.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = max(0, self.words.heightForWidth(max(1, self.viewport().width())))  # -1 without words
        is_long = needed > fonts.scaled(_HIGHEST)
        self.setFixedHeight(fonts.scaled(_HIGHEST) if is_long else needed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_long else Qt.FocusPolicy.NoFocus)
