"""Which project the window shows: its name, its first transcript, and whether all of it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from annotator.core.ids import DocumentId
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.gui.window.here import Here
    from annotator.gui.window.kept_state import KeptState
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.window_acts import WindowActs


class ProjectShown(QObject):
    """Keeps the window right when another project is opened, and when the one that is open changes."""

    def __init__(self, window: MainWindow, acts: WindowActs, here: Here, state: KeptState) -> None:
        super().__init__(window)
        self._window, self._acts, self._here, self._state = window, acts, here, state
        window.passages.counted.connect(self._name_passages)
        window.transcripts.current_changed.connect(self._show_document)
        window.transcripts.menu_asked.connect(self._show_menu)
        window.session.opened.connect(self.show)
        window.session.changed.connect(self._note_saved)
        window.session.failed.connect(lambda error: window.note.complain(told(error)))
        window.session.removed.connect(lambda words: window.note.say(words, window.session.undo))

    def show(self) -> None:
        """Show the project that is open, as it was left at this desk; where none is, the welcome."""
        window, project = self._window, self._window.session.project
        window.centre.setCurrentWidget(window.welcome if project is None else window.transcripts)
        window.bottom.setVisible(project is not None)
        window.topbar.allow(is_open=project is not None)
        window.welcome.show_recent(window.settings.recent)
        self._acts.refresh()
        self._here.refresh()
        if project is None:
            window.statusbar.show_project(None)
            window.give_keys(window.welcome)
            return
        facts = project.read.facts()
        window.setWindowTitle(f"{facts.title or project.path.stem} — Annotator")
        read_only = "" if project.is_writable else self.tr("  read only")
        window.statusbar.show_project(project.path.name + read_only)
        first = next(iter(project.read.documents()), None)
        if not self._state.restore() and first is not None:
            window.open_document(first.id)

    def _show_document(self, document: DocumentId | None) -> None:
        self._window.documents.show_document(document)
        self._window.codebook.set_document(document)
        self._here.refresh()

    def _note_saved(self, kinds: frozenset[str]) -> None:
        if kinds != {"coder"}:  # who codes is a matter of this desk until something is coded
            self._window.statusbar.show_saved()
        self._window.note.expire()
        self._acts.refresh()
        self._here.refresh()

    def _name_passages(self, number: int) -> None:
        named = self.tr("Passages") if number < 0 else self.tr("Passages  {0}").format(whole(number))
        self._window.bottom.set_name(self._window.passages, named)

    def _show_menu(self, place: QPoint) -> None:
        menu = self._acts.context_menu()
        menu.exec(place)
        menu.deleteLater()
