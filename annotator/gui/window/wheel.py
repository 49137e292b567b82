"""The wheel with Ctrl: the text of transcripts larger and smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

_NOTCH = 120


class Wheel(QObject):
    """Hears the wheel over every transcript; a notch is one step, and a fine wheel needs several turns for one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._turned = 0
        window.transcripts.view_made.connect(self._hear)

    def _hear(self, view: QAbstractScrollArea) -> None:
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            way = 1 if self._turned > 0 else -1
            self._turned -= way * _NOTCH
            self._window.acts["larger" if way > 0 else "smaller"].trigger()
        return True
