"""The comparison of a reflexive project: who speaks of what, and what was settled, without a number."""

from __future__ import annotations

from dataclasses import replace

from annotator.analysis import basis
from annotator.analysis.compared import Cell, Comparison, Group, Theme
from annotator.analysis.report_numbers import numbered
from annotator.analysis.rule import Proposal

NOT_PROPOSED = Proposal(None, ())
"""What the rule says where nothing is counted."""


def without_numbers(comparison: Comparison) -> Comparison:
    """The same comparison with nothing counted: `passages` are 1 where there is any and 0 where there is none.

    No share, rank or rate is left, no number of speakers, documents or words of a theme. The rule proposes nothing, so
    that a theme has the status that an analyst settled, or none; only a new definition of its code makes one stale. How
    many persons, documents and words a group has describes the material, and stays (METHOD: statistics).
    """
    plain = replace(
        comparison,
        groups=tuple(map(_group, comparison.groups)),
        of_nobody=0,
        cells={code: {name: _cell(cell) for name, cell in cells.items()} for code, cells in comparison.cells.items()},
        is_counted=False,
    )
    themes = [_theme(plain, theme) for theme in comparison.themes]
    return replace(plain, themes=numbered(themes, [group.name for group in plain.groups]))


def _group(group: Group) -> Group:
    return replace(group, passages=int(bool(group.passages)), distinct=None)


def _cell(cell: Cell | None) -> Cell | None:
    if cell is None:
        return None
    return Cell(int(bool(cell.passages)), 0.0, None, 0, 0, 0.0, 0, cell.is_checked)


def _theme(comparison: Comparison, theme: Theme) -> Theme:
    cells = {name: _cell(cell) for name, cell in theme.cells.items()}
    kept = None if theme.settlement is None else replace(theme.settlement, basis="")
    plain = replace(theme, cells=cells, proposal=NOT_PROPOSED, few=(), among=0, settlement=kept)
    return replace(plain, changed=() if kept is None else basis.changed(comparison, plain, kept))
