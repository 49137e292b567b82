"""Every code of the codebook with a tick: which of them are in a set."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from annotator.core.codebook import PATH_MARK, Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook import matching
from annotator.gui.controls import marks
from annotator.gui.theme import fonts

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_INSET = "\N{EM SPACE}"


class Checklist(QAbstractListModel):
    """The codes in the order of the codebook. What is ticked keeps the order in which it was, new ticks go last."""

    def __init__(self, book: Codebook, ticked: Iterable[CodeId], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._ticked = dict.fromkeys(code for code in ticked if code in book)
        self._rows = [code.id for code in book]

    @property
    def ticked(self) -> list[CodeId]:
        """The codes that are ticked, shown or not."""
        return list(self._ticked)

    def set_filter(self, typed: str) -> None:
        """Show only the codes whose name or number holds what is typed."""
        self.beginResetModel()
        self._rows = [code.id for code in self._book if matching.fits(code, typed)]
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        code = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _INSET * (2 * len(self._book.above(code))) + self._book[code].name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return PATH_MARK.join(self._book.path(code))
            case Qt.ItemDataRole.DecorationRole:
                return marks.swatch_icon(self._book.hue(code), size=14)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(100, fonts.scaled(28))
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if code in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        code = self._rows[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked[code] = None
        else:
            self._ticked.pop(code, None)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True
