import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from annotator.gui.codebook import drag, pins, standing
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.codebook.sets import in_use
from annotator.gui.codebook.sets.checklist import Checklist
from annotator.gui.codebook.sets.dialog import SetDialog
from annotator.gui.codebook.sets.menu import SetsMenu
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.store.verbs import codes, sets


@pytest.fixture(autouse=True)
def new_desk():
    """Nothing is kept from test to test."""
    yield
    Settings()._stored.clear()


@pytest.fixture
def chosen(study, panel):
    """A set of three codes in an order of its own, in use."""
    names = "Trust", "Matching", "Setting goals"
    made = study.project.do("Set", sets.make, "Report", [study.ids[name] for name in names])
    in_use.of(study.session).use(made)
    return made


def rows(panel):
    return [panel._model.row(code).name for code in panel._model.codes()]


def stored(study, at=0):
    book = study.project.read.codebook()
    return [book[code].name for code in study.project.read.code_sets()[at].codes]


def answer(act):
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


# how a set comes about


def test_without_a_set_there_is_no_chip(study, panel, chosen):
    study.session.undo()
    assert not panel._chip.isVisible() and len(rows(panel)) == 8


def test_selected_codes_become_a_set_that_is_in_use(qtbot, study, panel):
    tree = panel._tree
    tree.set_current(study.ids["Honest feedback"])
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    def fill(dialog):
        dialog._name.setText("Heute 🌍")
        dialog._primary.click()

    answer(fill)
    panel.deeds.new_set(tree.selected())
    assert rows(panel) == ["Honest feedback", "Opening doors"]
    assert panel._chip.isVisible() and panel._chip.currentText() == "Heute 🌍"
    assert study.project.next_undo.label == "New set Heute 🌍"


def test_a_name_is_needed_and_may_not_be_taken(qtbot, study, panel, chosen):
    dialog = SetDialog(panel._changes.sets, study.project.read.codebook(), None)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog._problem.text() == "A set needs a name."
    qtbot.keyClicks(dialog._name, " Report ")
    dialog.accept()
    assert dialog._problem.text() == "There is already a set “Report”. Choose another name."
    assert dialog.written is None and len(study.project.read.code_sets()) == 1


def test_codes_are_ticked_under_a_filter(qtbot, study, panel, chosen):
    report = study.project.read.code_sets()[0]
    dialog = SetDialog(panel._changes.sets, study.project.read.codebook(), report)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._filter.setText("honest")
    dialog._view.setCurrentIndex(dialog._list.index(0, 0))
    qtbot.keyClick(dialog._view, Qt.Key.Key_Space)
    assert dialog._count.text() == "4 codes in the set"
    dialog.accept()
    assert stored(study) == ["Trust", "Matching", "Setting goals", "Honest feedback"]


