"""A comparison, one row for each theme and group, or as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.status import UNIQUE
from annotator.listings.row import Row

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme

CELL = ("passages", "share", "speakers", "documents", "words", "rate", "rank")
SHARES = ("share_of_parent", "share_of_distinct")
COMPARISON = (
    "theme", "path", "group", *CELL, "proposed", "proposed_for", "settled", "reason", "report_number", "parent",
    "among", *SHARES, "checked", "few_speakers", "stale", "changed", "of_passages",
    "of_speakers", "of_documents", "of_words", "owner",
)  # fmt: skip
MEASURES = (*CELL, *SHARES, "of_speakers")
"""The columns whose numbers may be missing."""


def comparison(result: Comparison, *, details: bool = False) -> Row:
    """A comparison as one object of plain values; numbers are not rounded.

    It has the keys on which scripts have relied since the first version; with `details` also all that came later.
    """
    found = {
        "by": result.by,
        "coder": result.coder,
        "in_passing": result.thresholds.in_passing,
        "emphasis_ratio": result.thresholds.emphasis_ratio,
        "groups": [_group(group, details=details) for group in result.groups],
        "themes": [_theme(result, theme, details=details) for theme in result.themes],
        "left_out": list(result.left_out),
        **_only(result),
    }
    more = {
        "by_parts": list(result.by_parts),
        "where": [list(pair) for pair in result.where],
        "theme_set": result.theme_set,
        "min_speakers": result.thresholds.min_speakers,
        "min_base": result.thresholds.min_base,
        "not_compared": list(result.not_compared),
        "of_nobody": result.of_nobody,
    }
    return found | more if details else found


def _group(group: Group, *, details: bool) -> Row:
    found = {
        "name": group.name,
        "participants": group.participants,
        "documents": group.documents,
        "words": group.words,
        "passages": group.passages,
    }
    more = {"parts": list(group.parts), "distinct": group.distinct, "has_status": group.has_status}
    return found | more if details else found


def _theme(result: Comparison, theme: Theme, *, details: bool) -> Row:
    found = {
        "code": theme.name,
        "path": list(theme.path),
        "cells": {group.name: _cell(theme.cells[group.name], details=details) for group in result.groups},
        **_standing(theme),
    }
    more = {
        **_place(result, theme),
        "owner": _owner(theme),
        "few_speakers": list(theme.few),
        "stale": theme.is_stale,
        "changed": list(theme.changed),
    }
    return found | more if details else found


def _cell(cell: Cell | None, *, details: bool) -> Row | None:
    if cell is None:
        return None
    found = {measure: getattr(cell, measure) for measure in CELL}
    return found | {measure: getattr(cell, measure) for measure in SHARES} | _checked(cell) if details else found


def comparison_columns(result: Comparison) -> tuple[str, ...]:
    """The columns of `comparison_rows`: where it is compared by several at once, one for each of these, too."""
    return (*COMPARISON, *_by(result), *_only(result))


def comparison_rows(result: Comparison) -> list[Row]:
    """A comparison as one row for each theme and group; measures are None where the group does not speak."""
    return [
        {
            "theme": theme.name,
            "path": " > ".join(theme.path),
            "group": group.name,
            **(_cell(theme.cells[group.name], details=True) or dict.fromkeys((*CELL, *SHARES, "checked"))),
            **_standing(theme),
            **_place(result, theme),
            **_denominators(group),
            "few_speakers": group.name in theme.few,
            "stale": theme.is_stale,
            "changed": list(theme.changed),
            "owner": _owner(theme),
            **dict(zip(_by(result), group.parts, strict=False)),
            **_only(result),
        }
        for theme in result.themes
        for group in result.groups
    ]


def _by(result: Comparison) -> tuple[str, ...]:
    return tuple(f"by_{name}" for name in result.by_parts) if len(result.by_parts) > 1 else ()


def _only(result: Comparison) -> Row:
    """Which passages alone are counted; nothing where all are."""
    from annotator.reports import remarks

    said = remarks.filters(result)
    return {"only": said} if said else {}


def _standing(theme: Theme) -> Row:
    """What was proposed for a theme, and what was settled."""
    return {
        "proposed": theme.proposal.status,
        "proposed_for": list(theme.proposal.discussed_by),
        "settled": theme.settled,
        "reason": theme.reason,
    }


def _owner(theme: Theme) -> str | None:
    """To whom a theme is unique, where it is."""
    return theme.owner or None if theme.status == UNIQUE else None


def _place(result: Comparison, theme: Theme) -> Row:
    """Where a theme stands among those that are reported."""
    return {
        "report_number": theme.report_number,
        "parent": None if theme.parent is None else result.codebook.shortest(theme.parent),
        "among": theme.among,
    }


def _checked(cell: Cell) -> Row:
    """Whether somebody looked for what is not there; nothing where it is there."""
    return {"checked": None if cell.passages else cell.is_checked}


def _denominators(group: Group) -> Row:
    """All of a group, of which its cells are parts."""
    return {
        "of_passages": group.passages,
        "of_speakers": group.participants,
        "of_documents": group.documents,
        "of_words": group.words,
    }
