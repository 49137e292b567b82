"""The head of a view that goes through passages: what is done, how far one is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.controls.signs import Swatch
from annotator.gui.theme import fonts


class StepHeading(QWidget):
    """Swatch, title and a line below them; at the right how many of how many are done."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._swatch, self._title = Swatch(16), ElidedLabel("", 17, fonts.SEMIBOLD)
        self._says = Label("", 12, tint="second", wrap=True)
        self._done = Label("", 12, fonts.MEDIUM, "second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(fonts.scaled(140), 6)
        self._bar.setAccessibleName(self.tr("Progress"))
        leave = IconButton("close", self.tr("Close (Esc)"), self.left.emit)
        first = row(self._swatch, self._title, self._done, self._bar, 8, leave, spacing=10)
        first.setStretch(1, 1)
        self.setLayout(column(first, self._says, margins=(24, 16, 16, 12), spacing=6))

    def show_title(self, title: str, hue: str, says: str) -> None:
        """Show what is done, and a line about it."""
        self._title.setText(title)
        self._swatch.show_hue(hue)
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how many of how many are done."""
        self._done.setText(words)
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(done)
        self._bar.setAccessibleDescription(words)
