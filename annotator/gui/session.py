"""The project that the window works on: what changes it goes down through here, what changed comes up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.countable import counts
from annotator.project import Project
from annotator.store.action import Action

P = ParamSpec("P")
T = TypeVar("T")


class Session(QObject):
    """One open project, or none.

    `changed` names the kinds of thing that an action changed; a pane that shows one of them reads it again. `removed`
    says what was taken away, for a note that offers to undo it. `failed` carries an error for the researcher.
    """

    closing = Signal()  # while the project can still be asked
    opened = Signal()
    changed = Signal(frozenset)
    removed = Signal(str)
    failed = Signal(object)

    def __init__(self, coder: str = "") -> None:
        super().__init__()
        self._project: Project | None = None
        self._coder = coder

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self._project

    @property
    def counts(self) -> bool:
        """Whether counts of passages are shown: not in a reflexive project."""
        return self._project is None or counts(self._project)

    @property
    def coder(self) -> str:
        """Who codes at this desk."""
        return self._coder

    def set_coder(self, name: str) -> None:
        """Say who codes at this desk."""
        self._coder = name
        if self._project is not None:
            self._project.author = name
        self.changed.emit(frozenset({"coder"}))

    def show(self, project: Project | None) -> None:
        """Work on another project, or on none, as its author; the one before is closed."""
        if self._project is not None:
            self.closing.emit()
            self._project.close()
        self._project = project
        if project is not None:
            self._coder = project.author
            project.on_change(self.changed.emit)
        self.opened.emit()

    def open(self, path: Path, coder: str = "") -> bool:
        """Open a project file to code as somebody, otherwise as before; says whether that worked."""
        from annotator.project import open_project

        project = self.attempt(open_project, path, author=coder or self._coder)
        if project is not None:
            self.show(project)
        return project is not None

    def look(self) -> None:
        """Show what another program has changed in the project."""
        if self._project is not None:
            self.attempt(self._project.look)

    def do(self, label: str, verb: Callable[Concatenate[Action, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Change the project; None where that failed, which is told."""
        project = self._project
        result = None if project is None else self.attempt(lambda: project.do(label, verb, *args, **kwargs))
        if result is None:  # which may come from what another program did
            self.look()
        return result

    def remove(
        self, label: str, words: str, verb: Callable[Concatenate[Action, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Take something away from the project; where that worked, `words` say so."""

        def taken(action: Action) -> bool:
            verb(action, *args, **kwargs)
            return True

        if self.do(label, taken):
            self.removed.emit(words)

    def attempt(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do something that may fail in a way that the researcher is told of; None where it did."""
        try:
            return act(*args, **kwargs)
        except AnnotatorError as error:
            self.failed.emit(error)
            return None

    def undo(self, times: int = 1) -> bool:
        """Take back the last steps, all or none; says whether that worked."""
        project = self._project
        return project is not None and self.attempt(project.undo, times) is not None

    def redo(self, times: int = 1) -> bool:
        """Do again what was undone last; says whether that worked."""
        project = self._project
        return project is not None and self.attempt(project.redo, times) is not None
