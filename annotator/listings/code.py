"""The codebook, one row for each code."""

from __future__ import annotations

from annotator.listings.row import Row
from annotator.project_file import ProjectFile
from annotator.store.verbs import codebook as verbs

CODEBOOK = verbs.COLUMNS


def codebook(project: ProjectFile) -> list[Row]:
    """Each code in the order of the tree; a parent by its name, or its path where several codes have the name."""
    book = project.read.codebook()
    return [
        {
            "number": code.number,
            "name": code.name,
            "parent": "" if code.parent is None else book.shortest(code.parent),
            "color": code.color,
            **{column: getattr(code, column) for column in CODEBOOK[4:]},
        }
        for code in book
    ]
