"""The workbook: notes, themes by role, quotes, codebook, speakers, data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.analysis.comparison import Cell, Comparison, Group, Theme
from annotator.reports import books, sheets
from annotator.reports.cells import Cells
from annotator.reports.sheets import COUNT, PERCENT, RATE, WRAPPED, Column

Rows = Iterable[Sequence[Any]]

DEFINITIONS = (
    ("Passage", "One application of one code to one contiguous range of speech, by one coder. It counts once for each "
     "role whose speech it overlaps; passages of one code and coder that overlap are one."),
    ("Passages", "Passages of the theme in which a speaker of the group speaks. A theme with themes below it counts "
     "the ranges that they cover together, overlaps once."),
    ("Share", "Passages of the theme over all passages of the group (code applications), as a fraction."),
    ("Speakers", "Distinct participants of the group with at least one passage, over all participants of the group in "
     "the compared documents, the silent ones too. Empty where a label stands for an unknown number of persons."),
    ("Documents", "Transcripts with at least one passage, over the transcripts in which the group speaks."),
    ("Words", "Words under the passages, of those who speak in them, over the words that the group speaks."),
    ("Rate", "Passages per 1,000 words that the group speaks in the compared documents."),
    ("Rank", "By passages, within the group, among the themes under the same parent; ties share the smaller number."),
    ("Empty cell", "The group does not speak in the compared documents; 0: it speaks, but never of this theme. A 0 is "
     "evidence of silence only where somebody looked for the theme."),
    ("Status", "Proposed by the rule at the thresholds above; settled by the analyst, with a reason. Unique is not "
     "zero: the others may mention the theme in passing."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a workbook beside the comparison; rows are read while they are written.

    `recipe` names by what the numbers were made; `numbers` gives the report number of each theme.
    """

    recipe: Rows
    numbers: Sequence[str]
    quotes: Callable[[], Iterator[Sequence[Any]]]
    codebook: Rows
    speakers: Rows
    attributes: Sequence[str]
    data: Callable[[], Iterator[Sequence[Any]]]


QUOTES = (
    Column("Theme", 28),
    Column("Role", 14),
    Column("Participant", 20),
    Column("Document", 22),
    Column("Quote", 80, WRAPPED),
    Column("Exemplar", 10),
    Column("Memo", 40, WRAPPED),
)
CODEBOOK = tuple(
    Column(heading, width, WRAPPED)
    for heading, width in (
        ("Number", 9), ("Name", 28), ("Parent", 20), ("Color", 10), ("Definition", 50), ("Inclusion", 36),
        ("Exclusion", 36), ("Example", 50), ("Memo", 36),
    )
)  # fmt: skip
SPEAKERS = (
    Column("Document", 22),
    Column("Label", 18),
    Column("Participant", 20),
    Column("Role", 14),
    Column("Compared", 10),
    Column("Turns", 8, COUNT),
    Column("Words", 9, COUNT),
)
DATA = (
    "id", "document", "start", "end", "code", "parent", "coder", "participants", "roles", "words", "exemplar",
    "coded_at", "memo", "text",
)  # fmt: skip
_DATA_WIDTHS = {"id": 18, "document": 22, "code": 24, "parent": 24, "participants": 22, "memo": 30, "text": 80}


def write(path: Path, comparison: Comparison, contents: Contents) -> None:
    """Write the workbook, whole or not at all. Raises CannotWrite with one sentence where that fails."""
    cells = Cells()
    with books.whole(path) as book:
        notes = book.create_sheet("Notes")
        sheets.write(book, "Themes by role", _columns(comparison), _themes(comparison, contents.numbers), cells)
        sheets.write(book, "Quotes", QUOTES, contents.quotes(), cells)
        sheets.write(book, "Codebook", CODEBOOK, contents.codebook, cells)
        attributes = [Column(name, 16) for name in contents.attributes]
        sheets.write(book, "Speakers", (*SPEAKERS, *attributes), contents.speakers, cells)
        data = [Column(name, _DATA_WIDTHS.get(name, 10)) for name in DATA]
        sheets.write(book, "Data", data, contents.data(), cells)
        _notes(notes, contents.recipe, cells)


def _notes(sheet: Any, recipe: Rows, cells: Cells) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 100
    sheet.freeze_panes = "A2"
    altered = (
        ("Altered cells", cells.altered),
        ("Rows continued", cells.split),
    )

    def line(name: str, value: Any) -> list[Any]:
        made = []
        for text in (name, value):
            cell = WriteOnlyCell(sheet, value=None)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.font = Font(bold=text is name)
            cell._value, cell.data_type = text, "s" if isinstance(text, str) else "n"
            made.append(cell)
        return made

    sheet.append(line("Item", "What it says"))
    for name, value in (*recipe, *altered, *DEFINITIONS):
        for part in cells.row([value]):
            sheet.append(line(name, part[0]))
    sheet.close()


def _columns(comparison: Comparison) -> list[Column]:
    columns = [Column("No.", 6), Column("Theme", 30, WRAPPED), Column("Path", 30, WRAPPED)]
    for group in comparison.groups:
        columns += [
            Column(f"{group.name}: passages (of {group.passages:,})", 13, COUNT),
            Column(f"{group.name}: share (of {group.passages:,} passages)", 13, PERCENT),
            Column(f"{group.name}: speakers, n (of {_known(group.participants)})", 13, COUNT),
            Column(f"{group.name}: speakers, % (of {_known(group.participants)})", 13, PERCENT),
            Column(f"{group.name}: documents (of {group.documents:,})", 13, COUNT),
            Column(f"{group.name}: words (of {group.words:,})", 13, COUNT),
            Column(f"{group.name}: rate per 1,000 words", 13, RATE),
            Column(f"{group.name}: rank", 9, COUNT),
        ]
    last = (("Proposed", 20), ("Proposed for", 22), ("Settled", 20), ("Reason", 50))
    return [*columns, *(Column(heading, width, WRAPPED) for heading, width in last)]


def _themes(comparison: Comparison, numbers: Sequence[str]) -> Iterator[list[Any]]:
    for number, theme in zip(numbers, comparison.themes, strict=True):
        row: list[Any] = [number, theme.name, " > ".join(theme.path)]
        for group in comparison.groups:
            row += _measures(theme.cells[group.name], group)
        yield row + _status(theme)


def _measures(cell: Cell | None, group: Group) -> list[Any]:
    if cell is None:
        return [None] * 8
    of = group.participants
    part = cell.speakers / of if of and cell.speakers is not None else None
    return [cell.passages, cell.share, cell.speakers, part, cell.documents, cell.words, cell.rate, cell.rank]


def _status(theme: Theme) -> list[Any]:
    return [theme.proposal.status, ", ".join(theme.proposal.discussed_by), theme.settled, theme.reason]


def _known(number: int | None) -> str:
    return "not known" if number is None else f"{number:,}"
