"""Starts the window: first the window, then everything that takes time."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme
from annotator.gui.window.main_window import MainWindow

SAMPLE = "sample"
"""The word that opens the window on a fresh copy of the sample."""


def run(words: Sequence[str]) -> int:
    """Open the window, on a project where one is named; returns the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    window = make_window(application)
    window.show()
    QTimer.singleShot(0, lambda: _begin(window, list(words)))
    return application.exec()


def make_window(application: QApplication) -> MainWindow:
    """A window in the user's colours, with no project."""
    application.setApplicationName("Annotator")
    application.setStyle("Fusion")
    settings = Settings()
    theme().set_mode(settings.theme)
    apply_fonts_and_colours(application)
    return MainWindow(Session(settings.coder), settings)


def _begin(window: MainWindow, words: list[str]) -> None:
    if words and words[0] == SAMPLE:
        window.project_acts.open_sample()
    elif words:
        window.project_acts.open_path(Path(words[0]))
    window.prepare()
