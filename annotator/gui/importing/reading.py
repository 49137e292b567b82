"""Reads transcripts beside the window, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from annotator.core.errors import AnnotatorError
from annotator.formats import transcripts


class Reader(QThread):
    """Reads files in a thread of its own; `read` brings each with its transcript, or with the error it gave."""

    read = Signal(object, object)  # Path, Transcript or AnnotatorError

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = list(paths)

    def run(self) -> None:
        """Read until all are read, or somebody asks to stop."""
        for path in self._paths:
            if self.isInterruptionRequested():
                return
            try:
                self.read.emit(path, transcripts.read(path))
            except AnnotatorError as error:
                self.read.emit(path, error)

    def stop(self) -> None:
        """Stop after the file that is being read."""
        self.requestInterruption()
        self.wait()
