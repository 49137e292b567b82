import shutil

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.gui import application
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme
from annotator.store import opening, schema
from tests.gui import interviews


@pytest.fixture(autouse=True, scope="session")
def look(qapp):
    """The program's own look, light."""
    theme().set_mode("light")
    apply_fonts_and_colours(qapp)


@pytest.fixture(autouse=True, scope="session")
def nothing_left_to_paste(qapp):
    """What Python put on the offscreen clipboard would be deleted after Python itself, which ends in a crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)


@pytest.fixture(scope="session")
def study_file(tmp_path_factory):
    """The study of `interviews`, made once, to be copied."""
    return interviews.make(tmp_path_factory.mktemp("study") / "study.annot")


@pytest.fixture
def path(study_file, tmp_path):
    """A project file of the test's own."""
    return shutil.copy(study_file, tmp_path / "study.annot")


@pytest.fixture
def study(qtbot, path):
    """The study in a session of Ana's; `told` has what failed."""
    session = Session("Ana")
    study = interviews.Study(session)
    session.open(path)
    yield study
    session.show(None)


@pytest.fixture
def read_only(monkeypatch):
    """Project files may only be read."""
    monkeypatch.setattr(opening.os, "access", lambda *_: False)


@pytest.fixture
def choose(monkeypatch):
    """Says what is chosen in the next file dialogs; nothing means Cancel."""

    def chosen(*paths, kind=""):
        names = [str(path) for path in paths]
        first = names[0] if names else ""
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (first, kind))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (first, kind))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, kind))

    return chosen


@pytest.fixture(scope="module")
def filled(qapp, tmp_path_factory):
    """A window with its panes and no project, made once for a file of tests."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("settings")))
    settings = Settings()
    made = application.empty_window(qapp, settings)
    made.resize(1440, 900)
    made.fill(Session("Ana"), settings)
    made.show()
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
    window.arrangement.use("code")
    window.bottom._tabs.setCurrentIndex(0)
    window.session.show(None)
    window.settings._stored.clear()
    window.window_acts.set_zoom(1.0)
    if theme().mode != "light":
        window.window_acts.set_theme("light")
