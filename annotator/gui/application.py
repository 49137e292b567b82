"""Starts the window: first the window, then everything that takes time."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from annotator.gui.settings import Settings
from annotator.gui.window.main_window import MainWindow

SAMPLE = "sample"
"""The word that opens the window on a fresh copy of the sample."""


def run(words: Sequence[str]) -> int:
    """Open the window, on a project where one is named; returns the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    settings = Settings()
    window = empty_window(application, settings)
    window.seen.connect(lambda: _begin(application, window, settings, list(words)))
    window.show()
    return application.exec()


def empty_window(application: QApplication, settings: Settings) -> MainWindow:
    """The window before anything is in it."""
    application.setApplicationName("Annotator")
    system_is_dark = application.palette().window().color().lightness() < 128  # asking for the scheme takes longer
    is_dark = settings.theme == "dark" or (settings.theme == "system" and system_is_dark)
    return MainWindow(dark=is_dark, geometry=settings.kept("geometry"))


def fill(application: QApplication, window: MainWindow, settings: Settings) -> None:
    """Dress the program in the user's colours, and make the panes of its window."""
    from annotator.gui.language.languages import speak
    from annotator.gui.session import Session
    from annotator.gui.theme.style import apply_fonts_and_colours
    from annotator.gui.theme.tokens import theme
    from annotator.store.store import login

    speak(application, settings.language)
    application.setStyle("Fusion")
    theme().set_mode(settings.theme)
    apply_fonts_and_colours(application)
    window.fill(Session(settings.coder or login()), settings)


def _begin(application: QApplication, window: MainWindow, settings: Settings, words: list[str]) -> None:
    from pathlib import Path

    fill(application, window, settings)
    if words and words[0] == SAMPLE:
        window.project_acts.open_sample()
    elif words:
        window.project_acts.open_path(Path(words[0]))
    window.prepare()
