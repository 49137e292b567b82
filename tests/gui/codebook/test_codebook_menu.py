import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from annotator.gui.codebook.menu import CodeMenu
from annotator.gui.codebook.panel import CodebookPanel


@pytest.fixture
def panel(qtbot, study):
    made = CodebookPanel(study.session)
    qtbot.addWidget(made)
    return made


def menu(qtbot, study, panel, name):
    return CodeMenu(panel._changes, panel._model.row(study.ids[name]), panel)


def action(menu, *path):
    for part in path[:-1]:
        menu = next(one.menu() for one in menu.actions() if one.text() == part)
    return next(one for one in menu.actions() if one.text().replace("&", "").split("   ")[0] == path[-1])


def test_everything_is_there(qtbot, study, panel):
    made = menu(qtbot, study, panel, "Trust")
    assert [one.text() for one in made.actions() if not one.isSeparator()] == [
        "New code here…", "Rename", "Edit definition…", "Memo", "Colour", "Pin to digit", "Unpin from 4", "In sets",
        "Move up", "Move down", "Move in", "Move out", "Move to…", "Join with…", "Split…", "History of this code",
        "Delete",
    ]  # fmt: skip


def test_beside_the_codes_only_a_new_one_is_offered(qtbot, study, panel):
    made = CodeMenu(panel._changes, None, panel)
    assert [one.text() for one in made.actions()] == ["New code…"]


def test_colours_by_name(qtbot, study, panel):
    made = menu(qtbot, study, panel, "Trust")
    assert action(made, "Colour", "Its theme’s").isChecked()
    action(made, "Colour", "Rose").trigger()
    assert study.project.read.codebook()[study.ids["Trust"]].color == "rose"
    assert study.project.next_undo.label == "Recolour Trust"
    action(menu(qtbot, study, panel, "Trust"), "Colour", "Its theme’s").trigger()
    assert study.project.read.codebook()[study.ids["Trust"]].color == ""


def test_any_other_colour(qtbot, study, panel, monkeypatch):
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#123456"))
    action(menu(qtbot, study, panel, "Trust"), "Colour", "Other…").trigger()
    assert study.project.read.codebook()[study.ids["Trust"]].color == "#123456"


def test_no_other_colour_after_all(qtbot, study, panel, monkeypatch):
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    action(menu(qtbot, study, panel, "Trust"), "Colour", "Other…").trigger()
    assert study.project.read.codebook()[study.ids["Trust"]].color == ""


def test_digits(qtbot, study, panel):
    action(menu(qtbot, study, panel, "Trust"), "Pin to digit", "1").trigger()
    assert panel._model.row(study.ids["Trust"]).digit == 1
    action(menu(qtbot, study, panel, "Trust"), "Unpin from 1").trigger()
    assert panel._model.row(study.ids["Trust"]).digit is None


def test_delete(qtbot, study, panel):
    action(menu(qtbot, study, panel, "Guidance"), "Delete").trigger()
    assert study.ids["Setting goals"] not in study.project.read.codebook()
    study.session.undo()
    assert study.ids["Setting goals"] in study.project.read.codebook()


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("New code here…", "new_asked"),
        ("Rename", "rename_asked"),
        ("Edit definition…", "define_asked"),
        ("Join with…", "join_asked"),
        ("Split…", "split_asked"),
        ("History of this code", "history_asked"),
    ],
)
def test_the_rest_is_asked_for(qtbot, study, panel, words, signal):
    made = menu(qtbot, study, panel, "Trust")
    with qtbot.waitSignal(getattr(made, signal)) as said:
        action(made, words).trigger()
    assert said.args == [study.ids["Trust"]]


def test_moving_is_asked_for_one_or_several(qtbot, study, panel):
    made = menu(qtbot, study, panel, "Trust")
    with qtbot.waitSignal(made.move_asked) as said:
        action(made, "Move to…").trigger()
    assert said.args == [[study.ids["Trust"]]]


def test_several_codes_have_a_menu_of_their_own(qtbot, study, panel):
    several = [study.ids["Trust"], study.ids["Matching"]]
    made = CodeMenu(panel._changes, panel._model.row(several[0]), panel, several)
    words = [one.text() for one in made.actions() if not one.isSeparator()]
    assert words == ["In sets", "Move to…", "Delete 2 codes"]
    action(made, "Delete 2 codes").trigger()
    assert study.project.next_undo.label == "Delete 2 codes"
    assert not set(several) & {code.id for code in study.project.read.codebook()}
    study.session.undo()
    assert set(several) <= {code.id for code in study.project.read.codebook()}


def test_a_code_without_passages_cannot_be_split(qtbot, study, panel):
    assert not action(menu(qtbot, study, panel, "Matching"), "Split…").isEnabled()
