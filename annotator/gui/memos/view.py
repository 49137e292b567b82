"""The list of memos under the hand."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from annotator.gui.memos.delegate import MemosDelegate
from annotator.gui.memos.model import Index, MemosModel
from annotator.gui.theme.tokens import theme
from annotator.memos import Key


class MemosView(QListView):
    """Lists memos; says which is current, and what the keys ask for."""

    current_changed = Signal()
    write_asked = Signal()
    delete_asked = Signal()

    def __init__(self, model: MemosModel) -> None:
        super().__init__()
        self._memos = model
        self.setModel(model)
        self.setItemDelegate(MemosDelegate(self))
        self.setAccessibleName(self.tr("Memos"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _: self.write_asked.emit())
        theme().changed.connect(self.viewport().update)

    def current(self) -> Key | None:
        """The memo that is current."""
        row = self._memos.row_at(self.currentIndex())
        return None if row is None else row.thought.key

    def set_current(self, key: Key | None) -> None:
        """Make a memo the current one, and bring it into sight; without one, none is."""
        index = self._memos.place_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)
