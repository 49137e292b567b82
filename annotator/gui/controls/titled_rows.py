"""A list under titles, as Qt can show it: a title is a row that cannot be chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class TitledRows(QAbstractListModel):
    """Rows of one kind, with titles of any other between them; who fills `_rows` resets the model.

    A row stands in the user role as it is; `_words` and `_spoken` say what it shows and what is read aloud.
    """

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._rows: list[Any] = []

    @property
    def found(self) -> int:
        """How many rows there are but for titles."""
        return sum(isinstance(row, self._kind) for row in self._rows)

    def item(self, index: Index) -> Any:
        """What stands in a row; None for a title."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, self._kind) else None

    # what Qt asks

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.item(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
        return None

    # what the kind says

    def _words(self, row: Any) -> str:
        return str(row)

    def _spoken(self, row: Any) -> str:
        return self._words(row)
