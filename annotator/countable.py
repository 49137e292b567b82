"""The one place that decides whether a project may be counted, and tested (METHOD: statistics)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.project_file import ProjectFile


def counts(project: ProjectFile) -> bool:
    """Whether a project counts anything: a reflexive one does not."""
    return project.read.facts().counts_shown


def as_shown(project: ProjectFile, comparison: Comparison) -> Comparison:
    """A comparison as the project may show it: without a number where it is reflexive."""
    if counts(project):
        return comparison
    from annotator.analysis.uncounted import without_numbers

    return without_numbers(comparison)


def refuse_counts(project: ProjectFile) -> None:
    """Raise Refused for a reflexive project: in it nothing is counted."""
    if not counts(project):
        raise Refused(
            "This project is reflexive: nothing in it is counted. Read its passages instead, or state another approach "
            "in the settings of the project."
        )


def refuse_statistics(project: ProjectFile) -> None:
    """Raise Refused where the statistics of a project are off, or it is reflexive."""
    refuse_counts(project)
    if not project.read.facts().statistics_shown:
        raise Refused("Statistics are off in this project. Switch them on in the settings of the project.")
