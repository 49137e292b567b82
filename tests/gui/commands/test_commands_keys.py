import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import EDITING, KeyMap, holder, is_letter, normal
from annotator.gui.commands.keys_dialog import KeysDialog
from annotator.gui.commands.keys_model import KeysModel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qtbot):
    """The dialog; what it handed on is in `taken`."""
    taken = []
    made = KeysDialog(KeyMap(), taken.append)
    made.taken = taken
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def choose(dialog, name):
    dialog._table.setCurrentIndex(dialog._model.row_of(name))


def keys(keymap, name):
    return next(act.every_key for act in keymap.applied(acts()) if act.name == name)


# the map


def test_without_choices_the_keys_are_the_first_ones():
    assert KeyMap().applied(acts()) == acts()


def test_a_key_that_is_given_is_taken_from_whoever_had_it():
    keymap = KeyMap().giving(acts(), "exemplar", ["Q"])
    assert keys(keymap, "exemplar") == ("Q",) and keys(keymap, "repeat") == ()
    again = keymap.reset(acts(), "repeat")
    assert keys(again, "repeat") == ("Q",) and keys(again, "exemplar") == ()
    assert keys(again.reset(acts(), "exemplar"), "exemplar") == ("I",)


@pytest.mark.parametrize("key", ["Return", "Del"])
def test_enter_and_delete_mean_something_in_a_transcript_alone(key):
    keymap = KeyMap().giving(acts(), "repeat", [key, "Q"])
    act = next(act for act in keymap.applied(acts()) if act.name == "repeat")
    assert act.reading == (key,) and act.keys == ("Q",)
    other = {"Return": "code", "Del": "uncode"}[key]
    assert key not in keys(keymap, other)


def test_with_ctrl_no_letter_does_anything_alone_and_no_key_does_two_things():
    applied = KeyMap(with_ctrl=True).applied(acts())
    every = [normal(key) for act in applied for key in act.keys]
    assert not any(is_letter(key) for key in every)
    assert len(every) == len(set(every)) and not EDITING & set(every)
    before, after = ({act.name: len(act.keys) for act in found} for found in (acts(), applied))
    assert before == after  # nothing lost its key
    digits = [act.keys[0] for act in applied if act.name.startswith("digit")]
    assert {key[:-1] for key in digits} == {digits[0][:-1]}  # all with the same modifier


def test_with_ctrl_the_letter_itself_is_kept_where_it_is_free():
    keymap = KeyMap(with_ctrl=True)
    assert keys(keymap, "uncode") == ("Ctrl+U", "Del") and keys(keymap, "next") == ("Ctrl+]",)
    assert keys(keymap, "quit") == ("Ctrl+Q",) and keys(keymap, "repeat") == ("Ctrl+Shift+Q",)


def test_who_has_a_key():
    assert holder(acts(), "ctrl+z").name == "undo"
    assert holder(acts(), "Ctrl+Z", besides="undo") is None
    assert holder(acts(), "Ctrl+Alt+F11") is None


# the dialog


def test_a_key_that_is_pressed_counts_at_once(qtbot, dialog):
    choose(dialog, "exemplar")
    qtbot.keyClick(dialog._field, Qt.Key.Key_X)
    assert keys(dialog.taken[-1], "exemplar") == ("X",)
    assert dialog._model.index(dialog._table.currentIndex().row(), 2).data() == "X"
    qtbot.keyClick(dialog._field, Qt.Key.Key_X, CTRL | SHIFT)
    assert keys(dialog.taken[-1], "exemplar") == ("Ctrl+Shift+X",)


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_Question, "?"), (Qt.Key.Key_BracketLeft, "["), (Qt.Key.Key_F9, "F9")]
)
def test_signs_are_keys_with_or_without_shift(qtbot, dialog, key, name):
    choose(dialog, "check")
    qtbot.keyClick(dialog._field, key, SHIFT if name == "?" else Qt.KeyboardModifier.NoModifier)
    assert dialog._field.text() == name


def test_a_key_that_somebody_has_is_offered_to_be_taken_over(qtbot, dialog):
    choose(dialog, "exemplar")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Q)
    assert dialog.taken == [] and dialog._words.text() == "“Repeat the last code” has Q already."
    assert dialog._field.accessibleDescription() == dialog._words.text()
    qtbot.mouseClick(dialog._over, Qt.MouseButton.LeftButton)
    assert keys(dialog.taken[-1], "exemplar") == ("Q",) and keys(dialog.taken[-1], "repeat") == ()
    assert dialog._words.text() == "“Repeat the last code” has now: no key."
    assert dialog._over.isHidden()


def test_another_act_forgets_the_offer(qtbot, dialog):
    choose(dialog, "exemplar")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Q)
    choose(dialog, "check")
    assert dialog._over.isHidden() and dialog._words.text() == ""
    dialog._take_over()
    assert dialog.taken == []


