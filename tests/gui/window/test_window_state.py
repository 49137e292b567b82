import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window.kept_state import _key
from annotator.project import open_project
from tests.gui import interviews


def open_titles(window):
    tabs = window.transcripts._tabs
    return [tabs.tabText(at) for at in range(tabs.count())]


def again(coding, path):
    """Close the project and open it again, as at the next start."""
    coding.session.show(None)
    coding.window.assembly.arrangement.use("code")
    coding.window.bottom.close_panes()
    coding.window.project_acts.open_path(path)
    QApplication.processEvents()


def talk(turns=400):
    return "".join(
        f"{'Ann' if at % 2 else 'Ben'}: This is turn {at}, and it is about 😀 nothing.\n" for at in range(turns)
    )


# what was open


def test_the_transcripts_that_were_open_are_open_again_the_same_in_front(coding, path):
    coding.window.open_document(coding.document("Group B"))
    coding.window.open_document(coding.document("Group A"))
    again(coding, path)
    assert open_titles(coding.window) == ["Group A", "Group B"]
    assert coding.window.transcripts.document() == coding.document("Group A")


def test_the_caret_stands_where_it_stood(coding, path):
    place = coding.place("nobody else", "Group B")[0]
    coding.window.transcripts.open(coding.document("Group B")).select(place, place)
    again(coding, path)
    assert coding.window.transcripts.view().place()[0] == place


def test_the_text_is_scrolled_to_where_it_was(coding, path, tmp_path):
    long = interviews.write(tmp_path / "Long.txt", talk())
    coding.project.import_file(long)
    view = coding.window.transcripts.open(coding.document("Long"))
    view.reveal(9_000, 9_010)
    top = view.place()[1]
    assert top > 5_000
    again(coding, path)
    assert coding.window.transcripts.view().place()[1] == top


@pytest.mark.parametrize("preset", ["review", "compare", "code"])
def test_the_window_is_arranged_as_it_was(coding, path, preset):
    coding.window.acts[f"preset-{preset}"].trigger()
    again(coding, path)
    assert coding.window.assembly.arrangement.current == preset
    view = coding.window.transcripts.view()
    pane = coding.window.compare if preset == "compare" else view
    focus = QApplication.focusWidget()
    assert focus is not None and (pane is focus or pane.isAncestorOf(focus))
    shown = {"review": coding.window.passages, "compare": None, "code": None}[preset]
    assert coding.window.bottom.current() is shown


def test_the_pane_below_is_open_as_it_was(coding, path):
    coding.window.acts["show-passages"].trigger()
    again(coding, path)
    assert coding.window.bottom.current() is coding.window.passages


def test_each_project_has_its_own_state(coding, path, tmp_path):
    coding.window.acts["preset-review"].trigger()
    other = interviews.make(tmp_path / "other" / "other.annot")
    again(coding, other)
    coding.window.acts["preset-code"].trigger()
    again(coding, path)
    assert coding.window.assembly.arrangement.current == "review"


def test_a_transcript_that_is_gone_since_is_left_out(coding, path):
    from annotator.store.verbs import documents

    for title in ("Group A", "Group B"):
        coding.window.transcripts.open(coding.document(title))
    gone = coding.document("Group B")
    coding.session.show(None)
    with open_project(path) as project:
        project.do("Delete", documents.delete, gone)
    coding.window.project_acts.open_path(path)
    assert open_titles(coding.window) == ["Group A"]


@pytest.mark.parametrize(
    "spoiled", ["no json", "[]", '{"places": 3, "sizes": "x", "preset": 1}', '{"places": [[1]], "preset": "pink"}']
)
def test_a_state_that_makes_no_sense_is_as_if_not_there(coding, path, spoiled):
    key = _key(path)
    coding.session.show(None)
    coding.window.settings.keep(f"project-{key}", spoiled)
    coding.window.project_acts.open_path(path)
    assert open_titles(coding.window) == ["Group A"] and coding.window.assembly.arrangement.current == "code"


