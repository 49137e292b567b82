"""The window with all its panes, as tests that drive it share it."""

import pytest
from PySide6.QtTest import QTest

from annotator.gui import application
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme.tokens import theme
from annotator.gui.window.assembly import Assembly
from tests.gui import interviews


@pytest.fixture(scope="session")
def filled(qapp):
    """A window with its panes and no project, made once and tidied after each test."""
    settings = Settings()
    made = application.empty_window(qapp, settings)
    made.resize(1440, 900)
    Assembly(made, Session("Ana"), settings)
    made.setUpdatesEnabled(False)  # nobody looks at it, but where `seen` is asked for
    made.show()
    assert QTest.qWaitForWindowActive(made)  # or the first keys would go nowhere
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def window(filled, qtbot):
    """The window as it is when the program has just been started, at a desk where Ana codes."""
    filled.settings.coder = "Ana"
    filled.session.set_coder("Ana")
    filled.activateWindow()
    yield filled
    _tidy(filled)


@pytest.fixture
def seen(window):
    """The window is painted as for somebody who looks at it."""
    window.setUpdatesEnabled(True)
    yield
    window.setUpdatesEnabled(False)


@pytest.fixture
def coding(window, path):
    """The study in the window, the first transcript in front."""
    window.project_acts.open_path(path)
    window.transcripts.view().setFocus()
    study = interviews.Study(window.session)
    study.window, study.view = window, window.transcripts.view()
    return study


def _tidy(window):
    """Leave the window as it was when it was made."""
    window.note.hide()
    window.assembly.arrangement.use("code")
    window.bottom._tabs.setCurrentIndex(0)
    window.session.show(None)
    window.settings._stored.clear()
    window.assembly.window_acts.set_zoom(1.0)
    if theme().mode != "light":
        window.assembly.window_acts.set_theme("light")
