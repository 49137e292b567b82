"""Writes themes × groups down: the notes on each, and the quotes that speak for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.codebook import Codebook
from annotator.core.errors import CannotWrite
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase
from annotator.core.progress import Progress, unheard
from annotator.countable import counts
from annotator.project import Project
from annotator.questions import exemplars as quoting
from annotator.questions.grouping import grouping
from annotator.questions.summaries import notes
from annotator.reports import books, sheets, table_documents, tables
from annotator.reports.cells import Cells
from annotator.reports.columns import WRAPPED, Column

if TYPE_CHECKING:
    from annotator.analysis.exemplars import TooMany
    from annotator.questions.exemplars import Quotable

Cell = tuple[CodeId, str]
SUMMARY_GRID, QUOTE_MATRIX = "Summaries", "Quotes"
_THEME, _WIDE = "Theme", 48


def write_summaries(
    project: Project, path: Path, by: str = "role", reader: str = "", coder: str | None = None, tell: Progress = unheard
) -> int:
    """Write the grid of notes to a .docx, .xlsx or .csv, whole or not at all; returns how many cells were altered.

    Private notes are left out, but for those of the coder `reader`. Raises CannotWrite with one sentence.
    """
    _refuse_kind(path)
    groups = grouping(project, by, coder).groups
    names = {one.id: one.name for one in project.read.coders()}
    said: dict[Cell, str] = {}
    for cell, found in notes(project, by, reader).items():
        several = len({one.coder for one in found}) > 1
        said[cell] = "\n\n".join(
            f"{names[one.coder]}: {one.text}" if several and one.coder in names else one.text for one in found
        )
    remark = f"Notes on what each {by} says of each theme."
    return _write(path, _title(project, SUMMARY_GRID), remark, groups, said, project.read.codebook(), tell)


def write_quotes(
    project: Project,
    path: Path,
    by: str = "role",
    coder: str | None = None,
    per_role: int | None = None,
    tell: Progress = unheard,
) -> int:
    """Write the matrix of quotes to a .docx, .xlsx or .csv, whole or not at all; returns how many cells were altered.

    Quotes are those that are marked as exemplars; with `per_role` those that are proposed, at most so many for each
    theme and group. Who supplies too many is said with them. Raises CannotWrite with one sentence.
    """
    _refuse_kind(path)
    found = quoting.quotable(project, by, coder, tell)
    quotes = found.marked() if per_role is None else found.proposed(per_role)
    book, said = project.read.codebook(), dict[Cell, str]()
    at = {book.shortest(code.id): code.id for code in book}
    for row in quoting.rows(project, found, quotes):
        cell = at[row["theme"]], row["group"]
        quote = f"“{row['text']}” ({row['speaker']}, {row['document']})"
        said[cell] = f"{said[cell]}\n\n{quote}" if cell in said else quote
    kind = "Marked as exemplars." if per_role is None else f"Proposed, at most {per_role} for each theme and {by}."
    remark = " ".join([kind, *map(str, warnings(project, found, found.too_many(quotes)))])
    return _write(path, _title(project, QUOTE_MATRIX), remark, found.groups, said, book, tell)


def warnings(project: Project, found: Quotable, said: Sequence[TooMany]) -> list[Phrase]:
    """Who supplies too many quotes, a sentence each; how many only where a project counts."""
    book = project.read.codebook()
    if not counts(project):
        return [
            Phrase("{0} supplies many of the quotes of {1}.", found.names[one.person], one.group)
            if one.theme is None
            else Phrase(
                "{0} supplies many of the quotes of {1} on “{2}”.",
                found.names[one.person], one.group, book.shortest(one.theme),
            )
            for one in said
        ]  # fmt: skip
    return [
        Phrase(
            "{0} supplies {1} of {2} quotes of {3}: more than a third.",
            found.names[one.person], one.quotes, one.of, one.group,
        )
        if one.theme is None
        else Phrase(
            "{0} supplies {1} quotes of {2} on “{3}”: more than two of one theme.",
            found.names[one.person], one.quotes, one.group, book.shortest(one.theme),
        )
        for one in said
    ]  # fmt: skip


def _title(project: Project, what: str) -> str:
    return f"{project.read.facts().title or project.path.stem}: {what}"


def _refuse_kind(path: Path) -> None:
    if path.suffix.lower() not in (".docx", ".xlsx", ".csv"):
        raise CannotWrite(
            "“{0}”: themes and groups are written as .docx, .xlsx or .csv. Choose one of these endings.", path.name
        )


def _write(
    path: Path,
    title: str,
    remark: str,
    groups: Sequence[str],
    said: Mapping[Cell, str],
    book: Codebook,
    tell: Progress,
) -> int:
    columns = [_THEME, *map(str, groups)]
    rows = [
        [book.shortest(code.id), *(said.get((code.id, group)) for group in groups)]
        for code in book
        if code.parent is None or any((code.id, group) in said for group in groups)
    ]
    kind = path.suffix.lower()
    if kind == ".docx":
        return table_documents.write(path, title, remark, columns, rows, tell)
    if kind == ".csv":
        return tables.write_csv(path, columns, rows).altered
    cells = Cells()
    with books.workbook(path, title) as workbook:
        shown = [Column(name, _WIDE if at else 28, WRAPPED) for at, name in enumerate(columns)]
        sheets.write(workbook, title.rpartition(": ")[2], shown, rows, cells, frozen=1)
        about = [Column("Notes", 2 * _WIDE, WRAPPED)]
        sheets.write(workbook, "Notes", about, [[title], [remark]], cells)
    return cells.altered
