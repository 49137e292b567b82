"""Opens the help at the page that belongs to where one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.help.window import HelpWindow
    from annotator.gui.window.main_window import MainWindow

TOPIC = "help"
"""The property by which a pane names its page; whatever stands in the pane takes it from there."""


class HelpActs(QObject):
    """Shows one window of help, made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: HelpWindow | None = None
        panes = (
            (window.welcome, "first-steps"), (window.documents, "transcripts"), (window.transcripts, "coding"),
            (window.codebook, "codebook"), (window.compare, "comparing"), (window.passages, "passages"),
        )  # fmt: skip
        for pane, name in panes:
            pane.setProperty(TOPIC, name)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"help": self.show}

    def show(self) -> None:
        """Open the page of the pane that has the keys."""
        from annotator.gui.help.window import HelpWindow

        name = topic(self._window.focusWidget())
        if self._shown is None:
            self._shown = HelpWindow(self._window)
        self._shown.open(self._window.acts.listed, name)


def topic(widget: QWidget | None) -> str:
    """The page of the pane in which something stands."""
    while widget is not None:
        if name := widget.property(TOPIC):
            return str(name)
        widget = widget.parentWidget()
    return "first-steps"
