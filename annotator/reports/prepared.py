"""Cells prepared once for each column of a sheet and filled anew for each row, as openpyxl's stream takes them.

Imports openpyxl, and is therefore imported by the functions that use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.styles.fonts import DEFAULT_FONT

from annotator.reports.columns import NUMBERS, STRONG, TEXT, WRAPPED, Column, Marked

_FORMULA = ("=", "+", "-", "@")
"""With what a text begins that a spreadsheet takes for a formula when it is typed."""


_LINE, _HIGHEST = 15, 405
"""The height of one line, and of the highest row that a spreadsheet shows, in points."""
_BOLD = 0.75
"""How much of a line bold words fill."""
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\U0001f300-\U0001faff]")


class PreparedCell(Cell):  # type: ignore[misc]
    """A cell whose style is settled: openpyxl would look it up for every cell of every row."""

    __slots__ = ("style_id",)
    has_style = True


class Prepared:
    """The cells of one row of a sheet. They are written before the next row is made, and so used again."""

    def __init__(self, sheet: Any, columns: Sequence[Column]) -> None:
        self._headings = [_cell(sheet, column.form, heading=True) for column in columns]
        self._plain = [_cell(sheet, column.form) for column in columns]
        self._quoted = [_cell(sheet, column.form, quoted=True) for column in columns]
        self._note = _cell(sheet, TEXT)
        self._sheet, self._number = sheet, 0
        self._widths = [column.width for column in columns]
        self._wrapped = [at for at, column in enumerate(columns) if column.form in (WRAPPED, STRONG)]
        sheet._values_to_row = _placed

    def head(self, headings: Sequence[str]) -> None:
        """Write the first row."""
        lines = max(_lines(text, _BOLD * width) for text, width in zip(headings, self._widths, strict=True))
        self._append(list(map(_filled, headings, self._headings, self._headings)), lines)

    def append(self, values: Sequence[Any]) -> None:
        """Write a row; a text that a spreadsheet would take for a formula is marked as text."""
        lines = max((_lines(values[at], self._widths[at]) for at in self._wrapped if values[at]), default=1)
        self._append(list(map(_filled, values, self._plain, self._quoted)), lines)

    def note(self, words: str) -> None:
        """Write a sentence over the columns, an empty row before it."""
        self._append([], 1)
        self._append([_filled(words, self._note, self._note)], 1)

    def _append(self, cells: list[PreparedCell | None], lines: int) -> None:
        """Write a row as high as its wrapped texts need: Excel finds that out by itself, others do not."""
        self._number += 1
        height = {"ht": f"{min(_LINE * lines, _HIGHEST)}"}
        self._sheet.row_dimensions = {self._number: height} if lines > 1 else {}
        self._sheet.append(cells)


def _cell(sheet: Any, form: str, *, quoted: bool = False, heading: bool = False) -> PreparedCell:
    """A cell that shows its value in a form: numbers to the right, texts a little apart from them.

    Where it is `quoted`, a text is marked as text, and a number with a “*”.
    """
    model = Cell(sheet)
    wrap = heading or form in (WRAPPED, STRONG)
    if form in NUMBERS:
        model.alignment = Alignment(horizontal="right", vertical="top", wrap_text=wrap)
        model.number_format = f'{form}"*"' if quoted else form
    else:
        model.alignment = Alignment(horizontal="left", vertical="top", wrap_text=wrap, indent=1)
    if heading or form == STRONG:
        model.font = DEFAULT_FONT + Font(bold=True)
    model.quotePrefix = quoted
    made = PreparedCell(sheet)
    made.style_id = model.style_id
    return made


def _filled(value: Any, plain: PreparedCell, quoted: PreparedCell) -> PreparedCell | None:
    if type(value) is Marked:
        quoted._value, quoted.data_type = int(value), "n"
        return quoted
    if not isinstance(value, str):
        plain._value, plain.data_type = value, "n"
        return None if value is None else plain
    cell = quoted if value.startswith(_FORMULA) else plain
    cell._value, cell.data_type = value, "s"
    return cell


def _placed(cells: Sequence[PreparedCell | None], row: int) -> Iterator[PreparedCell]:
    """The cells of a row where they stand.

    Takes the place of openpyxl's own, which guesses what each value is and so takes texts for formulas and errors.
    """
    for column, cell in enumerate(cells, start=1):
        if cell is not None:
            cell.row, cell.column = row, column
            yield cell


def _lines(value: Any, width: float) -> int:
    """How many lines a text takes in a column, characters of double width counted twice."""
    text = str(value)
    if len(text) < width / 2 and "\n" not in text:
        return 1
    return sum(1 + int((len(line) + len(_WIDE.findall(line))) / width) for line in text.split("\n"))
