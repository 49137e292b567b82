"""Reads transcripts beside the window, one after another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from annotator.core.errors import AnnotatorError
from annotator.formats import transcripts
from annotator.gui.importing.arrivals import Arrival, arrived
from annotator.gui.language.told import told

_leaving: set[Reader] = set()
"""Those that nobody wants any more, until they have ended."""


class Reader(QThread):
    """Reads files in a thread of its own; `read` brings each as an Arrival, with what is proposed for its labels."""

    read = Signal(object)

    def __init__(
        self,
        paths: Sequence[Path],
        known: Mapping[str, tuple[str, str]],
        leader: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths, self._known, self._leader = list(paths), known, leader
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self._finish)

    def run(self) -> None:
        """Read until all are read, or somebody asks to stop."""
        for path in self._paths:
            if self.isInterruptionRequested():
                return
            self.read.emit(self._arrival(path))

    def _arrival(self, path: Path) -> Arrival:
        try:
            return arrived(path, transcripts.read(path), self._known, self._leader)
        except AnnotatorError as error:
            return Arrival(path, refusal=told(error))

    def stop(self) -> None:
        """Stop after the file that is being read, for which nobody waits."""
        self.requestInterruption()
        if self.isRunning():
            _leaving.add(self)
            self.setParent(None)
            self.finished.connect(self._leave)

    def _leave(self) -> None:
        _leaving.discard(self)

    def _finish(self) -> None:
        self.requestInterruption()
        self.wait()
