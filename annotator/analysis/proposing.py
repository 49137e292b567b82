"""The themes of a comparison with their statuses: proposed by the rule, settled by the analyst."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.analysis import counting, rule
from annotator.analysis.compared import Cell, Group, Theme
from annotator.analysis.counting import Cells, Counted, Ranks
from annotator.analysis.theme_set import ThemeSet
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.core.settled import Settled
from annotator.core.thresholds import Thresholds


def themes(
    codebook: Codebook,
    reported: ThemeSet,
    counted: Counted,
    cells: Cells,
    thresholds: Thresholds,
    settled: Mapping[CodeId, Settled],
) -> list[Theme]:
    """Every reported code in its order, with its cells, its place among the others and its status.

    `cells` is what `counting.cells` gives; `settled` what the analyst settled, by code.
    """
    made = []
    for code in reported.codes:
        weights = _weights(counted.groups, cells[code])
        proposal = rule.propose(weights, thresholds, _within(reported, counted, code, list(weights)))
        settlement = settled.get(code)
        made.append(
            Theme(
                code,
                tuple(codebook.path(code)),
                cells[code],
                proposal,
                None if settlement is None else settlement.status,
                None if settlement is None else settlement.reason,
                parent=reported.parent(code),
                among=len(reported.level(code)),
                depth=reported.depth(code),
                few=tuple(name for name, weight in weights.items() if rule.has_few_speakers(weight, thresholds)),
                settlement=settlement,
            )
        )
    return made


def _weights(groups: Sequence[Group], cells: Mapping[str, Cell | None]) -> dict[str, rule.Weight]:
    """How each group that speaks and gets a status treats a theme."""
    return {
        group.name: rule.Weight(cell.passages, cell.speakers, group.participants, group.passages, group.words)
        for group in groups
        if group.has_status and (cell := cells[group.name]) is not None
    }


def _within(reported: ThemeSet, counted: Counted, code: CodeId, groups: Sequence[str]) -> Ranks:
    """The ranks of what a theme is made of, by which a reversal inside of it is seen."""
    return counting.ranks(reported.within(code), groups, counted.counts)
