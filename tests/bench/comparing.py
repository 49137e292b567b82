"""The comparison pane after a coding at 100,000 codings; to reading the codings of one transcript."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import process_time

from PySide6.QtCore import QCoreApplication

from annotator.gui.compare.panel import ComparePanel
from annotator.gui.compare.view import MatrixView
from annotator.project import Project
from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio
from tests.bench.live import Live

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


class Study(Live):
    """The pane of the comparison over one project."""

    panel: ComparePanel

    def __init__(self, project: Project) -> None:
        super().__init__(project, ComparePanel, 1280, 720)
        while self.panel.is_waiting:
            screen.rest(0.05)

    def reading(self) -> float:
        """How long it takes to read the passages of one transcript."""
        document = self.documents[self.at % len(self.documents)]
        started = process_time()  # as what is painted is timed
        passages = list(self.project.retrieval.passages(documents=[document]))
        assert len(passages) > 1
        return process_time() - started

    def counted(self) -> MatrixView:
        while self.panel.is_waiting:
            QCoreApplication.processEvents()
        return self.panel.results.matrix
