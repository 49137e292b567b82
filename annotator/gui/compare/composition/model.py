"""The codes below a theme against the groups: passages, share of the theme, rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.ids import CodeId
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.language.numbers import percent, whole
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

if TYPE_CHECKING:
    from annotator.analysis.composition import Composition

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CompositionModel(QAbstractTableModel):
    """The theme itself in the first row, then a row for each code below it; the last column names reversals."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._made: Composition | None = None
        self._codes: list[CodeId] = []
        self._groups: list[str] = []

    def show(self, scene: Scene, made: Composition) -> None:
        """Show what another theme is made of."""
        self.beginResetModel()
        self._scene, self._made = scene, made
        self._codes = [made.parent, *made.pieces]
        self._groups = [group.name for group in scene.comparison.groups if group.words]
        self.endResetModel()

    def address(self, index: Index) -> Address | None:
        """Which code and group a cell is about; the name of a code is about everybody."""
        if not index.isValid():
            return None
        inside = 0 < index.column() <= len(self._groups)
        return Address(self._codes[index.row()], self._groups[index.column() - 1] if inside else None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._made is None else len(self._groups) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._scene is None:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return fonts.ui(13) if index.row() else fonts.ui(13, fonts.SEMIBOLD)
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("warn" if index.column() > len(self._groups) else "text")
        if role not in _TEXTS:
            return None
        code, name = self._codes[index.row()], self._scene.codebook[self._codes[index.row()]].name
        if not index.column():
            return name
        words = self._cell(code, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return self.tr("{0}, {1}: {2}").format(name, heading, words or self.tr("nothing"))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in _TEXTS:
            return None
        if not section:
            return self.tr("Code")
        return told(self._groups[section - 1]) if section <= len(self._groups) else self.tr("Reversed with")

    def _cell(self, code: CodeId, column: int) -> str:
        assert self._scene is not None and self._made is not None
        if column > len(self._groups):
            return self._reversed_with(code)
        group = self._groups[column - 1]
        if code == self._made.parent:
            cell = self._scene.comparison.cells[code][group]
            return whole(0 if cell is None else cell.passages)
        piece = self._made.pieces[code][group]
        share = "—" if piece.share is None else percent(piece.share, 1)
        return self.tr("{0} · {1} of it · rank {2}").format(whole(piece.passages), share, whole(piece.rank))

    def _reversed_with(self, code: CodeId) -> str:
        assert self._scene is not None and self._made is not None
        pairs = [pair[:2] for pair in self._made.reversals if code in pair[:2]]
        return ", ".join(self._scene.codebook[one].name for pair in pairs for one in pair if one != code)
