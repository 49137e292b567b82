"""Looks for passages a document at a time: the first are there at once, the rest while nobody waits."""

from __future__ import annotations

import time
from collections.abc import Collection
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.ids import DocumentId
from annotator.store.finding import Finding, Hit

_AT_ONCE = 40
"""How many passages are looked for before anything is painted: more than a pane has room for."""
_SLICE = 0.012
_SOON, _LATEST = 15, 250
"""Milliseconds after which it goes on though nobody said that what was found first is painted."""


class Looking(QObject):
    """What was found so far, in reading order. `came` carries what was found since; `finished` is sent when all was."""

    came = Signal(list)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._found: dict[DocumentId, list[Hit]] = {}
        self._waiting: list[DocumentId] = []
        self._told = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether every document was looked through."""
        return not self._waiting

    def hits(self) -> list[Hit]:
        """What was found so far."""
        return list(chain.from_iterable(self._found.values()))

    def begin(self, finding: Finding | None) -> list[Hit]:
        """Look for others; returns the first of them."""
        self._timer.stop()
        self._finding, self._found = finding, {}
        self._waiting = [] if finding is None else finding.documents
        self._told = 0
        while finding is not None and self._waiting and self._told < _AT_ONCE:
            document = self._waiting[0]
            found = finding.within(document, _AT_ONCE)
            self._found[document] = found
            self._told += len(found)
            if len(found) >= _AT_ONCE:
                break  # there may be more in it
            self._waiting.pop(0)
        if self._waiting:
            self._timer.start(_LATEST)
        return self.hits()

    def go_on(self) -> None:
        """Find the rest soon: what was found first is painted, and the rest of the window is about to be."""
        if self._timer.isActive() and self._timer.interval() == _LATEST:
            self._timer.start(_SOON)

    def finish(self) -> None:
        """Look through all that is left now."""
        self._timer.stop()
        while self._waiting:
            self._next()

    def look_again(self, finding: Finding, documents: Collection[DocumentId]) -> None:
        """Look again where something changed."""
        self._finding = finding
        for document in documents:
            if document in self._found:
                self._found[document] = finding.within(document)

    def _next(self) -> None:
        assert self._finding is not None
        document = self._waiting.pop(0)
        self._found[document] = self._finding.within(document)

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        while self._waiting and time.monotonic() < until:
            self._next()
        hits = self.hits()
        if more := hits[self._told :]:
            self._told = len(hits)
            self.came.emit(more)
        if self._waiting:
            self._timer.start(0)
        else:
            self.finished.emit()
