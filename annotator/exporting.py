"""Writes a comparison down: the workbook, or every coding as one long table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from annotator import listings
from annotator.analysis.comparison import Comparison
from annotator.analysis.groups import ROLE
from annotator.analysis.report_numbers import reported
from annotator.analysis.scrutiny import Scrutiny
from annotator.core.errors import CannotWrite
from annotator.core.ids import SpeakerId
from annotator.core.progress import Progress, heard, unheard
from annotator.core.speech import BACK_CHANNEL
from annotator.listings import Finder, Found
from annotator.listings.counted import Counted
from annotator.project_file import ProjectFile
from annotator.questions import compositions
from annotator.questions.cooccurrence import rows as coming_together
from annotator.recipe import listed, recipe
from annotator.recipe import title as title_of
from annotator.reports import scrutiny_book, tables, uncounted, workbook
from annotator.reports.cells import Cells
from annotator.trying import scrutinised


def refuse_kind(path: Path) -> None:
    """Raise CannotWrite for a file that is neither .xlsx nor .csv."""
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise CannotWrite("“{0}”: a comparison is written as .xlsx or .csv. Choose one of these endings.", path.name)


def write(project: ProjectFile, comparison: Comparison, path: Path, tell: Progress = unheard) -> Cells:
    """Write a comparison to a file, whole or not at all; returns what had to be altered.

    `tell` hears how many rows are written, and may end it: no file is left then. Raises CannotWrite with one
    sentence.
    """
    refuse_kind(path)
    comparison = reported(comparison) if comparison.is_counted else comparison
    if path.suffix.lower() == ".csv":
        return write_long(project, comparison, path, tell)
    return write_book(project, comparison, path, tell)


def write_long(project: ProjectFile, comparison: Comparison, path: Path, tell: Progress = unheard) -> Cells:
    """Write every coding as one long table; otherwise as `write`."""
    rows = data(project, comparison, tell)
    if comparison.is_counted:
        return tables.write_csv(path, workbook.DATA, rows)
    return tables.write_csv(path, uncounted.DATA, uncounted.without_numbers(workbook.DATA, rows))


def write_book(
    project: ProjectFile,
    comparison: Comparison,
    path: Path,
    tell: Progress = unheard,
    made: datetime | None = None,
    scrutiny: Scrutiny | None = None,
) -> Cells:
    """Write the workbook, which tells `made` as its moment, else now; `scrutiny` as for `contents`, else as `write`."""
    found = contents(project, comparison, tell, made, scrutiny)
    if comparison.is_counted:
        return workbook.write(path, comparison, found)
    return uncounted.write(path, comparison, found)


def data(project: ProjectFile, comparison: Comparison, tell: Progress = unheard) -> Iterator[list[Any]]:
    """Every passage in reading order, one row each, as `workbook.DATA`; `tell` hears how many were asked for."""
    return heard(_data(project, comparison), tell, 0, _passages(project))


def contents(
    project: ProjectFile,
    comparison: Comparison,
    tell: Progress = unheard,
    made: datetime | None = None,
    scrutiny: Scrutiny | None = None,
) -> workbook.Contents:
    """What goes into the workbook of a comparison; `tell` hears how many of its rows were asked for.

    `scrutiny` is what became of the comparison where it was put to the test already.
    """
    found = scrutinised(project, comparison, lambda *_: tell(0, 1)) if scrutiny is None else scrutiny
    passages = _passages(project)
    attributes = list(project.read.attributes())
    return workbook.Contents(
        title=title_of(project),
        back_channel=BACK_CHANNEL,
        recipe=[*recipe(project, comparison, made), *scrutiny_book.recipe(found)],
        titles=titles(comparison),
        scrutiny=found,
        nested=_is_nested(comparison),
        quotes=lambda: heard(_quotes(project, comparison), tell, 0, 2 * passages),
        codebook=[[row[column] or None for column in listings.CODEBOOK] for row in listings.codebook(project)],
        speakers=_speakers(project, comparison, attributes),
        attributes=attributes,
        data=lambda: heard(_data(project, comparison), tell, passages, 2 * passages),
        composition=_composition(comparison),
        documents=list(_documents_sheet(project, comparison)),
        document_attributes=_document_attributes(project),
        cooccurrence=None if comparison.beside else lambda: coming_together(project, comparison),
        made=made,
    )


def titles(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Number, name and parent of each theme."""
    book = comparison.codebook
    return [
        (book[one.code].number, book.shortest(one.code), "" if one.parent is None else book.shortest(one.parent))
        for one in comparison.themes
    ]


def write_scrutiny(project: ProjectFile, comparison: Comparison, scrutiny: Scrutiny, path: Path) -> Cells:
    """Write a workbook of what was tried or tested alone, with the recipe. Raises CannotWrite with one sentence."""
    notes = [*recipe(project, comparison), *scrutiny_book.recipe(scrutiny)]
    return scrutiny_book.write(path, title_of(project), comparison, scrutiny, titles(comparison), notes)


