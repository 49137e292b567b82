import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit

from annotator.gui.codebook.hits import HitsModel
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.session import Session
from annotator.store.verbs import codes

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    made.setCentralWidget(QPlainTextEdit())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.centralWidget().setFocus()
    return made


@pytest.fixture
def palette(study, window):
    made = CodePalette(study.session, window.centralWidget())
    made.open_at(QPoint(40, 40), "13 words of Dr Okafor")
    return made


def type_in(qtbot, palette, words):
    qtbot.keyClicks(palette._field, words)


def rows(palette):
    model = palette._hits
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_a_little_and_enter_applies(qtbot, study, palette):
    type_in(qtbot, palette, "tru")
    with qtbot.waitSignal(palette.chosen) as said:
        qtbot.keyClick(palette._field, ENTER)
    assert said.args == [study.ids["Trust"]]
    assert not palette.isVisible()


def test_nothing_typed_shows_all(palette):
    assert rows(palette)[:2] == ["Guidance", "Setting goals"] and len(rows(palette)) == 8
    assert palette._foot._count.text() == "8 of 8"


def test_groups_have_titles(qtbot, study, palette):
    palette.remember(study.ids["Matching"])
    type_in(qtbot, palette, "m")
    assert rows(palette) == [
        "Recent", "Matching", "Definition", "Being seen as a person",
    ]  # fmt: skip
    assert palette._foot._count.text() == "2 of 8"


def test_recent_codes_stand_first(qtbot, study, palette):
    for name in ("Trust", "Matching", "Trust"):
        palette.remember(study.ids[name])
    palette.open_at(QPoint(40, 40), "")
    assert rows(palette)[:4] == ["Recent", "Trust", "Matching", "Codebook"]


def test_what_was_used_is_known_to_every_palette_of_the_session(qtbot, study, palette):
    palette.remember(study.ids["Matching"])
    other = CodePalette(study.session, palette.window())
    other.open_at(QPoint(0, 0), "")
    assert rows(other)[1] == "Matching"


def test_arrows_move_over_titles(qtbot, study, palette):
    palette.remember(study.ids["Matching"])
    palette.open_at(QPoint(40, 40), "")
    assert palette._list.current() == study.ids["Matching"]
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert palette._list.current() == study.ids["Guidance"]
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert palette._list.current() == study.ids["Matching"]


def test_ctrl_enter_applies_and_stays(qtbot, study, palette):
    type_in(qtbot, palette, "goals")
    with qtbot.waitSignal(palette.chosen):
        qtbot.keyClick(palette._field, ENTER, CTRL)
    assert palette.isVisible() and palette._field.selectedText() == "goals"


def test_escape_closes_and_applies_nothing(qtbot, palette):
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_an_unknown_name_is_created(qtbot, palette):
    type_in(qtbot, palette, "  Quiet   rooms ")
    assert palette._new.is_meant and palette._new.text() == "New code “Quiet rooms”"
    with qtbot.waitSignal(palette.create_asked) as said:
        qtbot.keyClick(palette._field, ENTER)
    assert said.args == ["Quiet rooms"]


def test_down_from_the_last_code_means_a_new_one_and_up_comes_back(qtbot, study, palette):
    type_in(qtbot, palette, "trus")
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert palette._new.is_meant and palette._list.current() is None
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert not palette._new.is_meant and palette._list.current() == study.ids["Trust"]


def test_a_name_that_is_there_is_not_offered_again(qtbot, palette):
    type_in(qtbot, palette, "TRUST")
    assert not palette._new.isVisible()
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert not palette._new.is_meant


