"""What a sorting would change, as a list: each code, and below it the passages that go there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from annotator.core.codings import Passage
from annotator.gui import counted
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.codebook.split.sorting import Sorting, Target
from annotator.gui.controls.titled_rows import Index, TitledRows

ChangeRole = Qt.ItemDataRole.UserRole
"""The `Change` of a row, or the `Group` where the row is a title."""


@dataclass(frozen=True, slots=True)
class Group:
    """A code with how many passages go there, None where that is not counted."""

    target: Target
    count: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """A passage that goes to another code."""

    passage: Passage
    who: str
    words: str


class ChangesModel(TitledRows):
    """The codes that get passages in the order of their digits, the passages in reading order."""

    def __init__(self) -> None:
        super().__init__(Change)

    def show(self, sorting: Sorting, quotes: Quotes) -> None:
        """Show what another sorting changes."""
        self.beginResetModel()
        self._rows = []
        for target in sorting.targets:
            leaving = sorting.leaving(target)
            if leaving:
                self._rows.append(Group(target, len(leaving) if sorting.is_counted else None))
            for passage in leaving:
                quote = quotes.of(passage)
                self._rows.append(Change(passage, quote.speakers, " ".join(quote.words.split())))
        self.endResetModel()

    def passage(self, index: Index) -> Passage | None:
        """The passage of a row, none for a title."""
        change: Change | None = self.item(index)
        return change.passage if change is not None else None

    def _words(self, row: Group | Change) -> str:
        if isinstance(row, Change):
            return f"{row.who}: {row.words}"
        return row.target.name if row.count is None else f"{row.target.name}, {counted.passages(row.count)}"
