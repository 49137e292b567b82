"""The workbook: notes, themes by role, status, what was tried and tested, quotes, codebook, speakers and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.analysis.comparison import Cell, Comparison, Group, Theme
from annotator.analysis.groups import ROLE
from annotator.analysis.scrutiny import Scrutiny
from annotator.reports import books, remarks, sheets, statistics, statuses, survival
from annotator.reports.cells import Cells
from annotator.reports.columns import COUNT, PERCENT, RATE, STRONG, TEXT, WHOLE, WRAPPED, Column, Marked

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

Rows = Iterable[Sequence[Any]]

DEFINITIONS = (
    ("Passage", "One application of one code to one contiguous range of speech, by one coder. It counts once for each "
     "group in which somebody speaks in it; passages of one code and coder that overlap are one."),
    ("Who speaks in it", "Those of whose turns it covers at least one whole word; a turn inside a longer passage of "
     "which it covers fewer than {back_channel} words (“mm-hm”, “yeah”) does not count."),
    ("Passages, n", "Passages of the theme in which somebody of the group speaks: as many as the sheet Quotes has rows "
     "of the theme and the group. A theme with themes below it counts the ranges that they cover together, overlaps "
     "once (touching is not overlapping), and so not the sum of them."),
    ("Passages, %", "The share: passages of the theme over all passages of the group. All passages are code "
     "applications, each passage of each code, its own and not those of the codes below it: the shares of all themes "
     "sum to 100 % where no theme has others below it."),
    ("Speakers", "Distinct participants of the group with at least one passage, over all participants of the group in "
     "the compared documents, the silent ones too. Empty where a label stands for an unknown number of persons."),
    ("Documents", "Transcripts with at least one passage, over the transcripts in which the group speaks."),
    ("Words", "Words under the passages, of those of the group who speak in them, over the words that the group "
     "speaks. Labels, time stamps and transcriber’s notes are in neither."),
    ("Rate", "Passages per 1,000 words that the group speaks in the compared documents."),
    ("Rank", "By passages, within the group, among the themes under the same parent; ties share the smaller number."),
    ("Empty cell, and 0", "Empty: the group does not speak in the compared documents. 0: it speaks, but never of this "
     "theme, which is evidence of silence only where somebody looked for it. 0*: not checked, for not every document "
     "behind it was marked as finished after the theme was made or last redefined."),
    ("Status", "Proposed by the rule at the thresholds above; what the analyst settled, with a reason, stands in its "
     "place. Insufficient: no group discusses the theme. Unique: one does, and every other that speaks mentions it in "
     "passing at most, which is not zero. Partly shared: some do. Where all do, the emphasis is similar or different, "
     "by the largest share over the smallest, or because two themes below it rank in opposite order in two groups; "
     "shared: too few passages to judge that."),
    ("Composition", "What a theme is made of: passages of each code below it, their share of the passages of the "
     "theme, which are the ranges that all below it cover together, and their rank among one another. Two codes are "
     "reversed where one ranks before the other in one group and behind it in another: that proposes different "
     "emphasis."),
    ("Co-occurrence", "Passages of the theme, in which somebody of the group speaks, that share a turn with any "
     "passage of the other theme, over all passages of the theme in which the group speaks. A theme is held against "
     "neither itself nor what is above or below it."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a workbook beside the comparison; rows are read while they are written.

    `recipe` says by what the numbers were made, `titles` number, name and parent of each theme; the rows of `quotes`,
    `codebook`, `speakers`, `documents`, `composition`, `cooccurrence` and `data` are as their columns here. `nested`
    where some theme stands below another; `scrutiny` is what became of the statuses and, where they are on, of the
    tests; `made` is the moment that the file tells. Without `composition` or `cooccurrence` the workbook has no sheet
    of it.
    """

    title: str
    back_channel: int
    recipe: Rows
    titles: Sequence[tuple[str, str, str]]
    nested: bool
    quotes: Callable[[], Iterator[Sequence[Any]]]
    codebook: Rows
    speakers: Rows
    attributes: Sequence[str]
    data: Callable[[], Iterator[Sequence[Any]]]
    documents: Rows = ()
    document_attributes: Sequence[str] = ()
    cooccurrence: Callable[[], Iterable[Sequence[Any]]] | None = tuple
    composition: Rows = ()
    scrutiny: Scrutiny = field(default_factory=Scrutiny)
    made: datetime | None = None


