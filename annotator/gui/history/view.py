"""The list of steps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from annotator.gui.history.delegate import HistoryDelegate
from annotator.gui.history.model import HistoryModel


class HistoryView(QListView):
    """A list of steps; with the keys it has a current one, that which is in effect last before any was chosen."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._steps = model
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self, model))
        self.setProperty("look", "dock")
        self.setAccessibleName(self.tr("History"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Keep the current step while the list is read again; go on with what is in effect last where it was that."""
        deed, line = self._steps.deed(self.currentIndex()), self._steps.line(self.currentIndex())
        seen = self.verticalScrollBar().value()
        yield
        if deed is not None and line is not None:
            present = self._steps.present()
            place = present if line.is_present else self._steps.place_of(deed.number)
            self.setCurrentIndex(place if place.isValid() else present)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(seen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._steps.deed(self.currentIndex()) is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._steps.present())
