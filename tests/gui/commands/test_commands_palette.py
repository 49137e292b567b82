import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from annotator.gui.acts.actions import acts
from annotator.gui.commands import finding
from annotator.gui.commands.model import CommandsModel, Row

ENTER, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(window):
    """The palette, open; closed when the test is over."""
    window.acts["commands"].trigger()
    yield window.assembly.commands._palette
    window.assembly.commands._palette.hide()


def rows(palette):
    model = palette._found
    return [model.index(at, 0).data(Qt.ItemDataRole.UserRole) for at in range(model.rowCount())]


def found(palette):
    return [row.act.name for row in rows(palette) if isinstance(row, Row)]


def type_(qtbot, palette, text):
    palette._field.setText("")
    qtbot.keyClicks(palette._field, text)


def row(palette, name):
    return next(one for one in rows(palette) if isinstance(one, Row) and one.act.name == name)


# what is found


def test_it_opens_with_its_key_and_takes_the_keys(qtbot, coding):
    qtbot.keyClick(coding.view, Qt.Key.Key_P, CTRL_SHIFT)
    palette = coding.window.assembly.commands._palette
    assert palette.isVisible() and QApplication.focusWidget() is palette._field
    qtbot.keyClick(palette._field, ESCAPE)
    assert palette.isHidden() and QApplication.focusWidget() is coding.view


def test_every_act_is_in_it_with_its_menu_and_keys(palette):
    assert sorted(found(palette)) == sorted(act.name for act in acts() if act.name != "-")
    titles = [one for one in rows(palette) if isinstance(one, str)]
    assert titles[:3] == ["File", "Edit", "Code"]
    assert row(palette, "open").keys == "Ctrl+O" and row(palette, "digit3").keys == "3"


def test_it_narrows_with_every_letter(qtbot, palette):
    type_(qtbot, palette, "imp")
    assert found(palette)[0] == "import"
    assert row(palette, "import").menu == "File"
    start, end = row(palette, "import").in_words
    assert "Import transcripts"[start:end] == "Imp"


def test_what_begins_so_comes_first_the_shorter_before_the_longer(qtbot, palette):
    type_(qtbot, palette, "code")
    names = found(palette)
    assert names[0] == "code"
    assert names.index("new-code") < names.index("uncode")  # a word that begins so before the inside of one


@pytest.mark.parametrize("typed", ["ÉXPORT", "  export ", "excel exp"])
def test_case_accents_and_order_do_not_matter(qtbot, palette, typed):
    palette._field.setText(typed)
    assert "export" in found(palette)


def test_a_menu_finds_its_acts(qtbot, palette):
    type_(qtbot, palette, "tools")
    assert {"roles", "coder", "check", "edit-keys"} <= set(found(palette))


@pytest.mark.parametrize("typed", ["😀", "שלום", "x" * 300, "*[("])
def test_what_no_act_is_called_finds_none(qtbot, palette, typed):
    palette._field.setText(typed)
    assert found(palette) == []
    assert palette._nothing.isVisible() and palette._foot._count.text().startswith("0 of ")
    qtbot.keyClick(palette._field, ENTER)
    assert palette.isVisible()


# doing it


def test_enter_does_it_and_gives_the_keys_back(qtbot, coding):
    coding.window.acts["commands"].trigger()
    palette = coding.window.assembly.commands._palette
    type_(qtbot, palette, "larger text")
    qtbot.keyClick(palette._field, ENTER)
    assert palette.isHidden() and coding.window.settings.zoom == 1.1
    assert QApplication.focusWidget() is coding.view


def test_arrows_choose_another(qtbot, window, palette):
    type_(qtbot, palette, "colours")
    names = found(palette)
    qtbot.keyClick(palette._field, DOWN)
    assert palette._found.row_at(palette._list.currentIndex()).act.name == names[1]


def test_a_click_does_it(qtbot, coding):
    coding.window.acts["commands"].trigger()
    palette = coding.window.assembly.commands._palette
    type_(qtbot, palette, "larger text")
    place = palette._list.visualRect(palette._list.currentIndex()).center()
    qtbot.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert coding.window.settings.zoom == 1.1


def test_what_was_done_last_comes_first_also_at_the_next_start(qtbot, coding):
    window = coding.window
    for typed in ("larger text", "smaller text"):
        window.acts["commands"].trigger()
        palette = window.assembly.commands._palette
        type_(qtbot, palette, typed)
        qtbot.keyClick(palette._field, ENTER)
    window.acts["commands"].trigger()
    assert rows(palette)[0] == "Recent" and found(palette)[:2] == ["smaller", "larger"]
    assert len(found(palette)) == len(set(found(palette)))
    window.settings.keep("recent-acts", "no list")
    assert palette.recent() == []
    palette.dismiss()


# what cannot be done


def test_what_cannot_be_done_says_why_and_does_nothing(qtbot, window, palette):
    assert row(palette, "export").problem == "needs an open project"
    assert row(palette, "undo").problem == "nothing to undo"
    assert row(palette, "digit1").problem == "needs selected words, or the highlighter"
    assert row(palette, "uncode").problem == "needs the caret in a passage"
    type_(qtbot, palette, "export")
    assert palette._found.row_at(palette._list.currentIndex()).act.name == "export"  # one can go there and hear why
    qtbot.keyClick(palette._field, ENTER)
    assert palette.isVisible() and palette.recent() == []


def test_a_screen_reader_hears_words_reason_and_keys(palette):
    model = palette._found
    spoken = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert "New project, Ctrl+N" in spoken and "Export to Excel, needs an open project, Ctrl+E" in spoken


def test_every_need_has_a_reason_of_its_own():
    needing = {act.needs: act for act in acts() if act.needs}
    assert len({finding.reason(act) for act in needing.values()}) == len(needing)


def test_the_model_is_sound(qtbot, window):
    model = CommandsModel(window.acts)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for typed in ("", "co", "nothing that exists", "file"):
        model.search(typed, ["open", "no such act"])
    assert tester.model() is model
    model.deleteLater()


def test_it_is_painted(coding, seen, qtbot):
    coding.window.acts["commands"].trigger()
    palette = coding.window.assembly.commands._palette
    for typed in ("", "co", "zzz"):
        palette._field.setText(typed)
        assert palette.grab().toImage().pixelColor(palette.card.geometry().center()).isValid()
    assert palette.rect().contains(palette.card.geometry())
    palette.dismiss()
