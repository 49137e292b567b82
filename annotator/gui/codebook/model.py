"""The codebook as a tree that Qt can show: what every row says, and which rows there are under a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.codebook import PATH_MARK, Codebook
from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import drag
from annotator.gui.codebook.rows import Row, Rows
from annotator.gui.codebook.tallied import Tallied
from annotator.store.reach import Reach

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
"""The `Row` that the delegate paints."""

_TOP = QModelIndex()


class CodebookModel(QAbstractItemModel):
    """The codes that a filter leaves, as a tree. `rename` is asked where a name was edited in place."""

    def __init__(self, rename: Callable[[CodeId, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self._filter = ""
        self._lit: tuple[CodeId, ...] = ()
        self._rows = Rows(Tallied(), "")

    # what it shows

    @property
    def book(self) -> Codebook:
        """The codebook, filtered or not."""
        return self._rows.book

    @property
    def set_in_use(self) -> tuple[CodeId, ...] | None:
        """The codes of the set in use: they stand in its order, none below another. None where all are in use."""
        return self._rows.only

    @property
    def is_filtered(self) -> bool:
        """Whether some codes may be hidden."""
        return bool(self._filter)

    @property
    def has_parents(self) -> bool:
        """Whether any code has codes below it."""
        return len(self._rows.shape) > 1

    @property
    def most(self) -> int:
        """The largest count."""
        return self._rows.most

    @property
    def depth(self) -> int:
        """How many steps the tree has below the top."""
        return self._rows.depth

    def show(self, tallied: Tallied) -> None:
        """Show another state of the codebook; rows that only look different stay where they are."""
        self._take(tallied, self._filter)

    def set_filter(self, typed: str) -> None:
        """Show only the codes whose name or number holds what is typed, with those above and below them."""
        self._take(self._rows.tallied, typed.strip())

    def set_lit(self, codes: Sequence[CodeId]) -> None:
        """Light the codes of the place where the hand is, that of the passage itself first."""
        before, self._lit = self._lit, tuple(codes)
        for code in {*before, *codes}:
            index = self.index_of(code)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def code_at(self, index: Index) -> CodeId | None:
        """The code of a row."""
        return CodeId(index.internalId()) if index.isValid() else None

    def index_of(self, code: CodeId | None) -> QModelIndex:
        """The row of a code; invalid where the filter hides it."""
        return _TOP if code is None or code not in self._rows else self.createIndex(self._rows.place(code), 0, code)

    def codes(self) -> list[CodeId]:
        """The codes from the first row to the last."""
        ordered = [code.id for code in self.book] if self.set_in_use is None else self.set_in_use
        return [code for code in ordered if code in self._rows]

    @property
    def is_counted(self) -> bool:
        """Whether counts are shown."""
        return self._rows.tallied.is_counted

    def _take(self, tallied: Tallied, typed: str) -> None:
        rows = Rows(tallied, typed)
        if rows.shape == self._rows.shape:
            self._rows, self._filter = rows, typed
            self._tell_all()
            return
        self.beginResetModel()
        self._rows, self._filter = rows, typed
        self.endResetModel()

    def _tell_all(self) -> None:
        for parent, below in self._rows.shape.items():
            if below:
                above = self.index_of(parent)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(below) - 1, 0, above))

    def row(self, code: CodeId) -> Row:
        """What the row of a code shows."""
        return self._rows.row(code, self._lit)

    def reach(self, code: CodeId) -> Reach:
        """In how many passages and documents a code is found, and how many people are heard there."""
        return self._rows.tallied.reach.get(code, Reach())

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        below = self._rows.shape.get(self.code_at(parent), [])
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    def parent(self, index: Index = _TOP) -> QModelIndex:  # type: ignore[override]
        code = self.code_at(index)
        if code is None or code not in self._rows or self.set_in_use is not None:
            return QModelIndex()
        return self.index_of(self.book[code].parent)

    def rowCount(self, parent: Index = _TOP) -> int:
        return len(self._rows.shape.get(self.code_at(parent), []))

    def columnCount(self, parent: Index = _TOP) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        handled = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable | handled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        code = self.code_at(index)
        if code is None or code not in self._rows:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.book[code].name
            case Qt.ItemDataRole.UserRole:
                return self.row(code)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(self.row(code))
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(code)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code_at(index)
        if code is None or role != Qt.ItemDataRole.EditRole or value == self.book[code].name:
            return False
        return self._rename(code, str(value))

    def mimeTypes(self) -> list[str]:
        return [drag.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        code = self.code_at(indexes[0]) if indexes else None
        return drag.carried(code) if code is not None else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _spoken(self, row: Row) -> str:
        parts = [row.name, *([counted.of(row.measure, row.count)] if self.is_counted else [])]
        if row.digit is not None:
            parts.append(self.tr("key {0}").format(row.digit))
        if row.memos:
            parts.append(counted.memos(row.memos))
        if row.lit or row.also_lit:
            parts.append(self.tr("at the caret"))
        if row.waiting:
            parts.append(self._to_review(row.waiting))
        return ", ".join(parts)

    def _to_review(self, number: int) -> str:
        if not self.is_counted:
            return self.tr("some passages to look at again")
        return self.tr("{0} to look at again").format(counted.passages(number))

    def _tip(self, code: CodeId) -> str:
        path, waiting = PATH_MARK.join(self.book.path(code)), self._rows.tallied.waiting.get(code, 0)
        lines = path, self.book[code].definition, self._to_review(waiting) if waiting else ""
        return "".join(f"<p>{escape(words)}</p>" for words in lines if words)
