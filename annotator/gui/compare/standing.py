"""Where groups stand on a theme, by the rule that proposes its status."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from annotator.analysis import rule
from annotator.core.thresholds import Thresholds
from annotator.reports import remarks

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme


class Standing(Enum):
    """What a group does with a theme; a group without a status is silent, says nothing of it, or is counted."""

    SILENT = "does not speak"
    NOTHING = "speaks, but not of this"
    PASSING = "mentions it in passing"
    FEW = "says enough of it, by too few speakers"
    DISCUSSED = "discusses it"


def standing(group: Group, cell: Cell | None, thresholds: Thresholds) -> Standing:
    """What a group does with a theme (METHOD: status of a theme, missing)."""
    if cell is None:
        return Standing.SILENT
    if not cell.passages:
        return Standing.NOTHING
    if not group.has_status or rule.discusses(_weight(group, cell), thresholds):
        return Standing.DISCUSSED
    return Standing.FEW if rule.has_few_speakers(_weight(group, cell), thresholds) else Standing.PASSING


def rests_on_zero(comparison: Comparison, theme: Theme) -> bool:
    """Whether a status says that a group does not discuss a theme, and that group's 0 was not checked."""
    return comparison.is_counted and bool(remarks.unchecked(comparison, theme))


def _weight(group: Group, cell: Cell) -> rule.Weight:
    return rule.Weight(cell.passages, cell.speakers, group.participants, group.passages)
