"""The history in the window: where it stands, and the ways back and forth."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.core.codings import Placed
from annotator.store.verbs import codes, codings

CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def rows(panel):
    model = panel.model
    return [model.index(at).data() for at in range(model.rowCount())]


def current(panel, what):
    panel.list.setCurrentIndex(panel.model.index(rows(panel).index(what)))


@pytest.fixture
def shown(qtbot, coding):
    """The study in the window with its history below, in which nothing was chosen yet."""
    coding.window.acts["show-history"].trigger()
    coding.panel = coding.window.history
    return coding


def test_a_key_opens_it_and_gives_it_the_keys(qtbot, coding):
    press(qtbot, coding.window, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(coding.window.history.list.hasFocus)
    assert coding.window.history.isVisible()
    assert coding.window.bottom.current() is coding.window.history


def test_in_review_it_stands_at_the_right_and_comes_back_below(qtbot, coding):
    window = coding.window
    for _ in range(2):
        window.acts["preset-review"].trigger()
        assert window.history.isVisible()
        assert not window.codebook.isVisible()
        assert window.history.mapTo(window, window.history.rect().topLeft()).x() > window.width() / 2
        press(qtbot, window, Qt.Key.Key_H, CTRL)
        assert window.history.list.hasFocus()
        window.acts["pane-3"].trigger()
        assert window.codebook.isVisible()
        assert window.assembly.arrangement.current == "code"
        assert not window.history.isVisible()
        assert window.bottom._stack.indexOf(window.history) >= 0


def test_one_goes_back_and_returns_by_the_note(qtbot, shown):
    before = shown.coded()
    current(shown.panel, "Assign speakers")
    qtbot.mouseClick(shown.panel._go, Qt.MouseButton.LeftButton)
    assert shown.coded() == []
    assert len(shown.project.read.codebook()) == 0
    note = shown.window.note
    assert note.words() == "2 steps undone"
    assert note._act.text() == "Redo"
    qtbot.mouseClick(note._act, Qt.MouseButton.LeftButton)
    assert shown.coded() == before
    assert note.words() == ""


def test_one_goes_forth_after_reopening(qtbot, shown, path):
    before = shown.coded()
    shown.project.undo(2)
    shown.window.project_acts.open_path(path)
    current(shown.panel, "Code")
    qtbot.mouseClick(shown.panel._go, Qt.MouseButton.LeftButton)
    assert shown.coded() == before
    assert shown.window.note.words() == "2 steps done again"
    assert shown.window.note._act.text() == "Undo"


def test_the_history_of_the_passage_at_the_caret(qtbot, shown):
    start = shown.place("honest feedback")[0]
    shown.window.transcripts.view().select(start, start)
    shown.project.do("Define", codes.change, shown.code("Explaining"), definition="x")
    shown.window.acts["passage-history"].trigger()
    assert rows(shown.panel) == ["Today", "Code"]
    assert shown.panel._only.text() == "Only a passage of Feedback"


def test_the_history_of_a_code_and_of_a_document(shown):
    shown.window.codebook.history_asked.emit(shown.code("Explaining"))
    assert rows(shown.panel)[1:] == ["Code", "Take over the codebook"]
    shown.window.documents.history_asked.emit(shown.document("Group B"))
    assert "Import Group A.txt" not in rows(shown.panel)
    assert "Import Group B.txt" in rows(shown.panel)


def test_a_step_leads_to_its_place(qtbot, shown):
    ana = shown.project.coder("Ana").id
    place = shown.place("Honest feedback", "Group B")
    shown.project.do("Code", codings.apply, [Placed(shown.document("Group B"), *place, shown.code("Explaining"), ana)])
    shown.panel.list.setCurrentIndex(shown.panel.model.index(1))
    shown.panel.list.setFocus()
    press(qtbot, shown.window, Qt.Key.Key_Return)
    assert shown.window.transcripts.document() == shown.document("Group B")
    assert shown.window.transcripts.view().selected() == place


def test_what_is_listed_is_exported(qtbot, shown, choose, tmp_path):
    target = tmp_path / "trail.csv"
    choose(target)
    shown.window.acts["export-history"].trigger()
    with target.open(encoding="utf-8", newline="") as file:
        everything = list(csv.DictReader(file))
    assert {one["action"] for one in everything} >= {"New project", "Code"}
    target.unlink()
    shown.panel._words.setText("codebook")
    shown.window.acts["export-history"].trigger()
    with target.open(encoding="utf-8", newline="") as file:
        assert {one["action"] for one in csv.DictReader(file)} == {"Take over the codebook"}
    assert shown.window.note.words() == "Wrote “trail.csv”."


def test_a_closed_project_leaves_nothing_behind(shown):
    shown.session.show(None)
    assert rows(shown.panel) == []
