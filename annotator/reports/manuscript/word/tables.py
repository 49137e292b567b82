"""Tables of three lines: above the head, below it, and at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from annotator.reports.manuscript.blocks import Cell, Head, Row, Table, Words
from annotator.reports.manuscript.word.elements import element, paragraph

_THICK, _THIN = 10, 5
"""Lines in eighths of a point."""
_STEP = 170
_LONG = 600
"""Characters from which on a row may go on on the next page."""


def table(one: Table, width: int) -> Any:
    """A table `width` twentieths of a point wide; its head is repeated on each page."""
    of = sum(one.widths)
    widths = [round(width * part / of) for part in one.widths]
    look = element(
        "tblPr",
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblCellMar", element("start", w=70, type="dxa"), element("end", w=70, type="dxa")),
        element("tblCaption", val=one.caption),
    )
    made = element("tbl", look, element("tblGrid", *(element("gridCol", w=size) for size in widths)))
    for at, heads in enumerate(one.heads):
        made.append(_head(one, heads, widths, is_first=at == 0, is_last=at == len(one.heads) - 1))
    for at, row in enumerate(one.rows):
        made.append(_row(one, row, widths, is_last=at == len(one.rows) - 1))
    return made


def _head(one: Table, heads: Sequence[Head], widths: Sequence[int], *, is_first: bool, is_last: bool) -> Any:
    row = element("tr", element("trPr", element("cantSplit"), element("tblHeader")))
    at = 0
    for head in heads:
        lines = {"top": _THICK} if is_first else {}
        if is_last or (head.span > 1 and head.words):
            lines["bottom"] = _THIN
        style = "TableNumber" if at in one.numbers and head.span == 1 else "TableHead" if head.span > 1 else "TableText"
        words = paragraph(style, head.words, bold=True, next_too=True)
        row.append(_cell(words, sum(widths[at : at + head.span]), head.span, lines))
        at += head.span
    return row


def _row(one: Table, row: Row, widths: Sequence[int], *, is_last: bool) -> Any:
    is_long = any(isinstance(cell, str) and len(cell) > _LONG for cell in row.cells)
    made = element("tr", None if is_long else element("trPr", element("cantSplit")))
    lines = {"bottom": _THICK} if is_last else {}
    if row.is_title:
        words = paragraph("TableText", *(one for cell in row.cells for one in _parts(cell)), bold=True, next_too=True)
        made.append(_cell(words, sum(widths), len(widths), lines))
        return made
    for at, cell in enumerate(row.cells):
        style = "TableNumber" if at in one.numbers else "TableText"
        indent = _STEP * row.level if at == (1 if one.heads[-1][0].words == "No." else 0) else 0
        made.append(_cell(paragraph(style, *_parts(cell), indent=indent), widths[at], 1, lines))
    return made


def _parts(cell: Cell) -> tuple[Words, ...]:
    """What stands in a cell, with a space between."""
    if not isinstance(cell, tuple):
        return (cell,)
    return cell[:1] + tuple(part for one in cell[1:] for part in (" ", one))


def _cell(words: Any, width: int, span: int, lines: dict[str, int]) -> Any:
    drawn = [element(side, val="single", sz=size, space=0, color="000000") for side, size in lines.items()]
    look = element(
        "tcPr",
        element("tcW", w=width, type="dxa"),
        element("gridSpan", val=span) if span > 1 else None,
        element("tcBorders", *drawn) if drawn else None,
        element("vAlign", val="bottom") if "top" in lines or span > 1 else None,
    )
    return element("tc", look, words)
