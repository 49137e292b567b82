"""The pane of the history."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from annotator.core.ids import PassageId
from annotator.gui.codebook.filter_field import FilterField
from annotator.gui.controls.buttons import Button, FittingButton, IconButton
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.history import wording
from annotator.gui.history.details import Details
from annotator.gui.history.lines import local
from annotator.gui.history.listed import Wanted
from annotator.gui.history.model import HistoryModel
from annotator.gui.history.view import HistoryView
from annotator.gui.language.numbers import whole
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme
from annotator.store.chronicle import Deed

_WIDE, _SIDE, _DETAILS = 720, 380, 190
"""From which width on the details stand beside the steps, how wide they are there, and how high below them."""


class HistoryPanel(QWidget):
    """Lists who did what when. It changes nothing itself: it says to which step one wants to go.

    The list is read again when the project has changed and the pane is in sight.
    """

    back_asked = Signal(object)  # the Deed that shall be the last in effect
    forth_asked = Signal(object)  # the Deed that shall be in effect again
    place_asked = Signal(int, int, int)  # DocumentId, start, end
    export_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._is_stale = True
        self._is_wide = False
        self._about: tuple[str, frozenset[int]] | None = None
        self.model = HistoryModel()
        self.list = HistoryView(self.model)
        self._count = ElidedLabel("", 11, tint="muted")
        self._who = ChoiceChip(self.tr("Who"), self.tr("Steps of whom"))
        self._what = ChoiceChip(self.tr("What"), self.tr("Steps that changed what"))
        self._words = FilterField(self.tr("Filter steps"), self.tr("Show all steps"))
        self._only = Button("", self.show_all, look="quiet", icon="close")
        self._none = Label("", 12, tint="muted", wrap=True)
        self._details = Details(self.model)
        self._go = FittingButton("", self._go_there)
        self._lay_out()
        self._connect()
        self._what.offer(wording.groups(), wording.EVERYTHING)

    # what is listed

    def show_about(self, name: str, object: int) -> None:
        """List the steps that changed an object, or what is its own."""
        project = self._session.project
        if project is not None:
            self._restrict(name, project.chronicle.about(object))

    def show_about_passage(self, name: str, passage: PassageId) -> None:
        """List the steps that changed a passage."""
        project = self._session.project
        if project is not None:
            self._restrict(name, project.chronicle.about_passage(passage))

    def show_all(self) -> None:
        """List the steps of the whole project again."""
        self._about = None
        self._refresh()

    def _restrict(self, name: str, numbers: set[int]) -> None:
        self._about = name, frozenset(numbers)
        self._who.setCurrentIndex(0)
        self._what.setCurrentIndex(0)
        self._words.clear()
        self._refresh()

    def numbers(self) -> set[int] | None:
        """The numbers of the deeds that are listed; None where all are."""
        if self._is_stale:
            self._refresh()
        return None if self._wanted() == Wanted() else {deed.number for deed in self.model.listed}

    def _wanted(self) -> Wanted:
        project, group = self._session.project, self._what.currentData()
        numbers = None if self._about is None else self._about[1]
        if project is not None and group:
            found = project.chronicle.of_kinds(wording.GROUPS[group])
            numbers = frozenset(found if numbers is None else numbers & found)
        return Wanted(self._who.currentData(), numbers, self._words.text().strip().casefold())

    def _take(self, _: object = None) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()
        elif self._session.project is None:
            self.model.show(None)

    def _start_anew(self) -> None:
        """Let go of the project before, which is closed."""
        self._about = None
        self.model.show(None)
        self._who.setCurrentIndex(0)
        self._what.setCurrentIndex(0)
        self._words.clear()
        self._take()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        project = self._session.project
        deeds = [] if project is None else project.chronicle.deeds()
        people = [(name, name) for name in sorted({deed.who for deed in deeds})]
        self._who.offer([(self.tr("All"), None), *people], self._who.currentData())
        with self.list.staying():
            self.model.show(project, self._wanted())
        self._count.setText(self._counted(len(self.model.listed)))
        self._only.setVisible(self._about is not None)
        if self._about is not None:
            self._only.setText(self.tr("Only {0}").format(self._about[0].replace("&", "&&")))
            self._only.setAccessibleName(self.tr("Only {0}: show all steps").format(self._about[0]))
        is_empty = self.model.rowCount() == 0
        self._none.setText(self.tr("No such steps.") if deeds else self.tr("Nothing was done yet."))
        self._none.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self._show_current()

    def _counted(self, number: int) -> str:
        return self.tr("1 step") if number == 1 else self.tr("{0} steps").format(whole(number))

    # what is chosen

    def _show_current(self, *_: QModelIndex) -> None:
        deed = self.model.deed(self.list.currentIndex())
        when = "" if deed is None else wording.moment(local(deed))
        self._details.show_deed(deed, when)
        words, icon, can = self._way(deed)
        self._go.setText(words.replace("&", "&&"))
        self._go.set_icon(icon)
        self._go.setEnabled(can)

    def _way(self, deed: Deed | None) -> tuple[str, str, bool]:
        """What the button does: words, icon, and whether that can be done."""
        project = self._session.project
        if project is None:
            return self.tr("Undo"), "undo", False
        line = self.model.line(self.list.currentIndex())
        if deed is None or line is None or line.is_present:
            step = project.next_undo
            words = self.tr("Undo") if step is None else self.tr("Undo {0}").format(step.label)
            return words, "undo", step is not None and project.is_writable
        if line.is_waiting:
            return self.tr("Redo up to here"), "redo", project.is_writable
        can = project.chronicle.steps_back(deed) is not None
        return self.tr("Go back to here"), "undo", can and project.is_writable

    def _go_there(self) -> None:
        deed = self.model.deed(self.list.currentIndex())
        line = self.model.line(self.list.currentIndex())
        if deed is None or line is None or line.is_present:
            self._session.undo()
        elif line.is_waiting:
            self.forth_asked.emit(deed)
        else:
            self.back_asked.emit(deed)

    def _show_place(self) -> None:
        line = self.model.line(self.list.currentIndex())
        if line is not None and line.document is not None:
            self.place_asked.emit(line.document, *(line.place or (0, 0)))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if self.model.deed(index) is not None:
            self.list.setCurrentIndex(index)
            menu = self.menu()
            menu.exec(self.list.viewport().mapToGlobal(place))
            menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done about the current step."""
        menu = QMenu(self)
        deed, line = self.model.deed(self.list.currentIndex()), self.model.line(self.list.currentIndex())
        if deed is None or line is None:
            return menu
        words, _, can = self._way(deed)
        menu.addAction(words.replace("&", "&&"), self._go_there).setEnabled(can)
        menu.addAction(self.tr("Show the place"), self._show_place).setEnabled(line.document is not None)
        menu.addSeparator()
        if (code := line.code) is not None and (project := self._session.project) is not None:
            name = project.read.codebook().shortest(code)
            menu.addAction(self.tr("History of this code"), lambda: self.show_about(name, code))
        who = deed.who
        menu.addAction(self.tr("Steps of {0}").format(who.replace("&", "&&")), lambda: self._choose_who(who))
        return menu

    def _choose_who(self, name: str) -> None:
        self._who.setCurrentIndex(max(0, self._who.findData(name)))
        self._refresh()

    # parts

    def _lay_out(self) -> None:
        more = IconButton("export", self.tr("Export the audit trail"), self.export_asked.emit)
        self._title = Label(self.tr("History"), 12, fonts.SEMIBOLD, "second")
        head = row(self._title, self._count, more, margins=(16, 4, 8, 0))
        head.setStretch(1, 1)
        chips = row(self._who, self._what, self._only, None, margins=(12, 4, 12, 4))
        self._bar = column(head, chips, row(self._words, margins=(12, 2, 12, 4)), spacing=0)
        steps = column(self._none, self.list, spacing=0)
        self._foot = frame("strip", row(self._go, margins=(12, 8, 12, 8)))
        self._side = QWidget()
        self._side.setLayout(column(self._details, self._foot, spacing=0))
        self._body = column(steps, self._side, spacing=0)
        self._body.setStretch(0, 1)
        self.setLayout(column(self._bar, self._body, spacing=0))
        self._none.setContentsMargins(16, 12, 16, 12)
        self._only.hide()
        self.setFocusProxy(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= fonts.scaled(_WIDE)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            along, across = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._bar.setDirection(QBoxLayout.Direction.RightToLeft if is_wide else across)
            self._body.setDirection(along if is_wide else across)
            self._title.setVisible(not is_wide)
            self._details.setMaximumHeight(16_777_215 if is_wide else fonts.scaled(_DETAILS))
            self._side.setMinimumWidth(fonts.scaled(_SIDE) if is_wide else 0)
            self._side.setMaximumWidth(fonts.scaled(_SIDE) if is_wide else 16_777_215)

    def _connect(self) -> None:
        self._who.activated.connect(lambda _: self._refresh())
        self._what.activated.connect(lambda _: self._refresh())
        self._words.textChanged.connect(lambda _: self._refresh())
        self._words.left.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.activated.connect(lambda _: self._show_place())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._take)
        theme().changed.connect(self.list.viewport().update)
