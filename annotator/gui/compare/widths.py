"""How wide the columns of the matrix are, so that they fill the room there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from annotator.gui.compare.delegate import GAP, above, name_start, number_end, status_width
from annotator.gui.compare.model import Column, Kind, MatrixModel
from annotator.gui.compare.rows import ThemeRow
from annotator.gui.compare.standing import Standing, rests_on_zero
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Group
    from annotator.gui.compare.scene import Scene

THEME, NARROW_THEME, WIDE_THEME = 244, 184, 340
GROUP, SHARES, NARROW_SHARES, STATUS = 192, 300, 190, 124
MARK = 15
"""Room for a group's mark before its name."""


def widths(model: MatrixModel, room: int) -> list[int]:
    """The width of each column; more than the room in all where they cannot be narrower."""
    if model.scene is None:
        return []
    kinds = [column.kind for column in model.columns()]
    natural = [_group(model, column, column.group) if column.group else 0 for column in model.columns()]
    theme = _theme(model)
    fixed = {Kind.THEME: theme, Kind.STATUS: _status(model.scene), Kind.SHARES: fonts.scaled(SHARES)}
    found = [fixed.get(kind) or max(least, fonts.scaled(GROUP)) for kind, least in zip(kinds, natural, strict=True)]
    missing = sum(found) - room
    for giving, narrow in ((Kind.GROUP, 0), (Kind.SHARES, fonts.scaled(NARROW_SHARES))):
        for at, kind in enumerate(kinds):
            if missing > 0 and kind is giving:
                given = min(missing, found[at] - max(narrow, natural[at]))
                found[at] -= given
                missing -= given
    if 0 < missing <= theme - fonts.scaled(NARROW_THEME):
        found[0] -= missing
    if missing < 0:
        found[kinds.index(Kind.SHARES) if Kind.SHARES in kinds else -1] -= missing
    return found


def _theme(model: MatrixModel) -> int:
    """The width that the longest names need, with the codes above them where those are told."""
    assert model.scene is not None
    scene = model.scene
    rows = [row for row in model.rows() if isinstance(row, ThemeRow)]
    longest = sorted(rows, key=lambda row: 2 * row.depth + len(row.theme.name) + sum(map(len, row.path)))[-8:]
    name, small = QFontMetricsF(fonts.ui(13, fonts.SEMIBOLD)), QFontMetricsF(fonts.ui(11))
    ends = [
        name_start(scene, row.depth)
        + name.horizontalAdvance(row.theme.name)
        + (8 + small.horizontalAdvance(above(row)) if row.path else 0)
        for row in longest
    ]
    return max(fonts.scaled(THEME), min(fonts.scaled(WIDE_THEME), round(max(ends, default=0)) + 12))


def _status(scene: Scene) -> int:
    """The width of the column of the statuses, more where a warning stands behind a long word."""
    warned = any(rests_on_zero(scene.comparison, theme) for theme in scene.comparison.themes)
    words = QCoreApplication.translate("CellDelegate", "proposed")
    return max(fonts.scaled(STATUS), status_width(words) if warned else 0)


def _group(model: MatrixModel, column: Column, group: Group) -> int:
    """The least width of a group's column: its longest words, taken from the largest numbers that it can have."""
    assert model.scene is not None
    if not model.scene.is_counted:
        return round(_heading(model, column))
    cells = [cell for theme in model.scene.comparison.themes if (cell := theme.cells[group.name]) is not None]
    lines = model.words.lines(group, None, Standing.SILENT)
    if cells:
        largest = _largest(group, cells)
        states = (Standing.DISCUSSED, Standing.PASSING, Standing.FEW, Standing.NOTHING)
        lines = [line for state in states for line in model.words.lines(group, largest, state)]
        if any(cell.speakers is None for cell in cells):
            lines += model.words.lines(group, replace(largest, speakers=None), Standing.DISCUSSED)
    small = QFontMetricsF(fonts.ui(11))
    words = max((small.horizontalAdvance(line) for line in lines), default=0.0)
    return round(max(number_end(model.words, 0) + fonts.scaled(GAP) + words + 12, _heading(model, column)))


def _largest(group: Group, cells: list[Cell]) -> Cell:
    return replace(
        cells[0],
        passages=max(cell.passages for cell in cells),
        share=1.0,
        speakers=group.participants or 99,
        documents=group.documents,
        words=max(cell.words for cell in cells),
        rate=max(cell.rate for cell in cells),
        rank=max(cell.rank for cell in cells),
    )


def _heading(model: MatrixModel, column: Column) -> float:
    name, n, _ = model.heading(column)
    words = QFontMetricsF(fonts.ui(12, fonts.SEMIBOLD)).horizontalAdvance(name) + 8
    words += QFontMetricsF(fonts.ui(12)).horizontalAdvance(n)
    return min(words + 12 + fonts.scaled(MARK) + 8, fonts.scaled(260))
