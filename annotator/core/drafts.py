"""The draft of an article as it is proof-read: its paragraphs, those of tables too, and the tables."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, or the cell of a table; `place` says where, whatever the pages are.

    `is_block` where it stands apart as a quotation does. Of a cell, `grid` is the place of its table among the grids,
    with its row and column.
    """

    place: Phrase
    text: str
    is_heading: bool = False
    is_block: bool = False
    grid: int | None = None
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the texts of its cells, one that spans several columns in each of them."""

    number: int
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read of a draft; `left_out` says, a phrase each, what was not."""

    paragraphs: tuple[Paragraph, ...]
    grids: tuple[Grid, ...] = ()
    left_out: tuple[str, ...] = ()
