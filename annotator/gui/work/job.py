"""One piece of work in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.progress import GivenUp, Progress

T = TypeVar("T")


class Job(QObject, Generic[T]):
    """Does `work` in a thread of its own; `work` is given `tell`, to say how far it has come.

    `done` carries what it made and `failed` an error for the researcher, unless it was given up; `unwanted` then what
    was made all the same. `ended` comes last, whatever happened. All are sent in the thread of the window. The work
    shares no connection with the window.
    """

    progressed = Signal(int, int)  # so many parts of so many
    done = Signal(object)
    failed = Signal(object)
    unwanted = Signal(object)
    ended = Signal()

    def __init__(self, name: str, work: Callable[[Progress], T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.is_kept = self._has_ended = False
        self._work = work
        self._is_given_up = threading.Event()
        self._thread = _Thread(self._run, self)
        self._thread.stepped.connect(self._progress)
        self._thread.finished.connect(self._end)
        self._made: list[T] = []
        self._error: AnnotatorError | None = None

    @property
    def is_running(self) -> bool:
        """Whether it is at work."""
        return self._thread.isRunning()

    @property
    def has_ended(self) -> bool:
        """Whether it was said what came of it."""
        return self._has_ended

    @property
    def was_given_up(self) -> bool:
        """Whether somebody has said that it is not wanted any more."""
        return self._is_given_up.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def give_up(self) -> None:
        """Say that it is not wanted any more: it ends when it next tells of itself, and what it has made is let go."""
        self._is_given_up.set()

    def wait(self) -> None:
        """Wait until it has ended."""
        self._thread.wait()

    def settle(self, patience: int) -> None:
        """Wait so many milliseconds; where it ends within them, say now what came of it."""
        if self._thread.wait(patience):
            self._end()

    def let_go(self) -> None:
        """Give it up, wait until it has ended, and say what came of it."""
        self.give_up()
        self.wait()
        self._end()

    def tell(self, done: int, total: int) -> None:
        """Say how far the work has come; raises GivenUp where it is not wanted any more."""
        if self._is_given_up.is_set():
            raise GivenUp
        self._thread.stepped.emit(done, total)

    def _run(self) -> None:
        try:
            with suppress(GivenUp):
                self._made.append(self._work(self.tell))
        except AnnotatorError as error:
            self._error = error

    def _progress(self, done: int, total: int) -> None:
        if not self._is_given_up.is_set():
            self.progressed.emit(done, total)

    def _end(self) -> None:
        """Say what came of it, once."""
        if self._has_ended:
            return
        self._has_ended = True
        made, self._made = self._made, []
        if made:
            (self.unwanted if self.was_given_up else self.done).emit(made[0])
        elif self._error is not None and not self.was_given_up:
            self.failed.emit(self._error)
        self.ended.emit()


class _Thread(QThread):
    stepped = Signal(int, int)

    def __init__(self, run: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._act = run

    def run(self) -> None:
        """Do the work."""
        self._act()
