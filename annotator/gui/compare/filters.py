"""Whom alone to compare, and by which passages: a chip for each condition, and the menu they are taken from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy

from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.codebook import Codebook
from annotator.core.conditions import Beside
from annotator.gui.compare.beside import BesideMenu, BesideWords
from annotator.gui.controls.filter_chip import FilterChip
from annotator.gui.controls.flow import Flow
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.project import Project

Condition = tuple[str, str]
"""What somebody is by a name: an attribute, role, document or participant."""


class Filters(QFrame):
    """A row of conditions, hidden while there is none; `asked` is sent when they are others."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAccessibleName(self.tr("Filters"))
        self.where: tuple[Condition, ...] = ()
        self.beside: tuple[Beside, ...] = ()
        self._book = Codebook(())
        self._values: dict[str, list[str]] = {}
        self._flow = Flow(self, QMargins(16, 0, 12, 5), lambda: fonts.scaled(34))
        self._chips: list[FilterChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def reset(self) -> None:
        """Let everybody be compared, and every passage count."""
        self.where, self.beside = (), ()
        self._show()

    def offer(self, project: Project) -> None:
        """Offer what people and documents of a project are."""
        before, self._book = self._book, project.read.codebook()
        if self.beside and self._book is not before:  # a code may be gone, or be called otherwise
            self.beside = tuple(one for one in self.beside if all(code in self._book for code in one.codes))
            self._show()
        people, documents = project.read.participants(), project.read.documents()
        self._values = {
            ROLE: [one.name for one in project.read.roles() if one.compared],
            DOCUMENT: [one.title for one in documents],
            PARTICIPANT: [one.name for one in people],
        }
        for name in project.read.attributes():
            described = [one.attributes for one in people] + [one.attributes for one in documents]
            given = {values[name] for values in described if values.get(name)}
            self._values.setdefault(name, sorted(given))

    def open_at(self, corner: QPoint) -> None:
        """Ask for another condition; several values of one name are alternatives."""
        menu = self.menu()
        menu.popup(corner)

    def menu(self) -> QMenu:
        """A menu of all values by name, those checked that are asked for."""
        menu = QMenu(self)
        for name, values in self._values.items():
            if not values:
                continue
            below = menu.addMenu(self._name(name))
            for value in values:
                action = below.addAction(value.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked((name, value) in self.where)
                action.setData((name, value))
        for is_absent in (False, True):
            BesideMenu(self._book, self.beside, is_absent=is_absent, menu=menu).turned.connect(self.turn_beside)
        menu.triggered.connect(self._turn_by)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def turn(self, condition: Condition) -> None:
        """Ask for a condition, or no longer."""
        kept = tuple(one for one in self.where if one != condition)
        self.where = kept if len(kept) < len(self.where) else (*self.where, condition)
        self._show()
        self.asked.emit()

    def turn_beside(self, condition: Beside) -> None:
        """Count only passages with a second code beside them, or without; or no longer only these."""
        codes = condition.codes
        kept = tuple(one for one in self.beside if one.codes != codes)
        self.beside = kept if condition in self.beside else (*kept, condition)
        self._show()
        self.asked.emit()

    def _turn_by(self, action: QAction) -> None:
        if action.data() is not None:
            self.turn(tuple(action.data()))

    def chips(self) -> Iterable[FilterChip]:
        """The chips of the conditions, in the order in which they were asked for."""
        return tuple(self._chips)

    def _show(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [*map(self._chip, self.where), *map(self._beside_chip, self.beside)]
        self.setVisible(bool(self._chips))
        if had_focus and self._chips:
            self._chips[-1].setFocus()

    def _chip(self, condition: Condition) -> FilterChip:
        name, value = condition
        chip = FilterChip(self._name(name), value)
        chip.removed.connect(lambda: self.turn(condition))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _beside_chip(self, condition: Beside) -> FilterChip:
        code = condition.codes[0]
        chip = FilterChip(*BesideWords().of(self._book, condition), hue=self._book.hue(code))
        chip.removed.connect(lambda: self.turn_beside(condition))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _name(self, name: str) -> str:
        known = {ROLE: self.tr("Role"), DOCUMENT: self.tr("Document"), PARTICIPANT: self.tr("Participant")}
        return known.get(name, name)
