"""What was looked for where, a row for each code and document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.core.codebook import PATH_MARK
from annotator.listings.counting import only, shown
from annotator.listings.row import Row

if TYPE_CHECKING:
    from annotator.analysis.silence import Look
    from annotator.project_file import ProjectFile

SILENCE = ("code", "path", "document", "passages", "looked_for", "why", "because")


def silence_columns(project: ProjectFile) -> tuple[str, ...]:
    """The columns of `silence`: passages only where they are counted."""
    return shown(project, SILENCE, ("passages",))


def silence(project: ProjectFile, looks: Iterable[Look]) -> list[Row]:
    """Each code in each document, code by code; see `questions.silence` for the columns."""
    book = project.read.codebook()
    titles = {one.id: one.title for one in project.read.documents()}
    rows = [
        {
            "code": book[one.code].name,
            "path": PATH_MARK.join(book.path(one.code)),
            "document": titles[one.document],
            "passages": one.passages,
            "looked_for": one.was_looked_for,
            "why": one.why,
            "because": None if one.because is None else book.shortest(one.because),
        }
        for one in looks
    ]
    return only(rows, silence_columns(project))


def to_read_again(project: ProjectFile, looks: Iterable[Look]) -> list[Row]:
    """What was not looked for, document by document in their order, within each in the order of the codes."""
    places = {one.id: at for at, one in enumerate(project.read.documents())}
    waiting = sorted((one for one in looks if not one.was_looked_for), key=lambda one: places[one.document])
    return silence(project, waiting)
