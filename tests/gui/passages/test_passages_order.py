import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.conditions import Conditions
from annotator.gui.passages import arranging
from tests.gui.passages.conftest import press, words

EXPLAINS, HONEST, USE, ALONE, AGAIN = (
    "She explains the steps twice", "honest feedback", "feedback that I can use", "one on one", "Honest feedback",
)  # fmt: skip


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("Place", [EXPLAINS, HONEST, USE, ALONE, AGAIN]),
        ("Code", [EXPLAINS, HONEST, USE, AGAIN, ALONE]),
        ("Speaker", [EXPLAINS, HONEST, USE, AGAIN, ALONE]),
        ("Length", [EXPLAINS, USE, HONEST, AGAIN, ALONE]),
        ("Newest", [ALONE, AGAIN, USE, HONEST, EXPLAINS]),
    ],
)
def test_each_order(panel, choose_value, order, found):
    choose_value(panel.bar.order, order)
    assert words(panel) == found


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("Code", ["[Explaining, 1 passage]", EXPLAINS, "[Feedback, 3 passages]", HONEST, USE, AGAIN,
                  "[Time alone, 1 passage]", ALONE]),
        ("Role", ["[Mentor, 2 passages]", EXPLAINS, HONEST, "[Mentee, 3 passages]", USE, ALONE, AGAIN]),
        ("Speaker", ["[Ann, 1 passage]", EXPLAINS, "[Ben, 1 passage]", HONEST, "[Cleo, 2 passages]", USE, AGAIN,
                     "[Dan, 1 passage]", ALONE]),
        ("Document", ["[Group A, 2 passages]", EXPLAINS, HONEST, "[Group B, 3 passages]", USE, ALONE, AGAIN]),
    ],
)  # fmt: skip
def test_each_group_has_its_count(panel, choose_value, group, found):
    choose_value(panel.bar.group, group)
    assert words(panel) == found
    assert not panel.grab().isNull()
    choose_value(panel.bar.group, "None")
    assert len(words(panel)) == 5


def test_what_two_say_and_nobody_says_has_groups_of_its_own(study, panel, choose_value):
    study.apply("Feedback", "in private.\nModerator: Anything else?\nAnn: We meet")
    study.apply("Feedback", "Moderator")
    choose_value(panel.bar.group, "Role")
    headings = [one for one in words(panel) if one.startswith("[")]
    assert sorted(headings) == sorted(
        ["[Mentor, 2 passages]", "[Mentee, 3 passages]", "[Moderator, Mentor, 1 passage]", "[nobody heard, 1 passage]"]
    )
    choose_value(panel.bar.group, "Speaker")
    assert sum(one.startswith("[") for one in words(panel)) == 6 and "[nobody heard, 1 passage]" in words(panel)


def test_groups_hold_while_one_codes(study, panel, choose_value):
    choose_value(panel.bar.group, "Code")
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    study.apply("Time alone", "We meet")
    assert words(panel)[-3:] == ["[Time alone, 2 passages]", "We meet", ALONE]
    study.session.undo()
    assert "[Time alone, 1 passage]" in words(panel)
    panel.ask(Conditions(text="zebra"))
    assert words(panel) == []
    tester.deleteLater()


def test_keys_leave_headings_out(qtbot, panel, choose_value):
    choose_value(panel.bar.group, "Code")
    panel.list.setFocus()
    press(qtbot, panel, Qt.Key.Key_Home)
    shown = [panel.list.currentIndex().data()]
    for _ in range(4):
        press(qtbot, panel, Qt.Key.Key_Down)
        shown.append(panel.list.currentIndex().data())
    assert shown == [EXPLAINS, HONEST, USE, AGAIN, ALONE]
    press(qtbot, panel, Qt.Key.Key_Down)
    assert panel.list.currentIndex().data() == ALONE
    press(qtbot, panel, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.list.selected()) == 5


def test_the_names_of_orders_and_groups_are_all_offered(panel):
    for chip, values in ((panel.bar.group, arranging.GROUPS), (panel.bar.order, arranging.ORDERS)):
        assert tuple(chip.itemData(at) for at in range(chip.count())) == values
        assert all(chip.itemText(at) for at in range(chip.count()))
