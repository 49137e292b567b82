"""What the File menu does: projects, transcripts and tables come in, workbooks go out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.core.errors import AnnotatorError, CannotWrite
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui import counted
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.window.opening import Opening
from annotator.gui.work.works import Works
from annotator.project import Project, new_project
from annotator.store.store import login

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison

_SUFFIX = ".annot"
Write = Callable[[Project, Path, Progress], object]
"""Writes a file from a copy of the project, in a thread of its own."""


class ProjectActs(QObject):
    """Asks for files and hands them on. `imported` carries the first new transcript, `said` what was done."""

    imported = Signal(object)  # the DocumentId
    said = Signal(str)

    def __init__(self, session: Session, settings: Settings, works: Works, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._works, self._window = session, settings, works, window
        self._opening = Opening(session, works, self)
        self._opening.opened.connect(self._remember)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "new": self.new,
            "open": self.open,
            "sample": self.open_sample,
            "import": self.import_transcripts,
            "codebook": self.bring_codebook,
            "code-table": self.code_from_table,
            "export": self.export,
        }

    # projects

    def new(self) -> None:
        """Ask where a new project shall be, and make it."""
        name = self._save_as(self.tr("New project"), self.tr("Project{0}").format(_SUFFIX), {self._projects(): _SUFFIX})
        if name is not None:
            project = self._session.attempt(new_project, name, author=self._own_coder())
            if project is not None:
                self.show(project)

    def open(self) -> None:
        """Ask for a project, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), self._settings.folder, self._projects()
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, coder: str = "") -> None:
        """Open a project, to code as the user of this desk, or as somebody else."""
        self._opening.begin(path, coder or self._own_coder())

    def open_sample(self) -> None:
        """Open a fresh copy of the sample, as its only coder, so that what one tries counts."""
        from annotator import sample

        path = self._session.attempt(sample.copy)
        if path is not None:
            self.open_path(path, sample.CODER)

    def show(self, project: Project) -> None:
        """Work on a project that is open already."""
        self._session.show(project)
        self._remember(project.path)

    # what comes in

    def import_transcripts(self) -> None:
        """Ask for transcripts, show who speaks in them, and store them; without a project, make one first."""
        if not self._has_project():
            return
        kinds = self.tr("Transcripts (*.docx *.txt *.md);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import transcripts"), self._settings.folder, kinds
        )
        if names:
            self._settings.folder = str(Path(names[0]).parent)
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: list[Path]) -> None:
        """Show who speaks in transcripts, and store them."""
        from annotator.gui.importing.dialog import ImportDialog

        if self._session.project is None:
            return
        dialog = ImportDialog(self._session.project, paths, self._window)
        if dialog.exec() and dialog.stored:
            self.imported.emit(DocumentId(dialog.stored[0]))
        dialog.deleteLater()

    def bring_codebook(self) -> None:
        """Ask for a codebook, and take it over; without a project, make one first."""
        if not self._has_project():
            return
        from annotator.store.verbs import codebook

        def take(path: Path, project: Project) -> None:
            from annotator.formats import tables

            label = self.tr("Take over codebook {0}").format(path.name)
            made, changed = project.do(label, codebook.take, tables.read(path))
            words = self.tr("Codebook taken over: {0} new, {1} there before.")
            self.said.emit(words.format(counted.codes(made), whole(changed)))

        self._take_table(self.tr("Bring a codebook"), take)

    def code_from_table(self) -> None:
        """Ask for a table of codings, and code its passages."""
        from annotator.store.verbs import coding_table

        def take(path: Path, project: Project) -> None:
            from annotator.formats import tables

            label = self.tr("Code from {0}").format(path.name)
            rows = project.do(label, coding_table.take, tables.read(path), self._session.coder)
            self.said.emit(self.tr("Coded {0}.").format(counted.passages(rows)))

        self._take_table(self.tr("Code from a table"), take)

    # what goes out

    def export(self) -> None:
        """Ask for a name, and write the workbook of the comparison by role."""
        self.export_comparison(None)

    def export_comparison(self, shown: Comparison | None) -> None:
        """Ask for a name, and write the workbook of a comparison; None is that by role."""
        project = self._session.project
        if project is None:
            return
        kinds = {self.tr("Excel workbook (*.xlsx)"): ".xlsx", self.tr("Long table (*.csv)"): ".csv"}

        def write(copy: Project, path: Path, tell: Progress) -> None:
            from annotator import exporting

            exporting.write(copy, shown or copy.comparison(), path, tell)

        self.write_as(self.tr("Export"), f"{project.path.stem} themes.xlsx", kinds, write)

    def write_as(self, title: str, name: str, kinds: Mapping[str, str], write: Write) -> bool:
        """Ask for a name, and write a file beside the window, from what the project holds now; says whether it began.

        `kinds` gives the ending of each kind of file, the usual one first. Where the file cannot be written, another
        name may be given.
        """
        project = self._session.project
        path = None if project is None else self._save_as(title, name, kinds)
        if project is None or path is None:
            return False

        def work(tell: Progress) -> object:
            with project.snapshot() as copy:
                return write(copy, path, tell)

        def failed(error: AnnotatorError) -> None:
            if not isinstance(error, CannotWrite):
                self._session.failed.emit(error)
            elif self._ask_again(told(error)) and self._session.project is project:
                self.write_as(title, path.name, kinds, write)

        def done(made: object) -> None:
            parts = made if isinstance(made, tuple) and len(made) > 1 else ()
            words = self.tr("Wrote “{0}” to “{1}”, one for each page.") if parts else self.tr("Wrote “{0}”.")
            self.said.emit(words.format(*((parts[0].name, parts[-1].name) if parts else (path.name,))))

        self._works.start(title, work, done, failed, is_kept=True, at_once=True)
        return True

    # within

    def _own_coder(self) -> str:
        """Who codes at this desk, as they said themselves, otherwise as the system knows them."""
        return self._settings.coder or login()

    def _has_project(self) -> bool:
        if self._session.project is None:
            self.new()
        return self._session.project is not None

    def _take_table(self, title: str, take: Callable[[Path, Project], None]) -> None:
        project = self._session.project
        kinds = self.tr("Tables (*.csv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._settings.folder, kinds)
        if name and project is not None:
            self._session.attempt(take, Path(name), project)

    def _save_as(self, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
        """Ask for the name of a file; `kinds` gives the ending of each kind, the usual one first."""
        folder = Path(self._settings.folder) if self._settings.folder else Path.home()
        found, chosen = QFileDialog.getSaveFileName(self._window, title, str(folder / name), ";;".join(kinds))
        if not found:
            return None
        path = Path(found)
        self._settings.folder = str(path.parent)
        if path.suffix.lower() in kinds.values():
            return path
        path = path.with_name(path.name + kinds.get(chosen, next(iter(kinds.values()))))
        return path if not path.exists() or self._may_replace(path) else None

    def _may_replace(self, path: Path) -> bool:
        """Ask whether a file may go that the file dialog has not asked about, for the ending was not typed."""
        words = self.tr("“{0}” is there already. What is in it will be lost.").format(path.name)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Replace the file"), words, parent=self._window)
        replaces = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is replaces

    def _ask_again(self, words: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("The file could not be written"), words, parent=self._window)
        again = box.addButton(self.tr("Save under another name"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is again

    def _projects(self) -> str:
        return self.tr("Annotator projects (*{0})").format(_SUFFIX)

    def _remember(self, path: Path) -> None:
        self._settings.remember(path)
        self._settings.folder = str(path.parent)


def ask_for_coder(window: QWidget, current: str) -> str | None:
    """The name of whoever codes at this desk, as somebody entered it."""
    title = QCoreApplication.translate("ProjectActs", "Who codes")
    words = QCoreApplication.translate("ProjectActs", "Name of the coder")
    name, given = QInputDialog.getText(window, title, words, text=current)
    return " ".join(name.split()) or None if given else None
