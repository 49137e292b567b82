"""Tries every status beside the window, once for each comparison that is shown."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.progress import GivenUp

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.project import Project


class Trying(QObject):
    """Tries the statuses of a comparison in a thread of its own; only the last one that was asked for is wanted."""

    tried = Signal(object, object)  # the Comparison, its Robustness

    def __init__(self) -> None:
        super().__init__()
        self._wanted: Comparison | None = None
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.finish)

    def begin(self, project: Project, comparison: Comparison) -> None:
        """Begin to try; what was begun before is given up."""
        self._wanted = comparison
        QThreadPool.globalInstance().start(lambda: self._try(project, comparison))

    def give_up(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def finish(self) -> None:
        """Give up, and wait until the thread has ended."""
        self.give_up()
        QThreadPool.globalInstance().waitForDone()

    def _try(self, project: Project, comparison: Comparison) -> None:
        from annotator import trying

        def tell(_: int, __: int) -> None:
            if self._wanted is not comparison:
                raise GivenUp

        with suppress(GivenUp, AnnotatorError):  # what cannot be read is told by whoever shows it
            tell(0, 0)
            with project.snapshot() as copy:
                result = trying.tried(copy, comparison, tell)
            tell(0, 0)
            self.tried.emit(comparison, result)


@cache
def trying_statuses() -> Trying:
    """The one who tries, for the whole program."""
    return Trying()
