"""The acts with their keys as a table that Qt can show."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.acts.act import Act
from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import KeyMap, named
from annotator.gui.commands import finding
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class KeysModel(QAbstractTableModel):
    """A row for each act that fits what is typed: what it does, its menu, its keys; changed keys stand out."""

    def __init__(self, keymap: KeyMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = [act for act in acts() if act.name != "-"]
        self._typed, self._keymap = "", keymap
        self._rows: list[Act] = []
        self._read()

    @property
    def keymap(self) -> KeyMap:
        """The keys that are shown."""
        return self._keymap

    @property
    def first(self) -> list[Act]:
        """The acts with the keys that they have before anybody changes one."""
        return self._first

    def applied(self) -> list[Act]:
        """Every act with the keys that it has now."""
        return self._keymap.applied(self._first)

    def search(self, typed: str) -> None:
        """Show the acts that fit what is typed."""
        self.beginResetModel()
        self._typed = typed
        self._read()
        self.endResetModel()

    def take(self, keymap: KeyMap) -> None:
        """Show other keys; the rows stay."""
        self._keymap = keymap
        now = {act.name: act for act in self.applied()}
        self._rows = [now[act.name] for act in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 2))

    def act_at(self, index: Index) -> Act | None:
        """The act of a row, with its keys."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, name: str) -> QModelIndex:
        """The row of an act; invalid where it does not fit."""
        rows = (row for row, act in enumerate(self._rows) if act.name == name)
        return self.index(next(rows, -1), 0)

    def is_changed(self, act: Act) -> bool:
        """Whether somebody gave an act other keys."""
        return act.name in self._keymap.own

    def _read(self) -> None:
        self._rows = [hit.act for hit in finding.found(self.applied(), self._typed)]

    # what Qt asks

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return (self.tr("Action"), self.tr("Menu"), self.tr("Keys"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        act = self.act_at(index)
        if act is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (act.plain, finding.menu_of(act), named(act) or "—")[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 2:
                keys = named(act) or self.tr("no key")
                return self.tr("{0}, changed").format(keys) if self.is_changed(act) else keys
            case Qt.ItemDataRole.FontRole:
                is_loud = index.column() == 2 and self.is_changed(act)
                return fonts.ui(13, fonts.SEMIBOLD) if is_loud else fonts.ui(13)
            case Qt.ItemDataRole.ForegroundRole:
                return color("muted" if index.column() == 1 else "text")
        return None