NOTES = (Column("Item", 24, STRONG), Column("What it says", 110, WRAPPED))
CODEBOOK = tuple(
    Column(heading, width, WRAPPED)
    for heading, width in (
        ("Number", 9), ("Name", 24), ("Parent", 16), ("Color", 10), ("Definition", 42), ("Inclusion", 30),
        ("Exclusion", 30), ("Example", 36), ("Memo", 24),
    )
)  # fmt: skip
SPEAKERS = (
    Column("Document", 22, WRAPPED),
    Column("Label", 18, WRAPPED),
    Column("Participant", 20, WRAPPED),
    Column("Persons", 10, COUNT),
    Column("Role", 14, WRAPPED),
    Column("Compared", 12),
    Column("Counts for", 16, WRAPPED),
    Column("Turns", 8, COUNT),
    Column("Words", 9, COUNT),
)
DOCUMENTS = (
    Column("Document", 28, WRAPPED),
    Column("Compared", 12),
    Column("Coder who counts", 20, WRAPPED),
    Column("Collected", 14, WRAPPED),
    Column("Turns", 8, COUNT),
    Column("Words", 9, COUNT),
    Column("Passages of all coders", 12, COUNT),
)
COOCCURRENCE = (
    Column("Theme", 28, WRAPPED),
    Column("Comes together with", 28, WRAPPED),
    Column("Group", 16, WRAPPED),
    Column("Passages, n", 12, COUNT),
    Column("Of all passages of the theme", 14, COUNT),
    Column("Share", 10, PERCENT, bar=True),
)
COMPOSITION = (
    Column("Theme", 28, WRAPPED),
    Column("Made of", 28, WRAPPED),
    Column("Group", 16, WRAPPED),
    Column("Passages, n", 12, COUNT),
    Column("Share of the theme", 14, PERCENT, bar=True),
    Column("Rank in the theme", 12, COUNT),
    Column("Reversed with", 30, WRAPPED),
)
DATA = (
    "id", "document", "start", "end", "text", "code", "parent", "coder", "participants", "roles", "groups", "words",
    "memo", "exemplar", "coded_at",
)  # fmt: skip
_DATA_WIDTHS = {
    "id": 18, "document": 22, "text": 60, "code": 26, "parent": 20, "participants": 22, "roles": 14, "groups": 14,
    "memo": 20, "coded_at": 20,
}  # fmt: skip


_DATA_NUMBERS = ("start", "end", "words", "exemplar")


def write(path: Path, comparison: Comparison, contents: Contents) -> Cells:
    """Write the workbook, whole or not at all; returns what had to be altered.

    Raises CannotWrite with one sentence.
    """
    cells = Cells()
    themes = f"Themes by {comparison.by}"
    with books.workbook(path, contents.title, contents.made) as book:
        notes = book.create_sheet("Notes")
        rows = _themes(comparison, contents)
        sheets.write(book, themes, _columns(comparison, nested=contents.nested), rows, cells, frozen=2)
        states = statuses.rows(comparison, contents.titles)
        sheets.write(book, "Status", statuses.COLUMNS, states, cells, frozen=2)
        write_scrutiny(book, comparison, contents.scrutiny, contents.titles, cells)
        if contents.composition:
            sheets.write(book, "Composition", COMPOSITION, contents.composition, cells, frozen=2)
        columns = quotes(comparison.by, nested=contents.nested)
        sheets.write(book, "Quotes", columns, contents.quotes(), cells)
        sheets.write(book, "Codebook", CODEBOOK, contents.codebook, cells, frozen=2)
        attributes = [Column(name, 16, WRAPPED) for name in contents.attributes]
        sheets.write(book, "Speakers", (*SPEAKERS, *attributes), contents.speakers, cells)
        attributes = [Column(name, 16, WRAPPED) for name in contents.document_attributes]
        sheets.write(book, "Documents", (*DOCUMENTS, *attributes), contents.documents, cells)
        if contents.cooccurrence is not None:
            sheets.write(book, "Co-occurrence", COOCCURRENCE, contents.cooccurrence(), cells)
        data = [Column(name, _DATA_WIDTHS.get(name, 10), WHOLE if name in _DATA_NUMBERS else TEXT) for name in DATA]
        sheets.write(book, "Data", data, contents.data(), cells)
        _notes(notes, contents, cells)
    return cells


def write_scrutiny(
    book: Workbook, comparison: Comparison, scrutiny: Scrutiny, titles: Sequence[tuple[str, str, str]], cells: Cells
) -> None:
    """Add the sheets of what was tried and tested; `titles` as in `Contents`."""
    named = {theme.code: title for theme, title in zip(comparison.themes, titles, strict=True)}
    if (tried := scrutiny.robustness) is not None:
        rows, said = survival.rows(tried, comparison, named), survival.notes(tried)
        sheets.write(book, "Robustness", survival.columns(comparison), rows, cells, frozen=2, notes=said)
    if (tested := scrutiny.statistics) is not None:
        rows, said = statistics.rows(tested, named), statistics.notes(tested)
        sheets.write(book, "Statistics", statistics.columns(tested), rows, cells, frozen=2, notes=said)


