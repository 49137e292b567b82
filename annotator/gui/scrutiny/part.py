"""One table of a sheet under its title."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.scrutiny.sheet import Part
from annotator.gui.theme import fonts
from annotator.gui.views.model import ViewModel

_NARROW, _WIDE, _AROUND = 110, 420, 18
"""Between which widths columns of words are held, and the room around what a column holds, in pixels at zoom 1."""


class PartView(QFrame):
    """Shows a part of a sheet; `chosen` carries the index of a cell, `opened` is sent by Enter and a double click."""

    chosen = Signal(object)  # the QModelIndex
    opened = Signal()

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.setObjectName("dock" if part.is_apart else "surface")
        self.model, self.table = ViewModel(), _CopiedTable()
        self.model.show(part.table)
        self._dress(part)
        title = Label(part.title, 13, fonts.SEMIBOLD, "text")
        remark = Label(part.table.remark, 11, tint="muted", wrap=True)
        title.setVisible(bool(part.title))
        remark.setVisible(bool(part.table.remark))
        head = row(title, margins=(16, 10 if part.title else 0, 16, 2))
        within = row(self.table, margins=(8, 0, 0, 0))
        foot = row(remark, margins=(16, 4, 16, 8))
        self.setLayout(column(head, within, foot, spacing=0))
        self.table.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now))
        self.table.activated.connect(lambda _: self.opened.emit())

    def _dress(self, part: Part) -> None:
        table = self.table
        table.setModel(self.model)
        table.setProperty("look", "rows")
        table.setAccessibleName(part.title or self.tr("Robustness"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(fonts.scaled(28))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(fonts.ui(11))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.share_out(part.table.words)


class _CopiedTable(QTableView):
    """A table whose selected cells are copied as spreadsheets take them; room that is left goes to its first column."""

    _first = 0

    def share_out(self, words: int) -> None:
        """Give each column the room that it needs; the first ones hold words."""
        header, metrics = self.horizontalHeader(), QFontMetrics(fonts.ui(13))
        for at in range(self.model().columnCount()):
            heading = self.model().headerData(at, Qt.Orientation.Horizontal)
            width = max(self.sizeHintForColumn(at), metrics.horizontalAdvance(str(heading))) + fonts.scaled(_AROUND)
            if at < words:
                width = min(max(width, fonts.scaled(_NARROW)), fonts.scaled(_WIDE))
            header.resizeSection(at, width)
        self._first = header.sectionSize(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(0)
        header.resizeSection(0, max(self._first, self.viewport().width() - others))
        if self.currentIndex().isValid():  # the passages of its number take room
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected())
        else:
            super().keyPressEvent(event)

    def _selected(self) -> str:
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            rows.setdefault(index.row(), []).append(" ".join(words.split()))
        return "\n".join("\t".join(cells) for cells in rows.values())
