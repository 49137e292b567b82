import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QInputDialog, QPushButton

from annotator.core.transcript import Transcript, Turn
from annotator.gui.people.silent import ask_for_silent
from annotator.project import new_project
from annotator.store.verbs import documents
from tests.gui.interviews import table, when_asked

ROWS = ["Moderator", "Ann", "Ben", "Moderator", "Cleo", "Dan", "silent"]


def field(dialog, name):
    return next(one for one in dialog._table.fields() if one.accessibleName() == name)


def role(dialog, label):
    return field(dialog, f"Role of {label}")


def button(dialog, words):
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def type_over(qtbot, line, text):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text) if text else qtbot.keyClick(line, Qt.Key.Key_Backspace)


def assign(qtbot, dialog):
    qtbot.mouseClick(button(dialog, "Assign"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def tags(dialog):
    return [dialog._table.name_of(one) for one in dialog._table.assignments()]


def boxes(dialog):
    return dialog._compared.compared()


# what it shows


def test_every_label_and_the_silent_have_a_row(opened):
    dialog = opened()
    assert tags(dialog) == ROWS
    assert [one.participant for one in dialog._table.assignments()] == ["Mo", "Ann", "Ben", "Mo", "Cleo", "Dan", "Eve"]
    assert boxes(dialog) == {"Moderator": False, "Mentor": True, "Mentee": True}
    head = [dialog._table.horizontalHeaderItem(at).text() for at in range(dialog._table.columnCount())]
    assert head == ["Document", "Label", "Turns", "Words", "Participant", "Role", "Persons", "year"]
    assert dialog._warning.text() == "" and button(dialog, "Assign").isEnabled()


def test_names_are_shown_from_their_beginning(opened):
    dialog = opened()
    assert field(dialog, "Participant who is Ann").cursorPosition() == 0
    assert role(dialog, "Moderator").lineEdit().cursorPosition() == 0


def test_participants_have_room_beside_any_number_of_attributes(opened):
    dialog = opened()
    dialog._attributes += [f"attribute {number}" for number in range(6)]
    dialog._show(dialog._read())
    QApplication.processEvents()
    assert field(dialog, "Participant who is Ann").width() >= 110


def test_words_of_nobody_are_not_said_to_be_silent(study, opened):
    text = "Some prose.\n"
    study.project.do("Import", documents.add, Transcript("Notes", text, (Turn(0, 0, 11),)), "Notes.txt")
    dialog = opened()
    assert tags(dialog)[-1] == "nobody named"
    assert dialog._warning.text() == "nobody named: no role yet. Under “no role” until you choose: 1 turn."
    role(dialog, "nobody named").setCurrentText("Mentee")
    dialog._store()
    assert study.people()[-1] == ("", "Notes", "Mentee")


def test_the_keys_go_through_the_fields_row_by_row(qtbot, opened):
    dialog = opened()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    met = []
    for _ in range(7):
        met.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met[0] == "Participant who is Moderator"
    assert met[1:5] == [
        "Role of Moderator",
        "Number of persons who are Mo",
        "year of Mo",
        "Participant who is Ann",
    ]
    assert all(met)


# what one says


def test_a_name_and_a_role_are_given_in_one_step(qtbot, study, opened):
    dialog = opened()
    type_over(qtbot, field(dialog, "Participant who is Ann"), "Ann Lee")
    role(dialog, "Ann").setCurrentText("Mentee")
    assign(qtbot, dialog)
    assert study.people()[1] == ("Ann", "Ann Lee", "Mentee")
    assert study.project.next_undo.label == "Assign roles"
    study.session.undo()
    assert study.people()[1] == ("Ann", "Ann", "Mentor")


def test_a_new_role_is_typed_and_compared_unless_it_asks(qtbot, study, opened):
    dialog = opened()
    type_over(qtbot, role(dialog, "Ann").lineEdit(), "Chair")
    assert boxes(dialog)["Chair"]
    type_over(qtbot, role(dialog, "Ann").lineEdit(), "Interviewer")
    assert "Chair" not in boxes(dialog) and boxes(dialog)["Interviewer"] is False
    assign(qtbot, dialog)
    assert not study.project.role("Interviewer").compared


def test_which_roles_are_compared_is_said_here(qtbot, study, opened):
    dialog = opened()
    box = next(one for one in dialog.findChildren(QCheckBox) if one.accessibleName() == "Compare Mentor")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assign(qtbot, dialog)
    assert not study.project.role("Mentor").compared


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_nothing_is_stored_after_all(qtbot, study, opened, key):
    before = study.project.events()
    dialog = opened()
    role(dialog, "Ann").setCurrentText("Mentee")
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible() and study.project.events() == before


def test_who_has_no_role_is_named(opened):
    dialog = opened()
    role(dialog, "Ann").setCurrentText("")
    role(dialog, "Eve").setCurrentText("")
    assert dialog._warning.text() == "Ann, Eve: no role yet. Under “no role” until you choose: 2 turns."
    assert button(dialog, "Assign").isEnabled()


def test_two_roles_for_one_person_are_refused(qtbot, study, opened):
    dialog = opened()
    type_over(qtbot, field(dialog, "Participant who is Cleo"), "Ann")
    assert dialog._warning.text() == "“Ann” has two roles: Mentor, Mentee. Give one role, or two names."
    assert not button(dialog, "Assign").isEnabled()
    role(dialog, "Cleo").setCurrentText("Mentor")
    assert dialog._warning.text() == "" and button(dialog, "Assign").isEnabled()
    assign(qtbot, dialog)
    assert study.people()[4] == ("Cleo", "Ann", "Mentor")


def test_two_values_for_one_person_are_refused(qtbot, study, opened):
    dialog = opened()
    type_over(qtbot, field(dialog, "Participant who is Ben"), "Ann")
    assert dialog._warning.text() == "“Ann” has two values of year: 1, 2. Give one."
    assert not button(dialog, "Assign").isEnabled()
    type_over(qtbot, field(dialog, "year of Ben"), "")
    assign(qtbot, dialog)
    ann = next(one for one in study.project.read.participants() if one.name == "Ann")
    assert ann.attributes == {"year": "1"}


def test_what_cannot_be_stored_is_said_and_nothing_is(qtbot, read_only, study, opened):
    dialog = opened()
    role(dialog, "Ann").setCurrentText("Mentee")
    qtbot.mouseClick(button(dialog, "Assign"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and "is read-only" in dialog._warning.text()


# attributes


def test_an_attribute_is_added_and_filled_in(qtbot, study, opened, monkeypatch):
    dialog = opened()
    role(dialog, "Ann").setCurrentText("Mentee")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" school ", True))
    qtbot.mouseClick(button(dialog, "Add an attribute…"), Qt.MouseButton.LeftButton)
    type_over(qtbot, field(dialog, "school of Ann"), "North")
    type_over(qtbot, field(dialog, "year of Ann"), "")
    assert role(dialog, "Ann").currentText() == "Mentee"
    assign(qtbot, dialog)
    ann = next(one for one in study.project.read.participants() if one.name == "Ann")
    assert ann.attributes == {"school": "North"}


@pytest.mark.parametrize(("name", "given"), [("year", True), ("  ", True), ("school", False)])
def test_no_attribute_is_added_twice_or_without_a_name(qtbot, opened, monkeypatch, name, given):
    dialog = opened()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (name, given))
    qtbot.mouseClick(button(dialog, "Add an attribute…"), Qt.MouseButton.LeftButton)
    assert dialog._table.columnCount() == 8


# the silent


def test_somebody_silent_is_added(qtbot, study, opened):
    def answer(asked):
        assert [asked._place.itemText(at) for at in range(asked._place.count())] == ["Group A", "Group B"]
        assert not asked._accept.isEnabled()
        qtbot.keyClicks(asked._name, "  Flo ")
        asked._role.setCurrentText("Mentor")
        qtbot.mouseClick(asked._accept, Qt.MouseButton.LeftButton)

    dialog = opened()
    when_asked(answer)
    qtbot.mouseClick(button(dialog, "Add somebody silent…"), Qt.MouseButton.LeftButton)
    assert tags(dialog) == [*ROWS, "silent"]
    assign(qtbot, dialog)
    there = next(one for one in study.project.read.speakers() if one.silent and one.document == study.document())
    who = next(one for one in study.project.read.participants() if one.id == there.participant)
    assert (who.name, who.role) == ("Flo", study.project.role("Mentor").id)


def test_nobody_silent_after_all(qtbot, study, opened):
    dialog = opened()
    when_asked(lambda asked: asked.reject())
    assert ask_for_silent(dialog, study.project, []) is None


def test_somebody_silent_may_be_renamed(qtbot, study, opened):
    dialog = opened()
    type_over(qtbot, field(dialog, "Participant who is Eve"), "Eva")
    assign(qtbot, dialog)
    assert opened()._table.assignments()[-1].participant == "Eva"
    assert len(opened()._table.assignments()) == len(ROWS)


def test_nobody_can_be_silent_where_there_is_no_transcript(study, opened, tmp_path):
    study.session.show(new_project(tmp_path / "new.annot", author="Ana"))
    dialog = opened()
    assert dialog._table.rowCount() == 0
    assert not button(dialog, "Add somebody silent…").isEnabled()


# from a table


def test_roles_come_from_a_table(qtbot, study, opened, choose, tmp_path):
    dialog = opened()
    choose(
        table(
            tmp_path / "who.csv", "document,label,participant,role,compared,school",
            "Group A,Ann,Ann Lee,Tutor,no,North", "Group B,,Gus,Mentee,,",
        )
    )  # fmt: skip
    qtbot.mouseClick(button(dialog, "From a table…"), Qt.MouseButton.LeftButton)
    assert tags(dialog) == [*ROWS, "silent"]
    assert field(dialog, "Participant who is Ann").text() == "Ann Lee"
    assert field(dialog, "school of Ann Lee").text() == "North"
    assert boxes(dialog)["Tutor"] is False
    assert study.project.next_undo.label == "Assign speakers from who.csv"


def test_what_was_typed_before_stays_beside_the_table(qtbot, study, opened, choose, tmp_path):
    dialog = opened()
    role(dialog, "Ben").setCurrentText("Mentee")
    role(dialog, "Ann").setCurrentText("Mentee")
    choose(table(tmp_path / "who.csv", "document,label,role", "Group A,Ann,Tutor"))
    qtbot.mouseClick(button(dialog, "From a table…"), Qt.MouseButton.LeftButton)
    assert role(dialog, "Ben").currentText() == "Mentee"
    assert role(dialog, "Ann").currentText() == "Tutor"


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("document,label,role", "Group A,Zed,Mentor"), "Row 2: nobody is labelled “Zed” in “Group A”"),
        (("document,label,role", "Group Z,Ann,Mentor"), "Row 2: there is no document “Group Z”."),
        (("label,role", "Ann,Mentor"), "no column “document”"),
        (
            ("document,label,participant,role", "Group A,Ann,Ann,Mentor", "Group B,Cleo,Ann,Mentee"),
            "“Ann” has two values of role: “Mentor” (row 2) and “Mentee” (row 3). A participant has one.",
        ),
        (("document,label,role,compared", "Group A,Ann,Mentor,perhaps"), "Row 2: “perhaps” is neither yes nor no."),
        ((), "has no header"),
    ],
)
def test_a_table_with_faults_changes_nothing(qtbot, study, opened, choose, tmp_path, lines, sentence):
    dialog, before = opened(), study.project.events()
    role(dialog, "Ben").setCurrentText("Mentee")
    choose(table(tmp_path / "who.csv", *lines))
    qtbot.mouseClick(button(dialog, "From a table…"), Qt.MouseButton.LeftButton)
    assert sentence in dialog._warning.text()
    assert study.project.events() == before
    assert role(dialog, "Ben").currentText() == "Mentee"


# how many persons a label stands for


def ann(study):
    return next(one for one in study.project.read.participants() if one.name == "Ann")


@pytest.mark.parametrize(("typed", "persons"), [("8", 8), ("?", None), ("", 1), ("0", 1), ("a lot", 1)])
def test_a_label_may_stand_for_several_persons(qtbot, opened, study, typed, persons):
    dialog = opened()
    number = field(dialog, "Number of persons who are Ann")
    type_over(qtbot, number, "")
    qtbot.keyClicks(number, typed)
    assign(qtbot, dialog)
    assert ann(study).persons == persons
    assert field(opened(), "Number of persons who are Ann").text() == ("?" if persons is None else str(persons))


def test_one_participant_is_one_number_of_persons(qtbot, opened):
    dialog = opened()
    type_over(qtbot, field(dialog, "Number of persons who are Ann"), "8")
    type_over(qtbot, field(dialog, "Participant who is Ben"), "Ann")
    role(dialog, "Ben").setCurrentText("Mentor")
    assert "“Ann” is said to be 8 and 1. Give one number of persons." in dialog._warning.text()
    assert not button(dialog, "Assign").isEnabled()
