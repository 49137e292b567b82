"""Whether statuses survive, and the tests that a project may switch on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from annotator import trying
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd


def robustness(project: ProjectFile, by: str | Sequence[str] = "role", **how: Any) -> pd.DataFrame:
    """Each status under each trial; see `trying.robustness_rows`. Arguments as for `comparison`."""
    return framed(trying.robustness_rows(project, comparison(project, by, **how)), trying.ROBUSTNESS)


def survival(project: ProjectFile, by: str | Sequence[str] = "role", **how: Any) -> pd.DataFrame:
    """Each status with what it survives and on whom it rests; see `trying.survival_rows`. Arguments as above."""
    return framed(trying.survival_rows(project, comparison(project, by, **how)), trying.SURVIVAL)


def statistics(project: ProjectFile, by: str | Sequence[str] = "role", **how: Any) -> pd.DataFrame:
    """The tests, where they are switched on; see `trying.statistics_rows`. Arguments as for `comparison`."""
    return framed(trying.statistics_rows(project, comparison(project, by, **how)), trying.STATISTICS)
