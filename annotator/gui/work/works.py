"""The long work of a window: begun, shown, ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from annotator.core.progress import Step
from annotator.gui.session import Session
from annotator.gui.work.bar import WorkBar
from annotator.gui.work.job import Job

T = TypeVar("T")


class Works(QObject):
    """Begins work beside the window; the last that was begun is shown at the foot.

    What fails is told as everything that fails. Work is given up when another project is opened.
    """

    def __init__(self, session: Session, bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._jobs: list[Job[Any]] = []
        bar.cancelled.connect(self.cancel)
        session.opened.connect(self.give_up)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.finish)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"cancel": self.cancel}

    def start(self, name: str, work: Callable[[Step], T], then: Callable[[T], object]) -> Job[T]:
        """Begin work in a thread of its own; `then` is given what it made, in the thread of the window."""
        job = Job(name, work, self)
        job.done.connect(then)
        job.failed.connect(self._session.failed)
        job.ended.connect(lambda: self._end(job))
        job.progressed.connect(lambda done, total: self._show(job, done, total))
        self._jobs.append(job)
        self._bar.begin(name)
        job.start()
        return job

    @property
    def current(self) -> Job[Any] | None:
        """The work that is shown."""
        return self._jobs[-1] if self._jobs else None

    def cancel(self) -> None:
        """Give up the work that is shown."""
        if (job := self.current) is not None:
            job.give_up()
            self._forget(job)

    def give_up(self) -> None:
        """Give up everything."""
        while self._jobs:
            self.cancel()

    def finish(self) -> None:
        """Give up everything, and wait until it has ended: the program ends."""
        self.give_up()
        for job in self.findChildren(Job):
            job.wait()

    def _show(self, job: Job[Any], done: int, total: int) -> None:
        if job is self.current:
            self._bar.show_progress(done, total)

    def _end(self, job: Job[Any]) -> None:
        self._forget(job)
        job.deleteLater()

    def _forget(self, job: Job[Any]) -> None:
        """Show the work before it again, if there is any."""
        if job in self._jobs:
            was_shown = job is self.current
            self._jobs.remove(job)
            if self.current is None:
                self._bar.end()
            elif was_shown:
                self._bar.begin(self.current.name)
