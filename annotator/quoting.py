"""Writes passages down as they are listed: a document to read, a workbook, a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.core.errors import CannotWrite
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress, heard, unheard
from annotator.core.turns import Turns
from annotator.listings import Finder, Found
from annotator.project import Project
from annotator.reports import quotes, tables
from annotator.reports.cells import Cells
from annotator.reports.quotes import Quote
from annotator.store.finding import Hit

COLUMNS = (
    "id", "document", "turn", "start", "end", "speaker", "role", "text", "code", "coder", "memo", "exemplar",
)  # fmt: skip
Groups = Sequence[tuple[str, Sequence[Hit]]]
"""Passages under headings, in their order; an empty heading where nothing is grouped."""


def write(project: Project, groups: Groups, path: Path, tell: Progress = unheard) -> Cells:
    """Write passages to a file that ends in .docx, .xlsx or .csv, whole or not at all; returns what had to be altered.

    `tell` hears how many passages are written, and may end it: no file is left then. Raises CannotWrite with one
    sentence.
    """
    title = project.read.facts().title or project.path.stem
    kind = path.suffix.lower()
    if kind == ".docx":
        said = (
            (heading, (_quote(one, turns) for one, turns in found)) for heading, found in _found(project, groups, tell)
        )
        return quotes.write(path, title, said, tell)
    if kind not in (".xlsx", ".csv"):
        raise CannotWrite(
            "“{0}”: passages are written as .docx, .xlsx or .csv. Choose one of these endings.", path.name
        )
    is_grouped = any(heading for heading, _ in groups)
    columns = ("group", *COLUMNS) if is_grouped else COLUMNS
    rows = (
        {"group": heading, **_row(one, turns)}
        for heading, found in _found(project, groups, tell)
        for one, turns in found
    )
    return tables.write(path, "Passages", columns, rows)


def _found(project: Project, groups: Groups, tell: Progress) -> Iterator[tuple[str, Iterator[tuple[Found, str]]]]:
    """Passages with the turns in which they are, such as 12 or 12–13."""
    finder, turns = Finder(project), dict[DocumentId, Turns]()

    def located(found: Found) -> tuple[Found, str]:
        if found.place not in turns:
            turns[found.place] = project.read.turns(found.place)
        first, last = turns[found.place].at(found.start), turns[found.place].at(found.end - 1)
        return found, "" if not first else str(first) if first == last else f"{first}–{last}"

    before, total = 0, sum(len(hits) for _, hits in groups)
    for heading, hits in groups:
        found = map(located, finder.numbered([hit.id for hit in hits]))
        yield heading, heard(found, tell, before, total)
        before += len(hits)


def _row(one: Found, turns: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "document": one.document,
        "turn": turns,
        "start": one.start,
        "end": one.end,
        "speaker": "; ".join(one.speakers),
        "role": "; ".join(one.roles),
        "text": one.text,
        "code": one.code,
        "coder": one.coder,
        "memo": one.memo,
        "exemplar": "yes" if one.exemplar else "",
    }


def _quote(one: Found, turns: str) -> Quote:
    turn = f"turns {turns}" if "–" in turns else f"turn {turns}" if turns else ""
    who = " / ".join(filter(None, one.speakers))
    roles = ", ".join(one.roles)
    spoken = f"{who} ({roles})" if who and roles else who
    place = ", ".join(filter(None, (one.document, turn)))
    return Quote(one.text, " · ".join(filter(None, (spoken, place, one.code))), one.memo)
