"""Paints the cells of the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.gui.compare.cells import SHARES, WORDS, CellWords
from annotator.gui.compare.model import Column, Kind, MatrixModel
from annotator.gui.compare.plots import paint_shares
from annotator.gui.compare.rows import StatusRow, ThemeRow
from annotator.gui.compare.scene import Scene
from annotator.gui.compare.speaking import paint_speaking
from annotator.gui.compare.standing import Standing, rests_on_zero, standing
from annotator.gui.compare.wording import Wording
from annotator.gui.controls import marks
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, mixed, theme

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Theme

Index = QModelIndex | QPersistentModelIndex
_FULL, _POWER = 0.16, 1.4
_LEAST, _REST, _REST_DARK = 0.04, 0.50, 0.42
"""Heat: from 0 to 16 % of a group's passages, at most 54 % of the heat colour, 46 in the dark."""
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
NUMBER_END, TIGHT_END, WIDER, GAP = 54, 40, 16, 12
"""Where the number of a cell ends, also in a narrow one, how much more shares and words take, and how far behind the
number the words begin, in pixels at zoom 1."""
ROOMY = 180
_FOLD = 11
"""How large the arrow is that folds themes away."""


def heat(share: float) -> QColor:
    """The ground of a cell of that share."""
    part = min(1.0, share / _FULL) ** _POWER * (_REST_DARK if theme().is_dark else _REST)
    return mixed(color("surface"), color("heat"), _LEAST + part)


def number_end(words: CellWords, width: float) -> int:
    """Where the numbers of cells end in a column of that width: shares and words take more room."""
    end = NUMBER_END if width >= fonts.scaled(ROOMY) else TIGHT_END
    return fonts.scaled(end + (WIDER if words.measures[0] in (*SHARES, WORDS) else 0))


def above(row: ThemeRow) -> str:
    """The codes above a theme that are not among the rows above it."""
    return QCoreApplication.translate("CellDelegate", "in {0}").format(" › ".join(row.path))


def row_height(model: MatrixModel, *, is_status: bool) -> int:
    """How high a row is: of a status, or of a theme with all its measures."""
    return fonts.scaled(26 if is_status else 46 if model.words.is_tall else 32)


