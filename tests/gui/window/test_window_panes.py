import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from annotator.gui.window.arrangement import PRESETS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def has_keys(pane):
    focus = QApplication.focusWidget()
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def shown(window):
    """Which of the panes are in sight."""
    panes = ("documents", "transcripts", "codebook", "compare", "passages", "history", "welcome")
    return [name for name in panes if getattr(window, name).isVisible()]


def switch(window, name):
    return window.topbar.presets.findChild(QPushButton, name)


def tab(qtbot, window, at):
    tabs = window.bottom._tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())


def names(window):
    """The tabs of the comparison and of the passages."""
    tabs = window.bottom._tabs
    every = [tabs.tabText(at) for at in range(tabs.count())]
    return [name for name in every if name.startswith(("Compare", "Passages"))]


# presets


def test_each_preset_shows_its_panes(qtbot, coding):
    window = coding.window
    for name, panes in (
        ("review", ["documents", "transcripts", "passages", "history"]),
        ("compare", ["compare"]),
        ("code", ["documents", "transcripts", "codebook"]),
    ):
        qtbot.mouseClick(switch(window, name), Qt.MouseButton.LeftButton)
        assert shown(window) == panes
        assert [one for one in PRESETS if switch(window, one).isChecked()] == [name]


def test_presets_have_keys(qtbot, coding):
    for key, name in ((Qt.Key.Key_2, "compare"), (Qt.Key.Key_3, "review"), (Qt.Key.Key_1, "code")):
        press(qtbot, coding.window, key, CTRL | SHIFT)
        assert coding.window.assembly.arrangement.current == name


def test_without_a_project_there_is_nothing_to_arrange(qtbot, window):
    qtbot.mouseClick(switch(window, "review"), Qt.MouseButton.LeftButton)
    assert switch(window, "code").isChecked() and not switch(window, "review").isChecked()
    assert shown(window) == ["documents", "codebook", "welcome"]


def test_the_comparison_comes_back_from_the_centre_as_it_was(qtbot, coding):
    window = coding.window
    for _ in range(2):
        window.acts["preset-compare"].trigger()
        assert names(window) == ["Passages  5"] and has_keys(window.compare)
        window.acts["preset-code"].trigger()
        assert names(window) == ["Compare", "Passages  5"]
        tab(qtbot, window, 1)
        assert shown(window)[-1] == "passages"
        tab(qtbot, window, 0)
        assert shown(window)[-1] == "compare"


def test_the_comparison_below_goes_to_the_centre_and_back(coding):
    window = coding.window
    window.acts["show-compare"].trigger()
    assert shown(window) == ["documents", "transcripts", "codebook", "compare"]
    window.acts["preset-compare"].trigger()
    assert shown(window) == ["compare"]
    window.acts["show-compare"].trigger()
    assert shown(window) == ["documents", "transcripts", "codebook", "compare"]
    assert window.assembly.arrangement.current == "code"


def test_a_place_is_shown_from_the_comparison_in_the_transcript(qtbot, coding):
    window, (start, end) = coding.window, coding.place("honest feedback")
    window.acts["preset-compare"].trigger()
    window.compare.passage_asked.emit(coding.document(), start, end)
    assert "transcripts" in shown(window) and window.transcripts.view().selected() == (start, end)
    assert switch(window, "code").isChecked()
    qtbot.waitUntil(window.transcripts.view().hasFocus)


def test_the_window_is_left_to_code_when_another_project_is_opened(coding, choose, tmp_path):
    coding.window.acts["preset-compare"].trigger()
    choose(tmp_path / "other.annot")
    coding.window.acts["new"].trigger()
    assert "transcripts" in shown(coding.window)
    assert switch(coding.window, coding.window.assembly.arrangement.current).isChecked()


# the panes below


def test_a_tab_opens_its_pane_and_closes_it_again(qtbot, coding):
    window = coding.window
    assert not window.bottom.is_open
    tab(qtbot, window, 1)
    assert window.bottom.current() is window.passages
    tab(qtbot, window, 0)
    assert window.bottom.current() is window.compare
    tab(qtbot, window, 0)
    assert window.bottom.current() is None and window.bottom.chosen() is window.compare


def test_the_arrow_opens_and_closes_and_says_which(qtbot, coding):
    bottom = coding.window.bottom
    for name in ("Open the pane", "Close the pane", "Open the pane"):
        assert bottom._arrow.accessibleName() == bottom._arrow.toolTip() == name
        qtbot.mouseClick(bottom._arrow, Qt.MouseButton.LeftButton)


