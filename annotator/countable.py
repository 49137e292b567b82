"""The one place that decides whether a project may be counted, and tested (METHOD: statistics)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused

if TYPE_CHECKING:
    from annotator.project_file import ProjectFile


def refuse_counts(project: ProjectFile) -> None:
    """Raise Refused for a reflexive project: in it nothing is counted."""
    if not project.read.facts().counts_shown:
        raise Refused(
            "This project is reflexive: nothing in it is counted. Read its passages instead, or state another approach "
            "in the settings of the project."
        )


def refuse_statistics(project: ProjectFile) -> None:
    """Raise Refused where the statistics of a project are off, or it is reflexive."""
    refuse_counts(project)
    if not project.read.facts().statistics_shown:
        raise Refused("Statistics are off in this project. Switch them on in the settings of the project.")
