"""Paints the rows of the codebook: arrow, swatch, name, digit, count, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from annotator.gui.codebook.model import CodebookModel, Index, RowRole
from annotator.gui.codebook.rows import Row
from annotator.gui.controls import marks
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color

ROW = 28
_EDGE, _RIGHT, _ARROW, _COUNT = 16, 18, 16, 30
_STEP_OF_TWO, _STEP = 4, 14
"""How far a code stands in: in a book of themes and codes a little, for the swatches tell; in a deeper one clearly."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row stand, from its left edge, at the zoom in use."""

    arrow: float
    swatch: float
    name: float
    digit: float
    count: float

    @classmethod
    def of(cls, model: CodebookModel, depth: int, width: float) -> Places:
        """The places in a row of a width, for a code so many steps below the top."""
        step = _STEP if model.depth > 1 else _STEP_OF_TWO
        left = fonts.scaled(_EDGE + depth * step)
        swatch = left + (fonts.scaled(_ARROW) if model.has_parents else 0)
        count = width - fonts.scaled(_RIGHT)
        widest = QFontMetricsF(fonts.ui(11)).horizontalAdvance(whole(model.most)) + 4
        digit = count - max(fonts.scaled(_COUNT), widest) - fonts.scaled(marks.DIGIT + 1)
        return cls(left, swatch, swatch + fonts.scaled(18), digit, count)

    def mark(self, row: Row) -> QRectF:
        """Where the mark of passages to be looked at again stands; without width where there are none."""
        end = self.count - fonts.scaled(_COUNT) if row.digit is None else self.digit - fonts.scaled(6)
        if not row.waiting:
            return QRectF(end, 0, 0, 0)
        words = QFontMetricsF(fonts.ui(10, fonts.MEDIUM)).horizontalAdvance(_waiting(row))
        wide = words + fonts.scaled(12 + 3 + 10 if words else 12 + 8)
        return QRectF(end - wide, 0, wide, fonts.scaled(16))

    def room(self, row: Row) -> float:
        """How wide the name may be."""
        return max(0.0, self.mark(row).left() - fonts.scaled(2) - self.name)


class CodebookDelegate(QStyledItemDelegate):
    """Paints a code as the tree's viewport is wide: rows run from edge to edge.

    Where `several` codes are selected they stand out, else the current one unless others are lit.
    """

    several = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(fonts.scaled(100), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole)
        tree, model = option.widget, index.model()
        assert isinstance(tree, QTreeView) and isinstance(model, CodebookModel)
        box = QRectF(0, option.rect.top(), tree.viewport().width(), option.rect.height())
        places = Places.of(model, row.depth, box.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, row, option, several=self.several)
        if row.is_parent:
            _paint_arrow(painter, box, places.arrow, opened=tree.isExpanded(model.index_of(row.code)))
        marks.swatch(painter, places.swatch, _middle(box), row.hue)
        _paint_name(painter, box, row, places)
        if row.waiting:
            _paint_waiting(painter, places.mark(row), _middle(box), _waiting(row))
        painter.setFont(fonts.ui(11))
        painter.setPen(color("muted"))
        number = whole(row.count) if row.is_counted else ""
        until_count = QRectF(0, box.top(), places.count, box.height())
        painter.drawText(until_count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        if row.digit is not None:
            marks.digit_badge(painter, places.digit, _middle(box), row.digit)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFont(fonts.ui())
        field.setStyleSheet("min-height: 0; padding: 0 4px;")
        field.setAccessibleName(self.tr("Name of the code"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        tree, model = option.widget, index.model()
        assert isinstance(tree, QTreeView) and isinstance(model, CodebookModel)
        rect: QRect = option.rect
        places = Places.of(model, index.data(RowRole).depth, tree.viewport().width())
        left = round(places.name) - 6
        editor.setGeometry(left, rect.top() + 1, tree.viewport().width() - left - 8, rect.height() - 2)


def _waiting(row: Row) -> str:
    """How many passages are to be looked at again, where that is counted."""
    return whole(row.waiting) if row.is_counted else ""


def _middle(box: QRectF) -> float:
    return box.center().y()


def _paint_ground(painter: QPainter, box: QRectF, row: Row, option: QStyleOptionViewItem, *, several: bool) -> None:
    state: QStyle.StateFlag = option.state
    ground = box.adjusted(8, 1, -8, -1)
    tree = option.widget
    assert isinstance(tree, QTreeView)
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    is_current, has_focus = tree.currentIndex().internalId() == row.code, tree.hasFocus()
    if row.lit or (is_selected and (several or not row.any_lit)):
        marks.row_ground(painter, ground, color("accent_soft"))
    elif row.also_lit or state & QStyle.StateFlag.State_MouseOver:
        marks.row_ground(painter, ground, color("hover"))
    if is_current and has_focus:
        marks.row_outline(painter, ground, color("focus"), 2)


def _paint_arrow(painter: QPainter, box: QRectF, left: float, *, opened: bool) -> None:
    side = fonts.scaled(12)
    drawn = icons.pixmap("chevron-down" if opened else "chevron-right", "muted", side)
    painter.drawPixmap(QPointF(left - 2, _middle(box) - side / 2), drawn)


def _paint_waiting(painter: QPainter, place: QRectF, middle: float, number: str) -> None:
    """The quiet mark of passages that are to be looked at again: an eye, and how many where that is counted."""
    box = QRectF(place.left(), middle - place.height() / 2, place.width(), place.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("warn_soft"))
    painter.drawRoundedRect(box, 4, 4)
    side = fonts.scaled(12)
    painter.drawPixmap(QPointF(box.left() + fonts.scaled(4), middle - side / 2), icons.pixmap("look", "warn", side))
    painter.setFont(fonts.ui(10, fonts.MEDIUM))
    painter.setPen(color("warn"))
    words = box.adjusted(fonts.scaled(12 + 3), 0, -fonts.scaled(5), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)


def _paint_name(painter: QPainter, box: QRectF, row: Row, places: Places) -> None:
    font = fonts.ui(13, fonts.SEMIBOLD if row.is_parent or row.lit else fonts.ui().weight())
    room = places.room(row)
    painter.setFont(font)
    painter.setPen(color("text"))
    shown = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(places.name, box.top(), room + 4, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
    side, width = fonts.scaled(12), QFontMetricsF(font).horizontalAdvance(row.name)
    if row.memos and width + side + 6 <= room:  # only where the whole name still fits
        place = QPointF(places.name + width + 6, _middle(box) - side / 2)
        painter.drawPixmap(place, icons.pixmap("memo", "muted", side))