def test_shift_enter_asks_for_a_definition(qtbot, palette):
    type_in(qtbot, palette, "Quiet")
    with qtbot.waitSignal(palette.define_asked) as said:
        qtbot.keyClick(palette._field, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert said.args == ["Quiet"]


def test_a_click_applies_and_the_field_keeps_the_keys(qtbot, study, palette):
    qtbot.waitUntil(palette._field.hasFocus)
    place = palette._list.visualRect(palette._hits.row_of(study.ids["Trust"])).center()
    with qtbot.waitSignal(palette.chosen) as said:
        qtbot.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert said.args == [study.ids["Trust"]]
    assert palette._field.hasFocus()


def test_a_click_into_the_shadow_closes(qtbot, palette):
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not palette.isVisible()


def test_it_follows_the_project_while_it_stays(qtbot, study, palette):
    type_in(qtbot, palette, "trust")
    study.project.do("Rename", codes.change, study.ids["Trust"], name="Trust in time")
    assert rows(palette) == ["Name", "Trust in time"]


def test_an_empty_codebook_offers_a_new_code(qtbot, session, window):
    palette = CodePalette(session, window)
    palette.open_at(QPoint(0, 0), "")
    assert palette._new.is_meant and palette._new.text() == "New code…"
    with qtbot.waitSignal(palette.define_asked):
        qtbot.keyClick(palette._field, ENTER)


def test_without_a_project_nothing_breaks(window):
    palette = CodePalette(Session("Ana"), window)
    palette.open_at(QPoint(0, 0), "")
    assert palette._hits.total == 0


@pytest.mark.parametrize("place", [QPoint(-500, -500), QPoint(5000, 5000), QPoint(100, 100)])
@pytest.mark.parametrize("size", [(900, 700), (420, 300)])
def test_it_stays_within_the_window(study, window, palette, place, size):
    window.resize(*size)
    palette.open_at(place, "Selection across 2 speakers")
    assert window.rect().contains(palette.card.geometry())
    assert palette.card.height() >= palette.card.minimumSizeHint().height()


def test_it_stays_within_a_window_that_grows_smaller(qtbot, window, palette):
    palette.open_at(window.mapToGlobal(QPoint(400, 400)), "")
    window.resize(500, 450)
    qtbot.waitUntil(lambda: window.rect().contains(palette.card.geometry()))


def test_the_field_stays_where_it_is_while_one_types(qtbot, window, palette):
    palette.open_at(window.mapToGlobal(QPoint(400, 600)), "")
    top = palette.card.y()
    type_in(qtbot, palette, "trust")
    assert palette.card.y() == top


def test_the_keys_go_back_to_who_had_them(qtbot, window, palette):
    assert palette._field.hasFocus()
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert window.centralWidget().hasFocus()


def test_it_goes_when_the_keys_go_elsewhere(qtbot, window, palette):
    window.centralWidget().setFocus()
    assert not palette.isVisible() and window.centralWidget().hasFocus()


def test_its_keys_come_before_those_of_the_window(qtbot, study, window, palette):
    heard = []
    for keys in ("Return", "Esc", "Down", "C"):
        action = window.addAction(keys)
        action.setShortcut(keys)
        action.triggered.connect(lambda: heard.append("window"))
    qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert palette._list.current() == study.ids["Setting goals"]
    qtbot.keyClicks(palette._field, "c")
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert heard == [] and not palette.isVisible()


def test_tab_goes_through_the_list(qtbot, study, palette):
    qtbot.keyClick(palette._field, Qt.Key.Key_Tab)
    assert palette._field.hasFocus() and palette._list.current() == study.ids["Setting goals"]


def test_it_is_usable_with_three_hundred_codes(qtbot, study, window):
    def many(action):
        for number in range(300):
            action.create("code", name=f"Code {number}", position=10.0 + number, definition="What was said. " * 20)

    study.project.do("Many", many)
    palette = CodePalette(study.session, window)
    palette.open_at(QPoint(0, 0), "")
    start = time.perf_counter()
    type_in(qtbot, palette, "code 2")
    assert time.perf_counter() - start < 1.5
    assert palette._hits.found == 111


def test_the_list_passes_qts_own_examination(qtbot, study):
    model = HitsModel(study.session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.read()
    for typed in ("", "m", "zz", "trust"):
        model.search(typed)
    assert tester.model() is model


def test_a_row_is_spoken_whole(qtbot, study, palette):
    type_in(qtbot, palette, "asks")
    spoken = palette._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("Being seen as a person, Relationship, 2 passages, key 5, Asks after me, not only after my work.")
