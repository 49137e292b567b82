"""The bar above the passages: what is asked of them, how many there are, in which order they stand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QMargins, QPoint, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from annotator.core.conditions import EVERY, Conditions
from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.filter_chip import FilterChip
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.labels import Label
from annotator.gui.passages import arranging
from annotator.gui.passages.filter_menu import FilterMenu
from annotator.gui.passages.saved import SavedFilters
from annotator.gui.passages.saying import Said, said
from annotator.gui.session import Session
from annotator.gui.theme import fonts

_LINE = 36


class FilterBar(QFrame):
    """Chips that add up, each of which can be taken away.

    `changed` carries other conditions; `arranged` is sent when passages shall be grouped, sorted or shown otherwise.
    """

    changed = Signal(object)  # Conditions
    arranged = Signal()
    export_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._session, self._asked = session, EVERY
        self.chips: list[FilterChip] = []
        self.menu, self.saved = FilterMenu(session, self), SavedFilters(session, self)
        self.add = Button(self.tr("Add filter"), self._open_menu, look="quiet", icon="plus")
        self.keep = IconButton("bookmark", self.tr("Saved filters"), self._open_saved)
        self.count = Label("", 11, tint="muted")
        self.group = ChoiceChip(self.tr("Group"), self.tr("Group the passages"))
        self.order = ChoiceChip(self.tr("Sort"), self.tr("Sort the passages"))
        self.around = IconButton("around", self.tr("Show what was said before and after"))
        self.around.setCheckable(True)
        self.export = Button(self.tr("Export"), self.export_asked.emit, look="quiet", icon="export")
        self._flow = Flow(self, QMargins(16, 3, 12, 3), lambda: fonts.scaled(_LINE))
        self._offer()
        self._connect()
        self._lay_out()

    def start_anew(self) -> None:
        """Ask nothing, in the order of the transcripts: another project was opened."""
        self.group.setCurrentIndex(0)
        self.order.setCurrentIndex(0)
        self.show_conditions(EVERY)

    def show_conditions(self, asked: Conditions) -> None:
        """Show a chip for each condition."""
        project = self._session.project
        at = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self._asked = asked
        self.chips = [] if project is None else [self._chip(one) for one in said(project, asked)]
        self._lay_out()
        for chip in self.chips:
            chip.show()
        for chip in reversed(self.chips):  # new children stand last: behind the others, and from there in front
            QWidget.setTabOrder(self.add, chip)
        for one, other in pairwise((*self.chips, self.add, self.keep)):
            QWidget.setTabOrder(one, other)
        if at is not None:  # the keys stay where they were: on the chip that took its place
            (self.chips[min(at, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    # within

    def _chip(self, one: Said) -> FilterChip:
        chip = FilterChip(one.label, one.value, hue=one.hue, role=one.role)
        chip.setParent(self)
        chip.removed.connect(lambda: self.changed.emit(one.without))
        chip.clicked.connect(lambda: self._pop_up(self.menu.to_change(self._asked, one), chip))
        return chip

    def _offer(self) -> None:
        names = {
            arranging.NOTHING: self.tr("None"),
            arranging.PLACE: self.tr("Place"),
            arranging.CODE: self.tr("Code"),
            arranging.ROLE: self.tr("Role"),
            arranging.SPEAKER: self.tr("Speaker"),
            arranging.DOCUMENT: self.tr("Document"),
            arranging.LENGTH: self.tr("Length"),
            arranging.NEWEST: self.tr("Newest"),
        }
        self.group.offer([(names[one], one) for one in arranging.GROUPS], arranging.NOTHING)
        self.order.offer([(names[one], one) for one in arranging.ORDERS], arranging.PLACE)

    def _connect(self) -> None:
        self.menu.changed.connect(self.changed)
        self.saved.chosen.connect(self.changed)
        self.group.activated.connect(lambda _: self.arranged.emit())
        self.order.activated.connect(lambda _: self.arranged.emit())
        self.around.toggled.connect(self._turn_around)

    def _turn_around(self, is_shown: bool) -> None:
        self.around.set_tint("accent" if is_shown else "muted")
        self.arranged.emit()

    def _lay_out(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        left: list[QWidget] = [*self.chips, self.add, self.keep]
        right: list[QWidget] = [self.count, self.group, self.order, self.around, self.export]
        for part in left:
            self._flow.addWidget(part)
        self._flow.turn()
        for part in right:
            self._flow.addWidget(part)
        self.updateGeometry()

    def _open_menu(self) -> None:
        self._pop_up(self.menu.to_add(self._asked), self.add)

    def _open_saved(self) -> None:
        self._pop_up(self.saved.menu(self._asked), self.keep)

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))
