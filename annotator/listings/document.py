"""The documents of a project, one row each."""

from __future__ import annotations

from annotator.listings.row import Row
from annotator.project_file import ProjectFile

DOCUMENTS = ("document", "words", "turns", "codings")


def documents(project: ProjectFile) -> list[Row]:
    """Each document with the words and turns of its speech and the passages of all coders."""
    return [
        {"document": one.title, "words": one.words, "turns": one.turns, "codings": one.codings}
        for one in project.read.documents()
    ]
