"""The heads of the matrix: each group with its mark, its n and its passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from annotator.gui.compare.model import Column, Kind, MatrixModel
from annotator.gui.compare.plots import dot_axis, legible, paint_mark
from annotator.gui.compare.scene import BUTTERFLY, Scene
from annotator.gui.compare.widths import MARK
from annotator.gui.compare.wording import Wording
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, role_color

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class MatrixHeader(QHeaderView):
    """Paints the heads of the columns, two lines each."""

    def __init__(self, table: QTableView, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(fonts.scaled(60))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), fonts.scaled(46 if self._has_sizes() else 32) + self._above())

    def _has_sizes(self) -> bool:
        """Whether something stands below the names: how much there is of each, or that somebody does not speak."""
        columns = self._model.columns()
        return not columns or any(self._model.heading(column)[2] for column in columns)

    def _above(self) -> int:
        """How high the line is that names what several groups are together."""
        scene = self._model.scene
        return fonts.scaled(20) if scene is not None and len(scene.comparison.by_parts) > 1 else 0

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        scene, columns = self._model.scene, self._model.columns()
        place = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place)
        painter.fillRect(place, color("surface"))
        painter.setPen(QPen(color("strong"), 1))
        line = place.bottom() - 0.5
        painter.drawLine(QPointF(place.left(), line), QPointF(place.right() + 1, line))
        if scene is not None and section < len(columns):
            if self._above() and columns[section].group is not None:
                self._span(painter, place, section, columns)
            self._paint(painter, place.adjusted(0, self._above(), 0, 0), columns[section], scene)
        painter.restore()

    def _span(self, painter: QPainter, place: QRectF, section: int, columns: Sequence[Column]) -> None:
        """The part of the line above that is over one group: its name begins over the first of those that share it."""
        name = _first(columns[section])
        first = last = section
        while first and _first(columns[first - 1]) == name:
            first -= 1
        while last + 1 < len(columns) and _first(columns[last + 1]) == name:
            last += 1
        left = place.left() - (self.sectionPosition(section) - self.sectionPosition(first))
        width = self.sectionPosition(last) + self.sectionSize(last) - self.sectionPosition(first)
        over = QRectF(left, place.top(), width, self._above())
        self._line(painter, over, left + 12, 3, fonts.ui(12, fonts.SEMIBOLD), "second", told(name))
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(QPointF(left + 12, over.bottom()), QPointF(left + width - 8, over.bottom()))

    def _paint(self, painter: QPainter, place: QRectF, column: Column, scene: Scene) -> None:
        if column.kind is Kind.SHARES:
            self._shares(painter, place, column, scene)
            return
        name, n, below = self._model.heading(column)
        if self._above() and column.group is not None:
            name = told(column.group.parts[-1])
        x = place.left() + (16 if column.kind is Kind.THEME else 12)
        is_quiet = column.group is not None and not column.group.has_status
        if column.group is not None:
            tint = role_color(scene.colors[column.group.name])
            at = [group.name for group in scene.comparison.compared]
            order = at.index(column.group.name) if scene.plotted and not is_quiet else 0
            mark = order if len(scene.plotted) > BUTTERFLY else 0
            paint_mark(
                painter, QPointF(x + fonts.scaled(4), place.top() + fonts.scaled(15.5)), mark, tint, 4 * fonts.zoom()
            )
            x += fonts.scaled(MARK)
        end = self._line(painter, place, x, 6, fonts.ui(12, fonts.SEMIBOLD), "muted" if is_quiet else "text", name)
        self._line(painter, place, end + 8, 6, fonts.ui(12), "muted" if is_quiet else "second", n)
        small = fonts.ui(11)
        if column.group is not None and QFontMetricsF(small).horizontalAdvance(below) > place.right() - x:
            below = self._model.group_size(column.group, short=True)
        self._line(painter, place, x, 24, small, "muted", below)

    def _line(self, painter: QPainter, place: QRectF, x: float, y: float, font: QFont, tint: str, words: str) -> float:
        """One line of a head, cut where it has no room; returns where it ends."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, place.right() - x))
        painter.setFont(font)
        painter.setPen(color(tint))
        room = QRectF(x, place.top() + fonts.scaled(y), max(0.0, place.right() - x) + 2, fonts.scaled(18))
        painter.drawText(room, _MIDDLE, shown)
        return x + metrics.horizontalAdvance(shown)

    def _shares(self, painter: QPainter, place: QRectF, column: Column, scene: Scene) -> None:
        top = QRectF(place.left(), place.top() + fonts.scaled(6), place.width(), fonts.scaled(18))
        painter.setFont(fonts.ui(12, fonts.SEMIBOLD))
        painter.setPen(color("text"))
        name = self._model.heading(column)[0]
        shown = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, place.width() - 8)
        painter.drawText(top, _CENTRE, shown)
        below = QRectF(place.left(), place.top() + fonts.scaled(24), place.width(), fonts.scaled(16))
        painter.setFont(fonts.ui(11, fonts.MEDIUM))
        if len(scene.plotted) == BUTTERFLY:
            self._sides(painter, below, scene)
        else:
            self._scale(painter, below, scene)

    def _sides(self, painter: QPainter, below: QRectF, scene: Scene) -> None:
        half = below.width() / 2 - 12
        metrics = QFontMetricsF(painter.font())
        left, right = scene.plotted
        for group, x, flags in ((left, below.left(), _RIGHT), (right, below.center().x() + 12, _MIDDLE)):
            painter.setPen(legible(role_color(scene.colors[group.name])))
            shown = metrics.elidedText(group.name, Qt.TextElideMode.ElideRight, half - 8)
            painter.drawText(QRectF(x, below.top(), half, below.height()), flags, shown)

    def _scale(self, painter: QPainter, below: QRectF, scene: Scene) -> None:
        low, high = dot_axis(below)
        painter.setFont(fonts.ui(11))
        painter.setPen(color("muted"))
        painter.drawText(QRectF(low, below.top(), 60, below.height()), _MIDDLE, "0")
        end = Wording().percent(scene.largest_share)
        painter.drawText(QRectF(high - 120, below.top(), 120 + 20, below.height()), _RIGHT, end)


def _first(column: Column) -> str:
    """What the people of a group are by the first that is compared by."""
    return column.group.parts[0] if column.group is not None else ""
