"""Opens a project beside the window: what is large is looked at while the one before is still shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from annotator.core.progress import Progress
from annotator.gui.session import Session
from annotator.gui.work.job import Job
from annotator.gui.work.works import Works
from annotator.project import Project, open_project

_AGAIN = 100
"""Milliseconds after which it is looked again whether a dialog is closed."""


class Opening(QObject):
    """Opens one project at a time; `opened` carries the file of one that is shown.

    Until then the project before stays as it is; so it does where the opening fails, or somebody gives it up.
    """

    opened = Signal(object)  # the Path

    def __init__(self, session: Session, works: Works, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._works = session, works
        self._job: Job[Project] | None = None
        self._waiting: Project | None = None
        session.opened.connect(self._give_up)

    def begin(self, path: Path, author: str) -> None:
        """Open a project file to code as somebody; small ones are open when this returns."""
        self._give_up()

        def work(tell: Progress) -> Project:
            return open_project(path, author=author, tell=tell)

        name = self.tr("Open {0}").format(path.name)
        job = self._works.start(name, work, self._take, unwanted=Project.close, at_once=True)
        self._job = None if job.has_ended else job

    def _take(self, project: Project) -> None:
        """Show a project, but not below a dialog that is about the one before."""
        self._job, self._waiting = None, project
        self._show()

    def _show(self) -> None:
        if (project := self._waiting) is None:
            return
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            QTimer.singleShot(_AGAIN, self, self._show)
            return
        self._waiting = None
        self._session.show(project)
        self.opened.emit(project.path)

    def _give_up(self) -> None:
        """Another project is shown, or shall be."""
        if self._job is not None:
            self._works.give_up(self._job)
        if self._waiting is not None:
            self._waiting.close()
        self._job = self._waiting = None
