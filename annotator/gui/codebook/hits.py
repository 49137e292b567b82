"""The codes that fit what is typed, as a list that Qt can show: group titles, and below each its codes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Qt

from annotator.core.codebook import PATH_MARK
from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import matching, recent, tallied
from annotator.gui.codebook.matching import Group, Hit
from annotator.gui.codebook.sets import in_use
from annotator.gui.codebook.tallied import Tallied
from annotator.gui.controls.titled_rows import Index, TitledRows
from annotator.gui.session import Session

HitRole = Qt.ItemDataRole.UserRole
"""The `Found` of a row; the name of the group where the row is a title."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one row shows: a code, where it stands, how often it was used, and where the words typed are in it."""

    hit: Hit
    above: str
    hue: str
    count: int | None
    digit: int | None


class HitsModel(TitledRows):
    """Codes found by name, number and definition. A row is a `Found`, or the title of a group."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(Found, parent)
        self._session = session
        self._tallied = Tallied()
        self._index = matching.Index(self._tallied.book)
        self._beyond: matching.Index | None = None
        self._set_name = ""
        self.most = 0

    @property
    def total(self) -> int:
        """How many codes are searched."""
        return len(self._index)

    def has_name(self, typed: str) -> bool:
        """Whether a code is called what is typed."""
        return self._index.has_name(typed) or (self._beyond is not None and self._beyond.has_name(typed))

    def read(self, *, without: Collection[CodeId] = (), limited: bool = False) -> None:
        """Read the codebook again; some codes may be left out.

        Where `limited`, the codes of the set in use are searched; others that fit what is typed come behind them.
        """
        self._tallied = tallied.read(self._session)
        book, current = self._tallied.book, in_use.of(self._session).current
        self._index, self._beyond = matching.Index(book, without=without), None
        if limited and current is not None:
            self._set_name = current.name
            self._index = matching.Index(book, only=current.codes)
            self._beyond = matching.Index(book, without=current.codes)
        self.most = max(self._tallied.counts.values(), default=0)

    def search(self, typed: str) -> None:
        """Show what fits what is typed."""
        self.beginResetModel()
        self._rows = []
        group: Group | None = None
        for hit in self._index.search(typed, recent.of(self._session).codes):
            if hit.group is not group:
                group = hit.group
                self._rows.append(self._title(group))
            self._rows.append(self._shown(hit))
        if self._rows == [self._title(Group.ALL), *self._rows[1:]]:
            del self._rows[:1]  # nothing was used yet: one list needs no title
        beyond = self._beyond.search(typed) if self._beyond is not None and typed else []
        if beyond:
            self._rows.append(self.tr("Not in “{0}”").format(self._set_name))
            self._rows += map(self._shown, beyond)
        self.endResetModel()

    def first(self) -> QModelIndex:
        """The first row with a code; invalid where nothing fits."""
        rows = (row for row, one in enumerate(self._rows) if isinstance(one, Found))
        return self.index(next(rows, -1), 0)

    def code_at(self, index: Index) -> CodeId | None:
        """The code of a row."""
        row: Found | None = self.item(index)
        return row.hit.code.id if row is not None else None

    def row_of(self, code: CodeId | None) -> QModelIndex:
        """The first row of a code; invalid where it does not fit."""
        rows = (row for row, one in enumerate(self._rows) if isinstance(one, Found) and one.hit.code.id == code)
        return self.index(next(rows, -1), 0)

    # what the kind says

    def _words(self, row: str | Found) -> str:
        return row.hit.code.name if isinstance(row, Found) else row

    def _spoken(self, row: str | Found) -> str:
        if not isinstance(row, Found):
            return row
        parts = [row.hit.code.name, row.hit.code.number, row.above]
        parts += [] if row.count is None else [counted.passages(row.count)]
        if row.digit is not None:
            parts.append(self.tr("key {0}").format(row.digit))
        if row.hit.snippet:
            parts.append(row.hit.snippet)
        return ", ".join(part for part in parts if part)

    def _shown(self, hit: Hit) -> Found:
        book, code = self._tallied.book, hit.code.id
        above = PATH_MARK.join(book.path(code)[:-1])
        count = self._tallied.counts.get(code, 0) if self._tallied.is_counted else None
        return Found(hit, above, book.hue(code), count, self._tallied.digits.get(code))

    def _title(self, group: Group) -> str:
        return {
            Group.RECENT: self.tr("Recent"),
            Group.NAME: self.tr("Name"),
            Group.DEFINITION: self.tr("Definition"),
            Group.ALL: self.tr("Codebook"),
        }[group]
