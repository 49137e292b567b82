"""What stands in place of the matrix, and above it, where something is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme


class StateCard(QWidget):
    """One sentence, what it comes from, and at most one way out."""

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Label("", 13, wrap=True)
        self.detail = Label("", 12, tint="muted", wrap=True)
        self.act = QPushButton()
        self.act.clicked.connect(self.acted)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(8)
        inside.addWidget(self.sentence)
        inside.addWidget(self.detail)
        inside.addSpacing(4)
        inside.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        card.setMaximumWidth(fonts.scaled(620))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(2)

    def say(self, sentence: str, detail: str = "", act: str = "") -> None:
        """Say something; an empty `act` offers no way out."""
        self.sentence.setText(sentence)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.act.setText(act)
        self.act.setVisible(bool(act))


class WarningStrip(QFrame):
    """A sentence to be known before the numbers are read; hidden while there is none."""

    acted = Signal()

    def __init__(self, act: str = "") -> None:
        super().__init__()
        self.setObjectName("warning")
        self._icon = QLabel()
        self.words = Label("", 12, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        if act:
            button = QPushButton(act)
            button.setProperty("look", "quiet")
            button.clicked.connect(self.acted)
            row.addWidget(button)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, words: str) -> None:
        """Say something, or nothing any more."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _restyle(self) -> None:
        self._icon.setPixmap(icons.pixmap("warn", "warn", fonts.scaled(16)))
