"""The sheet of the robustness: what each status survives, what breaks it, on whom it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.compare.survived import SurvivalWords
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import percent, whole
from annotator.gui.language.told import told
from annotator.gui.scrutiny.sheet import Part, Sheet
from annotator.gui.scrutiny.targets import Targets
from annotator.gui.views.table import Cell, Table, Target

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme
    from annotator.analysis.concentration import Concentration
    from annotator.analysis.robustness import Robustness, Survival
    from annotator.analysis.scrutiny import Scrutiny

_NOTHING = "—"


class SurvivalSheet(QObject):
    """Puts into words and a table what statuses survive, in any thread."""

    def __init__(self) -> None:
        super().__init__()
        self._say, self._words = Wording(), SurvivalWords()

    def sheet(self, comparison: Comparison, found: Robustness, scrutiny: Scrutiny) -> Sheet:
        """The sheet of what was tried."""
        judged = [one for one in found.themes if one.proposal.status is not None]
        held = sum(one.holds == one.trials for one in judged)
        before = [
            self.tr("{0} of {1} proposed statuses hold in all of {2} trials.").format(
                whole(held), whole(len(judged)), whole(len(found.trials))
            ),
            self.tr(
                "One thing is changed at a time: whose coding counts, each threshold by a step, share or rate, and "
                "each document and each speaker left out."
            ),
        ]
        if found.not_tried:
            words = self.tr("Not tried, for they coded a part of the documents only: {0}.")
            before.append(words.format(", ".join(found.not_tried)))
        after = self.tr(
            "One speaker, one document: of all passages of the theme that the group has, those in which its most "
            "frequent speaker is heard, and those in the document with most."
        )
        return Sheet(tuple(before), (Part("", self._table(comparison, found)),), after, comparison, scrutiny)

    def _table(self, comparison: Comparison, found: Robustness) -> Table:
        to, groups = Targets(comparison), [group.name for group in comparison.compared]
        columns = [self.tr("Theme"), self.tr("Status"), self.tr("What breaks it"), self.tr("Holds in")]
        for group in groups:
            columns += [
                self.tr("{0}: one speaker").format(told(group)),
                self.tr("{0}: one document").format(told(group)),
            ]
        rows = []
        for one, theme in zip(found.themes, comparison.themes, strict=True):
            all_of_it = to.of(one.code, groups)
            cells = [*self._status(comparison, one, theme, all_of_it)]
            for group in groups:
                cells += self._rests(one, group, to)
            rows.append(tuple(cells))
        return Table(tuple(columns), tuple(rows), 3, "")

    def _status(self, comparison: Comparison, one: Survival, theme: Theme, to: Target) -> list[Cell]:
        name = comparison.codebook.shortest(one.code)
        status = self._say.named(one.proposal.status, one.proposal.discussed_by)
        if theme.settled:
            status = self.tr("{0} · settled: {1}").format(status, self._say.status(theme.settled))
        cells = [Cell(name, name, to), Cell(one.proposal.status, status, to)]
        if one.proposal.status is None:
            return [*cells, Cell(None, _NOTHING, to), Cell(None, _NOTHING, to)]
        breaks = self._words.breaks(one).replace("\n", "; ")
        holds = self.tr("{0} of {1}").format(whole(one.holds), whole(one.trials))
        return [*cells, Cell(breaks, breaks or _NOTHING, to), Cell(one.holds, holds, to)]

    def _rests(self, one: Survival, group: str, to: Targets) -> list[Cell]:
        rests: Concentration | None = one.concentrations.get(group)
        if rests is None:
            return [Cell(None, _NOTHING)] * 2
        words = self.tr("{0} of {1} · {2} · {3}")
        of = whole(rests.passages)
        speaker = words.format(whole(rests.by_speaker), of, percent(rests.speaker_share), rests.speaker)
        document = words.format(whole(rests.by_document), of, percent(rests.document_share), rests.document)
        return [
            Cell(rests.by_speaker, speaker, to.of_speaker(one.code, group, rests)),
            Cell(rests.by_document, document, to.of_document(one.code, group, rests)),
        ]
