"""Memos as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.memos import wording
from annotator.gui.memos.rows import Row
from annotator.memos import Key

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class MemosModel(QAbstractListModel):
    """The memos that are shown, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show other memos; where the same ones stand in the same order, only what they say."""
        same = [row.thought.key for row in rows] == [row.thought.key for row in self._rows]
        if same:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> list[Row]:
        """The memos that are shown."""
        return list(self._rows)

    def row_at(self, index: Index) -> Row | None:
        """The memo of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, key: Key | None) -> QModelIndex:
        """The row of a memo; invalid where it is not shown."""
        at = next((at for at, row in enumerate(self._rows) if row.thought.key == key), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        private = self.tr("private") if row.thought.private else ""
        about = self.tr("about {0}").format(row.about) if row.about else self.tr("about nothing in particular")
        return ", ".join(filter(None, (row.title, private, about, row.coder, wording.date(row.thought.written))))
