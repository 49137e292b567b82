"""A window of its own for a pane or a transcript, which can stand on another screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Apart(QWidget):
    """Holds one pane; the acts of the main window, with their keys, work in it as well."""

    closed = Signal(object)  # the Apart, still with its pane

    def __init__(self, pane: QWidget, title: str, actions: list[QAction], main: QWidget) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self.pane = pane
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.addActions(actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        self.resize(760, 620)

    def bring_up(self, geometry: QByteArray | None) -> None:
        """Show the window where it was last, and give its pane the keys."""
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.show()
        self.pane.show()
        self.raise_()
        self.activateWindow()
        self.pane.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self)
