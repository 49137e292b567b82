"""The history of a project, one row for each thing that somebody did."""

from __future__ import annotations

from annotator.listings.row import Row
from annotator.project_file import ProjectFile

HISTORY = ("id", "when", "who", "what", "undone")


def history(project: ProjectFile) -> list[Row]:
    """Who did what when, the oldest first."""
    return [{column: getattr(event, column) for column in HISTORY} for event in project.events()]
