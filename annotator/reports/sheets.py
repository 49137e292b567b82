"""Sheets of a workbook, written row by row so that a hundred thousand rows need no memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.reports.cells import Cells

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

PERCENT, COUNT, RATE, TEXT, WRAPPED = "0.0%", "#,##0", "0.00", "General", "wrapped"


@dataclass(frozen=True, slots=True)
class Column:
    """The heading of a column, how wide it is in characters, and how its cells are shown."""

    heading: str
    width: float = 14
    form: str = TEXT


def write(book: Workbook, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]], cells: Cells) -> None:
    """Add a sheet that is a real table: header frozen, columns sized and formatted, text that stays text.

    Headings that occur twice are numbered, for a table must name its columns apart.
    """
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    last = get_column_letter(len(columns))
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = "A2"
    headings = _apart([column.heading for column in columns])
    writer = _Writer(sheet, columns)
    sheet.append(writer.header(headings))
    count = 0
    for row in rows:
        for part in cells.row(list(row)):
            sheet.append(writer.row(part))
            count += 1
    if count:
        sheet._tables.add(_table(title, f"A1:{last}{count + 1}", headings))  # add_table warns that we do what we do
    sheet.close()


class _Writer:
    """Reuses one styled cell a column: it is written before the next row is made."""

    def __init__(self, sheet: Any, columns: Sequence[Column]) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        self._sheet = sheet
        self._bold, self._top = Font(bold=True), Alignment(vertical="top", wrap_text=True)
        self._quoted = WriteOnlyCell(sheet)
        self._quoted.alignment = self._top
        self._quoted.quotePrefix = True
        self._styled: list[Any] = []
        for column in columns:
            cell = WriteOnlyCell(sheet)
            if column.form == WRAPPED:
                cell.alignment = self._top
            elif column.form != TEXT:
                cell.number_format = column.form
            self._styled.append(cell if column.form != TEXT else None)

    def header(self, headings: Sequence[str]) -> list[Any]:
        """The cells of the first row."""
        from openpyxl.cell import WriteOnlyCell

        made = []
        for text in headings:
            cell = WriteOnlyCell(self._sheet, value=text)
            cell.font, cell.alignment = self._bold, self._top
            made.append(cell)
        return made

    def row(self, values: Sequence[Any]) -> list[Any]:
        """The cells of a row; a text that a spreadsheet would take for a formula is marked as text."""
        return [self._cell(value, styled) for value, styled in zip(values, self._styled, strict=True)]

    def _cell(self, value: Any, styled: Any) -> Any:
        if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
            from openpyxl.cell import WriteOnlyCell

            cell = WriteOnlyCell(self._sheet)
            cell._style = self._quoted._style
            cell._value, cell.data_type = value, "s"
            return cell
        if styled is None or value is None:
            return value
        styled.value = value
        return styled


def _table(title: str, place: str, headings: Sequence[str]) -> Any:
    from openpyxl.worksheet.table import Table, TableStyleInfo

    table = Table(displayName=title.replace(" ", "_").replace("-", "_"), ref=place)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = heading
    return table


def _apart(headings: Sequence[str]) -> list[str]:
    met: dict[str, int] = {}
    made = []
    for heading in headings:
        key = heading.lower()
        met[key] = met.get(key, 0) + 1
        made.append(heading if met[key] == 1 else f"{heading} ({met[key]})")
    return made
