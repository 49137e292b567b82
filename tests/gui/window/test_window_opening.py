import sqlite3

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from annotator.gui import application
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.window.assembly import Assembly
from annotator.store import schema
from annotator.store.verbs import codes


def opened(window):
    project = window.session.project
    return None if project is None else project.path.name


def newer(path):
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    connection.close()


def short_of(path, *tables):
    with sqlite3.connect(path) as connection:
        for table in tables:
            connection.execute(f"DROP TABLE {table}")
    connection.close()


def refused(window, path):
    """What the note says; the file is as it was."""
    before = path.read_bytes()
    window.project_acts.open_path(path)
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir() if one.name.startswith(path.name)) == [path.name]
    return window.note.words()


# what is no project


@pytest.mark.parametrize(
    "content", [b"", b"Ann: hello\n", b"SQLite format 3\x00", b"PK\x03\x04", "Ann: hello".encode("utf-16")]
)
def test_what_is_no_project_is_left_alone(window, tmp_path, content):
    path = tmp_path / "notes.annot"
    path.write_bytes(content)
    assert refused(window, path) == "“notes.annot” is not an Annotator project. It was left untouched."
    assert opened(window) is None and window.centre.currentWidget() is window.welcome


def test_half_a_project_is_left_alone(window, path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    assert refused(window, path).startswith("“study.annot” is damaged (")
    assert window.note.words().endswith("Open a backup, or a colleague's copy of the project.")
    assert opened(window) is None


def test_a_project_of_a_newer_program_is_read_and_not_changed(coding, window, path):
    coding.session.show(None)
    newer(path)
    before = path.read_bytes()
    window.project_acts.open_path(path)
    assert window.statusbar._saved.text() == "study.annot  read only"
    window.transcripts.view().select(*coding.place("We meet one on one"))
    window.acts["digit1"].trigger()
    assert window.note.words() == (
        "“study.annot” was made by a newer version of Annotator: it can be read here, but neither changed nor checked. "
        "Install the newest version."
    )
    assert path.read_bytes() == before


def test_a_project_of_a_newer_program_with_other_tables_is_left_alone(window, path):
    newer(path)
    short_of(path, "tally")
    assert refused(window, path).startswith("“study.annot” was made by a newer version of Annotator and was left")


def test_a_missing_file_and_a_folder_are_named(window, tmp_path):
    window.project_acts.open_path(tmp_path / "gone.annot")
    assert window.note.words().startswith("There is no file “")
    window.project_acts.open_path(tmp_path)
    assert "is a folder" in window.note.words()
    assert window.settings.recent == []


def test_the_project_that_is_open_stays_open(coding, window, tmp_path):
    other = tmp_path / "notes.annot"
    other.write_bytes(b"Ann: hello")
    before = coding.coded()
    refused(window, other)
    assert opened(window) == "study.annot" and coding.coded() == before
    coding.apply("Feedback", "We meet one on one")
    assert ("We meet one on one", "Feedback") in coding.coded()


# what may only be read


def test_a_read_only_project_is_shown_and_says_that_nothing_is_stored(read_only, coding, window, path):
    before = path.read_bytes()
    assert window.statusbar._saved.text() == "study.annot  read only"
    coding.view.select(*coding.place("We meet one on one"))
    for act in ("digit1", "in-vivo"):
        window.note.hide()
        window.acts[act].trigger()
        assert window.note.words() == "“study.annot” is read-only. Copy it to a folder of your own to change it."
    assert path.read_bytes() == before
    assert window.statusbar._saved.text() == "study.annot  read only"


def test_in_a_folder_where_nothing_can_be_written_nothing_is_changed(coding, window, path):
    coding.project._store.connection.execute("PRAGMA query_only = 1")
    before = path.read_bytes()
    coding.view.select(*coding.place("We meet one on one"))
    window.acts["digit1"].trigger()
    assert window.note.words() == (
        "The project cannot be changed: its file or folder is read-only. Nothing was changed. "
        "Copy the project to a folder of your own."
    )
    assert path.read_bytes() == before
    coding.project._store.connection.execute("PRAGMA query_only = 0")
    window.acts["digit1"].trigger()
    assert ("We meet one on one", "Explaining") in coding.coded()


def test_in_a_read_only_folder_no_project_is_made(window, choose, tmp_path):
    tmp_path.joinpath("file").write_text("no folder")
    choose(tmp_path / "file" / "study.annot")
    window.acts["new"].trigger()
    assert window.note.words().startswith("“") and "cannot be made" in window.note.words()
    assert window.note.words().endswith("Choose another folder.")
    assert opened(window) is None


def test_a_full_disk_says_what_is_safe(coding, window):
    connection = coding.project._store.connection
    connection.execute("VACUUM")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    while window.note.words() == "":
        coding.session.do("New code", codes.create, f"Code {len(coding.project.read.codebook())}")
    assert window.note.words() == (
        "The disk is full: the last action was not stored, all before it is. Free space, try again."
    )
    assert coding.project.check().problems == []


# new, open, sample


def test_a_new_project_gets_its_ending_and_is_ready_for_transcripts(window, choose, tmp_path):
    choose(tmp_path / "Interviews 2.0")
    window.acts["new"].trigger()
    assert opened(window) == "Interviews 2.0.annot"
    assert window.windowTitle() == "Interviews 2.0 — Annotator"
    assert window.centre.currentWidget() is window.transcripts and window.transcripts.view() is None
    assert window.settings.recent == [tmp_path / "Interviews 2.0.annot"]
    assert window.settings.folder == str(tmp_path)


def test_a_new_project_never_takes_the_place_of_another(window, choose, path):
    before = path.read_bytes()
    choose(path)
    window.acts["new"].trigger()
    assert (
        window.note.words()
        == "“study.annot” exists already and was left as it is. Choose another name for the new project."
    )
    assert path.read_bytes() == before


def test_a_project_is_opened_with_its_first_transcript_in_front(qtbot, window, choose, path):
    choose(path)
    window.acts["open"].trigger()
    assert window.windowTitle() == "Mentoring — Annotator"
    assert window.transcripts._tabs.tabText(0) == "Group A"
    qtbot.waitUntil(lambda: window.transcripts.view().hasFocus())


def test_nothing_is_opened_or_made_after_all(window, choose):
    choose()
    for act in ("open", "new", "import", "codebook", "code-table"):
        window.acts[act].trigger()
    assert opened(window) is None and window.note.words() == ""


def test_the_sample_is_a_copy_each_time_and_goes_on_as_its_coder(window, own_user_folders):
    window.acts["sample"].trigger()
    first = window.session.project.path
    window.acts["sample"].trigger()
    assert window.session.project.path != first and first.exists()
    assert window.session.coder == "Ana"
    assert window.project_acts._own_coder() == "Ana"


def test_the_coder_of_this_desk_codes_after_the_sample_was_closed(window, path):
    window.settings.coder = "Bo"
    window.acts["sample"].trigger()
    assert window.session.coder == "Ana"
    window.project_acts.open_path(path)
    assert window.session.coder == "Bo"
    assert window.statusbar._coder.text() == "Bo"


def test_the_welcome_page_does_what_it_offers(qtbot, coding, window, path):
    def recent():
        coding.session.show(None)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return next(one for one in window.welcome.findChildren(QAbstractButton) if one.accessibleName() == "study")

    qtbot.mouseClick(recent(), Qt.MouseButton.LeftButton)
    assert opened(window) == "study.annot"
    offered = recent()
    path.unlink()
    qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    assert window.note.words().startswith("There is no file") and opened(window) is None
    window.welcome.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened(window) == "mentoring.annot"


# the start of the program


@pytest.fixture
def another(qapp, qtbot, window):
    """Another window, as the program makes it, not filled yet."""
    made = application.empty_window(qapp, window.settings)
    qtbot.addWidget(made)
    yield made
    made.close()


def test_the_program_shows_a_window_first_and_then_what_it_was_given(qtbot, qapp, another, path):
    settings = Settings()
    another.seen.connect(lambda: application._begin(qapp, another, settings, [str(path)]))
    with qtbot.waitSignal(another.seen):
        another.show()
    qtbot.waitUntil(lambda: another.is_filled)
    assert opened(another) == "study.annot"
    assert settings.recent == [path]


@pytest.fixture
def begin(window, another, monkeypatch):
    """Begins in another window, in the colours that are there; says whether it has prepared for more."""
    prepared = []
    monkeypatch.setattr(application, "fill", lambda *_: Assembly(another, Session("Ana"), window.settings))
    monkeypatch.setattr(type(another), "prepare", lambda _: prepared.append(True))

    def begun(*words):
        another.show()
        application._begin(None, another, window.settings, [*words])
        return prepared == [True]

    return begun


def test_the_program_starts_on_a_file_that_is_none_and_says_so(another, begin, tmp_path):
    assert begin(str(tmp_path / "gone.annot"))
    assert another.note.words().startswith("There is no file")
    assert another.centre.currentWidget() is another.welcome


def test_the_program_starts_with_the_sample(another, begin):
    assert begin("sample") and opened(another) == "mentoring.annot"


def test_the_program_starts_with_nothing(another, begin):
    assert begin() and opened(another) is None and another.note.words() == ""


def test_the_window_keeps_its_place_and_closes_its_project(qapp, qtbot, window, another, path):
    Assembly(another, Session("Ana"), window.settings)
    another.project_acts.open_path(path)
    another.resize(1000, 666)
    another.show()
    another.acts["quit"].trigger()
    assert another.isHidden() and another.session.project is None
    again = application.empty_window(qapp, window.settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1000, 666)


def test_an_empty_window_is_as_dark_as_it_will_be(qtbot, qapp, window):
    window.settings.theme = "dark"
    made = application.empty_window(qapp, window.settings)
    qtbot.addWidget(made)
    made.show()
    assert made.grab().toImage().pixelColor(5, 5).name() == "#191817"
