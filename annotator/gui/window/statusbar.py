"""The line at the foot of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QProgressBar

from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts


class StatusBar(QFrame):
    """Says when the project was saved, what is at the caret, how much is coded, who codes, and at which zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(fonts.scaled(28))
        self._saved, self._part, self._coder, self._zoom = (Label("", 11, tint="muted") for _ in range(4))
        self._here = ElidedLabel(pixels=11, tint="muted")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(120)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        layout = row(self._saved, margins=(16, 0, 16, 0), spacing=24)
        layout.addWidget(self._here, 1)
        for part in (self._part, self._progress, self._coder, self._zoom):
            layout.addWidget(part)
        self.setLayout(layout)

    def show_project(self, name: str | None) -> None:
        """Say which project is open, if one is."""
        self._saved.setText(self.tr("No project open") if name is None else name)
        for part in (self._here, self._part):
            part.setText("")

    def show_saved(self) -> None:
        """Say that everything is saved now."""
        self._saved.setText(self.tr("Saved {0}").format(datetime.now().strftime("%H:%M")))

    def show_here(self, words: str) -> None:
        """Say what is selected, or which passage the caret is in."""
        self._here.setText(words)
        self._here.update()

    def show_part(self, part: float | None, read: float = 0.0) -> None:
        """Say which part of the turns of the open transcript is coded, and which was read where any was."""
        words = self.tr("{0} of turns coded").format(_percent(part)) if part is not None else ""
        if words and read:
            words = self.tr("{0} read · {1}").format(_percent(read), words)
        self._part.setText(words)

    def show_coder(self, name: str) -> None:
        """Say who codes."""
        self._coder.setText(name)

    def show_zoom(self, zoom: float) -> None:
        """Say by how much the text is enlarged."""
        self._zoom.setText(f"{zoom:.0%}".replace("%", " %"))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far long work has come; nothing when it is done."""
        self._progress.setVisible(done < total)
        self._progress.setRange(0, total)
        self._progress.setValue(done)


def _percent(part: float) -> str:
    return f"{part:.0%}".replace("%", " %")
