"""Windows of their own: panes and transcripts go out and come back, and views of one transcript stay in step."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.gui.window.apart import Apart
from annotator.store.verbs import documents

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def aparts(window):
    return [one for one in window.findChildren(Apart) if one.isVisible()]


def names(window):
    tabs = window.bottom._tabs
    every = [tabs.tabText(at) for at in range(tabs.count())]
    return [name for name in every if not name.startswith(("Memos", "Search", "Side by side"))]


def tool(parent, name):
    return next(one for one in parent.findChildren(QToolButton) if one.accessibleName() == name)


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


@pytest.fixture
def second(qtbot, coding):
    """The study with a second view of the first transcript, which has the keys."""
    coding.window.acts["second-view"].trigger()
    (coding.apart,) = aparts(coding.window)
    coding.second = coding.apart.pane
    qtbot.waitUntil(coding.second.hasFocus)
    yield coding
    coding.window.assembly.apart_acts.close_all()


# panes


def test_a_pane_goes_out_by_its_button_and_comes_back_to_its_place(qtbot, coding):
    window = coding.window
    window.acts["show-passages"].trigger()
    qtbot.mouseClick(tool(window.bottom, "Open the pane in a window of its own"), LEFT)
    (apart,) = aparts(window)
    assert apart.pane is window.passages
    assert window.passages.isVisible()
    assert apart.windowTitle() == "Passages  5 — Annotator"
    assert names(window) == ["Compare", "History"]
    coding.apply("Feedback", "We meet")
    apart.close()
    assert names(window) == ["Compare", "Passages  6", "History"]
    assert window.passages.window() is window


def test_a_key_takes_out_what_has_the_keys_and_brings_it_back(qtbot, coding):
    window = coding.window
    window.acts["show-history"].trigger()
    press(qtbot, Qt.Key.Key_O, CTRL_SHIFT)
    (apart,) = aparts(window)
    assert apart.pane is window.history
    qtbot.waitUntil(window.history.list.hasFocus)
    press(qtbot, Qt.Key.Key_O, CTRL_SHIFT)
    assert aparts(window) == []
    assert names(window)[-1] == "History"


def test_its_act_brings_the_window_of_a_pane_to_the_front(coding):
    window = coding.window
    window.acts["show-passages"].trigger()
    window.assembly.apart_acts.take_out_pane()
    window.acts["show-passages"].trigger()
    assert names(window) == ["Compare", "History"]
    assert len(aparts(window)) == 1
    window.assembly.arrangement.use("code")


def test_the_last_pane_stays(coding):
    window = coding.window
    for _ in range(window.bottom._tabs.count()):
        window.assembly.apart_acts.take_out_pane()
    assert window.bottom._tabs.count() == 1
    assert "last pane" in window.note.words()
    window.assembly.arrangement.use("code")
    assert sorted(names(window)) == ["Compare", "History", "Passages  5"]


@pytest.mark.parametrize("preset", ["code", "compare", "review"])
def test_an_arrangement_brings_the_panes_back(coding, preset):
    window = coding.window
    for pane in (window.compare, window.history):
        window.assembly.arrangement.open_below(pane)
        window.assembly.apart_acts.take_out_pane()
    window.assembly.arrangement.use(preset)
    assert aparts(window) == []
    assert {window.compare.window(), window.history.window(), window.passages.window()} == {window}


def test_geometry_is_kept(qtbot, coding):
    window = coding.window
    window.acts["show-passages"].trigger()
    window.assembly.apart_acts.take_out_pane()
    (apart,) = aparts(window)
    apart.setGeometry(QRect(40, 60, 501, 402))
    apart.close()
    window.acts["show-passages"].trigger()
    window.assembly.apart_acts.take_out_pane()
    (again,) = aparts(window)
    assert again.size().width() == 501
    window.assembly.arrangement.use("code")


# transcripts


def test_a_transcript_goes_out_and_returns_to_a_tab(qtbot, coding):
    window, transcripts = coding.window, coding.window.transcripts
    coding.view.select(*coding.place("in private"))
    qtbot.mouseClick(tool(transcripts, "Open the transcript in a window of its own"), LEFT)
    (apart,) = aparts(window)
    assert transcripts._tabs.count() == 0
    assert transcripts.document() == coding.document()
    assert transcripts.view().selected() == coding.place("in private")
    assert transcripts.view().window() is apart
    apart.close()
    assert transcripts._tabs.count() == 1
    assert transcripts.view().window() is window


def test_coding_in_the_second_view_shows_in_both(qtbot, second):
    second.second.select(*second.place("in private"))
    assert second.window.transcripts.view() is second.second
    second.window.coding.apply(second.code("Explaining"))
    assert ("in private", "Explaining") in second.coded()
    start, end = second.place("in private")
    for view in (second.view, second.second):
        assert [one.passage.start for one in view.scene.index.touching(start, end)] == [start]
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert second.view.scene.index.touching(start, end) == []
    assert second.second.scene.index.touching(start, end) == []


def test_the_palette_opens_over_the_view_that_has_the_keys(qtbot, second):
    second.second.select(*second.place("in private"))
    press(qtbot, Qt.Key.Key_C)
    field = QApplication.focusWidget()
    assert field.window() is second.apart
    qtbot.keyClicks(field, "Time")
    press(qtbot, Qt.Key.Key_Return)
    assert ("in private", "Time alone") in second.coded()
    second.apart.close()
    second.window.activateWindow()
    second.view.setFocus()
    qtbot.waitUntil(second.view.hasFocus)
    second.view.select(*second.place("every week"))
    press(qtbot, Qt.Key.Key_C)
    assert QApplication.focusWidget().window() is second.window
    press(qtbot, Qt.Key.Key_Escape)


def test_the_bar_at_the_selection_is_over_its_own_window(qtbot, second):
    second.second.select(*second.place("in private"))
    second.second.selected_by_mouse.emit(second.place("in private"))
    assert second.window.selection_bar.window() is second.apart
    second.apart.close()
    assert second.window.selection_bar.window() is second.window


def test_acts_are_about_the_view_that_had_the_keys_last(qtbot, second):
    transcripts = second.window.transcripts
    second.window.activateWindow()
    second.view.setFocus()
    qtbot.waitUntil(second.view.hasFocus)
    assert transcripts.view() is second.view
    second.apart.activateWindow()
    second.second.setFocus()
    qtbot.waitUntil(second.second.hasFocus)
    assert transcripts.view() is second.second


def test_opening_another_transcript_goes_to_its_tab(second):
    second.window.open_document(second.document("Group B"))
    assert second.window.transcripts.document() == second.document("Group B")
    assert second.window.transcripts.view().window() is second.window


def test_the_mark_of_reading_and_the_zoom_are_the_same_in_both(second):
    second.window.acts["read-to"].trigger()
    assert second.view._gutter.read_to == second.second._gutter.read_to > 0
    second.window.acts["larger"].trigger()
    assert second.view._measures.zoom == second.second._measures.zoom > 1


def test_a_transcript_that_is_deleted_takes_its_windows_with_it(second):
    second.project.do("Delete", documents.delete, second.document())
    assert aparts(second.window) == []
    assert len(second.window.transcripts._apart) == 0


def test_another_project_closes_the_windows_of_the_one_before(second, path):
    second.window.project_acts.open_path(path)
    assert aparts(second.window) == []
    assert second.window.transcripts.view().window() is second.window


def test_without_a_transcript_nothing_opens(window):
    window.assembly.apart_acts.view_again()
    window.assembly.apart_acts.take_out_transcript()
    assert aparts(window) == []
