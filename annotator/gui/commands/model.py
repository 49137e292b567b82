"""The acts that fit what is typed, as a list that Qt can show: group titles, and below each its acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.transcript import Range
from annotator.gui.acts.act import Act
from annotator.gui.acts.actions import Acts
from annotator.gui.acts.keymap import named
from annotator.gui.commands import finding
from annotator.gui.commands.finding import FoundAct, Why

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows of an act: what is done, where it is found, its keys, and why it cannot be done now."""

    act: Act
    words: str
    menu: str
    keys: str
    in_words: Range | None
    is_checked: bool
    problem: str = ""


class CommandsModel(QAbstractListModel):
    """Acts found by name and menu. A row is a `Row`, or the title of a group."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts)
        self._acts = acts
        self._rows: list[str | Row] = []

    @property
    def total(self) -> int:
        """How many acts there are."""
        return sum(act.name != "-" for act in self._acts.listed)

    @property
    def found(self) -> int:
        """How many of them fit."""
        return sum(isinstance(row, Row) for row in self._rows)

    def search(self, typed: str, recent: Sequence[str]) -> None:
        """Show what fits what is typed."""
        self.beginResetModel()
        self._rows = []
        before = ""
        for hit in finding.found(self._acts.listed, typed, recent):
            if (title := self._title(hit)) != before:
                self._rows.append(title)
                before = title
            self._rows.append(self._shown(hit, below=title))
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The act of a row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Row) else None

    # what Qt asks

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be done now can be gone to all the same, for its row says why."""
        if self.row_at(index) is None:
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
                return row.words if isinstance(row, Row) else row
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row) if isinstance(row, Row) else row
        return None

    def _shown(self, hit: FoundAct, *, below: str) -> Row:
        act, action = hit.act, self._acts[hit.act.name]
        problem = "" if action.isEnabled() else finding.reason(act)
        menu, checked = finding.menu_of(act), action.isChecked()
        menu = "" if menu == below else menu  # the title says it
        return Row(act, act.plain, menu, named(act), hit.in_words, checked, problem)

    def _title(self, hit: FoundAct) -> str:
        titles = {Why.RECENT: self.tr("Recent"), Why.NAME: self.tr("Name"), Why.MENU: self.tr("Menu")}
        return titles.get(hit.why) or finding.menu_of(hit.act)

    def _spoken(self, row: Row) -> str:
        return ", ".join(part for part in (row.words, row.problem or row.menu, row.keys) if part)
