"""The set of themes that are reported, ordered and changed in the pane."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.core.status import SIMILAR
from annotator.gui.compare.drag_rows import Gap
from annotator.gui.compare.model import Kind
from annotator.gui.compare.row_menu import RowMenu
from annotator.gui.compare.rows import StatusRow, ThemeRow, beside
from annotator.gui.compare.scene import Address
from annotator.store.verbs import project as verbs
from annotator.store.verbs import sets


@pytest.fixture
def panel(two_roles, shown):
    """The pane of a study with five similar themes, one of them below another."""
    two_roles.code("Part", "Alike").code("Other part", "Alike")
    for name in ("Emphasis", "Shared", "Rare", "Part"):
        two_roles.project.do("Settle", verbs.settle, two_roles.codes[name], SIMILAR, "So that they stand together.")
    return shown(two_roles.project)


def names(panel):
    return [row.theme.name for row in panel.results.model.rows() if isinstance(row, ThemeRow)]


def place_of(panel, study, name):
    return panel.results.model.place(Address(study.codes[name], None), (Kind.THEME, ""))


def compared(qtbot, panel):
    qtbot.waitUntil(lambda: not panel.is_waiting)


def test_keys_move_a_theme_among_those_it_is_reported_with(qtbot, panel, two_roles):
    project, matrix = two_roles.project, panel.results.matrix
    before = names(panel)
    assert before[:6] == ["Alike", "Part", "Other part", "Emphasis", "Shared", "Rare"]
    matrix.setCurrentIndex(place_of(panel, two_roles, "Shared"))
    qtbot.keyClick(matrix, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    compared(qtbot, panel)
    assert names(panel)[:6] == ["Alike", "Part", "Other part", "Shared", "Emphasis", "Rare"]
    assert panel.comparison.theme_set == "Reported themes"
    assert project.next_undo.label == "Move Shared in the report"
    assert panel.scene.theme(matrix.address().code).name == "Shared"
    qtbot.keyClick(matrix, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    compared(qtbot, panel)
    assert names(panel)[:3] == ["Shared", "Alike", "Part"]
    assert [theme.report_number for theme in panel.comparison.themes if theme.name == "Shared"] == ["1a"]
    project.undo(2)
    compared(qtbot, panel)
    assert (names(panel), panel.comparison.theme_set) == (before, None)


def test_a_theme_is_left_out_and_what_is_below_it_taken_in(qtbot, panel, two_roles):
    project = two_roles.project
    panel.results.matrix.setCurrentIndex(place_of(panel, two_roles, "Part"))
    with qtbot.waitSignal(panel._session.removed) as told:
        qtbot.keyClick(panel.results.matrix, Qt.Key.Key_Delete)
    assert told.args == ["Left Part out of the report; its passages stay"]
    compared(qtbot, panel)
    assert "Part" not in names(panel)
    assert "Set Reported themes: 7 of 8 codes" in panel.results.method.text()
    menu = RowMenu(
        panel.results.model, panel.scene, Address(two_roles.codes["Alike"], None), panel.deeds.reported, panel, can=True
    )
    qtbot.addWidget(menu)
    also = next(one.menu() for one in menu.actions() if one.text() == "Report also")
    assert [one.text() for one in also.actions()] == ["Part"]
    also.actions()[0].trigger()
    compared(qtbot, panel)
    assert names(panel)[:3] == ["Alike", "Other part", "Part"]
    assert project.next_undo.label == "Report Part"
    next(one for one in menu.actions() if one.text() == "Report all codes").trigger()
    compared(qtbot, panel)
    assert panel.comparison.theme_set is None


def test_the_last_theme_stays_in_the_report(qtbot, panel, two_roles):
    project = two_roles.project
    made = project.do("Set", sets.make, "One", [two_roles.codes["Alike"]])
    project.do("Report", verbs.report, made)
    compared(qtbot, panel)
    panel.deeds.reported.leave_out(two_roles.codes["Alike"])
    assert panel.deeds.reported.codes == [two_roles.codes["Alike"]]


def test_a_dragged_theme_goes_between_its_own_and_a_code_of_the_codebook_anywhere(qtbot, panel, two_roles):
    matrix, codes = panel.results.matrix, two_roles.codes

    def over(name, part):
        place = matrix.visualRect(place_of(panel, two_roles, name))
        return QPoint(40, round(place.top() + part * place.height()))

    found = matrix.gap(codes["Rare"], over("Alike", 0.8))
    assert (found.code, found.is_before) == (codes["Alike"], False)
    assert found.y == matrix.visualRect(place_of(panel, two_roles, "Emphasis")).top()  # behind what is below it
    assert matrix.gap(codes["Rare"], over("Ours", 0.2)) is None  # under another status
    assert matrix.gap(codes["Rare"], over("Part", 0.2)) is None  # below another theme
    assert matrix.gap(codes["Emphasis"], over("Shared", 0.2)) is None  # there it stands
    assert matrix.gap(None, over("Part", 0.2)) is None
    new = two_roles.code("Fresh").codes["Fresh"]
    two_roles.project.do("Report", verbs.report, two_roles.project.do("Set", sets.make, "S", list(codes.values())[:-1]))
    compared(qtbot, panel)
    assert isinstance(matrix.gap(new, over("Ours", 0.2)), Gap)
    matrix.placed.emit(new, codes["Ours"], True)
    compared(qtbot, panel)
    reported = two_roles.project.theme_set().codes
    assert reported[reported.index(codes["Ours"]) - 1] == new


def test_neighbours_are_found_at_every_depth(panel, two_roles):
    rows, codes = panel.results.model.rows(), two_roles.codes
    assert beside(rows, codes["Part"]) == [codes["Part"], codes["Other part"]]
    assert beside(rows, codes["Rare"]) == [codes[one] for one in ("Alike", "Emphasis", "Shared", "Rare")]
    assert beside(rows, codes["Ours"]) == [codes["Ours"]]
    assert beside([row for row in rows if isinstance(row, StatusRow)], codes["Ours"]) == []
