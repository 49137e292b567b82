import shutil

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.gui.language.languages import ENGLISH, speak
from annotator.gui.session import Session
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme
from annotator.gui.work import works
from annotator.store import opening, schema
from tests.gui import interviews
from tests.gui.whole_window import coding, filled, seen, window

__all__ = ["coding", "filled", "seen", "window"]


@pytest.fixture(autouse=True, scope="session")
def look(qapp):
    """The program's own look, light, in English."""
    speak(qapp, ENGLISH)
    theme().set_mode("light")
    apply_fonts_and_colours(qapp)


@pytest.fixture(autouse=True, scope="session")
def desk(tmp_path_factory):
    """The settings lie in one folder from the first test to the last: windows that tests share go on with theirs."""
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True, scope="session")
def nothing_left_to_paste(qapp):
    """What Python put on the offscreen clipboard would be deleted after Python itself, which ends in a crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)


@pytest.fixture(autouse=True)
def time_for_what_is_small(monkeypatch):
    """Work that is done in a moment is, however busy this computer is."""
    monkeypatch.setattr(works, "AT_ONCE", 5_000)


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
