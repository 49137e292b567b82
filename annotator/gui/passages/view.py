"""A list of passages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from annotator.gui.passages.delegate import PassagesDelegate
from annotator.gui.passages.model import PassagesModel


class PassagesView(QListView):
    """A list of passages; `opened` is sent by Enter and a double click."""

    opened = Signal()
    seen = Signal()

    def __init__(self, model: PassagesModel) -> None:
        super().__init__()
        self._passages = model
        self.setModel(model)
        self.delegate = PassagesDelegate(self, model)
        self.setItemDelegate(self.delegate)
        model.modelAboutToBeReset.connect(self.delegate.forget)  # the rows to come hold other passages
        self.setAccessibleName(self.tr("Passages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.seen.emit())

    def lay_out_again(self) -> None:
        """Lay every row out again."""
        self.delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Keep the current passage and what is seen while the list is read again."""
        model, before = self._passages, self.currentIndex()
        passage = model.found(before).passage if before.isValid() else None
        loaded, seen = model.rowCount(), self.verticalScrollBar().value()
        yield
        while model.rowCount() < loaded and model.canFetchMore(self.rootIndex()):
            model.fetchMore(self.rootIndex())
        if passage is not None:
            self.setCurrentIndex(model.place_of(passage, near=before.row()))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(seen)

    def rows_seen(self) -> tuple[int, int]:
        """The first and the last row that are seen, from 1 on; 0 and 0 where there are none."""
        count = self.model().rowCount()
        if not count:
            return 0, 0
        first = self.indexAt(self.viewport().rect().topLeft())
        last = self.indexAt(self.viewport().rect().bottomLeft())
        return first.row() + 1, last.row() + 1 if last.isValid() else count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.lay_out_again()
        super().changeEvent(event)
