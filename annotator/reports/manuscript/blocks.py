"""What a document is made of, before it is a Word document or a page for the browser."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that the project does not know: shown as a mark, never filled."""

    what: str

    @property
    def mark(self) -> str:
        """What stands in its place."""
        return f"[To be filled in by the authors: {self.what}]"


Words = str | Unknown
Cell = Words | tuple[Words, ...]
"""What stands in a cell: words, or several one after the other where the project knows a part."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest below the title."""

    words: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words one after the other; `note` where they are about the document and not of it."""

    words: tuple[Words, ...]
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Sentences that can be cited, and how their numbers were made."""

    words: str
    recipe: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column, or of `span` columns; `recipe` says how the numbers below it are made."""

    words: str
    span: int = 1
    recipe: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. `level` is how far below another it stands; a `title` has one cell over all columns."""

    cells: tuple[Cell, ...]
    level: int = 0
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of three lines. `widths` are parts of the width of the page; `numbers` are columns set to the right.

    The last row of `heads` has a head for each column. `is_wide` where it needs a page that lies across, `is_numbered`
    where it is one of those that are cited by their number.
    """

    caption: str
    heads: tuple[tuple[Head, ...], ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()
    is_wide: bool = False
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure: as dots for Word, as lines for the browser; `says` tells it to whoever does not see it.

    One that is `continued` is a further page of the figure before it, and has its number.
    """

    caption: str
    says: str
    png: bytes
    svg: bytes
    width: float
    continued: bool = False


Block = Heading | Paragraph | Said | Table | Picture
