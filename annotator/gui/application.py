"""Starts the window: first the window, then everything that takes time."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.gui.settings import Settings
from annotator.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from annotator.gui.window.assembly import Assembly

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


def fill(application: QApplication, window: MainWindow, settings: Settings) -> Assembly:
    """Dress the program in the user's colours, and fill its window."""
    from annotator.gui.controls import roomy
    from annotator.gui.language.languages import speak
    from annotator.gui.session import Session
    from annotator.gui.theme import fonts
    from annotator.gui.theme.style import apply_fonts_and_colours
    from annotator.gui.theme.tokens import theme
    from annotator.gui.window.assembly import Assembly
    from annotator.store.store import login

    speak(application, settings.language)
    application.setStyle("Fusion")
    fonts.set_zoom(settings.interface)
    theme().set_mode(settings.theme)
    apply_fonts_and_colours(application)
    roomy.watch(application)
    return Assembly(window, Session(settings.coder or login()), settings)


def _begin(application: QApplication, window: MainWindow, settings: Settings, words: list[str]) -> None:
    from pathlib import Path

    _fill_for_good(application, window, settings)
    if words and words[0] == SAMPLE:
        window.project_acts.open_sample()
    elif words:
        window.project_acts.open_path(Path(words[0]))
    window.prepare()


def _fill_for_good(application: QApplication, window: MainWindow, settings: Settings) -> None:
    assembly = fill(application, window, settings)
    assembly.interface_size.again_asked.connect(lambda: begin_again(application, window, settings))


def begin_again(application: QApplication, window: MainWindow, settings: Settings) -> MainWindow:
    """Make the window anew where it was, in the sizes that were chosen, with the project that was open."""
    project, coder = window.session.project, window.session.coder
    path = None if project is None else project.path
    settings.keep("geometry", window.saveGeometry())
    after = empty_window(application, settings)

    def go_on() -> None:
        _fill_for_good(application, after, settings)
        if path is not None:
            after.project_acts.open_path(path, coder)
        after.prepare()

    after.seen.connect(go_on)
    after.show()  # before the other is closed: the program ends with its last window
    window.close()
    window.deleteLater()
    return after
