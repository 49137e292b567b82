from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.gui.importing.dialog import ImportDialog
from annotator.gui.people.dialog import RolesDialog
from tests.gui.interviews import when_asked, write

TALK = "Moderator: And how was it?\nKim: It was good.\n"


def store(qtbot):
    def stored(dialog):
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(dialog._store_button.isEnabled)
        dialog._store_button.click()

    when_asked(stored)


def test_what_was_imported_comes_to_the_front(qtbot, coding, choose, tmp_path):
    window = coding.window
    window.acts["preset-compare"].trigger()
    choose(write(tmp_path / "Group C.txt", TALK), write(tmp_path / "Group D.txt", TALK.replace("Kim", "Lee")))
    store(qtbot)
    window.acts["import"].trigger()
    assert window.transcripts.document() == coding.document("Group C")
    assert window.assembly.arrangement.current == "code"
    assert window.documents.documents_list().model().rowCount() == 4
    assert window.acts["undo"].text() == "&Undo Import 2 files"
    assert window.settings.folder == str(tmp_path)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(ImportDialog) == []


def test_without_a_project_one_is_made_first(qtbot, window, choose, tmp_path, monkeypatch):
    choose(write(tmp_path / "Group C.txt", TALK))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new"), ""))
    store(qtbot)
    window.acts["import"].trigger()
    assert window.session.project.path == tmp_path / "new.annot"
    assert window.transcripts._tabs.tabText(0) == "Group C"


def test_roles_are_assigned_from_the_window(coding):
    def answer(dialog):
        assert isinstance(dialog, RolesDialog)
        next(one for one in dialog._table.fields() if one.accessibleName() == "Role of Ann").choose("Mentee")
        dialog._store()

    when_asked(answer)
    coding.window.acts["roles"].trigger()
    assert coding.people()[1] == ("Ann", "Ann", "Mentee")
    assert coding.view.scene.script.voice(1).role == "Mentee"
    voices = coding.window.documents._voices
    assert [voices.index(row, 0).data() for row in range(voices.rowCount())] == [
        "Mentor", "Ben", "Mentee", "Ann", "Moderator  not compared", "Mo",
    ]  # fmt: skip
