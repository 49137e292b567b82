"""Figures of what a project holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.project_file import ProjectFile

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def figure(project: ProjectFile, kind: str, by: str = "role", **options: Any) -> Figure:
    """A figure as matplotlib has it: schematic, butterfly, dots, heat, participation; see `drawing.drawn`."""
    from annotator import drawing

    return drawing.drawn(project, kind, by, **options).figure
