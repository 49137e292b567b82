"""Blocks without what no document takes."""

from __future__ import annotations

from dataclasses import replace

from annotator.reports.cells import Cells
from annotator.reports.manuscript.blocks import (
    Block,
    Cell,
    Head,
    Heading,
    Paragraph,
    Picture,
    Said,
    Table,
    Unknown,
    Words,
)


def clean(block: Block, cells: Cells) -> Block:
    """A block in whose words no character is left that no document takes; `cells` counts what was altered."""
    if isinstance(block, Heading):
        return replace(block, words=_clean(block.words, cells))
    if isinstance(block, Paragraph):
        return replace(block, words=tuple(_words(one, cells) for one in block.words))
    if isinstance(block, Said):
        return replace(block, words=_clean(block.words, cells), recipe=_clean(block.recipe, cells))
    if isinstance(block, Picture):
        return replace(block, caption=_clean(block.caption, cells), says=_clean(block.says, cells))
    return _table(block, cells)


def _table(block: Table, cells: Cells) -> Table:
    return replace(
        block,
        caption=_clean(block.caption, cells),
        heads=tuple(
            tuple(Head(_clean(head.words, cells), head.span, _clean(head.recipe, cells)) for head in heads)
            for heads in block.heads
        ),
        rows=tuple(replace(row, cells=tuple(_cell(cell, cells) for cell in row.cells)) for row in block.rows),
        notes=tuple(_clean(note, cells) for note in block.notes),
    )


def _cell(cell: Cell, cells: Cells) -> Cell:
    return tuple(_words(one, cells) for one in cell) if isinstance(cell, tuple) else _words(cell, cells)


def _words(words: Words, cells: Cells) -> Words:
    return Unknown(_clean(words.what, cells)) if isinstance(words, Unknown) else _clean(words, cells)


def _clean(words: str, cells: Cells) -> str:
    (clean,) = cells.clean([words])
    return str(clean)