def quotes(by: str, *, nested: bool) -> list[Column]:
    """The columns of the quotes: a row for each passage of each theme and each group for which it counts.

    What groups are called other than roles has a column of its own, and so have the codes of a theme with codes below.
    """
    columns = [Column("Theme", 26, WRAPPED)]
    columns += [Column("Codes", 26, WRAPPED)] if nested else []
    columns += [] if by == ROLE else [Column("Group", 16, WRAPPED)]
    return [
        *columns,
        Column("Role", 14, WRAPPED),
        Column("Participant", 18, WRAPPED),
        Column("Document", 18, WRAPPED),
        Column("Quote", 76, WRAPPED),
        Column("For print", 60, WRAPPED),
        Column("Words", 8, COUNT),
        Column("Exemplar", 12),
        Column("Memo", 34, WRAPPED),
    ]


def _notes(sheet: Any, contents: Contents, cells: Cells) -> None:
    """Write the notes: they stand first, and say what had to be altered in all that follows."""
    definitions = [(name, text.format(back_channel=contents.back_channel)) for name, text in DEFINITIONS]
    made = [row for pair in contents.recipe for row in cells.row(pair)]
    altered = (
        ("Altered cells", cells.altered),
        ("Rows continued", cells.split),
    )
    rows = chain([("How they were made", None)], made, altered, [(None, None), ("What they mean", None)], definitions)
    sheets.set_up(sheet, NOTES)
    sheets.fill(sheet, NOTES, [column.heading for column in NOTES], rows)
    sheet.close()


def _columns(comparison: Comparison, *, nested: bool) -> list[Column]:
    columns = [Column("No.", 6, WRAPPED), Column("Theme", 28, WRAPPED)]
    columns += [Column("Parent", 24, WRAPPED)] if nested else []
    columns += [Column("Status", 24, WRAPPED)]
    for group in comparison.groups:
        of = _known(group.participants)
        narrow = max([12, *(min(len(word) + 4, 20) for word in group.name.split())])
        columns += [
            Column(f"{group.name}: passages, n of {group.passages:,}", narrow, COUNT),
            Column(f"{group.name}: passages, % of {group.passages:,}", narrow, PERCENT, bar=True),
            Column(f"{group.name}: speakers, n of {of}", narrow, COUNT),
            Column(f"{group.name}: speakers, % of {of}", narrow, PERCENT),
            Column(f"{group.name}: documents, n of {group.documents:,}", max(narrow, 14), COUNT),
            Column(f"{group.name}: words, n of {group.words:,}", narrow, COUNT),
            Column(f"{group.name}: passages per 1,000 of {group.words:,} words", max(narrow, 14), RATE),
            Column(f"{group.name}: rank by passages", narrow, COUNT),
        ]
    last = (
        ("Proposed", 18),
        ("Discussed by", 16),
        ("Remarks", 40),
        ("Settled", 16),
        ("Reason", 36),
        ("Reported as", 12),
    )
    return [*columns, *(Column(heading, width, WRAPPED) for heading, width in last)]


def _themes(comparison: Comparison, contents: Contents) -> Iterator[list[Any]]:
    for (number, name, parent), theme in zip(contents.titles, comparison.themes, strict=True):
        row: list[Any] = [number or None, name, *([parent or None] if contents.nested else []), remarks.status(theme)]
        for group in comparison.groups:
            row += _measures(theme.cells[group.name], group)
        yield row + _standing(comparison, theme)


def _measures(cell: Cell | None, group: Group) -> list[Any]:
    if cell is None:
        return [None] * 8
    of = group.participants
    part = cell.speakers / of if of and cell.speakers is not None else None
    passages = Marked(0) if cell.is_unchecked else cell.passages
    return [passages, cell.share, cell.speakers, part, cell.documents, cell.words, cell.rate, cell.rank]


def _standing(comparison: Comparison, theme: Theme) -> list[Any]:
    """What was proposed for a theme, and why; what was settled, and why."""
    proposal = theme.proposal
    return [
        proposal.status,
        ", ".join(proposal.discussed_by) or None,
        " ".join(remarks.of(comparison, theme)) or None,
        theme.settled,
        theme.reason,
        theme.report_number or None,
    ]


def _known(number: int | None) -> str:
    return "a number not known" if number is None else f"{number:,}"
