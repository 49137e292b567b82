"""Themes against groups, with words in each cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.core.ids import CodeId
from annotator.gui.language.told import told
from annotator.gui.perspectives.scene import Scene
from annotator.questions.summaries import Cell

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_INDENT = "   "


class ThemesModel(QAbstractTableModel):
    """A row for each theme, a column for each group after that of the theme's name.

    `edited` carries theme, group and the new words of a cell; only groups of `editable` can be written on. What a cell
    shows may be more than what is written in it.
    """

    edited = Signal(object, str, str)  # the CodeId

    def __init__(self) -> None:
        super().__init__()
        self._themes: Sequence[CodeId] = ()
        self._groups: Sequence[str] = ()
        self._names: Mapping[CodeId, str] = {}
        self._shown: Mapping[Cell, str] = {}
        self._own: Mapping[Cell, str] = {}
        self._editable: frozenset[str] = frozenset()

    def show(
        self, scene: Scene | None, shown: Mapping[Cell, str], own: Mapping[Cell, str], editable: frozenset[str]
    ) -> None:
        """Show other cells; rows and columns stay where they are the same."""
        themes = [] if scene is None else scene.themes
        groups = [] if scene is None else list(scene.groups)
        book = None if scene is None else scene.book
        names = {} if book is None else {code: _INDENT * len(book.above(code)) + book[code].name for code in themes}
        is_same = (list(self._themes), list(self._groups), dict(self._names)) == (themes, groups, names)
        if not is_same:
            self.beginResetModel()
        self._themes, self._groups, self._names = themes, groups, names
        self._shown, self._own, self._editable = shown, own, editable
        if not is_same:
            self.endResetModel()
        elif themes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(themes) - 1, len(groups)))

    def cell(self, index: Index) -> Cell | None:
        """The theme and the group of a cell; None for the name of a theme."""
        if not index.isValid() or not index.column():
            return None
        return self._themes[index.row()], self._groups[index.column() - 1]

    def place_of(self, code: CodeId) -> int:
        """The row of a theme, -1 where there is none."""
        return list(self._themes).index(code) if code in self._themes else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._themes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._themes else len(self._groups) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        cell, flags = self.cell(index), super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if cell is not None and cell[1] in self._editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return told(self._groups[section - 1]) if section else self.tr("Theme")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole,
        ):  # fmt: skip
            return None
        if cell is None:
            return self._names[self._themes[index.row()]]
        if role == Qt.ItemDataRole.EditRole:
            return self._own.get(cell, "")
        words = self._shown.get(cell, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self._names[cell[0]].strip()
            return self.tr("{0}, {1}: {2}").format(name, told(cell[1]), words or self.tr("nothing"))
        return words

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cell = self.cell(index)
        if role != Qt.ItemDataRole.EditRole or cell is None or cell[1] not in self._editable:
            return False
        if str(value) != self._own.get(cell, ""):
            self.edited.emit(*cell, str(value))
        return True
