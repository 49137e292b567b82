"""A list whose rows have heights of their own, of which only those in sight are made."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from annotator.gui.passages.listed import ListedModel
from annotator.gui.passages.listed_delegate import ListedDelegate
from annotator.gui.theme import fonts

Index = QModelIndex | QPersistentModelIndex
_STEP = 40
_ROOT = QModelIndex()


class Scroller(QAbstractItemView):
    """Guesses how high rows are, and measures those that come into sight.

    Qt's own lists ask every row how high it is before they paint the first: for 50,000 passages that takes seconds.
    """

    painted = Signal()

    def __init__(self, model: ListedModel) -> None:
        super().__init__()
        self._rows = model
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._measured: set[int] = set()
        self.delegate = ListedDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        model.modelReset.connect(self.guess_again)
        model.rowsInserted.connect(lambda *_: self._guess_more())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    # heights

    def guess_again(self) -> None:
        """Take all heights as unknown: other rows, another width, theme or zoom."""
        self.delegate.forget()
        self._heights, self._tops, self._measured = [], [0], set()
        self._guess_more()

    def _guess_more(self) -> None:
        more = self.delegate.guesses(self._rows.rows()[len(self._heights) :], self.viewport().width())
        self._heights += more
        self._tops += list(accumulate(more, initial=self._tops[-1]))[1:]
        self.updateGeometries()
        self.viewport().update()

    def _measure(self) -> bool:
        """Measure the rows in sight, and say whether any was guessed wrong; what is in sight stays where it is."""
        offset, high = self.verticalOffset(), self.viewport().height()
        row = first = self._row_at(offset)
        corrected, shift = False, 0
        y = self._tops[row] if row < len(self._heights) else 0
        while row < len(self._heights) and y < offset + shift + high:
            if row not in self._measured:
                self._measured.add(row)
                height = self.delegate.sizeHint(QStyleOptionViewItem(), self._rows.index(row)).height()
                if height != self._heights[row]:
                    shift += height - self._heights[row] if row == first and y < offset else 0
                    self._heights[row], corrected = height, True
            y += self._heights[row]
            row += 1
        if corrected:
            self._tops = list(accumulate(self._heights, initial=0))
            self.updateGeometries()
            if shift:
                self.verticalScrollBar().setValue(offset + shift)
        return corrected

    def _row_at(self, y: int) -> int:
        """The row at a height of the whole list; the number of rows where it is below the last."""
        return max(0, bisect_right(self._tops, y) - 1)

    # where rows are

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._tops[row] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        return self._rows.index(self._row_at(y)) if 0 <= y < self._tops[-1] else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        self._place(index.row(), hint)
        while self._measure():  # rows that came into sight may be higher than they were guessed
            self._place(index.row(), hint)
        self.viewport().update()

    def _place(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._tops[row], self._tops[row + 1]
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - high) // 2)
        elif top < bar.value() or bottom - top >= high:
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(bottom - high)

    def rows_seen(self) -> range:
        """The rows in sight."""
        first = self._row_at(self.verticalOffset())
        last = self._row_at(self.verticalOffset() + self.viewport().height() - 1)
        return range(first, min(last + 1, len(self._heights)))

    # what Qt asks

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._tops[-1] - high))
        bar.setPageStep(high)
        bar.setSingleStep(fonts.scaled(_STEP))
        super().updateGeometries()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        current, last = self.currentIndex().row(), len(self._heights) - 1
        page = self._tops[max(0, current)] if last >= 0 else 0
        to, way = {
            moves.MoveUp: (current - 1, -1),
            moves.MovePrevious: (current - 1, -1),
            moves.MoveHome: (0, 1),
            moves.MoveEnd: (last, -1),
            moves.MovePageUp: (self._row_at(page - self.viewport().height()), 1),
            moves.MovePageDown: (min(last, self._row_at(page + self.viewport().height())), -1),
        }.get(action, (current + 1, 1))
        while 0 <= to <= last and self._rows.hit(self._rows.index(to)) is None:
            to += way
        return self._rows.index(to) if 0 <= to <= last else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if not self._heights:
            return
        offset, last = self.verticalOffset(), len(self._heights) - 1
        first, end = (min(last, self._row_at(y + offset)) for y in (rect.top(), rect.bottom()))
        chosen = QItemSelection(self._rows.index(first), self._rows.index(end))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in selection.toList():
            region += self.visualRect(part.topLeft()).united(self.visualRect(part.bottomRight()))
        return region

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.guess_again()
        else:
            self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in self.rows_seen():
            index = self._rows.index(row)
            option.rect = self.visualRect(index)
            if option.rect.intersects(event.rect()):
                self.delegate.paint(painter, option, index)
        painter.end()
        self.painted.emit()
