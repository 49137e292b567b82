"""A list of passages in which letters are acts: what every such list has in common."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from annotator.gui.passages.listed import ListedModel
from annotator.gui.passages.scroller import Scroller

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class KeyedList(Scroller):
    """Says what was asked of its passages: `asked` carries the act that a key means, `menu_asked` where a menu goes."""

    asked = Signal(str)
    menu_asked = Signal(QPoint)
    keys: Mapping[Qt.Key, str] = MappingProxyType({})

    def __init__(self, model: ListedModel) -> None:
        super().__init__(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _: self.asked.emit("open"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.means(event):
            event.accept()  # the keys mean the passages here, not the transcript
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if act := self.means(event):
            self.asked.emit(act)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are acts here, and looking through every passage would take long."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._rows.hit(self.currentIndex()) is not None:
            by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
            rect = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(rect.center()) if by_keys else event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.guess_again()
        super().changeEvent(event)

    def means(self, event: QKeyEvent) -> str:
        """The act that a key means; empty for none."""
        return "" if event.modifiers() & _HELD else self.keys.get(Qt.Key(event.key()), "")
