"""What checks a manuscript: it is asked for, held against the project beside the window, and shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.core.conditions import Conditions
from annotator.core.progress import Progress

if TYPE_CHECKING:
    from annotator.analysis.proof.findings import Finding
    from annotator.gui.proofing.sheet import ProofSheet
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow
    from annotator.project import Project
    from annotator.proofing import Proof


class ProofActs(QObject):
    """Shows what was found on a sheet of its own; each finding leads to its passages in the window."""

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        self.sheet: ProofSheet | None = None
        window.session.opened.connect(self._close)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"check-manuscript": self.ask}

    def ask(self) -> None:
        """Ask for a manuscript, and check it."""
        window = self._window
        kinds = self.tr("Word documents (*.docx)")
        name, _ = QFileDialog.getOpenFileName(window, self.tr("Check my manuscript"), window.settings.folder, kinds)
        if name:
            window.settings.folder = str(Path(name).parent)
            self.check(Path(name))

    def check(self, path: Path) -> None:
        """Hold a manuscript against what the project holds now."""
        project = self._window.session.project
        if project is None:
            return

        def work(tell: Progress) -> Proof:
            from annotator import proofing

            with project.snapshot() as copy:
                return proofing.proof(copy, path, tell)

        def then(found: Proof) -> None:
            if self._window.session.project is project:
                self._show(path, found)

        self._window.works.start(self.tr("Check my manuscript"), work, then)

    def lead(self, finding: Finding) -> None:
        """Show the words that a quotation is from, or the passages that a number counts."""
        window, project = self._window, self._window.session.project
        if finding.passages:
            window.reveal(*finding.passages[0])
        elif finding.code is not None and project is not None:
            roles = tuple(one.id for one in project.read.roles() if one.name == finding.role)
            self._arrangement.open_below(window.passages)
            window.passages.ask(Conditions(codes=(finding.code,), roles=roles))

    def export(self, path: Path, found: Proof) -> None:
        """Ask for a name, and write what was found to a table."""
        window, project = self._window, self._window.session.project
        if project is None:
            return

        def write(copy: Project, target: Path, _: Progress) -> None:
            from annotator import proofing
            from annotator.reports import tables

            tables.write(target, "Manuscript", proofing.COLUMNS, proofing.rows(copy, found.findings))

        kinds = {self.tr("Excel workbook (*.xlsx)"): ".xlsx", self.tr("Table (*.csv)"): ".csv"}
        window.project_acts.write_as(self.tr("Export"), f"{path.stem} checked.xlsx", kinds, write)

    def _show(self, path: Path, found: Proof) -> None:
        from annotator.gui.proofing.sheet import ProofSheet

        if self.sheet is None:
            self.sheet = ProofSheet(self._window)
            self.sheet.led.connect(self.lead)
            self.sheet.again_asked.connect(self.check)
            self.sheet.export_asked.connect(self.export)
        self.sheet.show_found(path, found)
        self.sheet.show()
        self.sheet.raise_()

    def _close(self) -> None:
        if self.sheet is not None:
            self.sheet.close()
            self.sheet.deleteLater()
            self.sheet = None
