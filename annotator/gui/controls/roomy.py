"""Dialogs that are larger than the screen: they take the room that there is, and what does not fit is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMessageBox, QScrollArea, QVBoxLayout, QWidget

_FRAME = 40  # what a title bar and borders take


class Roomy(QObject):
    """Sees to every dialog of the program when it is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not isinstance(watched, QMessageBox):
            fit(watched)
        return super().eventFilter(watched, event)


def watch(application: QApplication) -> None:
    """See to every dialog from now on, once."""
    if application.findChild(Roomy) is None:
        application.installEventFilter(Roomy(application))


def fit(dialog: QDialog) -> None:
    """Keep a dialog within its screen; where its controls need more room than that, let them scroll."""
    room = dialog.screen().availableGeometry().size()
    width, height = room.width() - 16, room.height() - _FRAME
    needed = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    if needed.width() > width or needed.height() > height:
        _wrap(dialog)
    if dialog.width() > width or dialog.height() > height:
        dialog.resize(min(dialog.width(), width), min(dialog.height(), height))


def _wrap(dialog: QDialog) -> None:
    layout = dialog.layout()
    if layout is None or dialog.findChild(QScrollArea, "roomy") is not None:
        return
    dialog.setMinimumSize(0, 0)
    inside = QWidget()
    inside.setLayout(layout)  # which takes its widgets with it
    area = QScrollArea()
    area.setObjectName("roomy")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
