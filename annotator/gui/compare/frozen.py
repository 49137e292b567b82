"""The themes, kept in sight while the groups are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from annotator.gui.compare.delegate import CellDelegate
from annotator.gui.compare.header import MatrixHeader
from annotator.gui.compare.model import MatrixModel


class FrozenColumn(QTableView):
    """The first column of a table, laid over it; shown only while the table is scrolled sideways."""

    def __init__(self, table: QTableView, model: MatrixModel) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setHorizontalHeader(MatrixHeader(self, model))
        self.setItemDelegate(CellDelegate(table, model))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.pressed.connect(lambda _: table.setFocus())
        self.hide()

    def covered(self) -> int:
        """How much of the table it covers."""
        return self._table.columnWidth(0)

    def follow(self) -> None:
        """Take the place and the measures of the table's first column, while the table is scrolled sideways."""
        self.setVisible(self._table.horizontalScrollBar().value() > 0)
        if self.isHidden():
            return
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self._table.rowHeight(row))
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column > 0)
        self.setColumnWidth(0, self.covered())
        height = self._table.viewport().height() + self._table.horizontalHeader().height()
        self.setGeometry(0, 0, self.covered(), height)
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())

    def _scrolled(self, value: int) -> None:
        if self.isHidden() != (value == 0):
            self.follow()
