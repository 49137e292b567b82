"""Only passages with a second code beside them, or without, in the pane."""

import pytest

from annotator.core.conditions import Beside
from annotator.gui.compare.scene import Address
from annotator.store.verbs import codes


@pytest.fixture
def panel(two_roles, shown):
    two_roles.code("Second", "Theirs").coded("Second", "Group one", "on Alike number 0", "Ben on Emphasis number 1")
    return shown(two_roles.project)


def choose(panel, *path):
    """Choose in the menu of the filters; returns the action."""
    menu = panel.filters.menu()
    for name in path[:-1]:
        menu = next(one.menu() for one in menu.actions() if one.text() == name)
    action = next(one for one in menu.actions() if one.text() == path[-1])
    action.trigger()
    return action


def numbers(panel):
    cells = {theme.name: theme.cells for theme in panel.comparison.themes}
    return {name: [one.passages for one in of.values()] for name, of in cells.items()}


def test_a_second_code_is_chosen_from_the_menu_and_taken_away_by_its_chip(qtbot, panel, two_roles):
    choose(panel, "Also coded with", "Theirs", "Second")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert numbers(panel) == {
        "Alike": [1, 0], "Emphasis": [1, 0], "Shared": [0, 0], "Ours": [0, 0], "Rare": [0, 0],
    }  # fmt: skip
    (chip,) = panel.filters.chips()
    assert chip.accessibleName() == "Filter also coded with Second"
    assert "Only passages also coded with Second" in panel.results.method.text()
    choose(panel, "Not coded with", "Theirs", "Second")
    assert panel.filters.beside == (Beside((two_roles.codes["Second"],), is_absent=True),)
    assert numbers(panel)["Alike"] == [7, 8]
    choose(panel, "Not in a turn with", "Theirs", "Second")
    assert panel.filters.beside[0].where == "turn"
    panel.filters.chips()[0].removed.emit()
    assert panel.filters.beside == () and numbers(panel)["Alike"] == [8, 8]


def test_it_follows_the_coding_and_ends_where_the_code_is_deleted(qtbot, panel, two_roles):
    panel.filters.turn_beside(Beside((two_roles.codes["Second"],)))
    two_roles.coded("Second", "Group one", "Cem on Alike number 2", "Cem on Alike number 3")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert numbers(panel)["Alike"] == [1, 2]
    panel.results.drill.show_cell(two_roles.project, panel.scene, Address(two_roles.codes["Alike"], "Mentee"))
    assert panel.results.drill.model.rowCount() == 2
    two_roles.project.do("Delete", codes.delete, two_roles.codes["Second"])
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert panel.filters.beside == () and panel.filters.isHidden()
    assert numbers(panel)["Alike"] == [8, 8]


def test_a_chip_has_the_name_that_its_code_has_now(qtbot, panel, two_roles):
    panel.filters.turn_beside(Beside((two_roles.codes["Second"],)))
    two_roles.project.do("Rename", codes.change, two_roles.codes["Second"], name="Other")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert [one.accessibleName() for one in panel.filters.chips()] == ["Filter also coded with Other"]


def test_where_no_passage_meets_it_that_is_said(panel, two_roles):
    two_roles.code("Never")
    panel.refresh()
    panel.filters.turn_beside(Beside((two_roles.codes["Never"],)))
    assert panel.state.sentence.text() == "No passage meets the filters."
    assert not panel.filters.isHidden()
