"""What has to be said beside the status of a theme, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.core.conditions import IN_TURN
from annotator.core.status import PARTLY, UNIQUE

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme
    from annotator.analysis.rule import Emphasis

_MOST_NAMED = 8
"""So many themes are named where zeros were not checked, lest a note is longer than what it is about."""


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


def filters(comparison: Comparison) -> list[str]:
    """Which passages alone are counted, by what stands beside them; nothing where all are."""
    book = comparison.codebook
    return [
        f"{'not coded' if one.is_absent else 'also coded'} with {_quoted(map(book.shortest, one.codes))}"
        f"{' in a turn in which they lie' if one.where == IN_TURN else ', overlapping'}"
        for one in comparison.beside
    ]


def of(comparison: Comparison, theme: Theme) -> list[str]:
    """All that has to be said beside the status of a theme, in sentences."""
    said = [disagreement(comparison, theme), reversal(comparison, theme)]
    said += [few_speakers(comparison, theme, group) for group in theme.few]
    said += [f"The 0 of {group} is not checked." for group in unchecked(comparison, theme)]
    said += [f"The 0 of {group} is checked." for group in checked(comparison, theme)]
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


def zeros(comparison: Comparison, themes: Sequence[Theme]) -> list[str]:
    """Which zeros of some themes nobody looked for everywhere, or that somebody did for all; nothing without a zero."""
    compared = {group.name for group in comparison.compared}
    cells = [cell for theme in themes for name, cell in theme.cells.items() if name in compared]
    if not any(cell is not None and not cell.passages for cell in cells):
        return []
    found = [(theme.name, [one for one in unchecked_zeros(comparison, theme) if one in compared]) for theme in themes]
    named = [f"{name} ({', '.join(groups)})" for name, groups in found if groups]
    if not named:
        return ["Every 0 is checked: all documents behind it were finished after the code was made or last redefined."]
    more = f"; and {len(named) - _MOST_NAMED:,} more" if len(named) > _MOST_NAMED else ""
    return [f"0 not checked: {'; '.join(named[:_MOST_NAMED])}{more}."]


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
    unlooked = unchecked_zeros(comparison, theme)
    return [name for name in _resting(comparison, theme) if name in unlooked]


def checked(comparison: Comparison, theme: Theme) -> list[str]:
    """The groups whose 0 such a status rests on that somebody looked for everywhere."""
    unlooked = unchecked_zeros(comparison, theme)
    return [name for name in _resting(comparison, theme) if name not in unlooked]


def _resting(comparison: Comparison, theme: Theme) -> list[str]:
    """The groups upon whose 0 a status rests."""
    if theme.status not in (UNIQUE, PARTLY):
        return []
    cells = [(group.name, theme.cells[group.name]) for group in comparison.compared]
    return [name for name, cell in cells if cell is not None and not cell.passages]


def _quoted(names: Iterable[str]) -> str:
    return " or ".join(f"“{name}”" for name in names)


def _most(emphasis: Emphasis, ratio: float) -> str:
    if emphasis.times == 1:
        return "all do the same"
    return f"{emphasis.highest} does most, {_times(emphasis, ratio)} times {emphasis.lowest}"


def _times(emphasis: Emphasis, ratio: float) -> str:
    """How many times, with as many decimals as show on which side of the ratio it lies."""
    assert emphasis.times is not None, "nobody who discusses a theme says nothing of it"
    places = emphasis.places(ratio)
    return f"{float(emphasis.times):g}" if places is None else f"{float(emphasis.times):.{places}f}"
