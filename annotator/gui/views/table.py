"""What a view shows: a table whose cells may lead to passages or to a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.core.ids import DocumentId
from annotator.listings import Found
from annotator.project import Project

Value = str | int | float | None
Passages = Callable[[Project], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Target:
    """What a cell leads to: its passages, named by `says`, or a document."""

    says: str
    passages: Passages | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as it is written down, in the words of the screen, and where it leads."""

    value: Value
    words: str
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows, and what must be said with them; `words` is the number of columns that are no numbers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    words: int
    remark: str
    groups: tuple[str, ...] = field(default=())
