"""Passages that were found, as rows with headings between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.ids import PassageId
from annotator.gui import counted
from annotator.gui.passages.arranging import Group, Heading
from annotator.gui.passages.excerpts import Excerpt
from annotator.gui.passages.places import turns_of
from annotator.store.finding import Hit

Index = QModelIndex | QPersistentModelIndex
Row = Hit | Heading
Reader = Callable[[Sequence[PassageId]], dict[PassageId, Excerpt]]
_ROOT = QModelIndex()
_AT_ONCE = 8
_KEPT = 2000


class ListedModel(QAbstractListModel):
    """Rows are made when they are seen: `read` gives the excerpts of some passages."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._read: Reader = lambda passages: {}
        self._made: dict[PassageId, Excerpt] = {}

    def show(self, groups: Sequence[Group], read: Reader) -> None:
        """Show other passages, or the same ones anew."""
        self.beginResetModel()
        self._read = read
        self._made.clear()
        self._rows = []
        for group in groups:
            if group.heading is not None:
                self._rows.append(group.heading)
            self._rows += group.hits
        self.endResetModel()

    def extend(self, hits: Sequence[Hit]) -> None:
        """Show more at the end."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(hits) - 1)
            self._rows += hits
            self.endInsertRows()

    def row(self, row: int) -> Row:
        """A passage, or a heading."""
        return self._rows[row]

    def rows(self) -> Sequence[Row]:
        """All of them."""
        return self._rows

    def hit(self, index: Index) -> Hit | None:
        """The passage of a row; None for a heading or no row."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, Hit) else None

    def place_of(self, passage: PassageId) -> QModelIndex:
        """The row of a passage, none where it is not shown."""
        for at, one in enumerate(self._rows):
            if isinstance(one, Hit) and one.id == passage:
                return self.index(at)
        return QModelIndex()

    def excerpt(self, index: Index) -> Excerpt:
        """The passage of a row in its context, read with those below it when it is first asked for."""
        hit = self.hit(index)
        assert hit is not None
        if hit.id not in self._made:
            if len(self._made) > _KEPT:
                self._made.clear()
            near = self._rows[index.row() : index.row() + _AT_ONCE]
            self._made |= self._read([one.id for one in near if isinstance(one, Hit)])
        return self._made[hit.id]

    def shown(self, rows: Iterable[int]) -> list[PassageId]:
        """The passages of rows, headings left out."""
        return [one.id for one in map(self.row, rows) if isinstance(one, Hit)]

    def turns(self, excerpt: Excerpt) -> str:
        """In which turns a passage is, such as turn 12."""
        return turns_of(excerpt)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.hit(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            if row.count is None:
                return row.title
            return self.tr("{0}, {1}").format(row.title, counted.passages(row.count))
        excerpt = self.excerpt(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return excerpt.words
        where = ", ".join(filter(None, (excerpt.title, self.turns(excerpt))))
        return self.tr("{0}, {1}: {2}").format(excerpt.speakers, where, excerpt.words)
