import sqlite3
import threading
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.formats import transcripts
from annotator.gui.importing import arrivals, reading
from annotator.gui.theme.tokens import theme
from annotator.gui.work import works
from annotator.store import opening
from annotator.store.verbs import documents, people
from tests.formats.word_files import docx, p
from tests.gui.interviews import GROUPS, write

TALK = "Moderator: And how was it?\nKim: It was good. [sighs] It was very good.\nLee: Yes.\n"


def button(dialog, words):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def notes(dialog):
    model = dialog._files.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.UserRole + 1) for row in range(model.rowCount())]


def role(dialog, label):
    fields = dialog.table().fields()
    return next(one for one in fields if one.accessibleName() == f"Role of {label}")


def name(dialog, label):
    fields = dialog.table().fields()
    return next(one for one in fields if one.accessibleName() == f"Participant who is {label}")


def titles(study):
    return [one.title for one in study.project.read.documents()]


def store(qtbot, dialog):
    qtbot.mouseClick(dialog._store_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


# good files


def test_who_speaks_is_seen_before_anything_is_stored(study, arrive, tmp_path):
    before = study.project.events()
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    assert dialog._who.text() == "Who speaks in Group C"
    assert [(one.label, one.turns, one.words) for one in dialog.table().assignments()] == [
        ("Moderator", 1, 4), ("Kim", 1, 7), ("Lee", 1, 1),
    ]  # fmt: skip
    assert notes(dialog) == ["3 turns · 3 speakers"] and dialog._labels.text() == "3 labels recognised"
    assert dialog._left_out.text() == "1 event" and dialog._no_speech.isVisible()
    assert "It was very good." in dialog._preview.toPlainText() and dialog._turns.text() == "turns 1–3 of 3"
    assert dialog._summary.text() == "1 of 1 files ready · 3 turns"
    assert study.project.events() == before


def test_several_files_are_stored_in_one_step(qtbot, study, arrive, tmp_path):
    word = docx(tmp_path / "Group D.docx", p("Moderator: Well?"), p("Max: I agree with all of it."))
    dialog = arrive(write(tmp_path / "Group C.txt", TALK), word)
    assert dialog._store_button.text() == "Import 2 files"
    store(qtbot, dialog)
    assert titles(study) == ["Group A", "Group B", "Group C", "Group D"]
    assert dialog.stored == [study.document("Group C"), study.document("Group D")]
    assert study.project.next_undo.label == "Import 2 files"
    study.session.undo()
    assert titles(study) == ["Group A", "Group B"]


def test_one_file_is_named_in_the_history(qtbot, study, arrive, tmp_path):
    store(qtbot, arrive(write(tmp_path / "Group C.txt", TALK)))
    assert study.project.next_undo.label == "Import Group C.txt"


def test_enter_imports(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    qtbot.keyClick(dialog._files, Qt.Key.Key_Return)
    assert "Group C" in titles(study)


# who speaks


def test_roles_and_names_are_given(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    qtbot.keyClicks(name(dialog, "Kim"), "Kim Roe")
    role(dialog, "Kim").setCurrentText("Mentor")
    role(dialog, "Lee").setCurrentText("Staff")
    store(qtbot, dialog)
    assert study.people()[-3:] == [
        ("Moderator", "Mo", "Moderator"),
        ("Kim", "Kim Roe", "Mentor"),
        ("Lee", "Lee", "Staff"),
    ]
    assert study.project.role("Staff").compared and not study.project.role("Moderator").compared


def test_who_is_known_is_proposed(study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", "Moderator: Well?\nAnn: I am back.\nEve: And I speak now.\n"))
    assert [(one.participant, one.role) for one in dialog.table().assignments()] == [
        ("Mo", "Moderator"), ("Ann", "Mentor"), ("Eve", "Mentee"),
    ]  # fmt: skip
    assert dialog._warning.text() == ""


def test_who_has_no_role_is_named_and_given_one_at_once(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    assert dialog._warning.text() == "Kim, Lee: no role yet. Under “no role” until you choose: 2 turns."
    assert not dialog._rest.isVisible()
    role(dialog, "Kim").setCurrentText("Mentor")
    assert dialog._rest.isVisible() and dialog._rest.text() == "Make them Mentor"
    qtbot.mouseClick(dialog._rest, Qt.MouseButton.LeftButton)
    assert [one.role for one in dialog.table().assignments()] == ["Moderator", "Mentor", "Mentor"]
    assert not dialog._notice.isVisible()


def test_speakers_without_a_role_are_stored_all_the_same(qtbot, study, arrive, tmp_path):
    store(qtbot, arrive(write(tmp_path / "Group C.txt", TALK)))
    assert ("Kim", "", "") in study.people()


def test_what_is_said_of_one_file_is_kept_while_another_is_looked_at(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "C.txt", TALK), write(tmp_path / "D.txt", TALK.replace("Kim", "Max")))
    role(dialog, "Kim").setCurrentText("Mentor")
    dialog._files.setCurrentRow(1)
    role(dialog, "Max").setCurrentText("Mentee")
    dialog._files.setCurrentRow(0)
    assert role(dialog, "Kim").currentText() == "Mentor"
    store(qtbot, dialog)
    assert {("Kim", "Kim", "Mentor"), ("Max", "Max", "Mentee")} <= set(study.people())


def test_one_label_in_two_files_is_two_people(qtbot, study, arrive, tmp_path):
    dialog = arrive(
        write(tmp_path / "C.txt", "P1: One.\nP2: Two.\n"), write(tmp_path / "D.txt", "P1: Three.\nP2: Four.\n")
    )
    for row in range(2):
        dialog._files.setCurrentRow(row)
        role(dialog, "P1").setCurrentText("Mentor")
    store(qtbot, dialog)
    assert [name for label, name, _ in study.people() if label == "P1"] == ["P1 (C)", "P1 (D)"]


def test_one_person_with_two_roles_is_refused(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    for label, given in (("Kim", "Mentor"), ("Lee", "Mentee")):
        qtbot.keyClicks(name(dialog, label), "Kim")
        role(dialog, label).setCurrentText(given)
    assert dialog._warning.text() == "“Kim” has two roles: Mentor, Mentee. Give one role, or two names."
    assert not dialog._store_button.isEnabled()
    role(dialog, "Lee").setCurrentText("Mentor")
    assert dialog._store_button.isEnabled()


def test_which_roles_are_compared_is_asked_of_what_will_be_stored(study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK), write(tmp_path / "Again.txt", GROUPS["Group A"]))
    assert dialog._compared.compared() == {"Moderator": False}
    role(dialog, "Kim").setCurrentText("Staff")
    assert dialog._compared.compared() == {"Moderator": False, "Staff": True}


def test_the_words_of_a_role_take_its_colour(study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    before = dialog._preview.toHtml()
    role(dialog, "Kim").setCurrentText("Mentor")
    assert dialog._preview.toHtml() != before


# files that are not as they should be


def test_files_of_any_kind_are_told_apart(study, arrive, tmp_path):
    dialog = arrive(
        write(tmp_path / "Group C.txt", TALK),
        write(tmp_path / "Notes.txt", "Some prose.\n\nMore of it.\n"),
        write(tmp_path / "Again.txt", GROUPS["Group A"]),
        write(tmp_path / "Twice.txt", TALK),
        write(tmp_path / "Empty.txt", ""),
        tmp_path / "gone.txt",
        write(tmp_path / "Picture.png", "no text"),
        write(tmp_path / "Word.docx", "no Word file"),
    )
    assert notes(dialog) == [
        "3 turns · 3 speakers", "No speakers recognised", "Already here", "Already here", *["Cannot be read"] * 4,
    ]  # fmt: skip
    assert dialog._summary.text() == "2 of 8 files ready · 5 turns"
    assert dialog._store_button.text() == "Import 2 files" and dialog._store_button.isEnabled()


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        ("Again.txt", GROUPS["Group A"].encode(), "This text is in the project already, as “Group A”."),
        ("Empty.txt", b"", "“Empty.txt” has no text in it; check that it is the right file."),
        ("Blank.txt", b" \n\n", "“Blank.txt” has no text in it; check that it is the right file."),
        ("Noise.txt", bytes(range(256)) * 9, "“Noise.txt” is not a text that can be read; save it as text in the"),
        ("Large.txt", b"word " * 8_100_000, "“Large.txt” is too large: a document may have 20 MB of text; split it"),
        ("Word.docx", b"PK\x03\x04", "“Word.docx” is not a Word document, or was copied only in part; open it in"),
        ("Old.doc", b"\xd0\xcf", "“Old.doc” is in Word's older format; please open it in Word and save it as .docx."),
        ("Prose.md", b"Prose.\n", "No speakers were recognised: each paragraph is a turn of nobody, under “no role”."),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_one_sentence(arrive, tmp_path, file, content, sentence):
    path = tmp_path / file
    path.write_bytes(content)
    dialog = arrive(path)
    assert dialog._warning.text().startswith(sentence) and dialog._warning.text().count(".\n") == 0
    assert dialog._notice.isVisible()
    assert dialog._files.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(file)
    assert not dialog._rest.isVisible()


@pytest.mark.parametrize(
    "content", [TALK.encode("utf-16"), TALK.replace("\n", "\r\n").encode(), b"\xef\xbb\xbf" + TALK.encode()]
)
def test_any_encoding_and_line_end_is_read(arrive, tmp_path, content):
    path = tmp_path / "Group C.txt"
    path.write_bytes(content)
    assert [one.label for one in arrive(path).table().assignments()] == ["Moderator", "Kim", "Lee"]


def test_the_same_text_twice_is_taken_once(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "C.txt", TALK), write(tmp_path / "Copy of C.txt", TALK))
    dialog._files.setCurrentRow(1)
    assert dialog._warning.text() == "The same text is among these files already, as “C.txt”."
    store(qtbot, dialog)
    assert titles(study) == ["Group A", "Group B", "C"]


def test_nothing_ready_is_nothing_to_import(arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Empty.txt", ""))
    assert dialog._store_button.text() == "Import" and not dialog._store_button.isEnabled()
    assert dialog._summary.text() == "0 of 1 files ready · 0 turns"


def test_a_text_of_nobody_is_stored_under_no_role(qtbot, study, arrive, tmp_path):
    store(qtbot, arrive(write(tmp_path / "Notes.txt", "Some prose.\n\nMore of it.\n")))
    assert ("", "", "") in study.people()
    assert study.project.document("Notes").turns == 2


def test_emoji_and_other_scripts_are_counted_and_kept(qtbot, study, arrive, tmp_path):
    text = "Zoë: 😀 yes e\u0301tude\nعمر: مرحبا بكم\n"
    dialog = arrive(write(tmp_path / "Zoë 😀.txt", text))
    assert [(one.label, one.words) for one in dialog.table().assignments()] == [("Zoë", 2), ("عمر", 2)]
    store(qtbot, dialog)
    assert study.project.read.text(dialog.stored[0]) == text


def test_signs_of_html_are_shown_as_they_are(arrive, tmp_path):
    dialog = arrive(write(tmp_path / "C.txt", "Kim: <b>a & b</b> <script>\nLee: &amp;\n"))
    assert "<b>a & b</b> <script>" in dialog._preview.toPlainText()
    assert "&amp;" in dialog._preview.toPlainText()


# while they are read, and after


def test_one_waits_until_all_are_read(qtbot, arrive, tmp_path, monkeypatch):
    paths = [write(tmp_path / f"{name}.txt", TALK.replace("Kim", name)) for name in "CD"]
    gate = threading.Event()

    def read(path):
        assert path == paths[0] or gate.wait(5)
        return transcripts.read(path)

    monkeypatch.setattr(reading, "transcripts", type("Slow", (), {"read": staticmethod(read)}))
    dialog = arrive(*paths, read=False)
    qtbot.waitUntil(lambda: dialog._files.count() == 1)
    assert dialog._summary.text() == "1 of 2 files ready · 3 turns" and not dialog._store_button.isEnabled()
    gate.set()
    qtbot.waitUntil(dialog._store_button.isEnabled)
    assert dialog._files.count() == 2


@pytest.mark.parametrize("leave", [lambda dialog: dialog.reject(), lambda dialog: dialog.close()])
def test_reading_stops_when_one_leaves(qtbot, study, arrive, tmp_path, monkeypatch, leave):
    paths = [write(tmp_path / f"{name}.txt", TALK.replace("Kim", name)) for name in "CDE"]
    gate, met = threading.Event(), []

    def read(path):
        met.append(path)
        gate.wait(5)
        return transcripts.read(path)

    monkeypatch.setattr(reading, "transcripts", type("Slow", (), {"read": staticmethod(read)}))
    before = study.project.events()
    dialog = arrive(*paths, read=False)
    qtbot.waitUntil(lambda: len(met) == 1)
    dialog.reader().requestInterruption()
    gate.set()
    leave(dialog)
    assert dialog.reader().wait(10_000)
    assert met == paths[:1] and not dialog.isVisible()
    assert study.project.events() == before and dialog.stored == []


def test_nothing_is_stored_after_all(qtbot, study, arrive, tmp_path):
    before = study.project.events()
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    role(dialog, "Kim").setCurrentText("Mentor")
    qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible() and study.project.events() == before


def test_what_cannot_be_stored_is_said_and_nothing_is(qtbot, read_only, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    qtbot.mouseClick(dialog._store_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and "is read-only" in dialog._warning.text()
    assert titles(study) == ["Group A", "Group B"]


def test_a_text_that_came_in_meanwhile_is_refused_whole(qtbot, study, arrive, tmp_path):
    paths = [write(tmp_path / f"{name}.txt", TALK.replace("Kim", name)) for name in "CD"]
    dialog = arrive(*paths)
    study.project.import_file(paths[1])
    qtbot.mouseClick(dialog._store_button, Qt.MouseButton.LeftButton)
    assert dialog._warning.text() == "This text is in the project already, as “D”."
    assert titles(study) == ["Group A", "Group B", "D"]


class Gate:
    """Storing stops before its last transcript until it may go on."""

    def __init__(self, monkeypatch, patience=0):
        self.has_begun, self.may_go_on, self.titles = threading.Event(), threading.Event(), []
        real = documents.add

        def add(action, transcript, *rest):
            self.titles.append(transcript.title)
            if len(self.titles) == 2:
                self.has_begun.set()
                assert self.may_go_on.wait(10)
            return real(action, transcript, *rest)

        monkeypatch.setattr(arrivals.documents, "add", add)
        monkeypatch.setattr(works, "AT_ONCE", patience)


@pytest.fixture
def storing(qtbot, study, arrive, tmp_path, monkeypatch):
    """A dialog that stores two transcripts and has stored one of them."""
    dialog = arrive(*(write(tmp_path / f"{name}.txt", TALK.replace("Kim", name)) for name in "CD"))
    dialog.gate = Gate(monkeypatch)
    qtbot.mouseClick(dialog._store_button, Qt.MouseButton.LeftButton)
    assert dialog.gate.has_begun.wait(10)
    return dialog


def test_while_it_is_stored_one_sees_how_far_and_changes_nothing(qtbot, study, storing):
    assert not storing._store_button.isEnabled() and not storing._files.isEnabled()
    assert button(storing, "Cancel").isEnabled()
    qtbot.waitUntil(lambda: storing._work.isVisible() and storing._work._progress.maximum() == 2)
    assert storing._work._name.text() == "Import 2 files" and not storing._work._cancel.isVisible()
    changes = []
    study.session.changed.connect(changes.append)
    storing.gate.may_go_on.set()
    qtbot.waitUntil(lambda: not storing.isVisible())
    assert titles(study) == ["Group A", "Group B", "C", "D"] and len(storing.stored) == 2
    assert len(changes) == 1 and "document" in changes[0]
    assert study.project.check().problems == []
    study.session.undo()
    assert titles(study) == ["Group A", "Group B"]
    study.session.redo()
    assert titles(study) == ["Group A", "Group B", "C", "D"]


@pytest.mark.parametrize("leave", [lambda dialog: dialog.reject(), lambda dialog: dialog.close()])
def test_storing_that_is_given_up_leaves_nothing_and_what_was_said_stays(qtbot, study, storing, leave):
    before = study.project.events()
    leave(storing)
    assert storing.isVisible() and not storing._store_button.isEnabled()
    storing.gate.may_go_on.set()
    qtbot.waitUntil(storing._store_button.isEnabled)
    assert study.project.events() == before and titles(study) == ["Group A", "Group B"] and storing.stored == []
    assert study.project.check().problems == []
    qtbot.mouseClick(storing._store_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not storing.isVisible())
    assert titles(study) == ["Group A", "Group B", "C", "D"]


def test_a_project_that_another_program_writes_to_is_said_to_be_busy(qtbot, study, arrive, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "WAITING", 0.01)
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    with closing(sqlite3.connect(study.project.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        qtbot.mouseClick(dialog._store_button, Qt.MouseButton.LeftButton)
        assert dialog._warning.text() == (
            "The project is busy: another program is writing to it. Nothing was changed. Try again."
        )
    store(qtbot, dialog)
    assert titles(study) == ["Group A", "Group B", "Group C"]


# for everyone


def test_the_keys_go_from_the_files_through_the_fields(qtbot, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    dialog._files.setFocus()
    qtbot.waitUntil(dialog._files.hasFocus)
    met = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget().accessibleName())
    assert met == ["Participant who is Moderator", "Role of Moderator", "Participant who is Kim", "Role of Kim"]


def test_it_is_painted_in_both_themes(study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK), write(tmp_path / "Empty.txt", ""))
    role(dialog, "Kim").setCurrentText("Mentor")
    light = dialog._preview.toHtml()
    try:
        theme().set_mode("dark")
        assert not dialog.grab().isNull() and dialog._preview.toHtml() != light
    finally:
        theme().set_mode("light")
    assert dialog._preview.toHtml() == light


def test_many_speakers_are_scrolled_through_and_the_rest_stays_in_sight(arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Crowd.txt", "".join(f"V{number}: Words.\n" for number in range(60)) * 2))
    QApplication.processEvents()
    assert dialog.table().verticalScrollBar().maximum() > 0
    assert dialog._store_button.isVisible() and dialog.height() == 640
    assert dialog._notice.geometry().bottom() < dialog.height()


def test_a_role_is_tinted_in_the_colour_that_it_will_have(qtbot, study, arrive, tmp_path):
    dialog = arrive(write(tmp_path / "Group C.txt", TALK))
    role(dialog, "Kim").setCurrentText("Staff")
    tint = dialog.table().tints()["Staff"]
    store(qtbot, dialog)
    assert QColor(tint) == QColor(study.project.role("Staff").color)
    study.project.do("Recolour", people.change_role, study.project.role("Staff").id, color="#123456")
    assert dialog.table().tints()["Staff"] == tint