def test_only_so_many_projects_are_kept(coding, path):
    settings = coding.window.settings
    settings.keep("projects", json.dumps([f"old{at}" for at in range(60)]))
    settings.keep("project-old59", "{}")
    coding.window.assembly.kept_state.keep()
    kept = json.loads(settings.kept("projects"))
    assert kept[0] == _key(path) and len(kept) == 40
    assert not settings.kept("project-old59")


def test_an_empty_project_opens_and_closes(window, choose, tmp_path):
    choose(tmp_path / "new.annot")
    window.acts["new"].trigger()
    window.session.show(None)
    window.project_acts.open_path(tmp_path / "new.annot")
    assert open_titles(window) == []


# widths and heights


def pull(window, dock, size, way):
    """What pulling the line beside a pane does."""
    window.resizeDocks([dock], [size], way)
    QApplication.processEvents()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_pane_that_was_pulled_stays_so(coding, path):
    window = coding.window
    pull(window, window.left, 300, Qt.Orientation.Horizontal)
    assert window.left.width() == 300 and window.assembly.sizes.own() == {"left": 300}
    window.resize(1300, 800)
    QApplication.processEvents()
    assert window.left.width() == 300
    again(coding, path)
    QApplication.processEvents()
    assert window.left.width() == 300
    window.resize(1440, 900)
    window.assembly.sizes.take({})
    QApplication.processEvents()
    assert window.left.width() == 216


def test_what_is_open_below_keeps_the_height_that_it_was_given(coding):
    window = coding.window
    window.acts["preset-review"].trigger()
    for _ in range(3):
        QApplication.processEvents()
    pull(window, window.below, 250, Qt.Orientation.Vertical)
    assert window.assembly.sizes.own() == {"review": 250}
    window.acts["preset-code"].trigger()
    window.acts["preset-review"].trigger()
    for _ in range(3):
        QApplication.processEvents()
    assert window.below.height() == 250
    window.assembly.sizes.take({})


def test_a_click_pulls_nothing(coding):
    for _ in range(3):
        QApplication.processEvents()
    QTest.mouseClick(coding.window, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert coding.window.assembly.sizes.own() == {}


# sides


@pytest.mark.parametrize(
    ("act", "side", "pane"), [("side-documents", "left", "pane-1"), ("side-codebook", "right", "pane-3")]
)
def test_a_side_is_put_away_and_brought_back(coding, act, side, pane):
    window = coding.window
    dock = getattr(window, side)
    assert dock.isVisible() and window.acts[act].isChecked()
    window.acts[act].trigger()
    assert not dock.isVisible() and not window.acts[act].isChecked()
    for preset in ("compare", "code"):
        window.acts[f"preset-{preset}"].trigger()
    assert not dock.isVisible()
    window.acts[pane].trigger()  # to go there brings it back
    assert dock.isVisible() and window.acts[act].isChecked()


# recent projects


def test_recent_projects_are_in_the_menu_with_name_and_folder(coding, path):
    menu = coding.window.assembly.recent_menu.menu
    menu.aboutToShow.emit()
    (action,) = menu.actions()
    assert action.text().startswith("&1  study") and str(path.resolve().parent) in action.text()
    coding.session.show(None)
    action.trigger()
    assert coding.session.project.path == path.resolve()


def test_a_name_with_an_ampersand_is_shown_as_it_is(coding, tmp_path):
    named = tmp_path / "R&D.annot"
    named.touch()
    coding.window.settings.remember(named)
    coding.window.assembly.recent_menu.menu.aboutToShow.emit()
    assert "R&&D" in coding.window.assembly.recent_menu.menu.actions()[0].text()


def test_without_recent_projects_the_menu_cannot_be_opened(window):
    window.topbar.menu("&File").aboutToShow.emit()
    assert not window.assembly.recent_menu.menu.menuAction().isEnabled()


@pytest.fixture(autouse=True)
def nothing_kept(window):
    yield
    window.assembly.sizes.take({})
    window.assembly.sides.apply(shown=True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
