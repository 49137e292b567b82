import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from annotator.gui.commands.sheet import KeySheet
from annotator.gui.settings import Settings
from annotator.gui.theme.tokens import theme
from annotator.gui.window.arrangement import PRESETS
from tests.gui.interviews import when_asked


@pytest.fixture
def enter(monkeypatch):
    """Says what is entered where a name is asked for."""

    def entered(text, given=True):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (text, given))

    return entered


def coders(window):
    chip = window.topbar._coder
    return [chip.itemText(at) for at in range(chip.count())]


def pick(window, name):
    chip = window.topbar._coder
    at = chip.findText(name)
    chip.setCurrentIndex(at)
    chip.activated.emit(at)


def is_painted_dark(window, preset):
    window.acts[f"preset-{preset}"].trigger()
    QApplication.processEvents()
    image = window.grab().toImage()
    assert len({image.pixel(x, 14) for x in range(60)}) > 2  # the menus, so something is painted at all
    places = [(x, y) for x in range(0, image.width(), 40) for y in range(0, image.height(), 40)]
    return sum(image.pixelColor(*place).lightness() < 90 for place in places) > 0.9 * len(places)


def zoom(window):
    return window.settings.zoom, window.statusbar._zoom.text()


# colours


def test_colours_are_chosen_and_kept(coding, seen):
    window = coding.window
    for mode, is_dark in (("dark", True), ("system", False), ("light", False), ("light", False)):
        window.acts[f"theme-{mode}"].trigger()
        assert theme().is_dark is is_dark
        assert (window.palette().window().color().lightness() < 60) is is_dark
        chosen = [name for name in ("system", "light", "dark") if window.acts[f"theme-{name}"].isChecked()]
        assert chosen == [mode]
        assert Settings().theme == mode
        if is_dark:
            assert [preset for preset in PRESETS if not is_painted_dark(window, preset)] == []


# text


def test_text_is_enlarged_step_by_step_and_kept(coding):
    window, met = coding.window, []
    for _ in range(7):
        window.acts["larger"].trigger()
        met.append(window.settings.zoom)
    assert met == [1.1, 1.25, 1.5, 1.75, 2.0, 2.0, 2.0]
    assert zoom(window) == (2.0, "200\N{NO-BREAK SPACE}%") and Settings().zoom == 2.0
    assert coding.view.scene.measures.zoom == 2.0
    window.acts["usual"].trigger()
    for _ in range(3):
        window.acts["smaller"].trigger()
    assert zoom(window) == (0.8, "80\N{NO-BREAK SPACE}%")


def test_another_transcript_is_as_large(coding):
    coding.window.acts["larger"].trigger()
    coding.window.open_document(coding.document("Group B"))
    assert coding.window.transcripts.view().scene.measures.zoom == 1.1


def test_keys_enlarge(qtbot, coding):
    for key, expected in (
        (Qt.Key.Key_Plus, 1.1),
        (Qt.Key.Key_Equal, 1.25),
        (Qt.Key.Key_Minus, 1.1),
        (Qt.Key.Key_0, 1.0),
    ):
        qtbot.keyClick(coding.view, key, Qt.KeyboardModifier.ControlModifier)
        assert coding.window.settings.zoom == expected


def turn(view, by, modifier=Qt.KeyboardModifier.ControlModifier):
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_with_ctrl_enlarges(coding):
    turn(coding.view, 120)
    assert zoom(coding.window) == (1.1, "110\N{NO-BREAK SPACE}%")
    for _ in range(4):
        turn(coding.view, -30)  # a fine wheel
    assert zoom(coding.window) == (1.0, "100\N{NO-BREAK SPACE}%")
    turn(coding.view, -120, Qt.KeyboardModifier.NoModifier)
    assert zoom(coding.window) == (1.0, "100\N{NO-BREAK SPACE}%")
    assert coding.view.font().pixelSize() == 17


# who codes


def test_who_codes_is_chosen_among_those_who_do(coding):
    coding.apply("Feedback", "We meet", coder="Bo")
    assert coders(coding.window) == ["Ana", "Bo", "Somebody else…"]
    pick(coding.window, "Bo")
    assert coding.session.coder == coding.window.statusbar._coder.text() == "Bo"
    assert coding.window.topbar._coder.currentText() == "Bo"
    coding.view.select(*coding.place("Then she"))
    coding.window.acts["digit3"].trigger()
    assert len(list(coding.project.retrieval.passages(coder=coding.project.coder("Bo").id))) == 2
    assert coding.project.events()[-1].who == "Bo"


def test_somebody_else_is_asked_for_and_known_at_this_desk(coding, enter):
    enter("  Cy   Twombly ")
    pick(coding.window, "Somebody else…")
    assert coding.session.coder == coding.window.topbar._coder.currentText() == "Cy Twombly"
    assert Settings().coder == "Cy Twombly"
    assert [one.name for one in coding.project.read.coders()] == ["Ana"]


