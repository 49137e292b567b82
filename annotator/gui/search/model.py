"""What was found everywhere, as a tree: documents, and their matches, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import and_
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.autocoding import Match, Matches
from annotator.core.ids import DocumentId
from annotator.core.transcript import Range
from annotator.gui.language.numbers import whole
from annotator.gui.search.covered import Covered
from annotator.gui.search.lines import Line, Lines

Index = QModelIndex | QPersistentModelIndex
Place = tuple[DocumentId, Range]
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
        self._ticks: list[bytearray] = []
        self._covered: list[bytearray] = []

    # what is shown

    def show(self, found: Sequence[Matches], lines: Lines | None) -> None:
        """Show other matches, all ticked but those that somebody took the tick from before."""
        before = self.unticked()
        self.beginResetModel()
        self._found, self._lines, self._made = found, lines, {}
        self._ticks = [
            bytearray((one.document, match.start) not in before for match in one.found) if before else _all(one)
            for one in found
        ]
        self._covered = [bytearray(len(one.found)) for one in found]
        self.endResetModel()
        self.ticked.emit()

    def cover(self, passages: Mapping[DocumentId, Covered]) -> None:
        """Say which matches are coded already."""
        for at, one in enumerate(self._found):
            known = passages.get(one.document)
            if known is not None:
                self._covered[at] = bytearray(known.holds(match.low, match.high) for match in one.found)
            elif any(self._covered[at]):
                self._covered[at] = bytearray(len(one.found))
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
        return at is not None and bool(self._covered[at][index.row()])

    def number_covered(self) -> int:
        """How many matches are ticked, and coded already."""
        both = zip(self._ticks, self._covered, strict=True)
        return sum(sum(map(and_, ticks, covered)) for ticks, covered in both)

    # ticks

    def forget_ticks(self) -> None:
        """Tick everything that is shown next."""
        self._ticks = [_all(one) for one in self._found]

    def unticked(self) -> set[tuple[DocumentId, int]]:
        """Where the matches begin that nobody wants, by document."""
        return {
            (one.document, match.start)
            for one, ticks in zip(self._found, self._ticks, strict=True)
            if not all(ticks)
            for match, is_ticked in zip(one.found, ticks, strict=True)
            if not is_ticked
        }

    def wanted(self) -> list[Place]:
        """What is ticked and not coded yet, each place once."""
        places: dict[Place, None] = {}
        for one, ticks, covered in zip(self._found, self._ticks, self._covered, strict=True):
            for match, is_ticked, is_covered in zip(one.found, ticks, covered, strict=True):
                if is_ticked and not is_covered:
                    places[one.document, (match.low, match.high)] = None
        return list(places)

    def state(self, index: Index) -> Qt.CheckState:
        """Whether a match is ticked, or all, some or none of a document."""
        at = self._document_at(index)
        if at is not None:
            return Qt.CheckState.Checked if self._ticks[at][index.row()] else Qt.CheckState.Unchecked
        ticks = self._ticks[index.row()]
        if all(ticks):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(ticks) else Qt.CheckState.Unchecked

    def tick(self, indexes: Iterable[Index], wanted: bool) -> None:
        """Tick matches, or all of documents, or take their ticks away."""
        touched = set()
        for index in indexes:
            at = self._document_at(index)
            if at is None:
                self._ticks[index.row()][:] = bytes([wanted]) * len(self._found[index.row()].found)
            else:
                self._ticks[at][index.row()] = wanted
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


def _all(one: Matches) -> bytearray:
    return bytearray(b"\1" * len(one.found))
