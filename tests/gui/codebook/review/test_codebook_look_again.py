import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui.codebook.review.pane import LookAgainPane
from annotator.store.verbs import codes, codings


@pytest.fixture
def pane(qtbot, study):
    study.project.do("Redefine", codes.change, study.ids["Trust"], definition="Relies on it.")
    window = QWidget()
    window.resize(1000, 640)
    qtbot.addWidget(window)
    made = LookAgainPane(study.session, window)
    made.window_of_it = window
    made.setParent(window)
    made.resize(1000, 640)
    window.show()
    qtbot.waitExposed(window)
    assert made.begin(study.ids["Trust"])
    made.setFocus()
    return made


def press(qtbot, pane, key):
    qtbot.keyClick(pane, getattr(Qt.Key, f"Key_{key}"))


def progress(pane):
    return pane.heading._done.text()


def count(study, name):
    return sum(1 for _ in study.project.retrieval.passages(codes=[study.ids[name]]))


def test_keys_keep_uncode_and_go_on(qtbot, study, pane):
    assert progress(pane) == "0 of 5 looked at"
    press(qtbot, pane, "K")
    assert progress(pane) == "1 of 5 looked at" and count(study, "Trust") == 5
    assert study.project.next_undo.label == "Keep a passage of Trust"
    press(qtbot, pane, "U")
    assert progress(pane) == "2 of 5 looked at" and count(study, "Trust") == 4
    study.session.undo()
    study.session.undo()
    assert progress(pane) == "0 of 5 looked at" and count(study, "Trust") == 5


def test_the_palette_recodes(qtbot, study, pane):
    press(qtbot, pane, "C")
    qtbot.keyClicks(pane._palette._field, "match")
    qtbot.keyClick(pane._palette._field, Qt.Key.Key_Return)
    assert (count(study, "Trust"), count(study, "Matching")) == (4, 1)
    assert progress(pane) == "1 of 5 looked at"
    assert study.project.next_undo.label == "Recode Trust as Matching"


def test_the_palette_recodes_as_a_new_code_in_one_step(qtbot, study, pane):
    press(qtbot, pane, "C")
    qtbot.keyClicks(pane._palette._field, "Anew")
    qtbot.keyClick(pane._palette._field, Qt.Key.Key_Return)
    assert count(study, "Trust") == 4 and study.project.read.codebook().find("Anew")
    study.session.undo()
    assert count(study, "Trust") == 5
    assert "Anew" not in {code.name for code in study.project.read.codebook()}


def test_the_same_code_again_keeps(study, pane):
    pane._recode(study.ids["Trust"])
    assert progress(pane) == "1 of 5 looked at" and count(study, "Trust") == 5


def test_one_may_put_off_a_passage(qtbot, pane):
    first = pane.current
    press(qtbot, pane, "BracketRight")
    assert pane.current != first and progress(pane) == "0 of 5 looked at"
    press(qtbot, pane, "BracketLeft")
    assert pane.current == first


def test_when_all_are_looked_at_it_says_so(qtbot, pane):
    for _ in range(5):
        press(qtbot, pane, "K")
    assert progress(pane) == "5 of 5 looked at" and pane._end.isVisible()
    press(qtbot, pane, "K")
    with qtbot.waitSignal(pane.left):
        press(qtbot, pane, "Escape")


def test_all_are_kept_in_one_step(qtbot, study, pane):
    assert pane._all.text() == "Keep all 5"
    qtbot.mouseClick(pane._all, Qt.MouseButton.LeftButton)
    assert progress(pane) == "5 of 5 looked at"
    study.session.undo()
    assert progress(pane) == "0 of 5 looked at"


def test_passages_of_every_code_are_looked_at_together(study, pane):
    study.project.do("Redefine", codes.change, study.ids["Setting goals"], exclusion="Not this.")
    assert pane.begin(None)
    assert progress(pane) == "0 of 11 looked at"
    assert pane.heading._title.text() == "Look again at “Setting goals”"


def test_a_definition_changed_meanwhile_brings_more(study, pane):
    pane._keep()
    study.project.do("Redefine", codes.change, study.ids["Trust"], inclusion="Promises kept.")
    assert progress(pane) == "0 of 5 looked at"
    assert pane._card._include._words.text() == "Promises kept."


def test_a_code_that_goes_takes_the_view_with_it(qtbot, study, pane):
    with qtbot.waitSignal(pane.left):
        study.project.do("Delete", codes.delete, study.ids["Trust"])


def test_nothing_to_look_at_is_said(study, pane):
    study.project.do("Look", codings.look, [one.id for one in study.project.retrieval.passages()])
    assert not pane.begin(None) and not pane.begin(study.ids["Trust"])


def test_every_control_has_a_name(pane):
    for control in pane.findChildren(QAbstractButton):
        assert control.accessibleName() or control.text()
    assert not pane.grab().isNull()
