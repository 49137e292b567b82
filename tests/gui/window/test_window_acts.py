from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from annotator.gui.acts.actions import acts
from annotator.gui.commands.sheet import KeySheet

ACTS = [act for act in acts() if act.name != "-"]
CODED, OTHER = "explains the steps", "We meet one on one"


def enabled(window, *names):
    return [name for name in names if window.acts[name].isEnabled()]


def select(coding, quote):
    coding.view.select(*coding.place(quote))


def go_to(coding, quote):
    start = coding.place(quote)[0]
    coding.view.select(start, start)


# what there is


def test_every_act_has_a_doer_and_every_doer_an_act(window):
    names = [act.name for act in ACTS]
    assert sorted(names) == sorted(window.acts.done_by)
    assert len(set(names)) == len(names)


def test_no_key_does_two_things(window):
    keys = Counter(QKeySequence(key).toString() for act in ACTS for key in act.keys)
    assert [key for key, number in keys.items() if number > 1] == []
    assert "" not in keys


def test_no_letter_of_a_menu_chooses_two_acts():
    letters = Counter((act.menu, act.words.split("&")[1][0].lower()) for act in ACTS if "&" in act.words)
    assert [letter for letter, number in letters.items() if number > 1] == []


def test_every_act_but_the_digits_is_in_a_menu(window):
    shown = {action.objectName() for act in ACTS if act.menu for action in window.topbar.menu(act.menu).actions()}
    assert {act.name for act in ACTS} - shown == {f"digit{digit}" for digit in range(1, 10)}


def test_what_opens_a_dialog_ends_in_dots():
    asking = {
        "new",
        "open",
        "import",
        "codebook",
        "code-table",
        "export",
        "code",
        "new-code",
        "roles",
        "project-settings",
        "coder",
    }
    asking |= {"hearing", "language", "export-memos", "recode", "type"}
    asking |= {"recode-passages", "also-code-passages", "export-passages"}
    asking |= {"commands", "edit-keys", "edit-quote", "check-manuscript"}
    asking |= {"print-transcript", "print-codebook", "codebook-pdf", "export-history"}
    asking |= {"export-summaries", "export-quotes"}
    asking |= {"pack"}
    assert {act.name for act in ACTS if act.words.endswith("…")} == asking


def test_the_sheet_has_every_key(qtbot, window):
    sheet = KeySheet(window.acts.listed, window)
    qtbot.addWidget(sheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    keys = {key for label in words for key in label.split(", ")}
    for act in ACTS:
        if act.keys and not act.name.startswith("digit"):
            assert act.plain in words
            assert {QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in act.keys} <= keys
    assert {"1 … 9", "C, Enter", "U, Del"} <= words


def test_every_tool_has_a_name_a_tip_with_its_key_and_room_for_the_pointer(window):
    buttons = [one for one in window.topbar.findChildren(QToolButton) if not isinstance(one.parent(), QLineEdit)]
    tools = [one for one in buttons if one.isVisible() and one.defaultAction()]
    assert [tool.accessibleName() for tool in tools] == [
        "Open", "Import", "Code", "In vivo", "Memo", "Uncode", "Undo", "Redo",
    ]  # fmt: skip
    for tool in tools:
        assert tool.toolTip()
        assert min(tool.width(), tool.height()) >= 24
        assert tool.focusPolicy() & Qt.FocusPolicy.TabFocus


# what can be done with what there is


def test_without_a_project_one_can_get_one(window):
    able = enabled(window, *[act.name for act in ACTS])
    assert {act.name for act in ACTS if not act.needs} == set(able)
    assert {"new", "open", "sample", "import", "codebook", "quit", "keys"} <= set(able)


def test_a_project_without_a_transcript_takes_tables_and_codes(window, choose, tmp_path):
    choose(tmp_path / "new.annot")
    window.acts["new"].trigger()
    assert enabled(window, "code-table", "new-code", "export", "roles", "check") == [
        "code-table", "new-code", "export", "roles", "check",
    ]  # fmt: skip
    assert enabled(window, "code", "grow", "next", "digit1", "uncode") == []


def test_a_transcript_is_gone_through_and_words_are_coded(coding):
    go_to(coding, OTHER)
    assert enabled(coding.window, "code", "grow", "next-turn", "in-vivo", "digit1", "repeat", "uncode") == [
        "code", "grow", "next-turn",
    ]  # fmt: skip
    select(coding, OTHER)
    assert enabled(coding.window, "in-vivo", "digit1", "repeat", "uncode") == ["in-vivo", "digit1", "repeat"]


def test_a_passage_at_the_caret_is_taken_away_and_marked(coding):
    go_to(coding, CODED)
    assert enabled(coding.window, "uncode", "exemplar", "cycle", "digit1") == ["uncode", "exemplar", "cycle"]
    coding.window.acts["uncode"].trigger()
    assert enabled(coding.window, "uncode", "exemplar", "cycle") == []


def test_nothing_is_left_enabled_when_the_project_goes(coding):
    select(coding, CODED)
    coding.session.show(None)
    assert {act.name for act in ACTS if act.needs and coding.window.acts[act.name].isEnabled()} == set()


def test_digits_work_without_a_menu(qtbot, coding):
    select(coding, OTHER)
    qtbot.keyClick(coding.view, Qt.Key.Key_1)
    assert (OTHER, "Explaining") in coding.coded()
    qtbot.keyClick(coding.view, Qt.Key.Key_1)
    assert (OTHER, "Explaining") not in coding.coded()


def test_letters_are_left_alone_in_a_field(qtbot, coding):
    field = coding.window.codebook._filter
    field.setFocus()
    qtbot.keyClicks(field, "e1]")
    assert field.text() == "e1]"
    assert coding.view.selected() is None


# undo and redo by name


def test_undo_and_redo_are_named(qtbot, coding):
    undo, redo = coding.window.acts["undo"], coding.window.acts["redo"]
    assert (undo.text(), redo.isEnabled()) == ("&Undo Code", False)
    select(coding, OTHER)
    qtbot.keyClick(coding.view, Qt.Key.Key_2)
    assert undo.text() == "&Undo Code as Feedback"
    assert undo.toolTip() == "Undo Code as Feedback (Ctrl+Z)"
    qtbot.keyClick(coding.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert redo.text() == "&Redo Code as Feedback"
    assert (OTHER, "Feedback") not in coding.coded()
    qtbot.keyClick(coding.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (OTHER, "Feedback") in coding.coded()
    assert (redo.text(), redo.isEnabled()) == ("&Redo", False)


def test_an_ampersand_in_a_name_is_shown(coding):
    coding.window.codebook._changes.rename(coding.code("Feedback"), "R&D")
    coding.window.codebook._changes.delete(coding.code("R&D"))
    assert coding.window.acts["undo"].text() == "&Undo Delete R&&D"
    assert coding.window.acts["undo"].toolTip() == "Undo Delete R&D (Ctrl+Z)"


def test_undo_goes_on_after_closing(coding, path):
    before = coding.coded()
    coding.apply("Feedback", OTHER)
    coding.session.show(None)
    coding.window.project_acts.open_path(path)
    assert coding.window.acts["undo"].text() == "&Undo Code as Feedback"
    coding.window.acts["undo"].trigger()
    assert coding.coded() == before


def test_nothing_is_undone_where_nothing_was_done(window):
    assert not window.acts["undo"].isEnabled()
    window.session.undo()
    window.session.redo()
    assert window.note.words() == ""
