"""Numbers and statuses in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.rows import StatusRow
from annotator.gui.compare.scene import Scene
from annotator.gui.language.numbers import percent, short, whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Theme


class Wording(QObject):
    """Says counts, shares, statuses and the rule."""

    def passages(self, number: int) -> str:
        """Such as 38 passages."""
        return self.tr("1 passage") if number == 1 else self.tr("{0} passages").format(whole(number))

    def themes(self, number: int) -> str:
        """Such as 12 themes."""
        return self.tr("1 theme") if number == 1 else self.tr("{0} themes").format(whole(number))

    def speakers(self, some: int | None, of: int | None) -> str:
        """Such as 6 of 9 speakers; either number may not be known (METHOD: speakers)."""
        if some is None:
            return self.tr("speakers not known")
        if of is None:
            return self.tr("{0} speakers, of how many is not known").format(whole(some))
        words = self.tr("{0} of {1} speaker") if of == 1 else self.tr("{0} of {1} speakers")
        return words.format(whole(some), whole(of))

    def documents(self, some: int, of: int) -> str:
        """Such as 3 of 4 documents."""
        words = self.tr("{0} of {1} document") if of == 1 else self.tr("{0} of {1} documents")
        return words.format(whole(some), whole(of))

    def all_documents(self, number: int) -> str:
        """Such as 4 documents."""
        return self.tr("1 document") if number == 1 else self.tr("{0} documents").format(whole(number))

    def percent(self, share: float) -> str:
        """A fraction in percent, with one decimal."""
        return percent(share, 1)

    def residual(self, scene: Scene, theme: Theme, group: str) -> str:
        """What a group says of a theme, such as 1 passage by 1 of 9 speakers."""
        cell = theme.cells[group]
        if cell is None:
            return self.tr("does not speak in these documents")
        if not cell.passages:
            return self.tr("no passage, {0}").format(self.zero(cell))
        people = self.speakers(cell.speakers, scene.comparison.group(group).participants)
        return self.tr("{0} by {1}").format(self.passages(cell.passages), people)

    def zero(self, cell: Cell) -> str:
        """Whether somebody looked for what a group does not say."""
        return self.tr("checked") if cell.is_checked else self.tr("not checked")

    def status(self, status: str | None) -> str:
        """A status as it stands alone."""
        return {
            SIMILAR: self.tr("Similar"),
            DIFFERENT: self.tr("Different emphasis"),
            PARTLY: self.tr("Partly shared"),
            SHARED: self.tr("Shared"),
            UNIQUE: self.tr("Unique"),
            INSUFFICIENT: self.tr("Insufficient"),
            None: self.tr("No status"),
        }[status]

    def unique_to(self, group: str) -> str:
        """The status of a theme that one group alone discusses."""
        return self.tr("Unique to {0}").format(group)

    def shared_by(self, groups: Sequence[str]) -> str:
        """The status of a theme that some groups discuss."""
        return self.tr("Partly shared by {0}").format(", ".join(map(told, groups)))

    def named(self, status: str | None, groups: Sequence[str]) -> str:
        """A status with the groups of which it is said: to which a theme is unique, or which share it partly."""
        if status == UNIQUE and len(groups) == 1:
            return self.unique_to(told(groups[0]))
        return self.shared_by(groups) if status == PARTLY and groups else self.status(status)

    def own_status(self, theme: Theme) -> str:
        """The status that stands for a theme, with the group to which it is unique."""
        return self.named(theme.status, theme.owners)

    def title(self, row: StatusRow) -> str:
        """The status of a row, with the group to which its themes are unique."""
        return self.unique_to(row.group) if row.group else self.status(row.status)

    def plain_title(self, row: StatusRow) -> str:
        """The title of a row where the rule proposes nothing."""
        return self.tr("Not settled yet") if row.status is None else self.title(row)

    def rule(self, row: StatusRow, comparison: Comparison) -> str:
        """The rule by which themes come under a row."""
        two = len(comparison.compared) == 2
        if row.status == UNIQUE:
            return self._unique(row.group, comparison)
        ratio, base = _times(comparison.thresholds), comparison.thresholds.min_base
        both, all_of_them = self.tr("both discuss it"), self.tr("all discuss it")
        rules = {
            SIMILAR: self.tr("{0}, shares within {1}").format(both if two else all_of_them, ratio),
            DIFFERENT: self.tr("both discuss it, one at least {0} as much").format(ratio)
            if two
            else self.tr("all discuss it, the most at least {0} the least").format(ratio),
            PARTLY: self.tr("some of those who speak discuss it, not all"),
            SHARED: self.tr("{0}, with fewer than {1} passages: too few to judge the emphasis").format(
                both if two else all_of_them, base
            ),
            INSUFFICIENT: self.tr("nobody discusses it: at most in passing"),
            None: self.tr("fewer than two groups speak: nothing to compare with"),
        }
        return rules[row.status]

    def thresholds(self, thresholds: Thresholds) -> str:
        """The rule in one line."""
        return self.tr("in passing ≤ {0},  emphasis ≥ {1},  base ≥ {2},  speakers ≥ {3}").format(
            thresholds.in_passing, _times(thresholds), thresholds.min_base, thresholds.min_speakers
        )

    def _unique(self, group: str, comparison: Comparison) -> str:
        others = [one.name for one in comparison.compared if one.name != group]
        if not group:
            return self.tr("settled against the rule")
        if len(others) == 1:
            return self.tr("{0} at most in passing").format(others[0])
        return self.tr("the others at most in passing")


def _times(thresholds: Thresholds) -> str:
    return f"{short(thresholds.emphasis_ratio)}×"
