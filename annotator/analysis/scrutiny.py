"""What became of a comparison when its statuses were tried and, where the project has statistics, its rates tested."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.robustness import Robustness
from annotator.analysis.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Scrutiny:
    """What was found; None where nothing was tried, or tested.

    `untried` and `untested` say in a sentence why not; empty where nobody asked for it.
    """

    robustness: Robustness | None = None
    statistics: Statistics | None = None
    untried: str = ""
    untested: str = ""
