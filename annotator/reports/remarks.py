"""What has to be said beside the status of a theme, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.status import PARTLY, UNIQUE

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme
    from annotator.analysis.rule import Emphasis


def status(theme: Theme) -> str:
    """The status that stands, with the groups that discuss a theme, or do so most and least, where it was proposed."""
    proposal = theme.proposal
    if theme.status == UNIQUE and theme.owner:
        return f"unique to {theme.owner}"
    named = theme.settlement is not None and theme.settlement.owners
    if theme.status == PARTLY and (named or proposal.status == PARTLY):
        return f"partly shared by {', '.join(theme.owners)}"
    if theme.status is None or theme.status != proposal.status:
        return theme.status or ""
    return f"{theme.status}: most {proposal.highest}, least {proposal.lowest}" if proposal.highest else theme.status


def of(comparison: Comparison, theme: Theme) -> list[str]:
    """All that has to be said beside the status of a theme, in sentences."""
    said = [disagreement(comparison, theme), reversal(comparison, theme)]
    said += [few_speakers(comparison, theme, group) for group in theme.few]
    said += [f"The 0 of {group} is not checked." for group in unchecked(comparison, theme)]
    said += [stale(theme)]
    return [sentence for sentence in said if sentence]


def few_speakers(comparison: Comparison, theme: Theme, group: str) -> str:
    """That a group says a theme often enough to discuss it, but by too few speakers."""
    cell = theme.cells[group]
    assert cell is not None and cell.speakers is not None, "who does not speak, or is not counted, is not few"
    whole = comparison.group(group).participants
    return f"Few speakers: {cell.passages:,} passages of {group} by {cell.speakers} of {whole}."


def stale(theme: Theme) -> str:
    """What has changed since a status was settled; nothing where nothing has."""
    return f"Settled upon other facts: {' '.join(theme.changed)}" if theme.changed else ""


def unchecked_zeros(comparison: Comparison, theme: Theme) -> list[str]:
    """The groups that never speak of a theme, where nobody looked everywhere (METHOD: checked)."""
    cells = {group.name: theme.cells[group.name] for group in comparison.groups}
    return [name for name, cell in cells.items() if cell is not None and cell.is_unchecked]


def disagreement(comparison: Comparison, theme: Theme) -> str:
    """Where share and rate disagree about who does most and least, or about how clearly; else nothing."""
    share, rate = theme.proposal.share, theme.proposal.rate
    if not theme.proposal.disagree or share is None or rate is None:
        return ""
    ratio = comparison.thresholds.emphasis_ratio
    return f"Share and rate disagree: by share {_most(share, ratio)}, by rate {_most(rate, ratio)}."


def reversal(comparison: Comparison, theme: Theme) -> str:
    """Two themes below a theme that rank in opposite order in two groups; nothing where there are none."""
    found = theme.proposal.reversal
    if found is None:
        return ""
    first, second = (comparison.codebook[code].name for code in (found.first, found.second))
    return f"{first} ranks before {second} for {found.role}, behind it for {found.another}."


def unchecked(comparison: Comparison, theme: Theme) -> list[str]:
    """The groups whose 0, not checked, a status rests on that says they do not discuss the theme (METHOD: checked)."""
    if theme.status not in (UNIQUE, PARTLY):
        return []
    compared = {group.name for group in comparison.compared}
    return [name for name in unchecked_zeros(comparison, theme) if name in compared]


def _most(emphasis: Emphasis, ratio: float) -> str:
    if emphasis.times == 1:
        return "all do the same"
    return f"{emphasis.highest} does most, {_times(emphasis, ratio)} times {emphasis.lowest}"


def _times(emphasis: Emphasis, ratio: float) -> str:
    """How many times, with as many decimals as show on which side of the ratio it lies."""
    assert emphasis.times is not None, "nobody who discusses a theme says nothing of it"
    places = emphasis.places(ratio)
    return f"{float(emphasis.times):g}" if places is None else f"{float(emphasis.times):.{places}f}"
