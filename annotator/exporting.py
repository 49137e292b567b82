"""Writes a comparison down: the workbook, or every coding as one long table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from annotator import __version__, listings
from annotator.analysis.comparison import Comparison
from annotator.core.errors import CannotWrite
from annotator.core.ids import CodeId
from annotator.project import Project
from annotator.reports import tables, workbook

_LIST_MARK = "; "


def refuse_kind(path: Path) -> None:
    """Raise CannotWrite for a file that is neither .xlsx nor .csv."""
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise CannotWrite(f"“{path.name}”: a comparison is written as .xlsx or .csv. Choose one of these endings.")


def write(project: Project, comparison: Comparison, path: Path) -> None:
    """Write a comparison to a file, whole or not at all. Raises CannotWrite with one sentence."""
    refuse_kind(path)
    if path.suffix.lower() == ".csv":
        tables.write_csv(path, workbook.DATA, _data(project, comparison))
    else:
        workbook.write(path, comparison, contents(project, comparison))


def contents(project: Project, comparison: Comparison) -> workbook.Contents:
    """What goes into the workbook of a comparison."""
    book = project.read.codebook()
    attributes = list(project.read.attributes())
    return workbook.Contents(
        recipe(project, comparison),
        [code.number for code in book],
        lambda: _quotes(project, comparison),
        [[row[column] for column in listings.CODEBOOK] for row in listings.codebook(project)],
        [_speaker(row, attributes) for row in listings.speakers(project)],
        attributes,
        lambda: _data(project, comparison),
    )


def recipe(project: Project, comparison: Comparison) -> list[tuple[str, Any]]:
    """By what the numbers were made, item by item."""
    thresholds = comparison.thresholds
    facts = project.read.facts()
    return [
        ("Project", facts.title or project.path.stem),
        ("File", project.path.name),
        ("Made", datetime.now().astimezone().isoformat(timespec="seconds")),
        ("Program", f"Annotator {__version__}"),
        ("Compared by", comparison.by),
        ("Only speakers with", _LIST_MARK.join(f"{name} = {value}" for name, value in comparison.where) or "all"),
        ("Coder", comparison.coder or "the coder of record of each document"),
        ("In passing", f"at most {thresholds.in_passing} passages"),
        ("Speakers", f"a theme is discussed by at least {thresholds.min_speakers}"),
        ("Base", f"emphasis is judged from {thresholds.min_base} passages on"),
        ("Emphasis", f"differs when the largest share is at least {thresholds.emphasis_ratio:g} times the smallest"),
        ("Documents", _LIST_MARK.join(comparison.documents)),
        ("Left out", _LIST_MARK.join(comparison.left_out) or "none"),
        ("Zeros", "not checked: no document was marked as finished for a code"),
    ]


def _speaker(row: listings.Row, attributes: Sequence[str]) -> list[Any]:
    compared = None if row["compared"] is None else "yes" if row["compared"] else "no"
    return [
        *(row[column] for column in ("document", "label", "participant", "role")),
        compared,
        row["turns"],
        row["words"],
        *(row["attributes"].get(name) for name in attributes),
    ]


def _quotes(project: Project, comparison: Comparison) -> Iterator[list[Any]]:
    """Every passage under its theme in the order of the codebook."""
    finder = listings.Finder(project)
    for code in project.read.codebook():
        for one in _counted(finder, comparison, [code.id]):
            yield [
                one.code,
                _LIST_MARK.join(one.roles),
                _LIST_MARK.join(one.speakers),
                one.document,
                one.text,
                "yes" if one.exemplar else None,
                one.memo or None,
            ]


def _data(project: Project, comparison: Comparison) -> Iterator[list[Any]]:
    """Every passage in reading order, one row each."""
    book = project.read.codebook()
    parents = {code.id: " > ".join(book.path(code.id)[:-1]) or None for code in book}
    for one in _counted(listings.Finder(project), comparison, None):
        yield [
            one.id,
            one.document,
            one.start,
            one.end,
            one.code,
            parents[one.codes[0]],
            one.coder,
            _LIST_MARK.join(one.speakers),
            _LIST_MARK.join(one.roles),
            one.words,
            int(one.exemplar),
            one.coded_at,
            one.memo or None,
            one.text,
        ]


def _counted(finder: listings.Finder, comparison: Comparison, family: list[CodeId] | None) -> Iterator[listings.Found]:
    """The passages that are counted; where only some speakers are compared, those in which one of them speaks."""
    for one in finder.search(family=family, sources=comparison.sources):
        if not comparison.where or any(speaker in comparison.group_of for speaker in one.voices):
            yield one
