"""The sheet of the statuses: what was proposed for each theme and why, what was settled and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from annotator.analysis.comparison import Comparison, Theme
from annotator.analysis.rule import Emphasis
from annotator.core.phrases import counted
from annotator.reports import remarks
from annotator.reports.columns import RATE, STRONG, WRAPPED, Column

COLUMNS = (
    Column("No.", 6, WRAPPED),
    Column("Theme", 28, STRONG),
    Column("Parent", 22, WRAPPED),
    Column("Stands", 24, WRAPPED),
    Column("Proposed", 18, WRAPPED),
    Column("Discussed by", 20, WRAPPED),
    Column("In passing by", 30, WRAPPED),
    Column("Most, by share", 16, WRAPPED),
    Column("Least, by share", 16, WRAPPED),
    Column("Times, by share", 12, RATE),
    Column("Times, by rate", 12, RATE),
    Column("Remarks", 40, WRAPPED),
    Column("Settled", 18, WRAPPED),
    Column("Reason", 40, WRAPPED),
)


def rows(comparison: Comparison, titles: Sequence[tuple[str, str, str]]) -> Iterator[list[Any]]:
    """A row for each theme; `titles` are number, name and parent of each."""
    for (number, name, parent), theme in zip(titles, comparison.themes, strict=True):
        proposal = theme.proposal
        yield [
            number or None,
            name,
            parent or None,
            remarks.status(theme) or None,
            proposal.status,
            ", ".join(proposal.discussed_by) or None,
            "; ".join(_residuals(comparison, theme)) or None,
            proposal.highest or None,
            proposal.lowest or None,
            _times(proposal.share),
            _times(proposal.rate),
            " ".join(remarks.of(comparison, theme)) or None,
            theme.settled,
            theme.reason,
        ]


def _residuals(comparison: Comparison, theme: Theme) -> Iterator[str]:
    """What those say of a theme who do not discuss it."""
    for group in comparison.compared:
        cell = theme.cells[group.name]
        if cell is not None and cell.passages and group.name not in theme.proposal.discussed_by:
            by = "" if cell.speakers is None else f" by {counted(cell.speakers, 'speaker')}"
            yield f"{group.name}: {counted(cell.passages, 'passage')}{by}"


def _times(emphasis: Emphasis | None) -> float | None:
    """How many times the least the most is; None where nothing was judged or the least is nothing."""
    return None if emphasis is None or emphasis.times is None else float(emphasis.times)
