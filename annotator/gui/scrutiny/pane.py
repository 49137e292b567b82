"""The pane of a sheet: what is to be known first, the tables, the passages of a number, and the caveat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from annotator.gui.compare.states import StateCard
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.passages.excerpts import Excerpts
from annotator.gui.passages.model import PassagesModel
from annotator.gui.passages.reading import role_colors
from annotator.gui.passages.view import PassagesView
from annotator.gui.scrutiny.bar import ScrutinyBar
from annotator.gui.scrutiny.part import PartView
from annotator.gui.scrutiny.said import Said
from annotator.gui.theme import fonts
from annotator.gui.views.hits import ViewHits
from annotator.gui.work.bar import WorkBar

if TYPE_CHECKING:
    from annotator.core.ids import SpeakerId
    from annotator.gui.scrutiny.sheet import Sheet
    from annotator.gui.views.table import Target
    from annotator.project import Project

_PASSAGES = 180


class ScrutinyPane(QWidget):
    """Shows a sheet; `wanted` asks for it anew, `act_wanted` for what is offered in its place."""

    wanted = Signal()
    act_wanted = Signal()
    passage_asked = Signal(int, int, int)  # DocumentId, start, end

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAccessibleName(name)
        self._project: Project | None = None
        self._colors: dict[SpeakerId, str] = {}
        self.made: Sheet | None = None
        self.bar, self.state, self.work = ScrutinyBar(), StateCard(), WorkBar()
        self.parts: list[PartView] = []
        self.passages = PassagesModel()
        self.list = PassagesView(self.passages)
        self.before = Said(self.tr("What is to be known first"))
        self.after = Label("", 11, tint="second", wrap=True)
        self._said = ElidedLabel("", 12, tint="second")
        self._lay_out()
        self.state.acted.connect(self.act_wanted)
        self.list.opened.connect(self._ask)
        self.show_nothing()

    def show_sheet(self, project: Project, made: Sheet) -> None:
        """Show a sheet that was made."""
        chosen = self._chosen()
        self._project, self.made = project, made
        self._colors = role_colors(project)
        self.before.say(made.before)
        self.after.setText(made.after)
        self._clear()
        for part in made.parts:
            view = PartView(part)
            view.chosen.connect(lambda index, view=view: self._choose(view, index))
            view.opened.connect(self.list.setFocus)
            self._tables.addWidget(view)
            self.parts.append(view)
        self.setFocusProxy(self.parts[0].table)
        self._below.hide()
        self.bar.allow(can_save=True)
        self._pages.setCurrentWidget(self._sheet)
        self._choose_again(chosen)

    def show_state(self, sentence: str, detail: str = "", act: str = "") -> None:
        """Say in one sentence why there is no sheet, and what can be done about it."""
        self.made = None
        self._clear()
        self.state.say(sentence, detail, act)
        self.bar.allow(can_save=False)
        self._pages.setCurrentWidget(self.state)

    def show_nothing(self) -> None:
        """Show no sheet: the project is closed."""
        self._project = self.made = None
        self._clear()
        self.passages.show(None, None)
        self.bar.allow(can_save=False)
        self._pages.setCurrentWidget(self._blank)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def _clear(self) -> None:
        self.setFocusProxy(self.state.act)
        for view in self.parts:
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self.parts = []

    def _chosen(self) -> tuple[int, int, int, bool] | None:
        """Which cell of which table is current, and whether that has the keys."""
        for at, view in enumerate(self.parts):
            now = view.table.currentIndex()
            if now.isValid() and (view.table.hasFocus() or not self._below.isHidden()):
                return at, now.row(), now.column(), view.table.hasFocus()
        return None

    def _choose_again(self, chosen: tuple[int, int, int, bool] | None) -> None:
        """Choose a cell as before, where it is still there."""
        if chosen is not None and chosen[0] < len(self.parts):
            at, row, column, has_keys = chosen
            table = self.parts[at].table
            table.setCurrentIndex(table.model().index(row, column))
            if has_keys:
                table.setFocus()

    def _choose(self, view: PartView, index: QModelIndex) -> None:
        """List the passages of a number."""
        cell = view.model.cell(index)
        target = None if cell is None else cell.target
        if target is None or target.passages is None or self._project is None:
            self._below.hide()
            return
        self._list(self._project, target)

    def _list(self, project: Project, target: Target) -> None:
        assert target.passages is not None
        self.passages.show(ViewHits(target.passages(project)), Excerpts(project, self._colors))
        self._said.setText(target.says)
        self._below.show()

    def _ask(self) -> None:
        found = self.passages.found(self.list.currentIndex())
        self.passage_asked.emit(found.place, found.start, found.end)

    def _lay_out(self) -> None:
        self._blank, self._pages, self._below = QWidget(), QStackedWidget(), QWidget()
        self._pages.setObjectName("surface")
        self._below.setLayout(column(row(self._said, margins=(16, 8, 16, 4)), self.list, spacing=0))
        self._tables = QSplitter(Qt.Orientation.Vertical)
        whole = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self._tables, whole):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        whole.addWidget(self._tables)
        whole.addWidget(self._below)
        whole.setStretchFactor(0, 1)
        whole.setSizes([1000, fonts.scaled(_PASSAGES)])
        head: QFrame = frame("topbar", row(self.before))
        foot: QFrame = frame("strip", row(self.after, margins=(16, 6, 16, 8)))
        self._sheet = QWidget()
        layout = column(head, whole, foot, spacing=0)
        layout.setStretchFactor(whole, 1)
        self._sheet.setLayout(layout)
        for page in (self._blank, self.state, self._sheet):
            self._pages.addWidget(page)
        self.setLayout(column(self.bar, self._pages, row(None, self.work, margins=(16, 0, 16, 0)), spacing=0))
        self._below.hide()
