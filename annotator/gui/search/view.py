"""The tree of what was found: ticks, arrows, and the way to each place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from annotator.gui.search.delegate import FoundDelegate
from annotator.gui.search.model import FoundModel
from annotator.gui.theme.tokens import theme

_OPEN = 1000
"""How many matches are laid out at once, about: the documents after them are opened by hand."""


class FoundView(QTreeView):
    """Space ticks all rows that are selected; Enter goes to a place, a click shows it and keeps the keys here."""

    opened = Signal()
    shown = Signal()

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self._found = model
        self.setModel(model)
        self._delegate = FoundDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Found"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._arrive)
        theme().changed.connect(self.viewport().update)

    def _arrive(self) -> None:
        """Open the documents from the first on, as far as somebody will look through soon."""
        left = _OPEN
        for row in range(self._found.rowCount()):
            index = self._found.index(row, 0)
            if left > 0:
                self.expand(index)
            left -= self._found.rowCount(index)
        first = self._found.index(0, 0, self._found.index(0, 0))
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def toggle(self) -> None:
        """Tick what is selected, or take the ticks away where the current row has one."""
        index = self.currentIndex()
        if index.isValid():
            rows = self.selectedIndexes() or [index]
            self._found.tick(rows, self._found.state(index) != Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if self._found.match_at(index) is None:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._delegate.is_on_tick(event.position().x()):
                self._found.tick([index], self._found.state(index) != Qt.CheckState.Checked)
                return
            if self._found.match_at(index) is None:
                self.setExpanded(index, not self.isExpanded(index))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_one = event.modifiers() == Qt.KeyboardModifier.NoModifier and len(self.selectedIndexes()) == 1
        on_tick = self._delegate.is_on_tick(event.position().x())
        if is_one and index.isValid() and not on_tick and self._found.match_at(index) is not None:
            self.shown.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if (
            self._delegate.is_on_tick(event.position().x())
            or not index.isValid()
            or self._found.match_at(index) is None
        ):
            self.mousePressEvent(event)
        else:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
