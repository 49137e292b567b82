"""Would it survive? Each status tried under every coder, threshold and measure, and with each document and speaker
left out (METHOD: status of a theme)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.analysis.comparison import Material
from annotator.analysis.concentration import Concentration, concentrations
from annotator.analysis.groups import By
from annotator.analysis.pairs import refuse_many
from annotator.analysis.rule import Proposal
from annotator.analysis.same import Same
from annotator.analysis.tallied import Tallied
from annotator.analysis.trials import Trial, left_out, proposal, proposals, settings
from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.progress import Progress, unheard
from annotator.core.reading import Reading
from annotator.core.status import DIFFERENT, PARTLY, UNIQUE
from annotator.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Break:
    """A trial under which the rule proposes another status, and that status."""

    trial: Trial
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Survival:
    """What became of the status that is proposed for one theme: in how many of the trials it holds, and what breaks it.

    `outcomes` says of each trial, in their order, whether the status holds. `others` has what is proposed under those
    trials, by their place, under which it may be anything else, in what it rests on too.
    """

    code: CodeId
    path: tuple[str, ...]
    proposal: Proposal
    outcomes: tuple[bool, ...]
    breaks: tuple[Break, ...]
    concentrations: Mapping[str, Concentration]
    others: Mapping[int, Proposal]

    def under(self, trial: int) -> Proposal:
        """What the rule proposes under a trial, by its place: the same status of the same groups where it holds."""
        return self.others.get(trial, self.proposal)

    @property
    def trials(self) -> int:
        """How many things were changed, one at a time."""
        return len(self.outcomes)

    @property
    def holds(self) -> int:
        """Under how many of them the status is the same."""
        return sum(self.outcomes)


@dataclass(frozen=True, slots=True)
class Robustness:
    """The survival of each theme, all that was tried, and the coders who were not, for they coded but a part."""

    themes: tuple[Survival, ...]
    trials: tuple[Trial, ...]
    not_tried: tuple[str, ...] = ()

    def of(self, code: CodeId) -> Survival | None:
        """The survival of the theme of a code."""
        return next((one for one in self.themes if one.code == code), None)


def robustness(
    material: Material,
    by: By,
    where: tuple[tuple[str, str], ...],
    thresholds: Thresholds,
    others: Mapping[str, Material],
    not_tried: Sequence[str] = (),
    tell: Progress = unheard,
) -> Robustness:
    """Try every proposed status; `others` are the materials of coders whose own coding is complete, by name.

    A status holds where the rule proposes the same for the same groups; different emphasis that rests on shares also
    needs the same group to do most. `tell` hears how far it has come. Raises Refused where there are too many groups.
    """
    tallied = Tallied(material, by, where)
    refuse_many(len(tallied.names))
    coders = {name: Tallied(other, by, where) for name, other in others.items()}
    before, codes = proposals(tallied, thresholds), tallied.reported.codes
    trials: list[Trial] = []
    outcomes = [dict[int, Proposal]() for _ in codes]
    for trial, after in settings(tallied, thresholds, coders):
        for theme, code in zip(outcomes, codes, strict=True):
            if after[code] != before[code]:
                theme[len(trials)] = after[code]
        trials.append(trial)
    same, many = Same(tallied, before, thresholds), len(trials) + len(tallied.documents) + len(tallied.people)
    for some, which, counts in left_out(tallied, material.people, by):
        tell(len(trials), many)
        for theme, at in zip(*np.nonzero(~same.of(counts)[:, which]), strict=True):
            outcomes[theme][len(trials) + at] = proposal(tallied, counts[which[at]], codes[theme], thresholds)
        trials += some
    return Robustness(
        _survived(tallied, material, before, outcomes, trials, thresholds), tuple(trials), tuple(not_tried)
    )


def _survived(
    tallied: Tallied,
    material: Material,
    before: Mapping[CodeId, Proposal],
    outcomes: Sequence[Mapping[int, Proposal]],
    trials: Sequence[Trial],
    thresholds: Thresholds,
) -> tuple[Survival, ...]:
    """The survival of each theme; `outcomes` has for each what may be another proposal, by the place of the trial."""
    spread = concentrations(tallied, material.people)
    return tuple(
        _survival(tallied, code, before[code], theme, trials, spread.get(code, {}), thresholds)
        for code, theme in zip(tallied.reported.codes, outcomes, strict=True)
    )


def _survival(
    tallied: Tallied,
    code: CodeId,
    before: Proposal,
    others: Mapping[int, Proposal],
    trials: Sequence[Trial],
    spread: Mapping[str, Concentration],
    thresholds: Thresholds,
) -> Survival:
    broken = {at for at, after in others.items() if not holds(before, after, thresholds)}
    outcomes = tuple(at not in broken for at in range(len(trials)))
    breaks = tuple(Break(trials[at], others[at]) for at in sorted(broken))
    return Survival(code, tuple(tallied.codebook.path(code)), before, outcomes, breaks, spread, others)


def holds(before: Proposal, after: Proposal, thresholds: Thresholds) -> bool:
    """Whether a status is the same: of the same groups, and with the same group doing most where shares say so."""
    if before.status != after.status:
        return False
    if before.status in (UNIQUE, PARTLY):
        return set(before.discussed_by) == set(after.discussed_by)
    if before.status == DIFFERENT and before.share is not None and before.share.reaches(thresholds.emphasis_ratio):
        return before.highest == after.highest
    return True


def complete(
    coder: CoderId,
    documents: Iterable[DocumentId],
    coded: Iterable[tuple[DocumentId, CoderId]],
    readings: Iterable[Reading],
) -> bool:
    """Whether a coder's own coding is complete enough to be tried: each document coded, or finished, by that coder."""
    done = {document for document, who in coded if who == coder}
    done |= {one.document for one in readings if one.coder == coder and one.finished}
    return done.issuperset(documents)
