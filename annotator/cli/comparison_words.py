"""A comparison for a person to read at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.cli.output import table

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme

MISSING, NOT_CHECKED = "—", "*"
PASSAGE_SHARE = "passage-share"


def _passages(cell: Cell, _: Group) -> str:
    return f"{cell.passages:,}{NOT_CHECKED * cell.is_unchecked}"


MEASURES: dict[str, Callable[[Cell, Group], str]] = {
    "passages": _passages,
    "share": lambda cell, _: f"{cell.share:.1%}",
    PASSAGE_SHARE: lambda cell, _: _fraction(cell.share_of_distinct),
    "parent-share": lambda cell, _: _fraction(cell.share_of_parent),
    "speakers": lambda cell, group: f"{_known(cell.speakers)}/{_known(group.participants)}",
    "documents": lambda cell, group: f"{cell.documents}/{group.documents}",
    "words": lambda cell, _: f"{cell.words:,}",
    "rate": lambda cell, _: f"{cell.rate:.2f}",
    "rank": lambda cell, _: str(cell.rank),
}
"""What can be printed of each group."""
DEFAULT = ("passages", "share", "speakers")


def words_of(result: Comparison, measures: Sequence[str] = DEFAULT) -> str:
    """A comparison as a table, with the rule above it and what has to be said below."""
    columns, totals = ["no.", "theme"], ["", "all passages"]
    for group in result.groups:
        head = f"{group.name} (n={_known(group.participants)})"
        columns += [head, *measures[1:]] if measures[0] == "passages" else [f"{head} {measures[0]}", *measures[1:]]
        totals += [_total(group, measure) for measure in measures]
    rows = [_theme(result, theme, measures) for theme in result.themes]
    parts = [_rule(result, measures), table([*rows, [*totals, ""]], [*columns, "status"]), remarks_of(result)]
    return "\n\n".join(part for part in parts if part)


def remarks_of(result: Comparison) -> str:
    """What has to be said beside the statuses."""
    from annotator.reports import remarks

    said = [
        f"{theme.name}: {sentence}"
        for theme in result.themes
        for sentence in (
            remarks.disagreement(result, theme),
            remarks.reversal(result, theme),
            *(remarks.few_speakers(result, theme, group) for group in theme.few),
            remarks.stale(theme),
        )
        if sentence
    ]
    unchecked = [
        f"{theme.name} ({', '.join(groups)})"
        for theme in result.themes
        if (groups := remarks.unchecked_zeros(result, theme))
    ]
    if unchecked:
        zeros = "; ".join(unchecked)
        said.append(f"{NOT_CHECKED} 0 not checked, for not every document behind it was finished since: {zeros}")
    return "\n".join(said)


def _rule(result: Comparison, measures: Sequence[str]) -> str:
    """By what the numbers and the statuses are made."""
    from annotator.reports import remarks

    thresholds = result.thresholds
    only = [f"only {name} = {value}" for name, value in result.where]
    only += [f"only passages {one}" for one in remarks.filters(result)]
    themes = [f"themes: {result.theme_set}"] if result.theme_set is not None else []
    aside = [f"not compared: {', '.join(result.not_compared)}"] if result.not_compared else []
    layer = f"coder: {result.coder or 'of record'}"
    shares = ["shares of code applications"]
    shares += ["passage-share of distinct passages"] if PASSAGE_SHARE in measures else []
    shares += ["ranks among the themes on one level"] if "rank" in measures else []
    return (
        f"by {result.by}; in passing: at most {thresholds.in_passing}; speakers: at least {thresholds.min_speakers}; "
        f"base: at least {thresholds.min_base}; emphasis: at least {thresholds.emphasis_ratio:g} times\n"
        f"{'; '.join([*themes, *only, layer, *shares, *aside])}"
    )


def _theme(result: Comparison, theme: Theme, measures: Sequence[str]) -> list[str]:
    from annotator.reports import remarks

    row = [theme.report_number, "  " * theme.depth + theme.name]
    for group in result.groups:
        cell = theme.cells[group.name]
        row += [MISSING if cell is None else MEASURES[measure](cell, group) for measure in measures]
    mark = NOT_CHECKED * bool(remarks.unchecked(result, theme))
    return [*row, remarks.status(theme) + mark + " (settled)" * bool(theme.settled) + " (stale)" * theme.is_stale]


def _total(group: Group, measure: str) -> str:
    """What a column is of, where it is a number that the measure counts."""
    totals = {"passages": group.passages, PASSAGE_SHARE: group.distinct, "words": group.words}
    return f"{totals[measure]:,}" if totals.get(measure) is not None else ""


def _fraction(share: float | None) -> str:
    return MISSING if share is None else f"{share:.1%}"


def _known(number: int | None) -> str:
    return "?" if number is None else f"{number:,}"
