"""A window of its own for what is made of the project in a thread, and made anew when that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QTimer

from annotator.core.errors import AnnotatorError
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui.compare.panel import SHOWN
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.work.job import Job

_PAUSE = 400
"""How long a change rests before all is made anew, in milliseconds."""


class MadePane(Protocol):
    """The pane of what was made."""

    def show_nothing(self) -> None:
        """Show nothing: the project is closed."""

    def show_state(self, sentence: str) -> None:
        """Say in one sentence why there is nothing."""

    def isVisible(self) -> bool: ...


P = TypeVar("P", bound=MadePane)


class MadeApart(QObject, Generic[P]):
    """Opens the window and lets its pane be made; `place` is the name under which its geometry is kept."""

    def __init__(self, window: MainWindow, place: str) -> None:
        super().__init__(window)
        self._window, self._place = window, place
        self._home: Apart | None = None
        self._job: Job[Any] | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.make)
        window.session.closing.connect(self.close)
        window.session.changed.connect(self._changed)

    @property
    def pane(self) -> P | None:
        """The pane, while its window is there."""
        return None if self._home is None else cast("P", self._home.pane)

    def open(self) -> None:
        """Open the window, or bring it to the front."""
        if self._window.session.project is None:
            return
        if self._home is None:
            self._home = self._made_home()
            self._home.closed.connect(self._closed)
        kept = self._window.settings.kept(self._place)
        self._home.bring_up(kept if isinstance(kept, QByteArray) else None)

    def close(self) -> None:
        """Close the window: the project is closed."""
        if self._home is not None:
            self._home.close()

    def make(self) -> None:
        """Make what is chosen."""
        raise NotImplementedError

    def _made_home(self) -> Apart:
        """The window with a new pane."""
        raise NotImplementedError

    def _apart(self, pane: QWidget, title: str, width: int, height: int) -> Apart:
        from annotator.gui.window.apart import Apart

        home = Apart(pane, title, self._window.actions(), self._window)
        home.resize(width, height)
        return home

    def _start(self, name: str, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Begin to make something; what was being made before is not wanted any more."""
        works, pane, project = self._window.works, self.pane, self._window.session.project

        def show(made: Any) -> None:
            if self.pane is pane and self._window.session.project is project:
                then(made)

        if self._job is not None:
            works.give_up(self._job)
        job = self._job = works.start(name, work, show, self._say)
        job.ended.connect(lambda: self._forget(job))

    def _forget(self, job: Job[Any]) -> None:
        if self._job is job:
            self._job = None

    def _say(self, error: AnnotatorError) -> None:
        if self.pane is not None:
            self.pane.show_state(told(error))

    def _reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place of a transcript to the front, and the window in which that is."""
        self._window.reveal(document, start, end)
        self._to_front()

    def _to_front(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _closed(self, home: Apart) -> None:
        self._window.settings.keep(self._place, home.saveGeometry())
        if self.pane is not None:
            self.pane.show_nothing()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN and self.pane is not None and self.pane.isVisible():
            self._later.start()
