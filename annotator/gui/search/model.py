"""What was found everywhere, as a tree: documents, and their matches, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.autocoding import Match, Matches
from annotator.core.ids import DocumentId
from annotator.gui.language.numbers import whole
from annotator.gui.search.covered import Covered
from annotator.gui.search.lines import Line, Lines
from annotator.gui.search.ticks import Place, Ticks

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NAMES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class FoundModel(QAbstractItemModel):
    """A line is made when its row is first seen. `ticked` is sent when other matches are ticked."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Matches] = ()
        self._lines: Lines | None = None
        self._made: dict[tuple[int, int], Line] = {}
        self._ticks = Ticks(())

    # what is shown

    def show(self, found: Sequence[Matches], lines: Lines | None) -> None:
        """Show other matches, all ticked but those that somebody took the tick from before."""
        before = self._ticks.unticked()
        self.beginResetModel()
        self._found, self._lines, self._made = found, lines, {}
        self._ticks = Ticks(found, before)
        self.endResetModel()
        self.ticked.emit()

    def cover(self, passages: Mapping[DocumentId, Covered]) -> None:
        """Say which matches are coded already."""
        self._ticks.cover(passages)
        self._tell(range(len(self._found)))

    @property
    def number(self) -> int:
        """How many matches there are."""
        return sum(len(one.found) for one in self._found)

    @property
    def documents(self) -> list[DocumentId]:
        """The documents in which something was found."""
        return [one.document for one in self._found]

    def match_at(self, index: Index) -> Match | None:
        """The match of a row; None for that of a document."""
        at = self._document_at(index)
        return None if at is None else self._found[at].found[index.row()]

    def document(self, index: Index) -> Matches:
        """The document of a row, or of the match in it."""
        at = self._document_at(index)
        return self._found[index.row() if at is None else at]

    def line(self, index: Index) -> Line:
        """The match of a row as it is shown."""
        at = self._document_at(index)
        assert at is not None and self._lines is not None
        key = at, index.row()
        if key not in self._made:
            self._made[key] = self._lines.of(self._found[at].document, self._found[at].found[index.row()])
        return self._made[key]

    def is_covered(self, index: Index) -> bool:
        """Whether what a match would code is coded so already."""
        at = self._document_at(index)
        return at is not None and self._ticks.is_covered(at, index.row())

    def number_covered(self) -> int:
        """How many matches are ticked, and coded already."""
        return self._ticks.number_covered()

    # ticks

    def forget_ticks(self) -> None:
        """Tick everything that is shown next."""
        self._ticks.tick_everything()

    def wanted(self) -> list[Place]:
        """What is ticked and not coded yet, each place once."""
        return self._ticks.wanted()

    def state(self, index: Index) -> Qt.CheckState:
        """Whether a match is ticked, or all, some or none of a document."""
        at = self._document_at(index)
        ticked = self._ticks.of(index.row()) if at is None else self._ticks.at(at, index.row())
        if ticked is None:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def tick(self, indexes: Iterable[Index], wanted: bool) -> None:
        """Tick matches, or all of documents, or take their ticks away."""
        touched = set()
        for index in indexes:
            at = self._document_at(index)
            if at is None:
                self._ticks.tick_all_of(index.row(), wanted)
            else:
                self._ticks.tick(at, index.row(), wanted)
            touched.add(index.row() if at is None else at)
        self._tell(touched)

    def tick_all(self, wanted: bool) -> None:
        """Tick everything, or nothing."""
        self.tick((self.index(row, 0) for row in range(len(self._found))), wanted)

    # Qt

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        at = self._document_at(index)
        return QModelIndex() if at is None else self.createIndex(at, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._found)
        return len(self._found[parent.row()].found) if self._document_at(parent) is None else 0

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return not parent.internalId() if parent.isValid() else bool(self._found)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1 if self.hasChildren(parent) else 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.state(index)
        return self._name(index) if role in _NAMES else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # within

    def _name(self, index: Index) -> str:
        if self._document_at(index) is None:
            one = self._found[index.row()]
            return self.tr("{0}, {1} found").format(one.title, whole(len(one.found)))
        line = self.line(index)
        said = f"{line.before}{line.words}{line.after}".strip()
        words = self.tr("{0}, turn {1}: {2}").format(line.speaker, whole(line.turn), said)
        return self.tr("{0} (coded already)").format(words) if self.is_covered(index) else words

    def _document_at(self, index: Index) -> int | None:
        """Which document the match of a row is in; None for the row of a document."""
        id = int(index.internalId()) if index.isValid() else 0
        return id - 1 if id else None

    def _tell(self, documents: Iterable[int]) -> None:
        for at in documents:
            top = self.index(at, 0)
            self.dataChanged.emit(top, top)
            if count := self.rowCount(top):
                self.dataChanged.emit(self.index(0, 0, top), self.index(count - 1, 0, top))
        self.ticked.emit()