class CellDelegate(QStyledItemDelegate):
    """Paints status rows, themes, numbers with their heat, shares and statuses."""

    def __init__(self, table: QTableView, model: MatrixModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._say = Wording()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_status = isinstance(self._model.rows()[index.row()], StatusRow)
        return QSize(0, row_height(self._model, is_status=is_status))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scene = self._model.scene
        row, column = self._model.rows()[index.row()], self._model.columns()[index.column()]
        if scene is None:
            return
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place)
        if isinstance(row, StatusRow):
            self._status_row(painter, place, row, scene)
        else:
            self._theme_row(painter, place, row, column, scene, index)
        painter.restore()

    def _theme_row(
        self, painter: QPainter, place: QRectF, row: ThemeRow, column: Column, scene: Scene, index: Index
    ) -> None:
        painter.fillRect(place, color("surface"))  # over the ground that Qt gives a selected cell
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(QPointF(place.left(), place.bottom() - 0.5), QPointF(place.right() + 1, place.bottom() - 0.5))
        current = self._table.currentIndex()
        if column.kind is Kind.THEME:
            self._theme(painter, place, row, scene, is_lit=current.row() == index.row())
        elif column.kind is Kind.GROUP:
            self._count(painter, place, row.theme, column, scene)
        elif column.kind is Kind.SHARES:
            paint_shares(painter, place, scene, row.theme)
        else:
            self._status(painter, place, row, scene)
        if current == index:
            self._ring(painter, place)

    def _ring(self, painter: QPainter, place: QRectF) -> None:
        """The cell that the keyboard is at: blue while the table has the keyboard, grey while it does not."""
        painter.setPen(QPen(color("focus" if self._table.hasFocus() else "strong"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(3, 2, -3, -2), 5, 5)

    def _status_row(self, painter: QPainter, place: QRectF, row: StatusRow, scene: Scene) -> None:
        painter.fillRect(place, color("bg"))
        x = max(0.0, place.left()) + 16
        bold, small = fonts.ui(12, fonts.SEMIBOLD), fonts.ui(11)
        parts = [(bold, "text", self._say.plain_title(row))]
        if scene.is_counted:
            rule = f"{whole(row.count)}   {self._say.rule(row, scene.comparison)}"
            parts = [(bold, "text", self._say.title(row)), (small, "muted", rule)]
        for font, tint, words in parts:
            painter.setFont(font)
            painter.setPen(color(tint))
            width = QFontMetricsF(font).horizontalAdvance(words) + 2
            painter.drawText(QRectF(x, place.top(), width, place.height()), _MIDDLE, words)
            x += width + 8

    def _theme(self, painter: QPainter, place: QRectF, row: ThemeRow, scene: Scene, *, is_lit: bool) -> None:
        code = scene.codebook[row.theme.code]
        y = place.center().y()
        x = place.left() + 12 + row.depth * fonts.scaled(16)
        painter.setFont(fonts.ui(11))
        painter.setPen(color("muted"))
        slot = _number_slot(scene)
        painter.drawText(QRectF(x, place.top(), slot, place.height()), _RIGHT, scene.number(row.theme))
        if row.below:
            arrow = "chevron-right" if row.is_folded else "chevron-down"
            side = fonts.scaled(_FOLD)
            painter.drawPixmap(QPointF(place.left() + 1, y - side / 2), icons.pixmap(arrow, "muted", side))
        x += slot + (10 if slot else 4)
        marks.swatch(painter, x, y, scene.codebook.hue(code.id))
        x += 2 * fonts.scaled(marks.SWATCH)
        name_font = fonts.ui(13, fonts.SEMIBOLD if is_lit else QFont.Weight.Normal)
        x = _elided(painter, name_font, "text", x, place, code.name)
        if row.path:
            _elided(painter, fonts.ui(11), "muted", x + 8, place, above(row))

    def _count(self, painter: QPainter, place: QRectF, theme: Theme, column: Column, scene: Scene) -> None:
        assert column.group is not None
        cell = theme.cells[column.group.name]
        if not scene.is_counted:
            paint_speaking(painter, place, cell, scene.colors[column.group.name])
            return
        state = standing(column.group, cell, scene.comparison.thresholds)
        is_loud = state is Standing.DISCUSSED and column.group.has_status
        if is_loud and cell is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(heat(cell.share))
            painter.drawRoundedRect(place.adjusted(3, 2, -3, -2), 5, 5)
        self._number(painter, place, cell, is_loud=is_loud)
        x = place.left() + number_end(self._model.words, place.width()) + fonts.scaled(GAP)
        lines = self._model.words.lines(column.group, cell, state)
        step = fonts.scaled(16)
        top = -step * (len(lines) - 1) / 2
        for at, line in enumerate(lines):
            moved = place.translated(0, top + at * step)
            _elided(painter, fonts.ui(11), "second" if is_loud else "muted", x, moved, line)

    def _number(self, painter: QPainter, place: QRectF, cell: Cell | None, *, is_loud: bool) -> None:
        painter.setFont(fonts.ui(14, fonts.SEMIBOLD if is_loud else QFont.Weight.Normal))
        painter.setPen(color("text" if is_loud else "muted"))
        slot = QRectF(place.left(), place.top(), number_end(self._model.words, place.width()), place.height())
        painter.drawText(slot, _RIGHT, self._model.words.number(cell))

    def _status(self, painter: QPainter, place: QRectF, row: ThemeRow, scene: Scene) -> None:
        theme = row.theme
        settled = theme.settled is not None
        if not settled and theme.proposal.status is None:
            _elided(painter, fonts.ui(11), "muted", place.left() + 12, place, "—")
            return
        words = self._say.own_status(theme) if row.is_other else self.tr("settled") if settled else self.tr("proposed")
        tint = "accent" if settled else "muted"
        if theme.is_stale:
            words, tint = self.tr("stale"), "warn"
        end = self._chip(painter, place, words, tint, settled=settled, is_stale=theme.is_stale)
        if rests_on_zero(scene.comparison, theme):
            side = fonts.scaled(14)
            painter.drawPixmap(QPointF(end + 8, place.center().y() - side / 2), icons.pixmap("warn", "warn", side))

    def _chip(self, painter: QPainter, place: QRectF, words: str, tint: str, *, settled: bool, is_stale: bool) -> float:
        """A status in a chip, with a tick where it is settled; returns where that ends."""
        font, sign, height = fonts.ui(11, fonts.MEDIUM), fonts.scaled(12), fonts.scaled(20)
        metrics, around = QFontMetricsF(font), sign + 20 if settled else 18
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() - 20 - around)
        width = metrics.horizontalAdvance(shown) + around
        chip = QRectF(place.left() + 12.5, place.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen if settled else QPen(color("border"), 1))
        painter.setBrush(color("accent_soft") if settled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip, height / 2, height / 2)
        if settled:
            tick = icons.pixmap("warn" if is_stale else "check", tint, sign)
            painter.drawPixmap(QPointF(chip.left() + 7, chip.center().y() - sign / 2), tick)
        painter.setFont(font)
        painter.setPen(color(tint))
        painter.drawText(chip.adjusted(sign + 10 if settled else 9, 0, 0, 0), _MIDDLE, shown)
        return chip.right()


def status_width(words: str) -> int:
    """The width of a status in its chip, and of the warning that may stand beside it."""
    text = QFontMetricsF(fonts.ui(11, fonts.MEDIUM)).horizontalAdvance(words)
    return round(12.5 + text + 18 + 8 + fonts.scaled(14) + 8)


def name_start(scene: Scene, depth: int) -> float:
    """Where the name of a theme begins in its cell."""
    slot = _number_slot(scene)
    return 12 + depth * fonts.scaled(16) + slot + (10 if slot else 4) + 2 * fonts.scaled(10)


def _number_slot(scene: Scene) -> float:
    """The width of the widest number of a code."""
    metrics = QFontMetricsF(fonts.ui(11))
    longest = max((scene.number(theme) for theme in scene.comparison.themes), key=len, default="")
    return max(float(fonts.scaled(20)), metrics.horizontalAdvance(longest)) if longest else 0.0


def _elided(painter: QPainter, font: QFont, tint: str, x: float, place: QRectF, words: str) -> float:
    """Draw words from `x` to the end of a cell at most; returns where they end."""
    metrics = QFontMetricsF(font)
    room = place.right() - 6 - x
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(color(tint))
    painter.drawText(QRectF(x, place.top(), max(0.0, room) + 2, place.height()), _MIDDLE, shown)
    return x + metrics.horizontalAdvance(shown)
