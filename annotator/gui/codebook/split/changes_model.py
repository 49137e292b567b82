"""What a sorting would change, as a list: each code, and below it the passages that go there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.codings import Passage
from annotator.gui import counted
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.codebook.split.sorting import Sorting, Target

Index = QModelIndex | QPersistentModelIndex
ChangeRole = Qt.ItemDataRole.UserRole
"""The `Change` of a row, or the `Group` where the row is a title."""

_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Group:
    """A code with how many passages go there."""

    target: Target
    count: int


@dataclass(frozen=True, slots=True)
class Change:
    """A passage that goes to another code."""

    passage: Passage
    who: str
    words: str


class ChangesModel(QAbstractListModel):
    """The codes that get passages in the order of their digits, the passages in reading order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Group | Change] = []

    def show(self, sorting: Sorting, quotes: Quotes) -> None:
        """Show what another sorting changes."""
        self.beginResetModel()
        self._rows = []
        for target in sorting.targets:
            leaving = sorting.leaving(target)
            if leaving:
                self._rows.append(Group(target, len(leaving)))
            for passage in leaving:
                quote = quotes.of(passage)
                self._rows.append(Change(passage, quote.speakers, " ".join(quote.words.split())))
        self.endResetModel()

    def passage(self, index: Index) -> Passage | None:
        """The passage of a row, none for a title."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.passage if isinstance(row, Change) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.passage(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ChangeRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.who}: {row.words}" if isinstance(row, Change) else self._title(row)
        return None

    def _title(self, group: Group) -> str:
        return f"{group.target.name}, {counted.passages(group.count)}"
