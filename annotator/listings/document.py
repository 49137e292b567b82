"""The documents of a project, one row each."""

from __future__ import annotations

from annotator.listings.counting import only, shown
from annotator.listings.row import Row
from annotator.project_file import ProjectFile

DOCUMENTS = ("document", "words", "turns", "codings")


def document_columns(project: ProjectFile) -> tuple[str, ...]:
    """The columns of `documents`: codings only where passages are counted."""
    return shown(project, DOCUMENTS, ("codings",))


def documents(project: ProjectFile) -> list[Row]:
    """Each document with the words and turns of its speech and the passages of all coders."""
    rows = [
        {"document": one.title, "words": one.words, "turns": one.turns, "codings": one.codings}
        for one in project.read.documents()
    ]
    return only(rows, document_columns(project))
