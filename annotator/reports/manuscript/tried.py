"""Would it survive? The table of what each status survives, what breaks it and on whom it rests."""

from __future__ import annotations

from annotator.analysis.robustness import Survival
from annotator.core.phrases import counted
from annotator.reports import survival
from annotator.reports.manuscript.blocks import Block, Head, Heading, Paragraph, Row, Table
from annotator.reports.manuscript.numbers import MISSING, part
from annotator.reports.manuscript.study import Study

_NAMED = 4
"""So many trials that break a status are named; the workbook has them all."""


def tried(study: Study) -> list[Block]:
    """A heading and the table; a sentence where nothing could be tried; nothing in a reflexive project."""
    found = study.scrutiny.robustness
    if found is None:
        said = study.scrutiny.untried
        return [Heading("Robustness"), Paragraph((f"{said[:1].upper()}{said[1:]}",))] if said else []
    heads = tuple(map(Head, ("Theme", "Status proposed", "Holds in", "What breaks it", "On whom it rests")))
    rows = tuple(_row(study, one) for one in found.themes)
    notes = (
        *(f"{item}: {said}" for item, said in survival.recipe(found)),
        "On whom it rests: the most frequent speaker and the document with most, of all passages of the group.",
    )
    return [
        Heading("Robustness"),
        Table("What the statuses survive", (heads,), rows, (0.2, 0.17, 0.1, 0.23, 0.3), frozenset(), notes),
    ]


def _row(study: Study, one: Survival) -> Row:
    has_status = one.proposal.status is not None
    rests = "\n".join(
        f"{group}, of {of.passages:,}: {part(of.by_speaker, of.passages)} by {of.speaker}, "
        f"{part(of.by_document, of.passages)} in {of.document}"
        for group, of in one.concentrations.items()
    )
    name = study.numbered(one)
    holds = f"{one.holds:,} of {one.trials:,}" if has_status else MISSING
    breaks = _breaks(one) if has_status else MISSING
    return Row((name, survival.status(one.proposal) or MISSING, holds, breaks, rests or MISSING), len(one.path) - 1)


def _breaks(one: Survival) -> str:
    said = [survival.broken(each) for each in one.breaks[:_NAMED]]
    more = len(one.breaks) - _NAMED
    return "\n".join([*said, *([f"and {counted(more, 'other')}"] if more > 0 else [])]) or MISSING
