"""The deeds of a project as a list, the newest first, under the days on which they were done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.history import wording
from annotator.gui.history.lines import Line, Lines, local
from annotator.gui.history.listed import Listed, Wanted, listed
from annotator.project import Project
from annotator.store.chronicle import Deed

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AT_ONCE = 100


class HistoryModel(QAbstractListModel):
    """Rows are made as they are scrolled to, and what they say is read when they are seen.

    A row is a heading or a deed. What was undone and can be done again stands on top, the next of it last.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: Lines | None = None
        self._rows: list[str | Deed] = []
        self._next: list[str | Deed] = []
        self._further: Iterator[str | Deed] = iter(())
        self._said: dict[int, Line] = {}
        self._waiting: frozenset[int] = frozenset()
        self._present: Deed | None = None
        self.listed: list[Deed] = []

    def show(self, project: Project | None, wanted: Wanted | None = None) -> None:
        """Show the deeds of a project that are wanted."""
        self.beginResetModel()
        self._said, self._rows, self._next, self.listed = {}, [], [], []
        self._lines, self._further, self._present = None, iter(()), None
        if project is not None:
            found = listed(project.chronicle, wanted or Wanted())
            self._waiting = frozenset(deed.number for deed in found.waiting)
            self._present = found.present
            self.listed = [*found.waiting, *found.done]
            self._lines = Lines(project)
            self._further = self._grouped(found)
            self._rows, self._next = self._some(), self._some()
        self.endResetModel()

    def _grouped(self, found: Listed) -> Iterator[str | Deed]:
        if found.waiting:
            yield self.tr("Not in effect, can be redone")
            yield from found.waiting
        now, before = datetime.now(), None
        for deed in found.done:
            moment = local(deed)
            if moment.date() != before:
                before = moment.date()
                yield wording.day(moment, now)
            yield deed

    def _some(self) -> list[str | Deed]:
        return list(islice(self._further, _AT_ONCE))

    # rows

    def deed(self, index: Index) -> Deed | None:
        """The deed of a row; None for a heading."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return None if row is None or isinstance(row, str) else row

    def line(self, index: Index) -> Line | None:
        """What a row says of its deed, read when it is first asked for; None for a heading."""
        deed = self.deed(index)
        if deed is None or self._lines is None:
            return None
        if deed.number not in self._said:
            is_present = self._present is not None and self._present.number == deed.number
            is_waiting = deed.number in self._waiting
            self._said[deed.number] = self._lines.line(deed, is_waiting=is_waiting, is_present=is_present)
        return self._said[deed.number]

    def details(self, deed: Deed, limit: int) -> list[str]:
        """What a deed changed, a sentence each, so many at most."""
        changes = [] if self._lines is None else self._lines.changes(deed, limit)
        return [wording.sentence(change) for change in changes]

    def place_of(self, number: int | None) -> QModelIndex:
        """The row of a deed, where it is among those that are there already."""
        rows = enumerate(self._rows)
        at = next((at for at, row in rows if not isinstance(row, str) and row.number == number), None)
        return QModelIndex() if at is None else self.index(at)

    def present(self) -> QModelIndex:
        """The row of the last deed in effect."""
        return self.place_of(None if self._present is None else self._present.number)

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self._next)

    def fetchMore(self, parent: Index) -> None:
        if self._next and not parent.isValid():
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(self._next) - 1)
            self._rows += self._next
            self._next = self._some()
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.deed(index) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.what
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            line = self.line(index)
            return row if line is None else self._spoken(line)
        return None

    def _spoken(self, line: Line) -> str:
        said = self.tr("{0}, {1}, {2}").format(line.what, line.about, line.time)
        if line.is_present:
            return self.tr("{0}, the last in effect").format(said)
        return said if line.holds else self.tr("{0}, not in effect").format(said)
