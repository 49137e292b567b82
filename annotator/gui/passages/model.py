"""Passages as a list."""

from __future__ import annotations

import sys
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.ids import PassageId
from annotator.gui.passages.excerpts import Excerpt, Excerpts
from annotator.gui.passages.places import turns_of
from annotator.listings import Found

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DOCUMENT, SPEAKER = "document", "speaker"


class Hits(Protocol):
    """Passages that are found some at a time."""

    @property
    def is_done(self) -> bool:
        """Whether there are no more."""

    def more(self, least: int = 50) -> list[Found]:
        """The next passages in reading order, that many or more where there are so many."""


class PassagesModel(QAbstractListModel):
    """Passages in reading order, read as they are scrolled to, or by speaker, read at once."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Hits | None = None
        self._excerpts: Excerpts | None = None
        self._found: list[Found] = []
        self._made: dict[int, Excerpt] = {}

    def show(self, hits: Hits | None, excerpts: Excerpts | None, order: str = DOCUMENT) -> None:
        """Show other passages."""
        self.beginResetModel()
        self._hits, self._excerpts, self._made = hits, excerpts, {}
        self._found = []
        if hits is not None and excerpts is not None and order == SPEAKER:
            self._found = hits.more(sys.maxsize)
            self._found.sort(key=lambda found: excerpts.speakers(found).casefold())
        elif hits is not None:
            self._found = hits.more()
        self.endResetModel()

    def found(self, index: Index) -> Found:
        """The passage of a row."""
        return self._found[index.row()]

    def place_of(self, passage: PassageId, near: int) -> QModelIndex:
        """The row of a passage; where it is gone, that of the one that took its place."""
        row = next((at for at, found in enumerate(self._found) if found.passage == passage), near)
        return self.index(min(row, len(self._found) - 1)) if self._found else QModelIndex()

    def excerpt(self, index: Index) -> Excerpt:
        """The passage of a row in its context, made when it is first asked for."""
        row = index.row()
        if row not in self._made:
            assert self._excerpts is not None
            self._made[row] = self._excerpts.of(self._found[row])
        return self._made[row]

    def turns(self, excerpt: Excerpt) -> str:
        """In which turns a passage is, such as turn 12."""
        return turns_of(excerpt)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._hits is not None and not self._hits.is_done

    def fetchMore(self, parent: Index) -> None:
        if self._hits is None:
            return
        more = self._hits.more()
        if more:
            self.beginInsertRows(QModelIndex(), len(self._found), len(self._found) + len(more) - 1)
            self._found += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._found[index.row()].text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            excerpt = self.excerpt(index)
            where = ", ".join(filter(None, (excerpt.title, self.turns(excerpt))))
            return self.tr("{0}, {1}: {2}").format(excerpt.speakers, where, excerpt.words)
        return None
