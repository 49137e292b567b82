"""The pane of the views: a table, and the passages of the cell that is chosen below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSplitter, QStackedWidget, QTableView, QWidget

from annotator.gui.compare.states import StateCard
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import column, row
from annotator.gui.passages.excerpts import Excerpts
from annotator.gui.passages.model import PassagesModel
from annotator.gui.passages.reading import role_colors
from annotator.gui.passages.view import PassagesView
from annotator.gui.theme import fonts
from annotator.gui.views.bar import ViewBar
from annotator.gui.views.hits import ViewHits
from annotator.gui.views.model import ViewModel
from annotator.gui.views.table import Table, Target
from annotator.project import Project

_PASSAGES = 220


class ViewPane(QWidget):
    """Shows one view of the coding; `wanted` asks for its table anew."""

    wanted = Signal()
    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    document_asked = Signal(int)  # DocumentId

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAccessibleName(self.tr("Views"))
        self._project: Project | None = None
        self.table: Table | None = None
        self.bar, self.state = ViewBar(), StateCard()
        self.model, self.view = ViewModel(), QTableView()
        self.passages = PassagesModel()
        self.list = PassagesView(self.passages)
        self._remark, self._said = ElidedLabel("", 11, tint="muted"), ElidedLabel("", 12, tint="second")
        self.setFocusProxy(self.view)
        self._dress_table()
        self._lay_out()
        self.bar.wanted.connect(self.wanted)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self.view.activated.connect(self._open)
        self.list.opened.connect(self._ask)

    def show_table(self, project: Project, table: Table) -> None:
        """Show a table that was made."""
        self._project, self.table = project, table
        self.model.show(table)
        self._remark.setText(table.remark)
        self.bar.offer_groups(table.groups)
        self.bar.save.setEnabled(bool(table.rows))
        header = self.view.horizontalHeader()
        for at in range(len(table.columns)):
            mode = QHeaderView.ResizeMode.Stretch if at < table.words else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(at, mode)
        if table.rows:
            self._pages.setCurrentWidget(self.view)
        else:
            self.show_state(self.tr("There is nothing to show yet: no passages that this view could count."))
        self._choose(QModelIndex())

    def show_state(self, sentence: str) -> None:
        """Say in one sentence why there is no table."""
        self.state.say(sentence)
        self._pages.setCurrentWidget(self.state)
        self._below.hide()

    def show_nothing(self) -> None:
        """Show no table: the project is closed."""
        self._project = self.table = None
        self.model.show(None)
        self.passages.show(None, None)
        self._pages.setCurrentWidget(self._blank)
        self._below.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def _choose(self, index: QModelIndex) -> None:
        """List the passages of a cell, where it has any."""
        cell = self.model.cell(index)
        target = None if cell is None else cell.target
        if target is None or target.passages is None or self._project is None:
            self._below.hide()
            self.passages.show(None, None)
            return
        self._list(self._project, target)

    def _list(self, project: Project, target: Target) -> None:
        assert target.passages is not None
        self.passages.show(ViewHits(target.passages(project)), Excerpts(project, role_colors(project)))
        self._said.setText(target.says)
        self._below.show()

    def _open(self, index: QModelIndex) -> None:
        """Give the passages the keys, or bring the document of a row to the front."""
        cell = self.model.cell(index)
        target = None if cell is None else cell.target
        if target is not None and target.passages is not None:
            self.list.setFocus()
        elif target is not None and target.document is not None:
            self.document_asked.emit(target.document)

    def _ask(self) -> None:
        found = self.passages.found(self.list.currentIndex())
        self.passage_asked.emit(found.place, found.start, found.end)

    def _dress_table(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setProperty("look", "rows")
        view.setAccessibleName(self.tr("The view as a table"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(fonts.scaled(28))
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setFont(fonts.ui(11))

    def _lay_out(self) -> None:
        self._blank, self._pages, self._below = QWidget(), QStackedWidget(), QWidget()
        self._pages.setObjectName("surface")
        for page in (self._blank, self.state, self.view):
            self._pages.addWidget(page)
        head = row(self._said, margins=(16, 8, 16, 4))
        self._below.setLayout(column(head, self.list, spacing=0))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self._below)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, fonts.scaled(_PASSAGES)])
        foot = row(self._remark, margins=(16, 6, 16, 8))
        self.setLayout(column(self.bar, split, foot, spacing=0))
        self._below.hide()
