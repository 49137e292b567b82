"""What stands in a cell of the matrix: the measures that are shown, on screen and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.compare.standing import Standing, standing
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import decimal, whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme

PASSAGES, SPEAKERS, SHARE, OF_DISTINCT, OF_PARENT, DOCUMENTS, WORDS, RATE, RANK = MEASURES = (
    "passages", "speakers", "share", "share_of_distinct", "share_of_parent", "documents", "words", "rate", "rank",
)  # fmt: skip
SHARES = (SHARE, OF_DISTINCT, OF_PARENT)
DEFAULT = (PASSAGES, SPEAKERS)
MISSING = "—"
_ON_ONE_LINE = 3


class CellWords(QObject):
    """Says what one group does with one theme. The first measure is the number, the others stand behind it."""

    def __init__(self, measures: Sequence[str] = DEFAULT) -> None:
        super().__init__()
        self.measures = tuple(measures)
        self._say = Wording()

    def measure_names(self) -> dict[str, str]:
        """Each measure by what it is called."""
        return {
            PASSAGES: self.tr("Passages"),
            SPEAKERS: self.tr("Speakers"),
            SHARE: self.tr("Share"),
            OF_DISTINCT: self.tr("Share of distinct passages"),
            OF_PARENT: self.tr("Share of parent"),
            DOCUMENTS: self.tr("Documents"),
            WORDS: self.tr("Words"),
            RATE: self.tr("Rate"),
            RANK: self.tr("Rank"),
        }

    def number(self, cell: Cell | None) -> str:
        """The number that stands out."""
        if cell is None:
            return MISSING
        measure = self.measures[0]
        if measure == SPEAKERS:
            return "?" if cell.speakers is None else whole(cell.speakers)
        if measure in SHARES:
            return self._percent(getattr(cell, measure))
        return decimal(cell.rate) if measure == RATE else whole(getattr(cell, measure))

    @property
    def is_tall(self) -> bool:
        """Whether there are so many measures that a cell takes two lines."""
        return len(self.measures) > _ON_ONE_LINE

    def lines(self, group: Group, cell: Cell | None, state: Standing) -> list[str]:
        """What stands behind the number: its unit where that is not plain, the other measures, what is to be known."""
        parts = self._parts(group, cell, state)
        half = (len(parts) + 1) // 2 if self.is_tall else len(parts)
        return [" · ".join(line) for line in (parts[:half], parts[half:]) if line]

    def shown(self, group: Group, cell: Cell | None, state: Standing) -> str:
        """The whole cell as it is seen, such as "11 6/9 speakers"."""
        return " ".join([self.number(cell), " · ".join(self._parts(group, cell, state))]).strip()

    def _parts(self, group: Group, cell: Cell | None, state: Standing) -> list[str]:
        if cell is None:
            return [self.tr("does not speak")]
        parts = [self._unit(group, cell), *(self._short(one, group, cell, state) for one in self.measures[1:])]
        parts.append(self._known(cell, state))
        return [part for part in parts if part]

    def spoken(self, comparison: Comparison, theme: Theme, group: Group) -> str:
        """The whole cell in a sentence, such as "Mentor, Honest feedback: 11 passages, 6 of 9 speakers"."""
        cell = theme.cells[group.name]
        state = standing(group, cell, comparison.thresholds)
        if cell is None:
            said = self.tr("does not speak in these documents")
        else:
            parts = [self._long(measure, group, cell) for measure in self.measures]
            said = ", ".join(filter(None, [*parts, self._known(cell, state)]))
        return self.tr("{0}, {1}: {2}").format(told(group.name), theme.name, said)

    def _known(self, cell: Cell, state: Standing) -> str:
        """What has to be known of a group that does not discuss a theme."""
        if state is Standing.NOTHING:
            return self._say.zero(cell)
        words = {Standing.PASSING: self.tr("in passing"), Standing.FEW: self.tr("few speakers")}
        return words.get(state, "")

    def _unit(self, group: Group, cell: Cell) -> str:
        """The unit of the number that stands out, where it is not passages or percent."""
        of = None if cell.speakers is None else group.participants
        return {
            SPEAKERS: self.tr("speakers") if of is None else self.tr("of {0} speakers").format(whole(of)),
            OF_DISTINCT: self.tr("of distinct passages"),
            OF_PARENT: self.tr("of its parent") if cell.share_of_parent is not None else self.tr("no parent"),
            DOCUMENTS: self.tr("of {0} documents").format(group.documents),
            WORDS: self.tr("words"),
            RATE: self.tr("per 1,000 words"),
            RANK: self.tr("in rank"),
        }.get(self.measures[0], "")

    def _short(self, measure: str, group: Group, cell: Cell, state: Standing) -> str:
        if measure == SPEAKERS:
            return self._people(cell.speakers, group.participants, state)
        if measure == SHARE:
            return self._say.percent(cell.share)
        if measure in (OF_DISTINCT, OF_PARENT) and getattr(cell, measure) is None:
            return ""
        if measure == DOCUMENTS:
            return self.tr("{0}/{1} documents").format(cell.documents, group.documents)
        if measure == RATE:
            return self.tr("{0} per 1,000").format(decimal(cell.rate))
        return self._long(measure, group, cell)

    def _people(self, some: int | None, of: int | None, state: Standing) -> str:
        """Such as 6/9 speakers; the unit is spared where the cell says more, the whole where nobody knows it."""
        if some is None:
            return self.tr("speakers not known")
        if of is None:
            if state is Standing.NOTHING:
                return ""
            return self.tr("1 speaker") if some == 1 else self.tr("{0} speakers").format(whole(some))
        if state in (Standing.PASSING, Standing.FEW, Standing.NOTHING):
            return f"{whole(some)}/{whole(of)}"
        return (self.tr("{0}/{1} speaker") if of == 1 else self.tr("{0}/{1} speakers")).format(whole(some), whole(of))

    def _long(self, measure: str, group: Group, cell: Cell) -> str:
        says = {
            PASSAGES: lambda: self._say.passages(cell.passages),
            SPEAKERS: lambda: self._say.speakers(cell.speakers, group.participants),
            SHARE: lambda: self.tr("{0} of its passages").format(self._say.percent(cell.share)),
            OF_DISTINCT: lambda: self.tr("{0} of distinct passages").format(self._percent(cell.share_of_distinct)),
            OF_PARENT: lambda: self.tr("{0} of parent").format(self._percent(cell.share_of_parent)),
            DOCUMENTS: lambda: self._say.documents(cell.documents, group.documents),
            WORDS: lambda: self.tr("{0} words").format(whole(cell.words)),
            RATE: lambda: self.tr("{0} passages per 1,000 words").format(decimal(cell.rate)),
            RANK: lambda: self.tr("rank {0}").format(cell.rank),
        }
        return says[measure]()

    def _percent(self, share: float | None) -> str:
        """A share; a dash where there is nothing that it could be of."""
        return MISSING if share is None else self._say.percent(share)
