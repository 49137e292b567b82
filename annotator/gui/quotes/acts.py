"""What is done with a quote for print: it is edited, and copied with whose words it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.core.ids import PassageId

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow


class QuoteActs(QObject):
    """Serves the passage at the caret, and the one that is current in the pane of passages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.passages.quote_asked.connect(self.do)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {name: partial(self._here, act) for name, act in self._acts().items()}

    def do(self, act: str, passage: PassageId) -> None:
        """Do an act with a passage: edit-quote or copy-quote."""
        self._acts()[act](passage)

    def edit(self, passage: PassageId) -> None:
        """Let the user edit the words of a passage as they shall be printed."""
        from annotator.gui.quotes.dialog import QuoteDialog

        session = self._window.session
        if session.project is not None and session.project.retrieval.numbered([passage]):
            dialog = QuoteDialog(session, passage, self._window)
            dialog.copied.connect(self._window.note.say)
            dialog.exec()
            dialog.deleteLater()

    def copy(self, passage: PassageId) -> None:
        """Put the words of a passage as they are printed on the clipboard, with whose they are."""
        from annotator.gui.quotes.printing import printed

        project = self._window.session.project
        if project is not None:
            QGuiApplication.clipboard().setText(printed(project, passage))
            self._window.note.say(self.tr("Copied the quote for print"))

    def _acts(self) -> dict[str, Callable[[PassageId], None]]:
        return {"edit-quote": self.edit, "copy-quote": self.copy}

    def _here(self, act: Callable[[PassageId], None]) -> None:
        if here := self._window.coding.passages_here():
            act(here[0].id)
