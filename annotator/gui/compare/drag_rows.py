"""The part of the matrix that themes are dragged in: up and down among those they are reported with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from annotator.core.ids import CodeId
from annotator.gui.codebook import drag, drag_marks
from annotator.gui.compare.model import MatrixModel
from annotator.gui.compare.rows import ThemeRow, beside
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a theme would go: before or behind another; `y` is where the mark of it is drawn."""

    code: CodeId
    is_before: bool
    y: int


class DragRows(QTableView):
    """Says where a theme was let go; a code that comes from the codebook is to be reported, too."""

    placed = Signal(object, object, bool)  # the CodeId, that of the theme beside it, whether before that

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self._matrix = model
        self._gap: Gap | None = None
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # our own mark keeps to the themes that are reported together

    def startDrag(self, actions: Qt.DropAction) -> None:
        row = self._theme_row(self.currentIndex().row())
        if row is not None and self._matrix.scene is not None:
            carried = QDrag(self)
            carried.setMimeData(drag.carried(row.theme.code))
            carried.setPixmap(drag_marks.chip(row.theme.name, self._matrix.scene.codebook.hue(row.theme.code)))
            carried.setHotSpot(QPoint(-8, -8))
            carried.exec(actions, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        event.setAccepted(drag.code_in(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        self._mark(self.gap(drag.code_in(event.mimeData()), event.position().toPoint()))
        event.setAccepted(self._gap is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        code = drag.code_in(event.mimeData())
        gap = self.gap(code, event.position().toPoint())
        super().dropEvent(event)  # ends the scrolling; the model itself takes nothing
        self._mark(None)
        if gap is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.placed.emit(code, gap.code, gap.is_before)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            high = fonts.scaled(2)
            place = QRectF(0, self._gap.y - high / 2, self.viewport().width(), high)
            QPainter(self.viewport()).fillRect(place, color("focus"))

    def gap(self, code: CodeId | None, at: QPoint) -> Gap | None:
        """Where a code would go that is let go at a place; None where it cannot, or stands there already."""
        row = self.rowAt(at.y())
        over = self._theme_row(row)
        if code is None or over is None or over.theme.code == code:
            return None
        rows = self._matrix.rows()
        is_reported = any(isinstance(one, ThemeRow) and one.theme.code == code for one in rows)
        among = beside(rows, code) if is_reported else [over.theme.code]
        if over.theme.code not in among:
            return None
        top, high = self.rowViewportPosition(row), self.rowHeight(row)
        is_before = at.y() < top + high / 2
        if is_reported and among.index(over.theme.code) == among.index(code) + (1 if is_before else -1):
            return None
        return Gap(over.theme.code, is_before, top if is_before else self._end_of(row))

    def _end_of(self, at: int) -> int:
        """Where a theme ends with all that stands below it."""
        over = self._theme_row(at)
        assert over is not None
        while (following := self._theme_row(at + 1)) is not None and following.depth > over.depth:
            at += 1
        return self.rowViewportPosition(at) + self.rowHeight(at)

    def _theme_row(self, at: int) -> ThemeRow | None:
        rows = self._matrix.rows()
        row = rows[at] if 0 <= at < len(rows) else None
        return row if isinstance(row, ThemeRow) else None

    def _mark(self, gap: Gap | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
