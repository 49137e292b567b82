"""What the acts of the window do that need no more than a call."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from annotator.core.progress import Progress
from annotator.gui.acts.actions import show_tip
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import MODES, theme
from annotator.gui.window.project_acts import ask_for_coder
from annotator.store.check import Checked
from annotator.version import __version__

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

_ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_CONTEXT = (
    "code",
    "in-vivo",
    "repeat",
    "-",
    "uncode",
    "exemplar",
    "edit-quote",
    "copy-quote",
    "memo",
    "passage-history",
    "-",
    "undo",
)


class WindowActs(QObject):
    """The acts of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        theme().changed.connect(self._dress)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        window = self._window
        return {
            "quit": window.close,
            "undo": window.session.undo,
            "redo": window.session.redo,
            "larger": partial(self._zoom, 1),
            "smaller": partial(self._zoom, -1),
            "usual": partial(self.set_zoom, 1.0),
            **{f"theme-{mode}": partial(self.set_theme, mode) for mode in MODES},
            "roles": self.assign_roles,
            "coder": self.ask_for_coder,
            "check": self._check,
            "about": self._about,
        }

    # what depends on the project

    def refresh(self) -> None:
        """Show who codes, what can be undone, and at which zoom."""
        window, project = self._window, self._window.session.project
        names = [one.name for one in project.read.coders()] if project is not None else []
        window.topbar.show_coders(names, window.session.coder)
        window.statusbar.show_coder(window.session.coder)
        window.statusbar.show_zoom(window.settings.zoom)
        window.transcripts.set_zoom(window.settings.zoom * fonts.zoom())
        for mode in MODES:
            window.acts[f"theme-{mode}"].setChecked(theme().mode == mode)
        self.refresh_undo()

    def refresh_undo(self) -> None:
        """Name what can be undone and redone."""
        window, project = self._window, self._window.session.project
        steps = (None, None) if project is None else (project.next_undo, project.next_redo)
        names = ("undo", self.tr("&Undo"), self.tr("&Undo {0}")), ("redo", self.tr("&Redo"), self.tr("&Redo {0}"))
        for (name, bare, named), step in zip(names, steps, strict=True):
            action = window.acts[name]
            label = step.label if step is not None else ""
            words = bare if step is None else named
            action.setEnabled(step is not None)
            action.setText(words.format(label.replace("&", "&&")))
            show_tip(action, words.replace("&", "").format(label))

    # acts

    def set_theme(self, mode: str) -> None:
        """Use light or dark colours, or those of the system."""
        theme().set_mode(mode)
        self._window.settings.theme = mode
        self.refresh()

    def set_zoom(self, zoom: float) -> None:
        """Show the text of transcripts enlarged."""
        self._window.settings.zoom = zoom
        self._window.selection_bar.hide()
        self.refresh()

    def set_coder(self, name: str) -> None:
        """Say who codes at this desk."""
        self._window.settings.coder = name
        self._window.session.set_coder(name)
        self.refresh()

    def ask_for_coder(self) -> None:
        """Ask who codes at this desk."""
        name = ask_for_coder(self._window, self._window.session.coder)
        if name is not None:
            self.set_coder(name)

    def assign_roles(self) -> None:
        """Say who speaks under each label, in which role."""
        from annotator.gui.people.dialog import RolesDialog

        project = self._window.session.project
        if project is not None:
            dialog = RolesDialog(self._window.session, project, self._window)
            dialog.exec()
            dialog.deleteLater()

    def context_menu(self) -> QMenu:
        """What can be done with the words under the pointer."""
        menu = QMenu(self._window)
        for name in _CONTEXT:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._window.acts[name])
        return menu

    def _zoom(self, way: int) -> None:
        now = min(range(len(_ZOOMS)), key=lambda at: abs(_ZOOMS[at] - self._window.settings.zoom))
        self.set_zoom(_ZOOMS[min(len(_ZOOMS) - 1, max(0, now + way))])

    def _check(self) -> None:
        project = self._window.session.project
        if project is None:
            return

        def work(tell: Progress) -> Checked:
            with project.beside() as other:
                return other.check(tell)

        self._window.works.start(self.tr("Check the project"), work, self._say_checked)

    def _say_checked(self, checked: Checked) -> None:
        if checked.problems:
            self._window.note.complain("\n".join(map(told, checked.problems[:5])))
        else:
            words = self.tr("All is well: {0} actions and {1} rows were compared.")
            self._window.note.say(words.format(whole(checked.actions), whole(checked.rows)))

    def _about(self) -> None:
        words = self.tr("Annotator {0}\nPython {1}, Qt {2}, SQLite {3}\n\nEverything stays on this computer.")
        versions = __version__, platform.python_version(), qVersion(), sqlite3.sqlite_version
        QMessageBox.about(self._window, self.tr("About Annotator"), words.format(*versions))

    def _dress(self) -> None:
        application = QApplication.instance()
        if application is not None:
            apply_fonts_and_colours(application)
