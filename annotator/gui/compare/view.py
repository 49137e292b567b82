"""The matrix on screen: moved through cell by cell, opened by Enter or a double click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from annotator.gui.compare.delegate import CellDelegate, row_height
from annotator.gui.compare.drag_rows import DragRows
from annotator.gui.compare.frozen import FrozenColumn
from annotator.gui.compare.header import MatrixHeader
from annotator.gui.compare.model import Kind, MatrixModel
from annotator.gui.compare.rows import StatusRow, ThemeRow
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.widths import widths
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_ARROW = 14
"""How wide the part of a theme's cell is that folds away what stands below it, in pixels at zoom 1."""


_SHIFTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MatrixView(DragRows):
    """Shows a matrix; `moved` carries the address of the cell that the keyboard came to, `opened` of one opened."""

    moved = Signal(object)  # Address
    opened = Signal(object)  # Address
    shifted = Signal(object, int)  # the CodeId of a theme that is to go up (-1) or down (1)
    left_out = Signal(object)  # the CodeId
    menu_asked = Signal(object, QPoint)  # Address, where on the screen

    def __init__(self, model: MatrixModel) -> None:
        super().__init__(model)
        self._key: tuple[Kind, str] | None = None
        self.setAccessibleName(self.tr("Themes against groups"))
        self.setHorizontalHeader(MatrixHeader(self, model))
        self.setItemDelegate(CellDelegate(self, model))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerWidget(QWidget())
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._frozen = FrozenColumn(self, model)
        self._frozen.doubleClicked.connect(self._open)
        theme().changed.connect(self._repaint)

    def show_scene(self, scene: Scene | None) -> None:
        """Show another comparison; the cell that the keyboard is at stays, by theme and group."""
        address, row, scrolled = self.address(), self.currentIndex().row(), self.verticalScrollBar().value()
        self._matrix.show(scene)
        self._shape()
        found = QModelIndex()
        if address is not None and self._key is not None:
            found = self._matrix.place(address, self._key)
        self.setCurrentIndex(found if found.isValid() else self._near(row))
        self.verticalScrollBar().setValue(scrolled)

    def show_measures(self, measures: tuple[str, ...]) -> None:
        """Show other measures."""
        self._matrix.show_measures(measures)
        self._shape()

    def address(self) -> Address | None:
        """Which theme and group the keyboard is at."""
        return self._matrix.address(self.currentIndex())

    def fit(self) -> None:
        """Give the columns the widths for the room there is."""
        for at, width in enumerate(widths(self._matrix, self.viewport().width())):
            self.setColumnWidth(at, width)
        self._frozen.follow()

    def whole_height(self) -> int:
        """How high the table is with all its rows."""
        bar = self.horizontalScrollBar()
        sideways = bar.sizeHint().height() if bar.maximum() else 0
        return self.verticalHeader().length() + self.horizontalHeader().height() + sideways

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), fonts.scaled(46 + 26 + 2 * 32))

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(900), self.whole_height())

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: object) -> None:
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        address = self._matrix.address(current)
        if address is not None:
            self._key = self._matrix.columns()[current.column()].key
            self._repaint()
            self.moved.emit(address)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        bar = self.horizontalScrollBar()
        if index.column() > 0 and bar.value():
            hidden = self._frozen.covered() - self.visualRect(index).left()
            bar.setValue(bar.value() - max(0, hidden))
        if index.row() == 1:  # the status above the first theme is seen with it
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        address = self.address()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() in _SHIFTS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if address is not None:
                self.shifted.emit(address.code, _SHIFTS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and address is not None:
            self.left_out.emit(address.code)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._fold(self.currentIndex().row(), is_folded=event.key() == Qt.Key.Key_Minus)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and index.column() == 0 and place.x() - self.visualRect(index).left() < fonts.scaled(_ARROW):
            row = self._matrix.rows()[index.row()]
            if isinstance(row, ThemeRow):
                self._fold(index.row(), is_folded=not row.is_folded)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index, place = self.currentIndex(), self.visualRect(self.currentIndex()).center()
        else:
            index, place = self.indexAt(event.pos()), event.pos()
        address = self._matrix.address(index)
        if address is not None:
            self.menu_asked.emit(address, self.viewport().mapToGlobal(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:  # the style sheet was set anew: another theme, or another zoom
            self._shape()
        super().changeEvent(event)

    def _fold(self, at: int, *, is_folded: bool) -> None:
        """Fold away what stands below the theme of a row, or show it; the keyboard stays at the theme."""
        row = self._matrix.rows()[at] if 0 <= at < self._matrix.rowCount() else None
        if not isinstance(row, ThemeRow) or not row.below or row.is_folded == is_folded:
            return
        column, scrolled = self.currentIndex().column(), self.verticalScrollBar().value()
        self._matrix.fold(row.theme.code, is_folded=is_folded)
        self._shape()
        self.setCurrentIndex(self._matrix.index(at, max(0, column)))
        self.verticalScrollBar().setValue(scrolled)

    def _open(self, index: QModelIndex) -> None:
        address = self._matrix.address(index)
        if address is not None:
            self.opened.emit(address)

    def _near(self, row: int) -> QModelIndex:
        """The theme in a row or the nearest below it, else the last; its first group."""
        themes = [at for at, one in enumerate(self._matrix.rows()) if isinstance(one, ThemeRow)]
        if not themes:
            return QModelIndex()
        return self._matrix.index(next((at for at in themes if at >= row), themes[-1]), 1)

    def _shape(self) -> None:
        self.clearSpans()
        columns = self._matrix.columnCount()
        for at, row in enumerate(self._matrix.rows()):
            is_status = isinstance(row, StatusRow)
            self.setRowHeight(at, row_height(self._matrix, is_status=is_status))
            if is_status and columns > 1:
                self.setSpan(at, 0, 1, columns)
        self.fit()
        self.updateGeometry()

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self._frozen.viewport().update()
