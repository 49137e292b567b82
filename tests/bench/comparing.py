"""The comparison pane after a coding at 100,000 codings; to reading the codings of one transcript."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import process_time

from PySide6.QtCore import QCoreApplication

from annotator.core.codings import Placed
from annotator.gui.compare.panel import ComparePanel
from annotator.gui.compare.view import MatrixView
from annotator.gui.session import Session
from annotator.project import Project
from annotator.store.store import Changes
from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio

_CODES, _SIZE, _PER_DOCUMENT = 60, 100_000, 5_000


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a tenth of the material."""
    screen.application()
    number_of_documents, times = (2, 9) if short else (20, 25)
    texts = [studies.transcript(f"T{at}", _SIZE, at) for at in range(number_of_documents)]
    with studies.project(folder / "compared.annot", texts, _CODES) as project:
        project.do("Code", codings.apply, studies.places(project, _PER_DOCUMENT))
        yield _live(project, times)


def _live(project: Project, times: int) -> Figure:
    """A coding that was committed is counted: `Session.changed` is sent, as the project does it.

    Included: all that the pane does upon it until its table is painted, with the card of the theme and the passages
    below. The floor is reading every passage of one transcript.
    """
    number = f"{len(project.read.documents()) * _PER_DOCUMENT:,} codings, to reading those of one transcript"
    study = Study(project)
    value, note = ratio(study.coding, study.reading, times)
    study.end()
    return Figure(f"comparison after a coding, at {number}", value, 5.0, note)


class Study:
    """The pane of the comparison over one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._session = Session("Ana")
        self._session.show(project)
        self._panel = ComparePanel(self._session)
        self._panel.resize(1280, 720)
        self._panel.show()
        while self._panel.is_waiting:
            screen.rest(0.05)
        self._changes: list[Changes] = []
        self._codes = [code.id for code in project.read.codebook()]
        self._documents = [one.id for one in project.read.documents()]
        self._coder = project.read.coders()[0].id
        self._at = 0
        project.on_change(self._changes.append)

    def end(self) -> None:
        """Close what was opened."""
        screen.put_away(self._panel)
        self._session.show(None)

    def reading(self) -> float:
        """How long it takes to read the passages of one transcript."""
        document = self._documents[self._at % len(self._documents)]
        started = process_time()  # as what is painted is timed
        passages = list(self._project.retrieval.passages(documents=[document]))
        assert len(passages) > 1
        return process_time() - started

    def coding(self) -> float:
        """How long it takes until one more coding is counted."""
        self._at += 1
        start = 400 + 7 * self._at
        document = self._documents[self._at % len(self._documents)]
        code = self._codes[self._at % len(self._codes)]
        self._project.do("Code", codings.apply, [Placed(document, start, start + 60, code, self._coder)])
        screen.rest(0.01)
        return screen.until_painted(self._tell)

    def _tell(self) -> MatrixView:
        while self._changes:
            self._session.changed.emit(self._changes.pop(0))
        while self._panel.is_waiting:
            QCoreApplication.processEvents()
        matrix = self._panel.results.matrix
        matrix.viewport().update()  # where the coding lay within a passage, no count is another
        return matrix
