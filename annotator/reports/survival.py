"""The sheet of the robustness: what each status survives, what breaks it, and on whom it rests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.analysis.comparison import Comparison
from annotator.analysis.concentration import Concentration
from annotator.analysis.robustness import Break, Robustness
from annotator.analysis.rule import Proposal
from annotator.analysis.trials import CODER, KINDS, MEASURE, THRESHOLD, Trial
from annotator.core.phrases import counted, noun
from annotator.core.status import PARTLY, UNIQUE
from annotator.reports.columns import COUNT, PERCENT, STRONG, WRAPPED, Column
from annotator.reports.statistics import Titles

_THRESHOLDS = {
    "in_passing": "with in passing up to",
    "min_speakers": "with speakers from",
    "min_base": "with a base from",
    "emphasis_ratio": "with an emphasis from",
}
_KINDS = dict(zip(KINDS, map(noun, ("other coder", "threshold", "other measure", "document", "speaker")), strict=True))


def columns(comparison: Comparison) -> list[Column]:
    """The columns of the sheet."""
    made = [
        Column("No.", 6, WRAPPED),
        Column("Theme", 28, STRONG),
        Column("Parent", 22, WRAPPED),
        Column("Proposed", 24, WRAPPED),
        Column("Settled", 18, WRAPPED),
        Column("Holds in, n", 10, COUNT),
        Column("Of all trials, n", 10, COUNT),
        Column("Holds in, %", 10, PERCENT),
        Column("What breaks it", 56, WRAPPED),
    ]
    for group in comparison.compared:
        made += [
            Column(f"{group.name}: passages, n", 12, COUNT),
            Column(f"{group.name}: most by one speaker, n", 12, COUNT),
            Column(f"{group.name}: most by one speaker, %", 12, PERCENT),
            Column(f"{group.name}: that speaker", 18, WRAPPED),
            Column(f"{group.name}: most in one document, n", 12, COUNT),
            Column(f"{group.name}: most in one document, %", 12, PERCENT),
            Column(f"{group.name}: that document", 18, WRAPPED),
        ]
    return made


def rows(robustness: Robustness, comparison: Comparison, titles: Titles) -> Iterator[list[Any]]:
    """A row for each theme; one without a status has nothing that could hold."""
    settled = {theme.code: theme.settled for theme in comparison.themes}
    for one in robustness.themes:
        number, name, parent = titles[one.code]
        has_status = one.proposal.status is not None
        held = [one.holds, one.trials, one.holds / one.trials if one.trials else None] if has_status else [None] * 3
        row = [number or None, name, parent or None, status(one.proposal) or None, settled[one.code], *held]
        row.append("; ".join(map(broken, one.breaks)) or None if has_status else None)
        for group in comparison.compared:
            row += _rests(one.concentrations.get(group.name))
        yield row


def status(proposal: Proposal) -> str:
    """A proposed status, with those to whom it is unique or by whom it is shared."""
    if proposal.status == UNIQUE:
        return f"unique to {proposal.discussed_by[0]}"
    if proposal.status == PARTLY:
        return f"partly shared by {', '.join(proposal.discussed_by)}"
    return proposal.status or ""


def broken(one: Break) -> str:
    """What breaks a status: what becomes of it, and by what."""
    return f"{status(one.proposal) or 'nothing to compare'} {changed(one.trial)}"


def changed(trial: Trial) -> str:
    """What is changed in a trial: without Mentors 1."""
    if trial.kind == THRESHOLD:
        return f"{_THRESHOLDS[trial.name]} {trial.value:g}"
    if trial.kind == CODER:
        return f"as {trial.name} coded"
    return "by rate" if trial.kind == MEASURE else f"without {trial.name}"


def recipe(robustness: Robustness) -> Iterator[tuple[str, str]]:
    """What was tried, item by item."""
    kinds = Counter(trial.kind for trial in robustness.trials)
    said = ", ".join(counted(kinds[kind], *names) for kind, names in _KINDS.items() if kinds[kind])
    yield (
        "Robustness",
        f"Each proposed status under {len(robustness.trials):,} trials, one thing changed at a time: {said}. Documents "
        "and speakers are left out, thresholds moved one step, shares replaced by rates. It holds where the rule "
        "proposes the same for the same groups.",
    )
    if robustness.not_tried:
        yield "Coders not tried", f"{', '.join(robustness.not_tried)}: they coded a part of the documents only"


def notes(robustness: Robustness) -> list[str]:
    """What has to be read with the sheet."""
    return [f"{item}: {said}" for item, said in recipe(robustness)]


def _rests(one: Concentration | None) -> list[Any]:
    if one is None:
        return [None] * 7
    return [
        one.passages,
        *(one.by_speaker, one.speaker_share, one.speaker),
        *(one.by_document, one.document_share, one.document),
    ]
