"""The pane of the figure: picture or table above, the passages of a mark below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.compare.drilldown import DrillDown
from annotator.gui.compare.scene import Address
from annotator.gui.compare.states import StateCard, WarningStrip
from annotator.gui.figure.bar import FigureBar
from annotator.gui.figure.marks_model import MarksModel
from annotator.gui.figure.picture import Picture
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.gui.figure.making import Made
    from annotator.project import Project
    from annotator.reports.figures.drawn import Mark

_WIDEST, _MARGIN = 1100, 24
"""How wide a figure is shown at most, and how much room is around it, in pixels at zoom 1."""
_PASSAGES = 210


class FigurePane(QWidget):
    """Shows a figure and the passages of the mark that is chosen; `wanted` asks for the figure anew."""

    wanted = Signal()
    sharper_wanted = Signal()
    page_wanted = Signal(int)
    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    speech_asked = Signal(object)  # the Mark of a voice

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAccessibleName(self.tr("Figure"))
        self._project: Project | None = None
        self.made: Made | None = None
        self.page = 0
        self._sought = -1
        self.bar, self.picture, self.state, self.warning = FigureBar(), Picture(), StateCard(), WarningStrip()
        self.model, self.table, self.drill = MarksModel(), QTableView(), DrillDown()
        self._sharpen = QTimer(self, singleShot=True, interval=150)
        self.setFocusProxy(self.picture)
        self._dress_table()
        self._lay_out()
        self._connect()
        self.show_nothing()

    def show_made(self, project: Project, made: Made) -> None:
        """Show a figure that was made."""
        self._project, self.made, self.page = project, made, made.page
        self._sought = -1
        self.picture.show_drawn(made.pages[made.page], made.image)
        self.bar.pager.show_page(made.page, len(made.pages))
        self.model.show(made.marks)
        boxes = made.drawn.boxes
        self.warning.say(self.tr("No font here has {0}: boxes stand for them.").format(boxes) if boxes else "")
        self.bar.allow(can_save=True)
        self._show_page()
        self._fit()
        self._list(self.picture.mark())

    def show_page(self, page: int, image: QImage) -> None:
        """Show another page of the same figure, at the mark that was sought."""
        if self.made is None:
            return
        self.page = page
        self.picture.show_drawn(self.made.pages[page], image)
        self.bar.pager.show_page(page, len(self.made.pages))
        self._fit()
        where, at = self.made.place(self._sought) if self._sought >= 0 else (page, -1)
        self._sought = -1
        if where == page and at >= 0:
            self.picture.go_to(at)
        else:
            self._scroll.verticalScrollBar().setValue(0)
            self._list(None)

    def show_state(self, sentence: str) -> None:
        """Say in one sentence why there is no figure."""
        self.show_nothing()
        self.state.say(sentence)
        self._pages.setCurrentWidget(self.state)

    def show_nothing(self) -> None:
        """Show no figure."""
        self._project = self.made = None
        self.page, self._sought = 0, -1
        self.bar.pager.show_page(0, 1)
        self.picture.show_drawn(None, QImage())
        self.model.show(())
        self.warning.say("")
        self.bar.allow(can_save=False)
        self._list(None)
        self._pages.setCurrentWidget(self._blank)

    def dots(self, width: float) -> float:
        """How many dots to the millimetre the screen has for a figure so many mm wide."""
        return max(3.0, self._room() * self.devicePixelRatioF() / width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Give the picture the width that there is, and ask for one with as many dots as that has."""
        self.picture.setFixedWidth(self._room())
        self.picture.setFixedHeight(max(1, self.picture.heightForWidth(self._room())))
        if self.made is not None:
            self._sharpen.start()

    def _room(self) -> int:
        return max(300, min(self.width() - 2 * fonts.scaled(_MARGIN) - 12, fonts.scaled(_WIDEST)))

    def _show_page(self) -> None:
        self._pages.setCurrentWidget(self.table if self.bar.table.isChecked() else self._scroll)

    def _switch(self) -> None:
        """Show the same as a table or as a picture, at the same mark."""
        if self.made is not None:
            self._show_page()
            self.setFocusProxy(self.table if self.bar.table.isChecked() else self.picture)
            if (at := self.made.number(self.page, self.picture.current)) >= 0:
                self.table.setCurrentIndex(self.model.index(at, 0))

    def _seek(self, number: int) -> None:
        """Come to a mark of any page."""
        if self.made is None or number < 0:
            return
        page, at = self.made.place(number)
        if page == self.page:
            self.picture.go_to(at)
        else:
            self._sought = number
            self._list(self.made.marks[number])
            self.page_wanted.emit(page)

    def _moved(self, number: int) -> None:
        if self.made is not None:
            mark = self.made.pages[self.page].marks[number]
            centre = self.picture.place_of(mark).center().toPoint()
            self._scroll.ensureVisible(centre.x(), centre.y(), 40, 60)
            self._list(mark)

    def _list(self, mark: Mark | None) -> None:
        """List the passages of a mark, where it is one of codes."""
        scene = None if self.made is None else self.made.scene
        if mark is None or mark.theme is None or scene is None or self._project is None:
            self.drill.show_nothing()
            self.drill.hide()
            return
        together = self.bar.together.currentData() if mark.second else ""
        self.drill.show_cell(self._project, scene, Address(mark.theme, mark.group, mark.second, together))
        self.drill.show()

    def _activate(self, index: QModelIndex) -> None:
        """Lead to what a row counts, once its page is there."""
        if self.made is not None and self.made.place(index.row())[0] == self.page:
            self._open(self.made.place(index.row())[1])

    def _open(self, number: int) -> None:
        """Lead to what a mark counts: its passages, or where somebody begins to speak."""
        if self.made is None:
            return
        mark = self.made.pages[self.page].marks[number]
        if mark.theme is None:
            self.speech_asked.emit(mark)
        else:
            self._list(mark)
            self.drill.list.setFocus()

    def _close_passages(self) -> None:
        self._list(None)
        self.setFocus()

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setProperty("look", "rows")
        self.table.setAccessibleName(self.tr("The figure as a table"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(fonts.scaled(28))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setFont(fonts.ui(11))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        self._blank, self._scroll = QWidget(), QScrollArea()
        holder = QWidget()
        inside = QVBoxLayout(holder)
        margin = fonts.scaled(_MARGIN)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        inside.addStretch(1)
        self._scroll.setWidget(holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedWidget()
        for page in (self._blank, self.state, self._scroll, self.table):
            self._pages.addWidget(page)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self.drill)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, fonts.scaled(_PASSAGES)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.warning)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.bar.asked.connect(self.wanted)
        self.bar.table_wanted.connect(self._switch)
        self.picture.moved.connect(self._moved)
        self.picture.opened.connect(self._open)
        self.picture.turned.connect(self.bar.pager.turn)
        self.bar.pager.turned.connect(self.page_wanted)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._seek(now.row()))
        self.table.activated.connect(self._activate)
        self.drill.passage_asked.connect(self.passage_asked)
        self.drill.closed.connect(self._close_passages)
        self._sharpen.timeout.connect(self.sharper_wanted)
