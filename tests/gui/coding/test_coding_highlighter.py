from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.controls.buttons import Button
from annotator.store.verbs import codes
from tests.gui.coding.desk import NOTHING, SHIFT, Key, go_to, press, select, sweep, type_

QUOTE = "We meet one on one"


def begin(qtbot, code="alone"):
    press(qtbot, Key.Key_H)
    type_(qtbot, code)
    press(qtbot, Key.Key_Return)


def strip(coding):
    return coding.window.assembly.modes._strip


def test_a_code_is_chosen_once_and_every_selection_by_mouse_is_coded(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    for quote in (QUOTE, "Then she asks", "in private"):
        sweep(qtbot, coding, quote)
        assert (quote, "Time alone") in coding.coded()
        assert coding.view.selected() is None and coding.view.current_passage() is not None
        assert coding.window.selection_bar.isHidden()


def test_it_says_which_code_it_has_and_shows_another_pointer(qtbot, coding):
    usual = coding.view.viewport().cursor().shape()
    go_to(coding, QUOTE)
    begin(qtbot)
    assert strip(coding).words().startswith("Highlighter: Time alone. ")
    assert coding.view.viewport().cursor().shape() == Qt.CursorShape.BitmapCursor
    assert coding.window.acts["highlighter"].isChecked()
    press(qtbot, Key.Key_Escape)
    assert strip(coding).words() == "" and coding.view.viewport().cursor().shape() == usual
    assert not coding.window.acts["highlighter"].isChecked()


def test_nothing_is_coded_before_it_has_a_code_and_after_it_ended(qtbot, coding):
    before = coding.coded()
    press(qtbot, Key.Key_H)
    press(qtbot, Key.Key_Escape)
    sweep(qtbot, coding, QUOTE)
    assert coding.coded() == before and strip(coding).words() == ""
    go_to(coding, QUOTE)
    begin(qtbot)
    press(qtbot, Key.Key_H)
    sweep(qtbot, coding, QUOTE)
    assert coding.coded() == before


def test_words_that_are_selected_when_it_begins_are_its_first(qtbot, coding):
    select(coding, QUOTE)
    begin(qtbot)
    assert (QUOTE, "Time alone") in coding.coded()


def test_a_selection_that_grows_by_keys_ends_as_one_passage_and_one_step(qtbot, coding):
    go_to(coding, "meet")
    begin(qtbot)
    before = coding.project.undoable
    press(qtbot, Key.Key_E)
    assert ("meet", "Time alone") in coding.coded()
    press(qtbot, Key.Key_E)
    press(qtbot, Key.Key_E, held=SHIFT)
    assert ("meet", "Time alone") in coding.coded() and coding.project.undoable == before + 1
    press(qtbot, Key.Key_E)
    assert ("We meet one on one, and I listen first.", "Time alone") in coding.coded()
    assert ("meet", "Time alone") not in coding.coded() and coding.project.undoable == before + 1
    coding.session.undo()
    assert not [one for one in coding.coded() if one[1] == "Time alone"]


def test_a_selection_by_shift_is_coded_when_shift_is_let_go(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    view, before = coding.view, coding.coded()

    def send(kind, key, held):
        QApplication.sendEvent(view, QKeyEvent(kind, key, held))

    send(QEvent.Type.KeyPress, Key.Key_Shift, SHIFT)
    for _ in range(4):
        send(QEvent.Type.KeyPress, Key.Key_Right, SHIFT)
        send(QEvent.Type.KeyRelease, Key.Key_Right, SHIFT)
    assert coding.coded() == before
    send(QEvent.Type.KeyRelease, Key.Key_Shift, NOTHING)
    assert ("We m", "Time alone") in coding.coded()


def test_digits_and_the_palette_choose_another_code(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    press(qtbot, Key.Key_2)
    sweep(qtbot, coding, QUOTE)
    assert (QUOTE, "Feedback") in coding.coded()
    press(qtbot, Key.Key_C)
    type_(qtbot, "Listening")
    press(qtbot, Key.Key_Return)
    sweep(qtbot, coding, "Then she asks")
    assert ("Then she asks", "Listening") in coding.coded()
    coding.window.codebook.code_activated.emit(coding.code("Explaining"))
    sweep(qtbot, coding, "I listen")
    assert ("I listen", "Explaining") in coding.coded()


def test_it_goes_on_in_another_transcript(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    coding.window.open_document(coding.document("Group B"))
    coding.view = coding.window.transcripts.view()
    sweep(qtbot, coding, "My mentor listens. 😀 We", "Group B")
    assert ("My mentor listens. 😀 We", "Time alone") in coding.coded("Group B")


def test_it_ends_with_its_code_and_with_the_project(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    coding.session.do("Delete", codes.delete, coding.code("Time alone"))
    assert strip(coding).words() == "" and not coding.window.coding.is_held
    begin(qtbot, "Feedback")
    coding.session.show(None)
    assert strip(coding).words() == "" and not coding.window.coding.is_held


def test_the_strip_has_a_button_that_ends_it(qtbot, coding):
    go_to(coding, QUOTE)
    begin(qtbot)
    (button,) = strip(coding).findChildren(Button)
    assert button.accessibleName() == "End the highlighter"
    button.click()
    assert strip(coding).words() == ""


def test_the_palette_of_the_highlighter_is_left_without_a_trace(qtbot, coding):
    select(coding, QUOTE)
    before = coding.coded()
    press(qtbot, Key.Key_H)
    assert QApplication.focusWidget().accessibleName() == "Code, number or definition"
    press(qtbot, Key.Key_Escape)
    press(qtbot, Key.Key_1)
    assert coding.coded() != before and not coding.window.coding.is_held
