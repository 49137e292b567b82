"""The list of passages that were found: what keys and mouse mean in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from annotator.core.ids import PassageId
from annotator.gui import counted
from annotator.gui.codebook import drag_marks
from annotator.gui.passages import dragging
from annotator.gui.passages.keyed import KeyedList
from annotator.gui.passages.listed import ListedModel

_KEYS = {
    Qt.Key.Key_U: "uncode", Qt.Key.Key_Delete: "uncode", Qt.Key.Key_R: "recode", Qt.Key.Key_C: "also-code",
    Qt.Key.Key_I: "exemplar", Qt.Key.Key_P: "edit-quote", Qt.Key.Key_Y: "copy-quote",
    Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open",
    **{Qt.Key(Qt.Key.Key_1 + at): f"digit{at + 1}" for at in range(9)},
}  # fmt: skip


class PassagesList(KeyedList):
    """Says what was asked of the passages that are selected."""

    keys = MappingProxyType(_KEYS)

    def __init__(self, model: ListedModel) -> None:
        super().__init__(model)
        self.setAccessibleName(self.tr("Passages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def selected(self) -> list[PassageId]:
        """The passages that are selected, in the order of the list; where none are, the current one."""
        parts = self.selectionModel().selection().toList()
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        current = self._rows.hit(self.currentIndex())
        return self._rows.shown(rows) or ([current.id] if current is not None else [])

    def go_to(self, passage: PassageId) -> bool:
        """Make a passage the current one, in the middle of what is seen; says whether it is listed."""
        index = self._rows.place_of(passage)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return index.isValid()

    def needed(self) -> int:
        """How many rows there must be for what is seen and what is current."""
        return max(self.currentIndex().row() + 1, self.rows_seen().stop)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Keep what is current, what is selected and what is seen while the list is read again."""
        before, seen = self.currentIndex().row(), self.verticalOffset()
        current, chosen = self._rows.hit(self.currentIndex()), set(self.selected())
        yield
        if current is None or not self._rows.rowCount():
            return
        index = self._rows.place_of(current.id)
        if not index.isValid():  # gone: what took its place
            index = self._rows.index(min(before, self._rows.rowCount() - 1))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._select(chosen if len(chosen) > 1 else set())
        self.verticalScrollBar().setValue(seen)
        self.scrollTo(index)

    def _select(self, passages: set[PassageId]) -> None:
        flag, chosen, begun = QItemSelectionModel.SelectionFlag, QItemSelection(), -1
        rows = self._rows.rows() if passages else ()
        for at in range(len(rows) + 1):
            is_chosen = at < len(rows) and getattr(rows[at], "id", None) in passages
            if is_chosen and begun < 0:
                begun = at
            elif not is_chosen and begun >= 0:
                chosen.select(self._rows.index(begun), self._rows.index(at - 1))
                begun = -1
        if chosen.isEmpty():
            self.selectionModel().select(self.currentIndex(), flag.ClearAndSelect)
        else:
            self.selectionModel().select(chosen, flag.ClearAndSelect)

    # Qt

    def startDrag(self, actions: Qt.DropAction) -> None:
        if passages := self.selected():
            carried = QDrag(self)
            carried.setMimeData(dragging.carried(passages))
            carried.setPixmap(drag_marks.chip(counted.passages(len(passages)), ""))
            carried.setHotSpot(QPoint(-8, -8))
            carried.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)

    def means(self, event: QKeyEvent) -> str:
        return super().means(event) if self._rows.rowCount() else ""
