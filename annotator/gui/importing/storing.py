"""Stores transcripts beside the window, as one step or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui.importing.arrivals import Arrival, store
from annotator.gui.session import Session
from annotator.gui.work.bar import WorkBar
from annotator.gui.work.job import Job
from annotator.gui.work.works import Works
from annotator.project import Project


class Storing(QObject):
    """Writes through a connection of its own; the project that is shown then looks at what has come.

    `stored` carries the new documents, `failed` an error for the researcher; `ended` comes last. Given up, it stores
    nothing; where that came too late, everything is stored and said to be.
    """

    stored = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, project: Project, bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._works = Works(Session(), bar, self)
        self._job: Job[list[DocumentId]] | None = None

    @property
    def is_running(self) -> bool:
        """Whether it is at work, be it only to take back what it had begun."""
        return self._job is not None and not self._job.has_ended

    def begin(self, label: str, arrivals: Sequence[Arrival], compared: Mapping[str, bool]) -> None:
        """Store transcripts, with which of their roles are compared."""
        project = self._project

        def work(tell: Progress) -> list[DocumentId]:
            with project.beside(writable=True) as other:
                return other.do(label, store, arrivals, compared, tell)

        come = self.stored.emit
        job = self._works.start(label, work, come, self.failed.emit, unwanted=come, at_once=True)
        if job.has_ended:
            self.ended.emit()
        else:
            self._job = job
            job.ended.connect(self._end)

    def give_up(self) -> None:
        """Store nothing after all."""
        if self._job is not None:
            self._works.give_up(self._job)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
