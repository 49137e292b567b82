"""Why the rule proposes what it proposes, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.gui.compare.scene import Scene
from annotator.gui.compare.standing import Standing, standing
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import decimal, short

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme
    from annotator.analysis.rule import Emphasis


_NAMED_ONLY = 3


class Reasons(QObject):
    """Gives the reasons of a proposed status."""

    def __init__(self) -> None:
        super().__init__()
        self._say = Wording()

    def title(self, theme: Theme) -> str:
        """The proposed status, with the group to which the theme is unique."""
        proposal = theme.proposal
        if proposal.status == UNIQUE:
            return self._say.unique_to(proposal.discussed_by[0])
        return self._say.status(proposal.status)

    def of(self, scene: Scene, theme: Theme) -> str:
        """The reasons, in sentences."""
        status = theme.proposal.status
        if status in (SIMILAR, DIFFERENT):
            return " ".join(filter(None, self._emphasis(scene, theme)))
        if status == SHARED:
            return self._too_few(scene, theme)
        if status is None:
            return self.tr("Fewer than two groups speak: there is nothing to compare.")
        return " ".join([self._who(theme), *self._residuals(scene, theme)])

    def _too_few(self, scene: Scene, theme: Theme) -> str:
        cells = [theme.cells[group.name] for group in scene.comparison.compared]
        together = self._say.passages(sum(cell.passages for cell in cells if cell is not None))
        words = self.tr("All who speak discuss it, with {0} together: fewer than {1}, too few to judge the emphasis.")
        return words.format(together, scene.comparison.thresholds.min_base)

    def _who(self, theme: Theme) -> str:
        names = theme.proposal.discussed_by
        if theme.proposal.status == INSUFFICIENT:
            return self.tr("Nobody discusses it.")
        if theme.proposal.status == PARTLY:
            return self.tr("Discussed by {0} and {1}.").format(", ".join(names[:-1]), names[-1])
        return self.tr("Only {0} discusses it.").format(names[0])

    def _residuals(self, scene: Scene, theme: Theme) -> list[str]:
        """What the groups that do not discuss a theme say of it: unique is not zero. Many are only named."""
        found: dict[Standing, list[str]] = {Standing.PASSING: [], Standing.NOTHING: [], Standing.SILENT: []}
        for group in scene.comparison.compared:
            state = standing(group, theme.cells[group.name], scene.comparison.thresholds)
            state = Standing.PASSING if state is Standing.FEW else state
            if state in found:
                found[state].append(group.name)
        if sum(map(len, found.values())) > _NAMED_ONLY:
            heads = {
                Standing.PASSING: self.tr("In passing"),
                Standing.NOTHING: self.tr("Not at all"),
                Standing.SILENT: self.tr("Do not speak"),
            }
            found[Standing.NOTHING] = [self._zero(theme, name) for name in found[Standing.NOTHING]]
            return [f"{heads[state]}: {', '.join(names)}." for state, names in found.items() if names]
        return [self._residual(scene, theme, name, state) for state, names in found.items() for name in names]

    def _zero(self, theme: Theme, group: str) -> str:
        cell = theme.cells[group]
        return group if cell is None else self.tr("{0}, {1}").format(group, self._say.zero(cell))

    def _residual(self, scene: Scene, theme: Theme, group: str, state: Standing) -> str:
        residual = self._say.residual(scene, theme, group)
        passing = self.tr(", in passing") if state is Standing.PASSING else ""
        return f"{group}: {residual}{passing}."

    def _emphasis(self, scene: Scene, theme: Theme) -> list[str]:
        share, rate = theme.proposal.share, theme.proposal.rate
        assert share is not None and rate is not None, "where all discuss a theme, the emphasis is judged"
        ratio = scene.comparison.thresholds.emphasis_ratio
        return [
            self._shares(theme, share, ratio),
            self._rates(theme, share, rate, ratio),
            self._reversal(scene, theme) if theme.proposal.status == DIFFERENT and not share.reaches(ratio) else "",
            self._ranks(scene, theme, share),
        ]

    def _shares(self, theme: Theme, share: Emphasis, ratio: float) -> str:
        high, low = (self._say.percent(_cell_share(theme, name)) for name in (share.highest, share.lowest))
        if share.highest == share.lowest or share.times == 1:
            return self.tr("All give it the same share of their passages, {0}.").format(high)
        words = self.tr("{0}: {1} of its passages. {2}: {3}. That is {4} times.")
        return words.format(share.highest, high, share.lowest, low, _times(share, ratio))

    def _rates(self, theme: Theme, share: Emphasis, rate: Emphasis, ratio: float) -> str:
        """The rate beside the share; where they disagree about who does more, or how clearly, that is said."""
        times = _times(rate, ratio)
        if rate.times != 1 and share.times != 1 and rate.highest != share.highest:
            words = self.tr("Share and rate disagree: by rate {0} does most, {1} per 1,000 words, {2} times {3} ({4}).")
            high, low = (decimal(_cell_rate(theme, name)) for name in (rate.highest, rate.lowest))
            return words.format(rate.highest, high, times, rate.lowest, low)
        if rate.reaches(ratio) == share.reaches(ratio):
            return self.tr("By rate, {0} times.").format(times)
        if rate.reaches(ratio):
            return self.tr("Share and rate disagree: by rate it is {0} times, which reaches {1}×.").format(
                times, short(ratio)
            )
        return self.tr("Share and rate disagree: by rate it is {0} times, less than {1}×.").format(times, short(ratio))

    def _reversal(self, scene: Scene, theme: Theme) -> str:
        found = theme.proposal.reversal
        if found is None:
            return ""
        one, other, *groups = found
        ranks = [self._pair(scene, one, other, group) for group in groups]
        words = self.tr("Two codes below it rank in opposite order: for {0} {1}, for {2} {3}.")
        return words.format(groups[0], ranks[0], groups[1], ranks[1])

    def _pair(self, scene: Scene, one: CodeId, other: CodeId, group: str) -> str:
        cells = [(code, scene.comparison.cells[code][group]) for code in (one, other)]
        ranks = [f"{scene.codebook[code].name} {cell.rank}" for code, cell in cells if cell is not None]
        return self.tr(" and ").join(ranks)

    def _ranks(self, scene: Scene, theme: Theme, share: Emphasis) -> str:
        high, low = theme.cells[share.highest], theme.cells[share.lowest]
        among = scene.siblings(theme.code)
        if high is None or low is None or share.highest == share.lowest or among == 1:
            return ""
        parent = scene.codebook[theme.code].parent
        under = "" if parent is None else self.tr(" under {0}").format(scene.codebook[parent].name)
        words = self.tr("Rank {0} of {1}{2} for {3}, {4} for {5}.")
        return words.format(high.rank, among, under, share.highest, low.rank, share.lowest)


def _times(emphasis: Emphasis, ratio: float) -> str:
    """How many times, with as many decimals as show on which side of `ratio` it lies."""
    if emphasis.times is None:
        return "∞"
    places = emphasis.places(ratio)
    return short(float(emphasis.times)) if places is None else decimal(float(emphasis.times), places)


def _cell_share(theme: Theme, group: str) -> float:
    cell = theme.cells[group]
    return cell.share if cell else 0.0


def _cell_rate(theme: Theme, group: str) -> float:
    cell = theme.cells[group]
    return cell.rate if cell else 0.0
