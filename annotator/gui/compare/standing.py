"""Where groups stand on a theme, by the rule that proposes its status."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.analysis import rule
from annotator.core.ids import CodeId
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.scene import Scene
from annotator.reports import remarks

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme


class Standing(Enum):
    """What a group does with a theme; a group without a status is silent, says nothing of it, or is counted."""

    SILENT = "does not speak"
    NOTHING = "speaks, but not of this"
    PASSING = "mentions it in passing"
    DISCUSSED = "discusses it"


def standing(group: Group, cell: Cell | None, thresholds: Thresholds) -> Standing:
    """What a group does with a theme (METHOD: status of a theme, missing)."""
    if cell is None:
        return Standing.SILENT
    if not cell.passages:
        return Standing.NOTHING
    discussed = not group.has_status or rule.discusses(_weight(group, cell), thresholds)
    return Standing.DISCUSSED if discussed else Standing.PASSING


def rests_on_zero(comparison: Comparison, theme: Theme) -> bool:
    """Whether a status says that a group does not discuss a theme, and that group's 0 was not checked."""
    return bool(remarks.unchecked(comparison, theme))


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Which group does most and which least by one measure; `times` is None where the least is nothing."""

    highest: str
    lowest: str
    times: Fraction | None

    def reaches(self, ratio: float) -> bool:
        """Whether the most is at least `ratio` times the least."""
        return self.times is None or self.times >= Fraction(str(ratio))


def by_share(comparison: Comparison, theme: Theme) -> Emphasis:
    """Who gives most of its passages to a theme."""
    return _emphasis(comparison, theme, lambda group, cell: _weight(group, cell).share)


def by_rate(comparison: Comparison, theme: Theme) -> Emphasis:
    """Who speaks of a theme most often per word."""
    return _emphasis(comparison, theme, lambda group, cell: Fraction(cell.passages, group.words))


def reversed_below(scene: Scene, theme: Theme) -> tuple[CodeId, CodeId, str, str] | None:
    """Two codes directly below a theme and two groups in which they rank in opposite order, if there are such."""
    cells = {one.code: one.cells for one in scene.comparison.themes}
    children = [child.id for child in scene.codebook.children(theme.code)]
    for one, other in combinations(children, 2):
        for first, second in combinations(scene.comparison.compared, 2):
            pair = [(cells[one][group.name], cells[other][group.name]) for group in (first, second)]
            ranks = [(a.rank, b.rank) for a, b in pair if a is not None and b is not None]
            if len(ranks) == 2 and (ranks[0][0] - ranks[0][1]) * (ranks[1][0] - ranks[1][1]) < 0:
                return one, other, first.name, second.name
    return None


def _emphasis(comparison: Comparison, theme: Theme, measure: Callable[[Group, Cell], Fraction]) -> Emphasis:
    found = {
        group.name: measure(group, cell)
        for group in comparison.compared
        if (cell := theme.cells[group.name]) is not None
    }
    highest, lowest = max(found, key=lambda name: found[name]), min(found, key=lambda name: found[name])
    return Emphasis(highest, lowest, found[highest] / found[lowest] if found[lowest] else None)


def _weight(group: Group, cell: Cell) -> rule.Weight:
    return rule.Weight(cell.passages, cell.speakers, group.participants, group.passages)