def test_the_checklist_is_a_model_as_qt_wants_it(study):
    made = Checklist(study.project.read.codebook(), [study.ids["Trust"]])
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_filter("t")
    made.setData(made.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    made.set_filter("")
    assert tester is not None and len(made.ticked) == 2


# what a set in use does


def test_it_limits_the_tree_in_its_own_order(study, panel, chosen):
    assert rows(panel) == ["Trust", "Matching", "Setting goals"]
    panel._filter.setText("set")
    assert rows(panel) == ["Setting goals"]


def test_it_limits_the_digits(study, panel, chosen):
    ids = study.ids
    assert pins.digits(study.session) == {ids["Trust"]: 1, ids["Matching"]: 2, ids["Setting goals"]: 3}
    panel._changes.pin(ids["Setting goals"], 1)
    assert stored(study) == ["Setting goals", "Matching", "Trust"]
    assert pins.code_under(study.session, 1) == ids["Setting goals"]


def test_it_limits_the_palette_but_what_is_typed_is_found_behind(qtbot, study, panel, chosen):
    palette = CodePalette(study.session, panel)
    palette._hits.read(limited=True)
    palette._hits.search("")
    assert palette._hits.found == 3
    palette._hits.search("honest")
    found = [palette._hits.index(row, 0).data() for row in range(palette._hits.rowCount())]
    assert found == ["Not in “Report”", "Honest feedback"]
    assert palette._hits.has_name("honest feedback")


def test_joining_and_moving_choose_from_all(study, panel, chosen):
    seen = []

    def look(dialog):
        seen.append(dialog._hits.total)
        dialog.reject()

    answer(look)
    panel.deeds.join(study.ids["Trust"])
    assert seen == [7]


def test_a_code_made_meanwhile_is_in_it(study, panel, chosen):
    def name(dialog):
        dialog._name.setText("New one")
        dialog.accept()

    answer(name)
    panel.new_code()
    assert rows(panel)[-1] == "New one" and stored(study)[-1] == "New one"
    study.session.undo()
    assert stored(study) == ["Trust", "Matching", "Setting goals"]


def test_a_code_that_is_asked_for_is_shown_in_spite_of_it(study, panel, chosen):
    panel.set_current(study.ids["Honest feedback"])
    assert panel.current() == study.ids["Honest feedback"] and len(rows(panel)) == 8


def test_delete_takes_out_of_the_set_and_no_code_is_lost(qtbot, study, panel, chosen):
    panel._tree.set_current(study.ids["Trust"])
    with qtbot.waitSignal(study.session.removed) as said:
        qtbot.keyClick(panel._tree, Qt.Key.Key_Delete)
    assert said.args == ["Took Trust out of the set “Report”"]
    assert stored(study) == ["Matching", "Setting goals"]
    assert study.ids["Trust"] in study.project.read.codebook()


def test_alt_with_arrows_changes_its_order_alone(qtbot, study, panel, chosen):
    before = [code.name for code in study.project.read.codebook()]
    panel._tree.set_current(study.ids["Matching"])
    qtbot.keyClick(panel._tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stored(study) == ["Matching", "Trust", "Setting goals"]
    qtbot.keyClick(panel._tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(panel._tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert study.project.next_undo.label == "Move Matching in Report"
    assert [code.name for code in study.project.read.codebook()] == before


def test_dragging_changes_its_order(study, panel, chosen):
    place = standing.place_in_list(panel._model.set_in_use, study.ids["Setting goals"], 0.9)
    panel._tree.dropped.emit(study.ids["Trust"], place)
    assert stored(study) == ["Matching", "Setting goals", "Trust"]


@pytest.mark.parametrize(
    ("chosen", "before", "after"),
    [([2], 1, [2, 1, 3, 4]), ([1, 3], 3, [2, 1, 3, 4]), ([1, 2], None, [3, 4, 1, 2]), ([4], 4, [1, 2, 3, 4])],
)
def test_codes_move_together_in_a_set(chosen, before, after):
    assert in_use.moved((1, 2, 3, 4), chosen, before) == after


def test_a_set_without_codes_says_so(study, panel):
    in_use.of(study.session).use(study.project.do("Set", sets.make, "Empty"))
    assert panel._nothing.isVisible() and "this set" in panel._nothing.text()


# adding and taking out


def test_the_menu_ticks_codes_in_and_out(study, panel, chosen):
    menu = SetsMenu(panel._changes.sets, [study.ids["Honest feedback"]])
    assert not menu.actions()[0].isChecked()
    menu.actions()[0].trigger()
    assert stored(study)[-1] == "Honest feedback"
    assert study.project.next_undo.label == "Put Honest feedback into Report"
    menu = SetsMenu(panel._changes.sets, [study.ids["Honest feedback"]])
    assert menu.actions()[0].isChecked()
    menu.actions()[0].trigger()
    assert stored(study) == ["Trust", "Matching", "Setting goals"]


def test_a_code_let_go_on_the_chip_goes_into_the_only_set(study, panel, chosen):
    in_use.of(study.session).use(None)
    data, offered = drag.carried(study.ids["Honest feedback"]), Qt.DropAction.CopyAction
    panel._chip._is_own = lambda event: True  # no event of a test can have a source
    hand = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel._chip, QDragEnterEvent(QPoint(5, 5), offered, data, *hand))
    QApplication.sendEvent(panel._chip, QDropEvent(QPointF(5, 5), offered, data, *hand))
    assert stored(study)[-1] == "Honest feedback"


def test_nothing_but_codes_is_let_go_on_the_chip():
    assert drag.code_in(QMimeData()) is None


# choosing, changing, remembering


def test_the_chip_chooses(study, panel, chosen):
    chip = panel._chip
    chip.setCurrentIndex(0)
    chip.activated.emit(0)
    assert len(rows(panel)) == 8
    at = chip.findText("Report")
    chip.setCurrentIndex(at)
    chip.activated.emit(at)
    assert len(rows(panel)) == 3


def test_the_chip_deletes_and_says_that_the_codes_stay(qtbot, study, panel, chosen):
    at = panel._chip.findText("Delete “Report”")
    with qtbot.waitSignal(study.session.removed) as said:
        panel._chip.activated.emit(at)
    assert said.args == ["Deleted the set “Report”; its codes stay"]
    assert len(rows(panel)) == 8 and not panel._chip.isVisible()
    study.session.undo()
    assert panel._chip.isVisible()


def test_the_chip_changes_a_set(study, panel, chosen):
    answer(lambda dialog: (dialog._name.setText("Paper"), dialog.accept()))
    panel._chip.activated.emit(panel._chip.findText("Change “Report”…"))
    assert panel._chip.currentText() == "Paper"


def test_it_is_remembered_for_the_project(study, panel, chosen):
    study.project.do("Rename", sets.change, chosen, name="Paper")
    path = study.project.path
    other = Session("Ben")
    other.open(path)
    assert in_use.of(other).current.name == "Paper"
    in_use.of(other).use(None)
    other.show(None)
    again = Session("Ben")
    again.open(path)
    assert in_use.of(again).current is None
    again.show(None)


def test_a_deleted_code_leaves_the_set_and_comes_back(study, panel, chosen):
    study.project.do("Delete", codes.delete, study.ids["Trust"])
    assert rows(panel) == ["Matching", "Setting goals"]
    study.session.undo()
    assert rows(panel) == ["Trust", "Matching", "Setting goals"]
