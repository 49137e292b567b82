"""The codebook as a tree that Qt can show: what every row says, and which rows there are under a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.codebook import PATH_MARK, Codebook
from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import drag, matching
from annotator.gui.codebook.tallied import Tallied
from annotator.store.reach import Reach

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole
"""The `Row` that the delegate paints."""

_TOP = QModelIndex()
_Shape = dict[CodeId | None, list[CodeId]]


@dataclass(frozen=True, slots=True)
class Row:
    """What one row of the codebook shows.

    `lit` is the code of the passage at the caret, `also_lit` are the others there; where `any_lit` is not so, the
    current row stands out in its place. `waiting` passages are to be looked at again. Numbers are shown where they are
    counted.
    """

    code: CodeId
    name: str
    hue: str
    count: int
    digit: int | None
    depth: int
    is_parent: bool
    lit: bool
    also_lit: bool
    any_lit: bool
    waiting: int = 0
    measure: str = "passages"
    memos: int = 0
    is_counted: bool = True


class CodebookModel(QAbstractItemModel):
    """The codes that a filter leaves, as a tree. `rename` is asked where a name was edited in place.

    `most` is the largest count, `depth` how many steps the tree has below the top.
    """

    def __init__(self, rename: Callable[[CodeId, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self.most = self.depth = 0
        self._tallied = Tallied()
        self._counts: dict[CodeId, int] = {}
        self._filter = ""
        self._lit: tuple[CodeId, ...] = ()
        self._shape: _Shape = {None: []}
        self._rows: dict[CodeId, int] = {}

    # what it shows

    @property
    def book(self) -> Codebook:
        """The codebook, filtered or not."""
        return self._tallied.book

    @property
    def set_in_use(self) -> tuple[CodeId, ...] | None:
        """The codes of the set in use: they stand in its order, none below another. None where all are in use."""
        return self._tallied.only

    @property
    def is_filtered(self) -> bool:
        """Whether some codes may be hidden."""
        return bool(self._filter)

    @property
    def has_parents(self) -> bool:
        """Whether any code has codes below it."""
        return len(self._shape) > 1

    def show(self, tallied: Tallied) -> None:
        """Show another state of the codebook; rows that only look different stay where they are."""
        self._take(tallied, self._filter)

    def set_filter(self, typed: str) -> None:
        """Show only the codes whose name or number holds what is typed, with those above and below them."""
        self._take(self._tallied, typed.strip())

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
        return _TOP if code is None or code not in self._rows else self.createIndex(self._rows[code], 0, code)

    def codes(self) -> list[CodeId]:
        """The codes from the first row to the last."""
        ordered = [code.id for code in self.book] if self.set_in_use is None else self.set_in_use
        return [code for code in ordered if code in self._rows]

    @property
    def is_counted(self) -> bool:
        """Whether counts are shown."""
        return self._tallied.is_counted

    def _take(self, tallied: Tallied, typed: str) -> None:
        shape = _shape(tallied, typed)
        self._counts = tallied.counts
        self.most = max(self._counts.values(), default=0)
        if shape == self._shape:
            self._tallied, self._filter = tallied, typed
            self._tell_all()
            return
        self.beginResetModel()
        self._tallied, self._filter, self._shape = tallied, typed, shape
        self._rows = {code: row for below in shape.values() for row, code in enumerate(below)}
        self.depth = max(map(self._depth, self._rows), default=0)
        self.endResetModel()

    def _tell_all(self) -> None:
        for parent, below in self._shape.items():
            if below:
                above = self.index_of(parent)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(below) - 1, 0, above))

    def row(self, code: CodeId) -> Row:
        """What the row of a code shows."""
        book = self.book
        return Row(
            code,
            book[code].name,
            book.hue(code),
            self._counts.get(code, 0),
            self._tallied.digits.get(code),
            self._depth(code),
            code in self._shape,
            lit=self._lit[:1] == (code,),
            also_lit=code in self._lit[1:],
            any_lit=bool(self._lit),
            waiting=self._tallied.waiting.get(code, 0),
            measure=self._tallied.measure,
            memos=self._tallied.memos.get(code, 0),
            is_counted=self.is_counted,
        )

    def reach(self, code: CodeId) -> Reach:
        """In how many passages and documents a code is found, and how many people are heard there."""
        return self._tallied.reach.get(code, Reach())

    def _depth(self, code: CodeId) -> int:
        return len(self.book.above(code)) if self.set_in_use is None else 0

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        below = self._shape.get(self.code_at(parent), [])
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    def parent(self, index: Index = _TOP) -> QModelIndex:  # type: ignore[override]
        code = self.code_at(index)
        if code is None or code not in self._rows or self.set_in_use is not None:
            return QModelIndex()
        return self.index_of(self.book[code].parent)

    def rowCount(self, parent: Index = _TOP) -> int:
        return len(self._shape.get(self.code_at(parent), []))

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
        path, waiting = PATH_MARK.join(self.book.path(code)), self._tallied.waiting.get(code, 0)
        lines = path, self.book[code].definition, self._to_review(waiting) if waiting else ""
        return "".join(f"<p>{escape(words)}</p>" for words in lines if words)


def _shape(tallied: Tallied, typed: str) -> _Shape:
    """Which rows stand below which; only what has rows below it is named."""
    book = tallied.book
    if tallied.only is not None:
        return {None: [code for code in tallied.only if code in book and matching.fits(book[code], typed)]}
    shown = matching.visible(book, typed) if typed else None
    shape: _Shape = {None: []}
    for code in book:
        if shown is None or code.id in shown:
            shape.setdefault(code.parent, []).append(code.id)
    return shape
