"""Figures of what a project holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from annotator.project_file import ProjectFile

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def figure(project: ProjectFile, kind: str, by: str | Sequence[str] = "role", **options: Any) -> Figure:
    """A figure as matplotlib has it; kinds and arguments as for `drawing.drawn`.

    It is whole, however high; `reports.figures.saving.save` parts what is higher than a page.
    """
    from annotator import drawing

    return drawing.drawn(project, kind, by, **options).figure
