"""The manuscript pack of the File menu: asks for a folder and fills it, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.analysis.groups import ROLE
from annotator.core.errors import AnnotatorError, CannotWrite
from annotator.core.progress import Progress
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow
    from annotator.packing.folder import Packed
    from annotator.project import Project


class PackActs(QObject):
    """Writes everything that an article takes from the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"pack": self.pack}

    def pack(self) -> None:
        """Ask for a folder, and write the pack to it from what the project holds now.

        Among other files it has a folder of its own.
        """
        project, settings = self._window.session.project, self._window.settings
        if project is None:
            return
        wants_summaries = self._ask_for_summaries(project)
        if wants_summaries is None:
            return
        title = self.tr("Folder for the manuscript pack")
        name = QFileDialog.getExistingDirectory(self._window, title, settings.folder)
        if name:
            settings.folder = name
            own = self.tr("{0} manuscript").format(project.path.stem)
            folder = Path(name) if _is_ours(Path(name)) else Path(name) / own
            self._write(project, folder, summaries=wants_summaries)

    def _ask_for_summaries(self, project: Project) -> bool | None:
        """Ask whether Table 1 shall have what each role says, where that was noted; None to write no pack."""
        from annotator.questions.summaries import notes

        if not notes(project, ROLE, ""):
            return False
        title = self.tr("Manuscript pack")
        words = self.tr("Shall Table 1 also have the notes on what each role says of the themes?")
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=self._window)
        both = box.addButton(self.tr("Definitions and notes"), QMessageBox.ButtonRole.AcceptRole)
        alone = box.addButton(self.tr("Definitions alone"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is both if box.clickedButton() in (both, alone) else None

    def _write(self, project: Project, folder: Path, *, summaries: bool) -> None:
        def work(tell: Progress) -> Packed:
            return project.pack(folder, summaries=summaries, tell=tell)

        def done(packed: Packed) -> None:
            words = self.tr("Wrote {0} files to “{1}”.").format(whole(len(packed.files)), folder.name)
            self._window.project_acts.said.emit(words)

        def failed(error: AnnotatorError) -> None:
            if not isinstance(error, CannotWrite):
                self._window.session.failed.emit(error)
            elif self._ask_again(told(error)) and self._window.session.project is project:
                self.pack()

        self._window.works.start(self.tr("Manuscript pack"), work, done, failed)

    def _ask_again(self, words: str) -> bool:
        title = self.tr("The file could not be written")
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=self._window)
        again = box.addButton(self.tr("Choose another folder"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is again


def _is_ours(folder: Path) -> bool:
    """Whether a folder is empty, or has a pack already."""
    from annotator.packing.folder import MANUSCRIPT, README

    try:
        there = {path.name for path in folder.iterdir()}
    except OSError:  # it is not there yet, or cannot be read: who writes to it says so
        return True
    return not there or {MANUSCRIPT, README} <= there
