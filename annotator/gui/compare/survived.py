"""What a status survives, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.status import UNIQUE
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import percent, short, whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.analysis.robustness import Break, Survival
    from annotator.analysis.trials import Trial

_SHOWN = 4


class SurvivalWords(QObject):
    """Says in how many trials a status holds, and what breaks it."""

    def __init__(self) -> None:
        super().__init__()
        self._say = Wording()

    def holds(self, survival: Survival) -> str:
        """Such as: Holds in 34 of 36."""
        return self.tr("Holds in {0} of {1}").format(whole(survival.holds), whole(survival.trials))

    def breaks(self, survival: Survival) -> str:
        """What breaks it, a line each; of many the first."""
        lines = [self._break(one) for one in survival.breaks[:_SHOWN]]
        more = len(survival.breaks) - _SHOWN
        return "\n".join([*lines, *([self.tr("and {0} more").format(whole(more))] if more > 0 else [])])

    def every_break(self, survival: Survival) -> str:
        """All that breaks it, a line each."""
        return "\n".join(map(self._break, survival.breaks))

    def documents(self, survival: Survival) -> str:
        """Of each group the document with most of its passages, with their part."""
        words = self.tr("{0}: {1} of {2} from {3} ({4})")
        return "\n".join(
            words.format(told(group), whole(one.by_document), whole(one.passages), one.document,
                         percent(one.document_share, 0))
            for group, one in survival.concentrations.items()
        )  # fmt: skip

    def _break(self, one: Break) -> str:
        proposal = one.proposal
        unique = proposal.status == UNIQUE
        status = self._say.unique_to(told(proposal.discussed_by[0])) if unique else self._say.status(proposal.status)
        return self.tr("{0} {1}").format(status, self._trial(one.trial))

    def _trial(self, trial: Trial) -> str:
        from annotator.analysis.trials import CODER, MEASURE, THRESHOLD, WITHOUT_DOCUMENT, WITHOUT_SPEAKER

        value = "" if trial.value is None else short(trial.value)
        thresholds = {
            "in_passing": self.tr("with in passing ≤ {0}"),
            "min_speakers": self.tr("with speakers ≥ {0}"),
            "min_base": self.tr("with base ≥ {0}"),
            "emphasis_ratio": self.tr("with emphasis ≥ {0}×"),
        }
        if trial.kind == THRESHOLD:
            return thresholds[trial.name].format(value)
        return {
            CODER: self.tr("as {0} coded"),
            MEASURE: self.tr("by rate"),
            WITHOUT_DOCUMENT: self.tr("without {0}"),
            WITHOUT_SPEAKER: self.tr("without {0}"),
        }[trial.kind].format(trial.name)
