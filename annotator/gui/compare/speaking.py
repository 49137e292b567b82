"""The cells of a matrix in which nothing is counted: a mark where a group speaks of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.gui.compare.plots import paint_mark
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, role_color

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison, Group, Theme

MARK, NOTHING, MISSING = "●", "", "—"
_LEFT = 20
"""How far from the left of its cell a mark stands, in pixels at zoom 1: under the mark of its group."""


class Speaking(QObject):
    """Says whether a group speaks of a theme."""

    def shown(self, cell: Cell | None) -> str:
        """What stands in a cell: a dot, nothing, or a dash where the group does not speak at all."""
        if cell is None:
            return MISSING
        return MARK if cell.passages else NOTHING

    def spoken(self, comparison: Comparison, theme: Theme, group: Group) -> str:
        """The cell in a sentence, such as “Mentor, Honest feedback: speaks of this”."""
        cell = theme.cells[group.name]
        if cell is None:
            said = self.tr("does not speak in these documents")
        elif cell.passages:
            said = self.tr("speaks of this")
        elif cell.is_checked:
            said = self.tr("does not speak of this, checked")
        else:
            said = self.tr("does not speak of this, not checked")
        return self.tr("{0}, {1}: {2}").format(told(group.name), theme.name, said)


def paint_speaking(painter: QPainter, place: QRectF, cell: Cell | None, stored: str) -> None:
    """Draw a dot in the colour of the group, nothing, or the dash of a group that does not speak."""
    x = place.left() + fonts.scaled(_LEFT)
    if cell is None:
        painter.setFont(fonts.ui(13))
        painter.setPen(color("muted"))
        box = QRectF(x - 20, place.top(), 40, place.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, MISSING)
    elif cell.passages:
        paint_mark(painter, QPointF(x, place.center().y()), 0, role_color(stored), 4.5 * fonts.zoom())
