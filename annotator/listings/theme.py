"""A comparison, one row for each theme and group, or as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.listings.row import Row

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison

CELL = ("passages", "share", "speakers", "documents", "words", "rate", "rank")
COMPARISON = ("theme", "path", "group", *CELL, "proposed", "proposed_for", "settled", "reason")


def comparison(result: Comparison) -> Row:
    """A comparison as one object of plain values; numbers are not rounded."""
    return {
        "by": result.by,
        "coder": result.coder,
        "in_passing": result.thresholds.in_passing,
        "emphasis_ratio": result.thresholds.emphasis_ratio,
        "groups": [
            {
                "name": group.name,
                "participants": group.participants,
                "documents": group.documents,
                "words": group.words,
                "passages": group.passages,
            }
            for group in result.groups
        ],
        "themes": [
            {
                "code": theme.name,
                "path": list(theme.path),
                "cells": {name: _cell(cell) for name, cell in theme.cells.items()},
                "proposed": theme.proposal.status,
                "proposed_for": list(theme.proposal.discussed_by),
                "settled": theme.settled,
                "reason": theme.reason,
            }
            for theme in result.themes
        ],
        "left_out": list(result.left_out),
    }


def _cell(cell: Cell | None) -> Row | None:
    return None if cell is None else {measure: getattr(cell, measure) for measure in CELL}


def comparison_rows(result: Comparison) -> list[Row]:
    """A comparison as one row for each theme and group; measures are None where the group does not speak."""
    return [
        {
            "theme": theme.name,
            "path": " > ".join(theme.path),
            "group": name,
            **(_cell(cell) or dict.fromkeys(CELL)),
            "proposed": theme.proposal.status,
            "proposed_for": list(theme.proposal.discussed_by),
            "settled": theme.settled,
            "reason": theme.reason,
        }
        for theme in result.themes
        for name, cell in theme.cells.items()
    ]
