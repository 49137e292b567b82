"""Loads what a comparison is computed with, without keeping the window waiting."""

from __future__ import annotations

import importlib
import sys
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

_ANALYSIS = "annotator.analysis.comparison"


class Loading(QObject):
    """Imports the analysis, and pandas with it, in a thread of its own; `ready` is sent when it is there."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._begun = False

    @property
    def is_ready(self) -> bool:
        """Whether comparisons can be computed at once."""
        return _ANALYSIS in sys.modules and not self._begun

    def begin(self) -> None:
        """Begin to load; a second time does nothing."""
        if not self._begun:
            self._begun = True
            if (application := QCoreApplication.instance()) is not None:
                application.aboutToQuit.connect(self.finish)
            QThreadPool.globalInstance().start(self._load)

    def finish(self) -> None:
        """Wait until it is done: an import cannot be left half done when the program ends."""
        QThreadPool.globalInstance().waitForDone()

    def _load(self) -> None:
        importlib.import_module(_ANALYSIS)
        self._begun = False
        self.ready.emit()


@cache
def loading() -> Loading:
    """The one who loads, for the whole program."""
    return Loading()
