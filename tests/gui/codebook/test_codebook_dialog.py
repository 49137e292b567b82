import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QWidget

from annotator.gui.codebook.code_dialog import CodeDialog, edit_code
from annotator.store.verbs import codes

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot, study, code=None, **given):
    dialog = CodeDialog(study.session, code, **given)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def book(study):
    return study.project.read.codebook()


def test_a_new_code_with_everything(qtbot, study):
    dialog = opened(qtbot, study, name="Distance", parent=study.ids["Relationship"])
    assert dialog._primary.text() == "Create code"
    dialog._number.setText("2c")
    dialog._definition.setPlainText("Far away.")
    dialog._memo.setPlainText("Think again.")
    qtbot.keyClick(dialog._name, Qt.Key.Key_Return)
    made = book(study)[dialog.written]
    assert (made.name, made.number, made.parent) == ("Distance", "2c", study.ids["Relationship"])
    assert (made.definition, made.memo, made.color) == ("Far away.", "Think again.", "")
    assert study.project.next_undo.label == "New code Distance"


def test_a_taken_name_is_said_beside_the_field(qtbot, study):
    dialog = opened(qtbot, study, name="Trust", parent=study.ids["Relationship"])
    dialog.accept()
    assert dialog.isVisible() and dialog._problem.isVisible()
    assert dialog._problem.text() == ("There is already a code “Trust” under “Relationship”. Choose another name.")
    assert study.session.told == []
    dialog._name.setText("Trust in time")
    assert not dialog._problem.isVisible()
    dialog.accept()
    assert dialog.written is not None


def test_a_code_needs_a_name(qtbot, study):
    dialog = opened(qtbot, study)
    dialog._name.setText("   ")
    dialog.accept()
    assert dialog._problem.text() == "A code needs a name." and dialog.written is None


def test_describing_anew_is_one_step(qtbot, study):
    dialog = opened(qtbot, study, study.ids["Trust"])
    assert dialog._primary.text() == "Save"
    dialog._name.setText("Confidence")
    dialog._parent.setCurrentIndex(dialog._parent.findData(study.ids["Guidance"]))
    dialog._number.setText("2a")
    dialog._inclusion.setPlainText("promises")
    qtbot.keyClick(dialog._inclusion, Qt.Key.Key_Return, CTRL)
    changed = book(study)[study.ids["Trust"]]
    assert (changed.name, changed.number, changed.inclusion) == ("Confidence", "2a", "promises")
    assert changed.parent == study.ids["Guidance"]
    study.session.undo()
    back = book(study)[study.ids["Trust"]]
    assert (back.name, back.number, back.parent) == ("Trust", "", study.ids["Relationship"])


def test_a_move_to_where_the_old_name_is_taken(qtbot, study):
    study.project.do("New code", codes.create, "Trust", study.ids["Guidance"])
    dialog = opened(qtbot, study, study.ids["Trust"])
    dialog._parent.setCurrentIndex(dialog._parent.findData(study.ids["Guidance"]))
    dialog._name.setText("Trust in time")
    dialog.accept()
    assert book(study).path(study.ids["Trust"]) == ["Guidance", "Trust in time"]


def test_a_move_from_where_the_new_name_is_taken(qtbot, study):
    dialog = opened(qtbot, study, study.ids["Trust"])
    dialog._parent.setCurrentIndex(dialog._parent.findData(study.ids["Guidance"]))
    dialog._name.setText("Being seen as a person")
    dialog.accept()
    assert book(study).path(study.ids["Trust"]) == ["Guidance", "Being seen as a person"]


def test_a_code_is_not_offered_a_place_below_itself(qtbot, study):
    dialog = opened(qtbot, study, study.ids["Guidance"])
    assert dialog._parent.findData(study.ids["Setting goals"]) == -1
    assert dialog._parent.findData(study.ids["Trust"]) > 0


def test_colours(qtbot, study, monkeypatch):
    dialog = opened(qtbot, study, study.ids["Trust"])
    assert dialog._hue.value() == ""
    dialog._hue._buttons["rose"].click()
    assert dialog._hue.value() == "rose"
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#ff00ff"))
    dialog._hue._pick.click()
    assert dialog._hue.value() == "#ff00ff"
    dialog.accept()
    assert book(study)[study.ids["Trust"]].color == "#ff00ff"


def test_a_theme_keeps_a_colour_of_its_own(qtbot, study):
    theme = book(study)[study.ids["Guidance"]]
    dialog = opened(qtbot, study, theme.id)
    assert dialog._hue.value() == theme.color and not dialog._hue._buttons[""].isVisible()
    dialog.accept()
    assert book(study)[theme.id].color == theme.color


def test_a_new_theme_is_given_a_colour(qtbot, study):
    dialog = opened(qtbot, study, name="Growth")
    assert dialog._hue.value() == ""
    dialog.accept()
    assert book(study)[dialog.written].color != ""


def test_tab_goes_through_the_fields_in_the_order_in_which_they_stand(qtbot, study):
    dialog = opened(qtbot, study, study.ids["Trust"])
    qtbot.waitUntil(dialog._name.hasFocus)
    met = []
    for _ in range(8):
        met.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == ["Name", "Number", "Below", "Its theme’s", "", "Definition", "Include", "Exclude"]


@pytest.mark.parametrize(("key", "kept"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_edit_code_gives_the_code_or_none(qtbot, study, key, kept):
    window = QWidget()
    qtbot.addWidget(window)
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activeModalWidget(), key))
    code = edit_code(window, study.session, None, name="Distance")
    assert (code is not None) is kept
    assert any(one.name == "Distance" for one in book(study)) is kept
