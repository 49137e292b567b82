"""A theme's passages by group: what stands in which column, and what one does there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.core.transcript import Transcript, Turn
from annotator.gui.perspectives.bar import PASSAGES
from annotator.gui.perspectives.column_list import ColumnModel
from annotator.project import new_project
from annotator.store.verbs import codes, codings, documents, people, summaries


def shown(panel):
    """The words of each column, by the name of its group."""
    return {
        one.group: [one.model.index(row).data() for row in range(one.model.rowCount())] for one in panel.columns.shown
    }


def test_the_passages_of_a_theme_stand_with_those_who_say_them(panel, study):
    panel.show_theme(study.code("Feedback"))
    assert shown(panel) == {"Mentor": ["honest feedback"], "Mentee": ["feedback that I can use", "Honest feedback"]}
    panel.show_theme(study.code("Guidance"))
    assert shown(panel)["Mentor"] == ["She explains the steps twice", "honest feedback"], "with the codes below it"
    for column in panel.columns.shown:
        QAbstractItemModelTester(column.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_column_model_is_a_model(study):
    model = ColumnModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.place(0) is None


def test_the_keys_go_from_theme_to_theme_and_stop_at_the_ends(panel, study):
    names = [study.project.read.codebook()[panel.code].name]
    for _ in range(9):
        panel.bar.step(1)
        names.append(study.project.read.codebook()[panel.code].name)
    assert list(dict.fromkeys(names)) == ["Guidance", "Explaining", "Feedback", "Time alone"]
    assert not panel.bar.next.isEnabled() and panel.bar.previous.isEnabled()


def test_where_nobody_says_anything_words_stand(panel, study):
    panel.show_theme(study.code("Time alone"))
    mentor = panel.columns.shown[0]
    assert mentor._pages.currentIndex() == 1 and "Mentor" in mentor._empty.text()


def test_enter_leads_to_the_place_and_arrows_to_the_next_column(qtbot, panel, study):
    panel.show_theme(study.code("Feedback"))
    panel.take_keys()
    mentor, mentee = panel.columns.shown
    qtbot.keyClick(mentor.list, Qt.Key.Key_Right)
    assert mentee.list.hasFocus()
    with qtbot.waitSignal(panel.passage_asked) as asked:
        qtbot.keyClick(mentee.list, Qt.Key.Key_Return)
    assert asked.args == [study.document("Group B"), *study.place("feedback that I can use", "Group B")]


def test_space_shows_what_was_said_around(qtbot, panel, study):
    panel.show_theme(study.code("Feedback"))
    panel.take_keys()
    column = panel.columns.shown[0]
    assert not column.model.excerpt(column.model.index(0)).above
    qtbot.keyClick(column.list, Qt.Key.Key_Space)
    assert "She explains" in column.model.excerpt(column.model.index(0)).above


def test_a_passage_is_marked_and_unmarked(qtbot, panel, study):
    panel.show_theme(study.code("Feedback"))
    panel.take_keys()
    qtbot.keyClick(panel.columns.shown[0].list, Qt.Key.Key_I)
    marked = [one for one in study.project.retrieval.passages() if one.exemplar]
    assert [(one.start, one.end) for one in marked] == [study.place("honest feedback")]
    panel.refresh()
    qtbot.keyClick(panel.columns.shown[0].list, Qt.Key.Key_I)
    assert not any(one.exemplar for one in study.project.retrieval.passages())


@pytest.mark.parametrize(("key", "act"), [(Qt.Key.Key_P, "edit-quote"), (Qt.Key.Key_Y, "copy-quote")])
def test_a_quote_is_made_ready_for_print(qtbot, panel, study, key, act):
    panel.show_theme(study.code("Feedback"))
    column = panel.columns.shown[0]
    column.take_keys()
    with qtbot.waitSignal(panel.quote_asked) as told:
        qtbot.keyClick(column.list, key)
    place = column.place()
    assert told.args[0] == act
    (passage,) = study.project.retrieval.numbered([told.args[1]])
    assert (passage.document, passage.start, passage.end) == place


def test_the_menu_of_a_quote_says_what_the_keys_mean(panel, study, monkeypatch):
    told = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: told.extend(one.text() for one in menu.actions()))
    panel.show_theme(study.code("Feedback"))
    column = panel.columns.shown[0]
    column.take_keys()
    at = column.list.visualRect(column.list.currentIndex()).center()
    way = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(column.list.viewport(), QContextMenuEvent(way, at, column.list.mapToGlobal(at)))
    assert told == ["Go to its place", "Exemplar quote", "Edit the quote for print…", "Copy the quote for print"]


def test_a_note_is_kept_undone_and_read_again(qtbot, panel, study):
    panel.show_theme(study.code("Feedback"))
    note = panel.columns.shown[0].note
    panel.take_keys()
    qtbot.keyClick(panel.columns.shown[0].list, Qt.Key.Key_M)
    assert note.text.hasFocus()
    qtbot.keyClicks(note.text, "They give it.")
    qtbot.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.columns.shown[0].list.hasFocus()
    (memo,) = study.project.read.memos()
    assert (memo.text, memo.title, memo.private) == ("They give it.", "Feedback: Mentor", False)
    assert study.project.next_undo.label == "Note on Feedback: Mentor"
    note.private.click()
    assert study.project.read.memos()[0].private
    study.session.undo(2)
    assert note.text.toPlainText() == "" and not note.private.isChecked()


def test_a_note_goes_with_its_theme(qtbot, panel, study):
    panel.show_theme(study.code("Feedback"))
    note = panel.columns.shown[1].note
    note.text.setFocus()
    qtbot.keyClicks(note.text, "They want it.")
    panel.bar.step(1)
    assert note.text.toPlainText() == ""
    (memo,) = study.project.read.memos()
    assert memo.about[0] == About("code", study.code("Feedback"))
    panel.bar.step(-1)
    assert note.text.toPlainText() == "They want it."


def test_what_others_noted_is_read_unless_it_is_private(panel, study):
    panel.show_theme(study.code("Feedback"))
    about = About("role", study.project.role("Mentor").id)
    for name, private in (("Ben", False), ("Eve", True)):
        by = study.project.do("Coder", codings.coder, name)
        words = f"{name} says שלום 😀"
        study.session.do("Note", lambda action, by=by, words=words, private=private: write(
            action, study.code("Feedback"), about, words, by, private
        ))  # fmt: skip
    panel.refresh()
    note = panel.columns.shown[0].note
    assert note._others.text() == "Ben: Ben says שלום 😀" and note.text.toPlainText() == ""


def write(action, code, about, words, by, private):
    summaries.write(action, code, about, words, coder=by, private=private)
    return True


def test_by_an_attribute_there_is_a_note_for_each_value(qtbot, panel, study):
    panel.bar.by.setCurrentIndex(panel.bar.by.findData("year"))
    panel.bar.by.activated.emit(0)
    panel.show_theme(study.code("Feedback"))
    assert [one.group for one in panel.columns.shown] == ["1", "2"]
    for column, words in zip(panel.columns.shown, ("The first years ask.", "The second years give."), strict=True):
        column.note.text.setFocus()
        qtbot.keyClicks(column.note.text, words)
        column.note.keep()
    notes = study.project.summaries(by="year")
    assert list(zip(notes.theme, notes.group, notes.note, strict=True)) == [
        ("Feedback", "1", "The first years ask."), ("Feedback", "2", "The second years give."),
    ]  # fmt: skip
    assert [one.title for one in study.project.read.memos()] == ["Feedback: 1", "Feedback: 2"]
    panel.bar.show_view("summaries")
    assert panel.summaries.model.index(2, 2).data() == "The second years give."
    study.session.undo()
    assert panel.summaries.model.index(2, 2).data() == ""


def test_without_codes_and_without_anybody_there_are_words(qtbot, panel, study, tmp_path):
    study.session.show(new_project(tmp_path / "empty.annot"))
    assert panel.state.isVisible() and panel.state.sentence.text() == "No codes yet."
    study.session.do("New code", codes.create, "Lonely")
    qtbot.waitUntil(lambda: panel.state.sentence.text() == "Nobody is there to be read side by side.")


def test_another_project_is_read_and_what_was_written_is_kept(panel, study, path, tmp_path):
    panel.show_theme(study.code("Feedback"))
    panel.columns.shown[0].note.text.setPlainText("Kept.")
    study.session.show(new_project(tmp_path / "other.annot"))
    study.session.open(path)
    assert [one.text for one in study.project.read.memos()] == ["Kept."]


@pytest.fixture
def large(tmp_path):
    """One role, one turn after another, each of them coded; 300 codes."""
    project = new_project(tmp_path / "large.annot", author="Ana")
    turns, text = [], ""
    for _ in range(3000):
        start = len(text)
        text += "Ann: I say so, and so.\n"
        turns.append(Turn(start, start + 5, len(text) - 1, "Ann"))
    document = project.do("Import", documents.add, Transcript("Long", text, tuple(turns)))
    role, ann = project.do("Role", people.role, "Mentor"), project.do("Person", people.participant, "Ann")
    project.do("Describe", people.describe, ann, role=role)
    project.do("Assign", people.assign, project.read.speakers()[0].id, ann)
    made = [project.do("Code", codes.create, f"Code {at}") for at in range(300)]
    by = project.do("Coder", codings.coder, "Ana")
    project.do("Code", codings.apply, [Placed(document, one.body, one.end, made[0], by) for one in turns])
    return project


def test_only_rows_in_sight_are_read(panel, study, large):
    study.session.show(large)
    (column,) = panel.columns.shown
    column.list.grab()
    assert column.model.rowCount() == 3000 and len(column.model._made) < 60
    column.list.verticalScrollBar().setValue(column.list.verticalScrollBar().maximum())
    column.list.grab()
    assert len(column.model._made) < 120
    panel.bar.show_view("summaries")
    assert panel.summaries.model.rowCount() == 300
    panel.bar.show_view(PASSAGES)