@pytest.mark.parametrize(("text", "given"), [("Bo", False), ("   ", True)])
def test_nobody_else_after_all(coding, enter, text, given):
    enter(text, given)
    pick(coding.window, "Somebody else…")
    assert coding.session.coder == coding.window.topbar._coder.currentText() == "Ana"


def test_who_codes_is_no_change_of_the_project(coding, enter):
    enter("Bo")
    before = coding.project.events()
    coding.window.acts["coder"].trigger()
    assert coding.project.events() == before
    assert coding.window.statusbar._saved.text() == "study.annot"


# what is said at the foot


def test_the_foot_says_what_is_at_the_caret(coding):
    said = coding.window.statusbar._here
    start = coding.place("honest feedback")[0]
    coding.view.select(start, start)
    assert said.text() == "Passage: Feedback · Ben · 2 words"
    coding.apply("Time alone", "I give honest feedback")
    coding.view.select(start, start)
    assert said.text() == "Passage: Feedback · Ben · 2 words     Here: 2 codes"
    coding.view.select(*coding.place("We meet one on one"))
    assert said.text() == "Selected: 5 words of Ann"
    coding.view.select(*coding.place("twice"))
    assert said.text() == "Selected: 1 word of Ann"
    coding.view.select(coding.place("What makes")[0], coding.place("twice")[1])
    assert said.text() == "Selected: 10 words of 2 speakers"
    coding.view.select(*coding.place("[laughs]"))
    assert said.text() == "Selected: nothing that anybody says"
    coding.view.select(0, 0)
    assert said.text() == ""


def test_the_foot_says_what_is_open_and_what_is_coded(coding):
    foot = coding.window.statusbar
    assert (foot._saved.text(), foot._part.text()) == ("study.annot", "40\N{NO-BREAK SPACE}% of turns coded")
    coding.window.open_document(coding.document("Group B"))
    assert foot._part.text() == "60\N{NO-BREAK SPACE}% of turns coded"
    coding.session.show(None)
    assert (foot._saved.text(), foot._part.text()) == ("No project open", "")


# check, keys, about


def check(qtbot, coding):
    coding.window.acts["check"].trigger()
    qtbot.waitUntil(lambda: coding.window.works.current is None)


def test_a_sound_project_is_said_to_be(qtbot, coding):
    check(qtbot, coding)
    assert coding.window.note.words().startswith("All is well: ")


def test_what_is_wrong_with_a_project_is_named(qtbot, coding):
    coding.project._store.connection.execute("UPDATE code SET name = 'Other' WHERE name = 'Feedback'")
    check(qtbot, coding)
    assert coding.window.note.words() == "Table code, “Other”, name: 'Other' instead of 'Feedback'."


@pytest.mark.parametrize(
    ("act", "kind", "words"), [("keys", KeySheet, "Keys"), ("about", QMessageBox, "About Annotator")]
)
def test_help_opens_and_goes(window, act, kind, words):
    met = []

    def close(dialog):
        met.append((type(dialog), dialog.windowTitle()))
        dialog.close()

    before = set(window.findChildren(kind))
    when_asked(close)
    window.acts[act].trigger()
    assert met == [(kind, words)]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(window.findChildren(kind)) <= before


# what the desk remembers


def test_projects_are_remembered_the_last_first(tmp_path, window):
    paths = [tmp_path / f"{name}.annot" for name in "abcdefghij"]
    for path in paths:
        path.touch()
        window.settings.remember(path)
    assert Settings().recent == paths[:-9:-1]
    window.settings.remember(paths[5])
    assert Settings().recent[:2] == [paths[5], paths[9]]
    paths[5].unlink()
    assert paths[5] not in Settings().recent


def test_one_project_is_remembered_as_one(tmp_path, window):
    path = tmp_path / "a, b.annot"
    path.touch()
    window.settings.remember(path)
    window.settings._stored.sync()
    assert Settings().recent == [path]


def test_a_desk_where_nothing_was_chosen_is_usable(window):
    window.settings._stored.clear()
    settings = Settings()
    assert (settings.theme, settings.coder, settings.zoom, settings.recent, settings.folder) == (
        "system",
        "",
        1.0,
        [],
        "",
    )
    assert settings.kept("geometry") is None


@pytest.mark.parametrize(
    ("name", "wrong", "usual"), [("zoom", "large", 1.0), ("zoom", "40", 1.0), ("theme", "pink", "system")]
)
def test_settings_that_somebody_spoiled_are_the_usual_ones(window, name, wrong, usual):
    window.settings._stored.setValue(name, wrong)
    assert getattr(Settings(), name) == usual