def _composition(comparison: Comparison) -> list[list[Any]]:
    """What each theme is made of in each group that speaks, where two codes below it are reversed."""
    made = [theme.code for theme in comparison.themes if comparison.codebook.children(theme.code)]
    found = [compositions.rows_of(comparison, code) for code in made]
    return [
        [*list(row.values())[:-1], listed(row["reversed_with"]) or None]
        for rows in found
        if any(row["reversed_with"] for row in rows)
        for row in rows
    ]


def _passages(project: ProjectFile) -> int:
    return sum(number for _, number in project.retrieval.sources())


def _speakers(project: ProjectFile, comparison: Comparison, attributes: Sequence[str]) -> Iterator[list[Any]]:
    persons = {one.id: one.persons for one in project.read.participants()}
    for speaker, row in zip(project.read.speakers(), listings.speakers(project), strict=True):
        yield [
            row["document"],
            row["label"],
            row["participant"],
            None if speaker.participant is None else persons[speaker.participant],
            row["role"],
            None if row["compared"] is None else "yes" if row["compared"] else "no",
            comparison.group_of.get(speaker.id),
            speaker.turns,
            speaker.words,
            *(row["attributes"].get(name) for name in attributes),
        ]


def _document_attributes(project: ProjectFile) -> list[str]:
    """The attributes that any document has."""
    used = {name for one in project.read.documents() for name in one.attributes}
    return [name for name in project.read.attributes() if name in used]


def _documents_sheet(project: ProjectFile, comparison: Comparison) -> Iterator[list[Any]]:
    """Every document, those that are not compared too."""
    names = {one.id: one.name for one in project.read.coders()}
    coders = {document: names[coder] for document, coder in comparison.sources}
    attributes = _document_attributes(project)
    for one in project.read.documents():
        is_compared = one.title in comparison.documents
        yield [
            one.title,
            "yes" if is_compared else "no",
            coders.get(one.id) if is_compared else None,
            one.collected or None,
            one.turns,
            one.words,
            one.codings,
            *(one.attributes.get(name) for name in attributes),
        ]


def _quotes(project: ProjectFile, comparison: Comparison) -> Iterator[list[Any]]:
    """Every passage under its theme, in the order of the codebook, once for each group for which it counts."""
    finder, book = Finder(project), project.read.codebook()
    passages = Counted(finder, comparison)
    nested = _is_nested(comparison)
    for code in (theme.code for theme in comparison.themes):
        theme = book.shortest(code)
        for one in _heard(passages.search(book.family(code)), comparison):
            for group, voices in _groups(one, comparison).items():
                row = [theme, one.code] if nested else [theme]
                row += [] if comparison.by == ROLE else [group]
                said = [finder.who(speaker) for speaker in voices]
                yield [
                    *row,
                    listed(dict.fromkeys(role for _, role in said)),
                    listed(dict.fromkeys(name for name, _ in said)),
                    one.document,
                    one.text,
                    one.edited or None,
                    sum(one.voices[speaker] for speaker in voices),
                    "yes" if one.exemplar else None,
                    one.memo or None,
                ]


def _data(project: ProjectFile, comparison: Comparison) -> Iterator[list[Any]]:
    """Every passage in reading order, one row each."""
    book = project.read.codebook()
    parents = {code.id: " > ".join(book.path(code.id)[:-1]) or None for code in book}
    for one in _heard(Counted(Finder(project), comparison).search(), comparison):
        if one.codes[0] not in comparison.counted:
            continue
        yield [
            one.id,
            one.document,
            one.start,
            one.end,
            one.text,
            one.code,
            parents[one.codes[0]],
            one.coder,
            listed(one.speakers),
            listed(one.roles),
            listed(_groups(one, comparison)),
            one.words,
            one.memo or None,
            int(one.exemplar),
            one.coded_at,
        ]


def _heard(found: Iterable[Found], comparison: Comparison) -> Iterator[Found]:
    """Where only some speakers are compared, the passages in which one of them speaks; else all."""
    for one in found:
        if not comparison.where or any(speaker in comparison.group_of for speaker in one.voices):
            yield one


def _is_nested(comparison: Comparison) -> bool:
    """Whether some theme has others below it, reported or not."""
    return any(code.parent is not None for code in comparison.codebook if code.id in comparison.counted)


def _groups(found: Found, comparison: Comparison) -> dict[str, list[SpeakerId]]:
    """The groups for which a passage counts, each with those of its speakers who are heard."""
    groups: dict[str, list[SpeakerId]] = {}
    for speaker in found.voices:
        group = comparison.group_of.get(speaker)
        if group is not None:
            groups.setdefault(group, []).append(speaker)
    return groups