@pytest.mark.parametrize(("key", "way"), [(Qt.Key.Key_C, CTRL), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Space, SHIFT)])
def test_what_writes_and_moves_is_nobodys(qtbot, dialog, key, way):
    choose(dialog, "exemplar")
    qtbot.keyClick(dialog._field, key, way)
    assert dialog.taken == [] and "Press another key." in dialog._words.text()


def test_tab_leaves_the_field_and_shift_alone_is_no_key(qtbot, dialog):
    dialog._field.setFocus()
    qtbot.keyClick(dialog._field, Qt.Key.Key_Shift)
    assert dialog.taken == [] and dialog._field.text() == ""
    qtbot.keyClick(dialog._field, Qt.Key.Key_Tab)
    assert not dialog._field.hasFocus()


def test_no_key_one_back_all_back(qtbot, dialog):
    for name in ("exemplar", "check"):
        choose(dialog, name)
        qtbot.mouseClick(dialog._none, Qt.MouseButton.LeftButton)
    assert keys(dialog.taken[-1], "exemplar") == ()
    choose(dialog, "exemplar")
    qtbot.mouseClick(dialog._one, Qt.MouseButton.LeftButton)
    assert keys(dialog.taken[-1], "exemplar") == ("I",) and not dialog._one.isEnabled()
    qtbot.mouseClick(dialog._all, Qt.MouseButton.LeftButton)
    assert dialog.taken[-1] == KeyMap()


def test_the_option_says_what_is_moved_aside(qtbot, dialog):
    dialog._ctrl.setChecked(True)
    assert dialog.taken[-1] == KeyMap(with_ctrl=True)
    assert "Repeat the last code: Ctrl+Shift+Q" in dialog._words.text()
    dialog._ctrl.setChecked(False)
    assert dialog.taken[-1] == KeyMap() and dialog._words.text() == ""


def test_the_field_above_narrows_the_table(qtbot, dialog):
    choose(dialog, "exemplar")
    dialog._filter.setText("exemplar q")
    assert dialog._act().name == "exemplar" and dialog._model.rowCount() == 1
    dialog._filter.setText("😀")
    assert dialog._act() is None and not dialog._field.isEnabled()
    dialog._filter.clear()
    assert dialog._model.rowCount() == len([act for act in acts() if act.name != "-"])


def test_the_model_is_sound():
    model = KeysModel(KeyMap())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.search("code")
    model.take(KeyMap().giving(acts(), "code", ["X"]))
    model.search("")
    assert tester.model() is model


# in the window


def test_another_key_works_and_the_old_one_no_longer(qtbot, coding, rekey):
    rekey(KeyMap().giving(acts(), "grow", ["X"]))
    start = coding.place("feedback")[0]
    coding.view.select(start, start)
    qtbot.keyClick(coding.view, Qt.Key.Key_E)
    assert coding.view.selected() is None
    qtbot.keyClick(coding.view, Qt.Key.Key_X)
    assert coding.view.selected() is not None


def test_keys_of_a_transcript_follow_in_those_that_are_open_and_that_will_be(qtbot, coding, rekey):
    rekey(KeyMap().giving(acts(), "next", ["Return"]))
    coding.view.select(0, 0)
    qtbot.keyClick(coding.view, Qt.Key.Key_Return)
    assert coding.view.current_passage() is not None
    other = coding.window.transcripts.open(coding.document("Group B"))
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert other.current_passage() is not None
    rekey(KeyMap())
    coding.view.select(0, 0)
    qtbot.keyClick(coding.view, Qt.Key.Key_Return)
    assert coding.view.current_passage() is None  # it opens the palette of codes again
    coding.window.coding._palette.dismiss()


def test_tips_welcome_and_foot_name_the_keys_as_they_are(window, rekey):
    rekey(KeyMap().giving(acts(), "import", ["F12"]).giving(acts(), "help", ["F2"]))
    assert window.acts["import"].toolTip() == "Import transcripts (F12)"
    assert window.statusbar._hint.text().startswith("F2 help")
    assert window.welcome._steps._shown[0].accessibleDescription() == "F12"


def test_keys_are_kept(window, rekey, kept):
    keymap = KeyMap({"check": ("Ctrl+K", "F12")}, with_ctrl=True)
    rekey(keymap)
    assert kept() == keymap
    for spoiled in ("no json", "[]", '{"own": 3}', '{"own": {"check": [1]}, "with_ctrl": "yes"}'):
        window.settings.keep("keys", spoiled)
        assert kept() == KeyMap()


def test_a_key_of_an_act_that_is_gone_does_no_harm(window, rekey):
    rekey(KeyMap({"no such act": ("F12",)}))
    assert window.acts["open"].shortcut().toString() == "Ctrl+O"
