"""The long work of a window: begun, shown, ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from annotator.core.errors import AnnotatorError
from annotator.core.progress import Progress
from annotator.gui.session import Session
from annotator.gui.work.bar import WorkBar
from annotator.gui.work.job import Job

T = TypeVar("T")

AT_ONCE = 250
"""Milliseconds for which the window waits for work that is mostly done in a moment, so that nothing flickers."""


class Works(QObject):
    """Begins work beside the window; the last that was begun is shown at the foot.

    What fails is told as everything that fails, if nobody else wants to hear of it.
    """

    def __init__(self, session: Session, bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._jobs: list[Job[Any]] = []
        bar.cancelled.connect(self.cancel)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.finish)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"cancel": self.cancel}

    def start(
        self,
        name: str,
        work: Callable[[Progress], T],
        then: Callable[[T], object],
        failed: Callable[[AnnotatorError], object] | None = None,
        *,
        unwanted: Callable[[T], object] | None = None,
        is_kept: bool = False,
        at_once: bool = False,
    ) -> Job[T]:
        """Begin work in a thread of its own; `then` is given what it made, in the thread of the window.

        What was made although it had been given up goes to `unwanted`. Work that `is_kept` is brought to its end even
        where the program is closed. What is mostly done `at_once` is waited for, for a moment.
        """
        job = Job(name, work, self)
        job.is_kept = is_kept
        job.done.connect(then)
        job.failed.connect(failed or self._session.failed)
        if unwanted is not None:
            job.unwanted.connect(unwanted)
        job.ended.connect(lambda: self._end(job))
        job.progressed.connect(lambda done, total: self._show(job, done, total))
        self._jobs.append(job)
        self._bar.begin(name)
        job.start()
        if at_once:
            job.settle(AT_ONCE)
        return job

    @property
    def current(self) -> Job[Any] | None:
        """The work that is shown."""
        return self._jobs[-1] if self._jobs else None

    def cancel(self) -> None:
        """Give up the work that is shown."""
        if (job := self.current) is not None:
            self.give_up(job)

    def give_up(self, job: Job[Any]) -> None:
        """Say that some work is not wanted any more."""
        job.give_up()
        self._forget(job)

    def finish(self) -> None:
        """Bring to its end what is kept, and give up the rest: the program ends."""
        for job in self.findChildren(Job):
            if job.is_kept:
                job.wait()
            else:
                job.let_go()

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
