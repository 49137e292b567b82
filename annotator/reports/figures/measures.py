"""The measures that figures show: how large, and how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.phrases import Phrase, counted
from annotator.reports.figures.choices import PASSAGES, RATE, SHARE
from annotator.reports.figures.options import Options

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Group

NAMES = {
    "passages": "Passages",
    "share": "Share of the group’s passages",
    "rate": "Passages per 1,000 words",
    "speakers": "Speakers, of all of the group",
}
MISSING = "—"


def value(cell: Cell | None, group: Group, measure: str) -> float | None:
    """How large a mark is; None where the group does not speak, or the number of its speakers is not known."""
    if cell is None:
        return None
    if measure == PASSAGES:
        return float(cell.passages)
    if measure == SHARE:
        return cell.share
    if measure == RATE:
        return cell.rate
    return cell.speakers / group.participants if cell.speakers is not None and group.participants else None


def written(cell: Cell | None, group: Group, measure: str) -> str:
    """The figure beside a mark; speakers as so many of all."""
    size = value(cell, group, measure)
    if cell is None or size is None:
        return MISSING
    if not size:
        return f"0/{group.participants}" if measure not in (PASSAGES, SHARE, RATE) else "0"
    if measure == PASSAGES:
        return f"{cell.passages:,}"
    if measure == SHARE:
        return f"{size:.1%}"
    return f"{size:.2f}" if measure == RATE else f"{cell.speakers}/{group.participants}"


def ticks(largest: float, measure: str, most: int = 5) -> list[tuple[float, str]]:
    """Round places on an axis from 0 to the largest mark, with what stands at them."""
    whole = measure == PASSAGES
    step = next(
        one
        for power in range(0 if whole else -4, 12)
        for one in (10.0**power, 2 * 10.0**power, 5 * 10.0**power)
        if largest / one <= most
    )
    places = [at * step for at in range(int(largest / step + 1e-9) + 1)]
    return [(place, _tick(place, step, measure)) for place in places]


def says(cell: Cell | None, group: Group, options: Options) -> Phrase:
    """What a group says of a theme, in words, with the denominators."""
    if cell is None:
        return Phrase("does not speak in these documents")
    if not options.counted:
        return Phrase("speaks of it") if cell.passages else Phrase("does not speak of it")
    people = (
        Phrase("{0:,} of {1:,} speakers", cell.speakers, group.participants)
        if cell.speakers is not None and (group.participants is not None)
        else Phrase("speakers not known")
    )
    documents = Phrase("{0:,} of {1:,} documents", cell.documents, group.documents)
    said = Phrase("{0}, {1}, {2}, {3}", counted(cell.passages, "passage"), f"{cell.share:.1%}", people, documents)
    if cell.passages:
        return said
    return Phrase("{0}, checked", said) if cell.is_checked else Phrase("{0}, not checked", said)


def residual(cell: Cell) -> str:
    """What is said of a theme by a group that does not discuss it; of a 0 whether somebody looked for it."""
    if not cell.passages:
        return "0 passages (checked)" if cell.is_checked else "0 passages (not checked)"
    said = str(counted(cell.passages, "passage"))
    return said if cell.speakers is None else f"{said} by {counted(cell.speakers, 'speaker')}"


def base(group: Group, options: Options) -> str:
    """The denominators of a group, for the head of a figure."""
    return f"{persons(group, options)} · {counted(group.passages, 'passage')}" if options.counted else ""


def persons(group: Group, options: Options) -> str:
    """How many persons a group has."""
    if not options.counted:
        return ""
    return "n not known" if group.participants is None else f"n = {group.participants:,}"


def _tick(place: float, step: float, measure: str) -> str:
    if not place:
        return "0"
    if measure == PASSAGES:
        return f"{place:,.0f}"
    if measure == RATE:
        return f"{place:g}"
    return f"{100 * place:g}%"
