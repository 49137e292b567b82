"""The acts that find words: here, in the transcript in front, and everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.ids import DocumentId
from annotator.core.query import Query
from annotator.gui.search.finding import Finding

if TYPE_CHECKING:
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow


class Searching(QObject):
    """Makes the bar of one window, and lets bar and pane hear it."""

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        self.finding = Finding(window.transcripts, self)
        self.panel = window.search
        self.finding.everywhere_asked.connect(self.search)
        self.panel.passage_asked.connect(window.reveal)
        self.panel.passage_shown.connect(self._show)
        self.panel.field.escaped.connect(lambda: self._arrangement.go_to(self._arrangement.reading()))
        self.panel.coded.connect(lambda words: window.note.say(words, window.session.undo))

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {**self.finding.done_by(), "search": self.search}

    def search(self, query: Query | None = None) -> None:
        """Open the pane, with the words that are selected or with what was looked for here."""
        window = self._window
        view = window.transcripts.view()
        place = None if view is None or query is not None or not view.hasFocus() else view.selected()
        words = "" if view is None or place is None else view.scene.script.text[slice(*place)]
        self._arrangement.open_below(self.panel)
        self.panel.open(words, query)

    def look_for(self, words: str) -> None:
        """Open the pane with words that were typed elsewhere, and look for them."""
        self._arrangement.open_below(self.panel)
        self.panel.open(words)

    def _show(self, document: DocumentId, start: int, end: int) -> None:
        """Show a place, and leave the keys where they are."""
        self._window.reveal(document, start, end)
        self.panel.list.setFocus()