def test_below_stays_closed_at_the_height_of_its_strip(qtbot, coding):
    bottom = coding.window.bottom
    assert bottom.height() == 33
    coding.window.acts["show-passages"].trigger()
    qtbot.waitUntil(lambda: bottom.height() > 300)
    bottom.close_panes()
    qtbot.waitUntil(lambda: bottom.height() == 33)


def test_the_passages_are_counted_on_their_tab(coding):
    assert names(coding.window) == ["Compare", "Passages  5"]
    coding.apply("Feedback", "We meet")
    assert names(coding.window) == ["Compare", "Passages  6"]
    coding.window.acts["preset-compare"].trigger()
    coding.session.undo()
    assert names(coding.window) == ["Passages  5"]


# keys of the panes


def test_every_pane_has_its_key(qtbot, coding):
    window = coding.window
    for key, pane in (
        (Qt.Key.Key_1, window.documents.documents_list()),
        (Qt.Key.Key_2, coding.view),
        (Qt.Key.Key_3, window.codebook),
        (Qt.Key.Key_4, window.compare),
        (Qt.Key.Key_2, coding.view),
    ):
        press(qtbot, window, key, CTRL)
        assert has_keys(pane), pane
    assert window.bottom.is_open


def test_from_the_comparison_the_keys_go_back_to_the_panes(qtbot, coding):
    window = coding.window
    for key, pane in ((Qt.Key.Key_1, window.documents), (Qt.Key.Key_2, coding.view), (Qt.Key.Key_3, window.codebook)):
        window.acts["preset-compare"].trigger()
        press(qtbot, window, key, CTRL)
        assert has_keys(pane) and window.assembly.arrangement.current == "code"


def test_f6_goes_through_all_that_is_in_sight(qtbot, coding):
    window = coding.window
    window.acts["show-passages"].trigger()
    met = []
    for _ in range(5):
        press(qtbot, window, Qt.Key.Key_F6)
        panes = (window.documents, window.transcripts, window.codebook, window.passages)
        met.append(next(panes.index(pane) for pane in panes if has_keys(pane)))
    assert met == [2, 3, 0, 1, 2]


def test_without_a_project_the_keys_go_to_what_there_is(qtbot, window):
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(qtbot, window, key, CTRL)
        assert QApplication.focusWidget() is not None
        assert QApplication.focusWidget().isVisible()
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_F6)
        assert QApplication.focusWidget().isVisible()


def test_the_keys_come_back_when_the_pane_that_has_them_closes(qtbot, coding):
    window = coding.window
    window.acts["show-passages"].trigger()
    press(qtbot, window, Qt.Key.Key_4, CTRL)
    assert has_keys(window.passages)
    window.acts["preset-code"].trigger()
    assert has_keys(coding.view)


def test_a_preset_gives_the_keys_to_what_it_is_for(qtbot, coding):
    window = coding.window
    coding.view.setFocus()
    for name, pane in (("review", coding.view), ("compare", window.compare), ("code", coding.view)):
        window.acts[f"preset-{name}"].trigger()
        assert has_keys(pane), name


def test_the_keys_go_from_the_comparison_to_the_transcript_not_to_a_button_that_closes_one(qtbot, coding):
    window = coding.window
    for name in ("review", "code"):
        window.acts["preset-compare"].trigger()
        window.acts[f"preset-{name}"].trigger()
        assert has_keys(coding.view), name


# room


@pytest.mark.parametrize(
    ("size", "left", "right"), [((1440, 900), 216, 288), ((1280, 720), 184, 248), ((1000, 600), 184, 248)]
)
def test_the_window_is_as_small_as_one_makes_it_and_the_sides_suit(coding, size, left, right):
    window = coding.window
    try:
        for preset in PRESETS:
            window.acts[f"preset-{preset}"].trigger()
            window.resize(*size)
            QApplication.processEvents()
            assert (window.width(), window.height()) == size
        window.acts["preset-code"].trigger()
        assert (window.documents.width(), window.codebook.width()) == (left, right)
    finally:
        window.resize(1440, 900)


def test_every_control_in_sight_has_a_name(coding):
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTabBar)
    for preset in PRESETS:
        coding.window.acts[f"preset-{preset}"].trigger()
        for one in coding.window.findChildren(QWidget):
            if one.isVisible() and isinstance(one, kinds) and one.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
