"""A pane over one project that hears of each coding, as it does in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.core.codings import Placed
from annotator.gui.session import Session
from annotator.project import Project
from annotator.store.store import Changes
from annotator.store.verbs import codings
from tests.bench import screen


class Live:
    """The pane that `make` makes, in that size; each coding is of another code and document."""

    def __init__(self, project: Project, make: Callable[[Session], QWidget], width: int, height: int) -> None:
        self.project = project
        self.session = Session("Ana")
        self.session.show(project)
        self.panel = make(self.session)
        self.panel.resize(width, height)
        self.panel.show()
        self.documents = [one.id for one in project.read.documents()]
        self.at = 0
        self._changes: list[Changes] = []
        self._codes = [code.id for code in project.read.codebook()]
        self._coder = project.read.coders()[0].id
        project.on_change(self._changes.append)

    def end(self) -> None:
        """Close what was opened."""
        screen.put_away(self.panel)
        self.session.show(None)

    def coding(self) -> float:
        """How long it takes until one more coding is counted."""
        self.at += 1
        start = 400 + 7 * self.at
        document = self.documents[self.at % len(self.documents)]
        code = self._codes[self.at % len(self._codes)]
        self.project.do("Code", codings.apply, [Placed(document, start, start + 60, code, self._coder)])
        screen.rest(0.01)
        return screen.until_painted(self._tell)

    def counted(self) -> QAbstractScrollArea:
        """What shows the counts, once they are right."""
        raise NotImplementedError

    def _tell(self) -> QAbstractScrollArea:
        while self._changes:
            self.session.changed.emit(self._changes.pop(0))
        view = self.counted()
        view.viewport().update()  # where the coding lay within a passage, no count is another
        return view
