"""Filters that are kept under names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.core.conditions import EVERY, Conditions
from annotator.core.sets import SavedFilter
from annotator.gui.session import Session
from annotator.store.verbs import sets


class SavedFilters(QObject):
    """Makes the menu of what was kept; `chosen` carries the conditions that were chosen there."""

    chosen = Signal(object)  # Conditions

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent

    def menu(self, asked: Conditions) -> QMenu:
        """What was kept, and what can be done with it."""
        menu = QMenu(self._widget)
        project = self._session.project
        if project is None:
            return menu
        kept = project.read.saved_filters()
        for one in kept:
            action = menu.addAction(_words(one), partial(self.choose, one))
            action.setCheckable(True)
            action.setChecked(project.read.conditions(one.conditions) == asked)
        menu.addAction(self.tr("All passages"), lambda: self.chosen.emit(EVERY)).setEnabled(not asked.is_empty)
        menu.addSeparator()
        menu.addAction(self.tr("Save these filters…"), partial(self.save, asked)).setEnabled(not asked.is_empty)
        rename, delete = menu.addMenu(self.tr("Rename")), menu.addMenu(self.tr("Delete"))
        for one in kept:
            rename.addAction(_words(one), partial(self.rename, one))
            delete.addAction(_words(one), partial(self.delete, one))
        rename.setEnabled(bool(kept))
        delete.setEnabled(bool(kept))
        return menu

    def choose(self, one: SavedFilter) -> None:
        """Ask what was kept."""
        if self._session.project is not None:
            self.chosen.emit(self._session.project.read.conditions(one.conditions))

    def save(self, asked: Conditions) -> None:
        """Keep conditions under a name that is asked for; what had the name gives way."""
        name = self._ask(self.tr("Name of these filters"), "")
        if name is not None and self._session.project is not None:
            kept = self._session.project.read.written(asked)
            self._session.do(self.tr("Save filter {0}").format(name), sets.save_filter, name, kept)

    def rename(self, one: SavedFilter) -> None:
        """Give what was kept another name."""
        name = self._ask(self.tr("Name of these filters"), one.name)
        if name is not None and name != one.name:
            self._session.do(self.tr("Rename filter {0}").format(one.name), sets.rename_filter, one.id, name)

    def delete(self, one: SavedFilter) -> None:
        """Keep it no longer."""
        label, words = self.tr("Delete filter {0}"), self.tr("Deleted the filter {0}")
        self._session.remove(label.format(one.name), words.format(one.name), sets.delete, one.id)

    def _ask(self, words: str, now: str) -> str | None:
        text, given = QInputDialog.getText(self._widget, self.tr("Saved filters"), words, text=now)
        return " ".join(text.split()) if given else None


def _words(one: SavedFilter) -> str:
    return one.name.replace("&", "&&")
