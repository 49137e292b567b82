"""What the File menu does with paper. Qt's printing is brought in with the first thing that is printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.documents import Document
from annotator.core.progress import Progress
from annotator.gui.printing.options import Options
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.printing.sheet import Pages, Sheet
    from annotator.gui.window.main_window import MainWindow

    Laid = Callable[[Project, Sheet, Progress], Pages]
    """Lays pages out for a sheet, from a project that is its own."""


class PrintActs(QObject):
    """Prints the transcript in front and the codebook, on paper or as PDF. How one printed last is kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._options = Options()
        window.session.opened.connect(self._forget)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "print-transcript": self.ask,
            "print-codebook": self.print_codebook,
            "codebook-pdf": self.save_codebook,
        }

    def ask(self) -> None:
        """Ask how the transcript in front shall be printed, and print it or save it as PDF."""
        project, document = self._window.session.project, self._document()
        if project is None or document is None:
            return
        from annotator.gui.printing.dialog import PrintDialog

        dialog = PrintDialog(project, document.title, self._options, self._window)

        def done(out: Callable[[str, Laid], bool], options: Options) -> None:
            self._options = options
            if out(document.title, partial(self._transcript, document, options)):
                dialog.accept()

        dialog.print_asked.connect(lambda options: done(self._print, options))
        dialog.pdf_asked.connect(lambda options: done(self._save, options))
        dialog.exec()
        dialog.deleteLater()

    def print_codebook(self) -> None:
        """Print the codebook."""
        project = self._window.session.project
        if project is not None:
            self._print(self.tr("Codebook"), self._codebook)

    def save_codebook(self) -> None:
        """Ask for a name, and save the codebook as PDF."""
        project = self._window.session.project
        if project is not None:
            self._save(self.tr("Codebook"), self._codebook)

    # ways out

    def _print(self, name: str, laid: Laid) -> bool:
        """Ask for a printer, and print beside the window; says whether that began."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from annotator.gui.printing import output

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        title = self.tr("Print {0}").format(name)
        dialog.setWindowTitle(title)
        chosen = dialog.exec()
        dialog.deleteLater()
        project = self._window.session.project
        if not chosen or project is None:
            return False

        def work(tell: Progress) -> None:
            with project.snapshot() as copy:
                output.put_on(printer, partial(laid, copy), tell)

        printed = self.tr("Printed “{0}”.").format(name)
        self._window.works.start(title, work, lambda _: self._window.note.say(printed), at_once=True)
        return True

    def _save(self, name: str, laid: Laid) -> bool:
        """Ask for a name, and save as PDF beside the window; says whether that began."""
        from annotator.gui.printing import output

        def write(copy: Project, path: Path, tell: Progress) -> None:
            output.write_pdf(path, partial(laid, copy), tell)

        kinds = {self.tr("PDF (*.pdf)"): ".pdf"}
        safe = "".join("-" if letter in '/\\:*?"<>|' else letter for letter in name)
        return self._window.project_acts.write_as(self.tr("Save as PDF"), f"{safe}.pdf", kinds, write)

    # what is printed

    def _transcript(
        self, document: Document, options: Options, project: Project, paper: Sheet, tell: Progress
    ) -> Pages:
        from annotator.gui.printing.transcript_pages import TranscriptPages
        from annotator.gui.transcript import loading

        read = project.read
        found = project.retrieval.passages(documents={document.id}, codes=options.codes, coder=options.coder)
        marked = [] if options.codes == frozenset() else loading.marked(found, read.codebook(), read.coders())
        script = loading.script(read, document.id)
        return TranscriptPages(paper, script, marked, options, document.title, self._foot(project, options), tell)

    def _codebook(self, project: Project, paper: Sheet, tell: Progress) -> Pages:
        from annotator.gui.printing.codebook_pages import CodebookPages

        title = self.tr("Codebook of {0}").format(self._name(project))
        counts = project.retrieval.counts()
        return CodebookPages(paper, project.read.codebook(), counts, title, self._foot(project, None), tell)

    def _foot(self, project: Project, options: Options | None) -> str:
        """The project, the day, and whose codes stand there."""
        parts = [self._name(project), datetime.now().strftime("%Y-%m-%d")]
        if options is not None and options.coder is not None:
            names = {one.id: one.name for one in project.read.coders()}
            parts.append(self.tr("codes of {0}").format(names.get(options.coder, "")))
        return " · ".join(parts)

    def _name(self, project: Project) -> str:
        return project.read.facts().title or project.path.stem

    def _document(self) -> Document | None:
        project, document = self._window.session.project, self._window.transcripts.document()
        known = [] if project is None else project.read.documents()
        return next((one for one in known if one.id == document), None)

    def _forget(self) -> None:
        """Codes and coders are known by their numbers in one project."""
        self._options = Options(numbered=self._options.numbered, points=self._options.points)
