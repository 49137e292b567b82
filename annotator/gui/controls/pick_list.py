"""The list under a field in which something is looked for: the keys of the field move through it, a click picks."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_AROUND = 6


class PickList(QListView):
    """Rows of which those that can be selected can be meant: one is meant at a time, and said aloud."""

    clicked_row = Signal(QModelIndex, bool)  # whether Ctrl was held

    def __init__(self, model: QAbstractListModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setViewportMargins(0, _AROUND, 0, _AROUND)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("background: transparent;")
        theme().changed.connect(self.viewport().update)

    def mean(self, index: QModelIndex) -> None:
        """Mean another row; where there is none, none."""
        self.setCurrentIndex(index)
        if index.isValid():
            # the title of the first group comes into sight with the first row below it
            self.scrollToTop() if index.row() == next(iter(self._rows())) else self.scrollTo(index)
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def leave(self) -> None:
        """Mean no row."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def to_begin(self) -> None:
        """Mean the first row."""
        self.mean(self.model().index(next(iter(self._rows()), -1), 0))

    def to_end(self) -> None:
        """Mean the last row."""
        self.mean(self.model().index(next(iter(reversed(self._rows())), -1), 0))

    def step(self, by: int) -> bool:
        """Go some rows down, or up; says whether there was one to go to."""
        rows, now = self._rows(), self.currentIndex().row()
        if now not in rows:
            return False
        at = rows.index(now)
        to = max(0, min(len(rows) - 1, at + by))
        self.mean(self.model().index(rows[to], 0))
        return to != at

    def content_height(self) -> int:
        """How high the list is with every row in sight."""
        rows = range(self.model().rowCount())
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * _AROUND

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.row() in self._rows():
            self.clicked_row.emit(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, fonts.scaled(36))

    def _rows(self) -> list[int]:
        model = self.model()
        flags = ((row, model.index(row, 0).flags()) for row in range(model.rowCount()))
        return [row for row, flag in flags if flag & Qt.ItemFlag.ItemIsSelectable]
