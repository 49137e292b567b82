"""Would it survive? Each status tried under every coder, threshold and measure, and with each document and speaker
left out (METHOD: status of a theme)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.comparison import Material
from annotator.analysis.concentration import Concentration, concentrations
from annotator.analysis.groups import By
from annotator.analysis.rule import Proposal
from annotator.analysis.tallied import Tallied
from annotator.analysis.trials import Trial, Tried, proposals, tried
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

    `outcomes` says of each trial, in their order, whether the status holds.
    """

    code: CodeId
    path: tuple[str, ...]
    proposal: Proposal
    outcomes: tuple[bool, ...]
    breaks: tuple[Break, ...]
    concentrations: Mapping[str, Concentration]

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
    tried: tuple[Tried, ...]
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
    needs the same group to do most. `tell` hears of each theme.
    """
    tallied = Tallied(material, by, where)
    before = proposals(tallied, thresholds)
    coders = {name: Tallied(other, by, where) for name, other in others.items()}
    found = list(tried(tallied, material.people, by, thresholds, coders))
    spread = concentrations(tallied, material.people)
    themes = []
    codes = [material.codebook[code] for code in tallied.reported.codes]
    for at, code in enumerate(codes):
        tell(at, len(codes))
        proposal = before[code.id]
        outcomes = [holds(proposal, one.proposals[code.id], thresholds) for one in found]
        breaks = [
            Break(one.trial, one.proposals[code.id]) for one, held in zip(found, outcomes, strict=True) if not held
        ]
        path = tuple(material.codebook.path(code.id))
        themes.append(Survival(code.id, path, proposal, tuple(outcomes), tuple(breaks), spread.get(code.id, {})))
    return Robustness(tuple(themes), tuple(found), tuple(not_tried))


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
