"""What leads to the history, and from it back and forth."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget

from annotator.core.ids import CodeId, DocumentId
from annotator.core.progress import Progress
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.project import Project
from annotator.store.chronicle import Deed

if TYPE_CHECKING:
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.sides import Sides

_WIDTH = 304
_ROOM = 3.5
"""So many times its width the window must have, that the history stands at the right."""


class HistoryActs(QObject):
    """Serves the pane of the history: at the right in Review, under a tab below otherwise."""

    def __init__(self, window: MainWindow, arrangement: Arrangement, sides: Sides) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._sides = window, arrangement, sides
        self._dock: QDockWidget | None = None
        history = window.history
        history.back_asked.connect(self.go_back)
        history.forth_asked.connect(self.go_forth)
        history.place_asked.connect(self._show_place)
        history.export_asked.connect(self.export)
        window.codebook.history_asked.connect(self.show_of_code)
        window.documents.history_asked.connect(self.show_of_document)
        self._arrangement.used.connect(self._place)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "show-history": self.show,
            "passage-history": self.show_of_passage,
            "export-history": self.export,
        }

    # what is shown

    def show(self) -> None:
        """Bring the history into sight, and give it the keys."""
        window = self._window
        if self._arrangement.current != "review":
            self._arrangement.open_below(window.history)
        self._arrangement.go_to(window.history.list)

    def show_of_code(self, code: CodeId) -> None:
        """Show what was done to a code and its passages."""
        project = self._window.session.project
        if project is not None:
            self.show()
            self._window.history.show_about(project.read.codebook().shortest(code), code)

    def show_of_document(self, document: DocumentId) -> None:
        """Show what was done to a transcript and in it."""
        project = self._window.session.project
        if project is not None:
            titles = {one.id: one.title for one in project.read.documents()}
            self.show()
            self._window.history.show_about(titles[document], document)

    def show_of_passage(self) -> None:
        """Show what was done to the passage at the caret."""
        here, project = self._window.coding.passages_here(), self._window.session.project
        if here and project is not None:
            name = self.tr("a passage of {0}").format(project.read.codebook().shortest(here[0].code))
            self.show()
            self._window.history.show_about_passage(name, here[0].id)

    def _show_place(self, document: int, start: int, end: int) -> None:
        if start < end:
            self._window.reveal(DocumentId(document), start, end)
        else:
            self._window.open_document(DocumentId(document))

    # back and forth

    def go_back(self, deed: Deed) -> None:
        """Undo everything that was done after a deed, as one; a note offers the way back."""
        project = self._window.session.project
        times = None if project is None else project.chronicle.steps_back(deed)
        if times and self._window.session.undo(times):
            redo = self.tr("Redo")
            self._window.note.say(self._undone(times), lambda: self._window.session.redo(times), redo)

    def go_forth(self, deed: Deed) -> None:
        """Do again what was undone, up to a deed."""
        project = self._window.session.project
        times = None if project is None else project.chronicle.steps_forth(deed)
        if times and self._window.session.redo(times):
            self._window.note.say(self._redone(times), lambda: self._window.session.undo(times))

    def _undone(self, times: int) -> str:
        return self.tr("1 step undone") if times == 1 else self.tr("{0} steps undone").format(whole(times))

    def _redone(self, times: int) -> str:
        return self.tr("1 step done again") if times == 1 else self.tr("{0} steps done again").format(whole(times))

    # what goes out

    def export(self) -> None:
        """Ask for a name, and write what is listed as an audit trail."""
        project = self._window.session.project
        if project is None:
            return
        kinds = {
            self.tr("Excel workbook (*.xlsx)"): ".xlsx",
            self.tr("Table (*.csv)"): ".csv",
            self.tr("Word document (*.docx)"): ".docx",
        }
        numbers = self._window.history.numbers()

        def write(copy: Project, path: Path, tell: Progress) -> None:
            from annotator import audit_trail

            audit_trail.write(copy, path, numbers, tell)

        name = self.tr("{0} audit trail.xlsx").format(project.path.stem)
        self._window.project_acts.write_as(self.tr("Export the audit trail"), name, kinds, write)

    # where it stands

    def _place(self, preset: str) -> None:
        window, history = self._window, self._window.history
        has_room = window.width() >= _ROOM * fonts.scaled(_WIDTH)
        at_right = preset == "review" and has_room and window.session.project is not None
        if at_right:
            window.bottom.take(history)
            dock = self._dock or self._made()
            history.setFixedWidth(fonts.scaled(_WIDTH))
            dock.setWidget(history)
            history.show()
        elif self._dock is not None and self._dock.widget() is history:
            history.setMaximumWidth(16_777_215)
            history.setMinimumWidth(0)
        if not at_right:
            window.bottom.put(history)
        if self._dock is not None:
            self._dock.setVisible(at_right)
        area = Qt.DockWidgetArea.RightDockWidgetArea if at_right else Qt.DockWidgetArea.BottomDockWidgetArea
        window.setCorner(Qt.Corner.BottomRightCorner, area)
        is_due = preset == "code" or (preset == "review" and not at_right)
        window.right.setVisible(is_due and not self._sides.is_hidden("right"))

    def _made(self) -> QDockWidget:
        self._dock = self._window.dock("history", None, Qt.DockWidgetArea.RightDockWidgetArea)
        return self._dock
