"""Codes against documents: how many passages, where they are counted, and whether the code was looked for there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.language.numbers import whole
from annotator.gui.theme.tokens import color

if TYPE_CHECKING:
    from annotator.analysis.silence import Look
    from annotator.core.codebook import Codebook
    from annotator.core.documents import Document

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SilenceModel(QAbstractTableModel):
    """A row for each code, a column for each document; a cell that was not looked for says why."""

    def __init__(
        self, book: Codebook, documents: Sequence[Document], looks: Sequence[Look], *, is_counted: bool = True
    ) -> None:
        super().__init__()
        self._is_counted = is_counted
        there = {one.document for one in looks}
        self._book = book
        self._documents = [one for one in documents if one.id in there]
        self._codes = list(dict.fromkeys(one.code for one in looks))
        self._looks = {(one.code, one.document): one for one in looks}

    def look(self, index: Index) -> Look:
        """What was looked for in a cell."""
        return self._looks[self._codes[index.row()], self._documents[index.column()].id]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self.look(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(filter(None, (self._passages(look), self.why(look.why))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.why(look.why) or self.tr("looked for")
            title = self._documents[index.column()].title
            there = whole(look.passages) if self._is_counted else self._spoken(look)
            return self.tr("{0}, {1}: {2}, {3}").format(self._book[look.code].name, title, there, said)
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("muted" if look.why else "text")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._documents[section].title
        return self._book[self._codes[section]].name

    def _passages(self, look: Look) -> str:
        """How many passages there are; a mark where they are not counted and there is one."""
        if self._is_counted:
            return whole(look.passages)
        return "●" if look.passages else ""

    def _spoken(self, look: Look) -> str:
        return self.tr("spoken of") if look.passages else self.tr("not spoken of")

    def why(self, why: str) -> str:
        """Why something was not looked for, in a few words; nothing where it was."""
        known = {
            "never finished": self.tr("never finished"),
            "code newer than the reading": self.tr("code is newer"),
            "redefined since": self.tr("redefined since"),
        }
        return known.get(why, "")
