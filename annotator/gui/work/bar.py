"""Long work at the foot of the window: what it is, how far it has come, and a way to end it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QToolButton, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts

_PATIENCE = 300
"""Milliseconds for which work is not shown: most is done before, and a bar that flickers disturbs."""


class WorkBar(QWidget):
    """Shows one piece of work after a moment; `cancelled` is sent where somebody ends it.

    Without `cancels` it has no button for that: where it stands there is one already.
    """

    cancelled = Signal()

    def __init__(self, *, cancels: bool = True) -> None:
        super().__init__()
        self._name = Label("", 11, tint="muted")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(fonts.scaled(120))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFont(fonts.ui(11, fonts.MEDIUM))
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.setVisible(cancels)
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self.show)
        self.setLayout(row(self._name, self._progress, self._cancel))
        self.hide()

    def begin(self, name: str) -> None:
        """Show that some work has begun, if it is not done in a moment."""
        self._name.setText(name)
        self._progress.setRange(0, 0)
        self._progress.setAccessibleDescription(name)
        self._cancel.setAccessibleName(self.tr("Cancel: {0}").format(name))
        self._later.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it has come."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def end(self) -> None:
        """Show nothing."""
        self._later.stop()
        self.hide()
