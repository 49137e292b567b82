"""The matrix as a table: themes against groups, every cell with its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.ids import CodeId
from annotator.gui.compare.cells import DEFAULT, CellWords
from annotator.gui.compare.rows import Row, StatusRow, ThemeRow, rows
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.speaking import Speaking
from annotator.gui.compare.standing import rests_on_zero, standing
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.analysis.comparison import Group, Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class Kind(Enum):
    """What a column holds."""

    THEME = "theme"
    GROUP = "group"
    SHARES = "shares"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `group` where it is one of a group."""

    kind: Kind
    group: Group | None = None

    @property
    def key(self) -> tuple[Kind, str]:
        """By what a column is known from one comparison to the next."""
        return self.kind, self.group.name if self.group else ""


class MatrixModel(QAbstractTableModel):
    """Rows are statuses and the themes below them; texts are made when they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.scene: Scene | None = None
        self.words = CellWords(DEFAULT)
        self.speaking = Speaking()
        self._say = Wording()
        self._folded: set[CodeId] = set()
        self._rows: list[Row] = []
        self._columns: list[Column] = []

    def show(self, scene: Scene | None) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.scene = scene
        self._rows = rows(scene, self._folded) if scene else []
        self._columns = _columns(scene) if scene else []
        self.endResetModel()

    def fold(self, code: CodeId, *, is_folded: bool) -> None:
        """Leave out what stands below a theme, or show it again."""
        (self._folded.add if is_folded else self._folded.discard)(code)
        self.show(self.scene)

    def show_measures(self, measures: Sequence[str]) -> None:
        """Show other measures."""
        self.words = CellWords(measures)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def rows(self) -> list[Row]:
        """What the rows are."""
        return self._rows

    def columns(self) -> list[Column]:
        """What the columns are."""
        return self._columns

    def address(self, index: Index) -> Address | None:
        """Which theme and group a cell is about; cells of no group are about everybody."""
        row = self._rows[index.row()] if index.isValid() else None
        if not isinstance(row, ThemeRow):
            return None
        group = self._columns[index.column()].group
        return Address(row.theme.code, group.name if group else None)

    def place(self, address: Address, key: tuple[Kind, str]) -> QModelIndex:
        """Where a theme and a column are, invalid where either is gone."""
        at = (n for n, row in enumerate(self._rows) if isinstance(row, ThemeRow) and row.theme.code == address.code)
        columns = [column.key for column in self._columns]
        row = next(at, -1)
        return self.index(row, columns.index(key)) if row >= 0 and key in columns else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Status rows are passed over by the keyboard: each theme says its status itself."""
        if not index.isValid() or isinstance(self._rows[index.row()], StatusRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TEXTS:
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if isinstance(row, StatusRow):
            return self._status_row(row)
        return self._spoken(row, column) if is_spoken else self._shown(row.theme, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (*_TEXTS, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self._rows[section]
            return row.theme.name if isinstance(row, ThemeRow) else self._say.title(row)
        if not 0 <= section < len(self._columns):
            return None
        return ", ".join(part for part in self.heading(self._columns[section]) if part)

    def heading(self, column: Column) -> tuple[str, str, str]:
        """The head of a column: its name, n where it is a group's, and a line below."""
        assert self.scene is not None
        themes = self.scene.comparison.themes
        if not self.scene.is_counted:
            return self._plain_heading(column)
        if column.group is not None:
            return self._group_heading(column.group)
        if column.kind is Kind.THEME:
            return self.tr("Theme"), "", self.tr("{0} in the codebook").format(whole(len(themes)))
        if column.kind is Kind.STATUS:
            settled = sum(theme.settled is not None for theme in themes)
            return self.tr("Status"), "", self.tr("{0} of {1} settled").format(settled, len(themes))
        by_role = self.scene.comparison.by == "role"
        names = self.tr("Share of the role’s passages") if by_role else self.tr("Share of the group’s passages")
        return names, "", ""

    def _plain_heading(self, column: Column) -> tuple[str, str, str]:
        """The head of a column where nothing is counted."""
        if column.group is not None:
            return told(column.group.name), "", "" if column.group.words else self.tr("does not speak")
        return self.tr("Theme") if column.kind is Kind.THEME else self.tr("Status"), "", ""

    def _group_heading(self, group: Group) -> tuple[str, str, str]:
        known = group.participants
        n = self.tr("n = {0}").format(whole(known)) if known is not None else self.tr("n not known")
        return told(group.name), n, self.group_size(group)

    def group_size(self, group: Group, *, short: bool = False) -> str:
        """How many passages and documents a group has."""
        if not group.words:
            return self.tr("does not speak")
        if self.scene is not None and not self.scene.is_counted:
            return ""
        documents = self._say.all_documents(group.documents)
        if short:
            documents = self.tr("1 doc") if group.documents == 1 else self.tr("{0} docs").format(group.documents)
        return f"{self._say.passages(group.passages)} · {documents}"

    def _status_row(self, row: StatusRow) -> str:
        assert self.scene is not None
        if not self.scene.is_counted:
            return self._say.plain_title(row)
        rule = self._say.rule(row, self.scene.comparison)
        return self.tr("{0}, {1}: {2}").format(self._say.title(row), self._say.themes(row.count), rule)

    def _shown(self, theme: Theme, column: Column) -> str:
        assert self.scene is not None
        if column.kind is Kind.THEME:
            return f"{self.scene.number(theme)} {theme.name}".strip()
        if column.kind is Kind.STATUS:
            if theme.is_stale:
                return self.tr("stale")
            return self.tr("settled") if theme.settled else self.tr("proposed") if theme.proposal.status else "—"
        if column.group is None:
            return self._shares(theme)
        cell = theme.cells[column.group.name]
        if not self.scene.is_counted:
            return self.speaking.shown(cell)
        state = standing(column.group, cell, self.scene.comparison.thresholds)
        return self.words.shown(column.group, cell, state)

    def _spoken(self, row: ThemeRow, column: Column) -> str:
        assert self.scene is not None
        theme = row.theme
        if column.group is not None:
            words = self.words if self.scene.is_counted else self.speaking
            return words.spoken(self.scene.comparison, theme, column.group)
        if column.kind is Kind.SHARES:
            return self.tr("{0}, shares of passages: {1}").format(theme.name, self._shares(theme))
        said = self._status(theme)
        if column.kind is Kind.THEME:
            path = " > ".join(theme.path)
            if row.below:
                folded = self.tr("{0}; {1} below, folded away") if row.is_folded else self.tr("{0}; {1} below")
                below = self._say.themes(row.below) if self.scene.is_counted else self.tr("themes")
                said = folded.format(said, below)
            return self.tr("{0}: {1}").format(f"{self.scene.number(theme)} {path}".strip(), said)
        return said

    def _status(self, theme: Theme) -> str:
        """The status in words, with what it rests on."""
        assert self.scene is not None
        if not self.scene.is_counted:
            return self._settled(theme)
        proposed = self._say.status(theme.proposal.status)
        if theme.settled is None:
            said = proposed if theme.proposal.status is None else self.tr("{0}, proposed").format(proposed)
        else:
            words = self.tr("{0}, settled; proposed was {1}")
            said = words.format(self._say.status(theme.settled), proposed)
        if theme.is_stale:
            said = self.tr("{0}; what it was settled upon has changed").format(said)
        if rests_on_zero(self.scene.comparison, theme):
            said = self.tr("{0}; rests on a zero that was not checked").format(said)
        return said

    def _settled(self, theme: Theme) -> str:
        """What was settled for a theme, where the rule proposes nothing."""
        if theme.settled is None:
            return self.tr("not settled")
        unique = self._say.unique_to(theme.owner) if theme.owner else ""
        said = self.tr("{0}, settled").format(unique or self._say.status(theme.settled))
        return self.tr("{0}; what it was settled upon has changed").format(said) if theme.is_stale else said

    def _shares(self, theme: Theme) -> str:
        assert self.scene is not None
        parts = []
        for group in self.scene.plotted:
            cell = theme.cells[group.name]
            share = "—" if cell is None else self._say.percent(cell.share)
            parts.append(self.tr("{0} {1}").format(group.name, share))
        return ", ".join(parts)


def _columns(scene: Scene) -> list[Column]:
    groups = [Column(Kind.GROUP, group) for group in scene.comparison.groups]
    shares = [Column(Kind.SHARES)] if scene.plotted else []
    return [Column(Kind.THEME), *groups, *shares, Column(Kind.STATUS)]
