import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.gui.codebook import drag
from annotator.store.verbs import codes

LEFT, MOVE = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tree(panel):
    panel._tree.setFocus()
    return panel._tree


def at(study, tree, name):
    tree.set_current(study.ids[name])
    return tree


def order(study):
    book = study.project.read.codebook()
    return [code.name for code in book]


def middle(study, tree, name):
    return tree.visualRect(tree.model().index_of(study.ids[name])).center()


# keys


def test_enter_applies_the_code(qtbot, study, panel, tree):
    at(study, tree, "Trust")
    with qtbot.waitSignal(panel.code_activated) as said:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert said.args == [study.ids["Trust"]]


def test_f2_renames_in_place(qtbot, study, panel, tree):
    at(study, tree, "Trust")
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    assert editor.text() == "Trust" and editor.selectedText() == "Trust"
    editor.setText("Confidence")
    with qtbot.waitSignal(study.session.changed), qtbot.assertNotEmitted(panel.code_activated):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "Confidence" in order(study)
    assert study.project.next_undo.label == "Rename Trust"


def test_a_name_that_the_filter_hides_is_kept(qtbot, study, panel, tree):
    panel._filter.setText("trust")
    at(study, tree, "Trust")
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.setText("Confidence")
    with qtbot.waitSignal(study.session.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "Confidence" in order(study) and panel._model.rowCount() == 0


def test_escape_leaves_the_name_as_it_was(qtbot, study, tree):
    at(study, tree, "Trust")
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.setText("Confidence")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert "Confidence" not in order(study)


def test_delete_removes_the_code_and_the_next_one_is_current(qtbot, study, tree):
    at(study, tree, "Honest feedback")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert "Honest feedback" not in order(study)
    assert tree.current() == study.ids["Opening doors"]
    study.session.undo()
    assert "Honest feedback" in order(study)


def test_arrows_open_and_close(qtbot, study, tree):
    at(study, tree, "Guidance")
    index = tree.currentIndex()
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(index)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.isExpanded(index)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.current() == study.ids["Setting goals"]
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.current() == study.ids["Guidance"]


def test_alt_with_arrows_moves_among_the_codes_beside(qtbot, study, tree):
    alt = Qt.KeyboardModifier.AltModifier
    at(study, tree, "Honest feedback")
    qtbot.keyClick(tree, Qt.Key.Key_Up, alt)
    assert order(study)[1:4] == ["Honest feedback", "Setting goals", "Opening doors"]
    qtbot.keyClick(tree, Qt.Key.Key_Up, alt)  # there is no place above the first
    assert order(study)[1] == "Honest feedback"
    qtbot.keyClick(tree, Qt.Key.Key_Down, alt)
    qtbot.keyClick(tree, Qt.Key.Key_Down, alt)
    assert order(study)[1:4] == ["Setting goals", "Opening doors", "Honest feedback"]
    assert tree.current() == study.ids["Honest feedback"]


def test_alt_with_arrows_moves_a_code_in_and_out(qtbot, study, tree):
    alt, book = Qt.KeyboardModifier.AltModifier, study.project.read.codebook
    at(study, tree, "Honest feedback")
    qtbot.keyClick(tree, Qt.Key.Key_Right, alt)
    assert book()[study.ids["Honest feedback"]].parent == study.ids["Setting goals"]
    qtbot.keyClick(tree, Qt.Key.Key_Right, alt)  # it is the first there: in front of it stands nothing
    assert book()[study.ids["Honest feedback"]].parent == study.ids["Setting goals"]
    qtbot.keyClick(tree, Qt.Key.Key_Left, alt)
    assert order(study)[1:4] == ["Setting goals", "Honest feedback", "Opening doors"]
    qtbot.keyClick(tree, Qt.Key.Key_Left, alt)
    assert book()[study.ids["Honest feedback"]].parent is None
    assert order(study)[:5] == ["Guidance", "Setting goals", "Opening doors", "Honest feedback", "Relationship"]
    qtbot.keyClick(tree, Qt.Key.Key_Left, alt)  # further out there is nothing
    assert tree.current() == study.ids["Honest feedback"]


def test_several_codes_are_deleted_in_one_step(qtbot, study, tree):
    at(study, tree, "Honest feedback")
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(study.session.removed) as said:
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert said.args == ["Deleted 2 codes with 3 passages"]
    assert {"Honest feedback", "Opening doors"} & set(order(study)) == set()
    study.session.undo()
    assert len(order(study)) == 8


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Guidance", "Deleted Guidance with 3 codes below it and 7 passages"),
        ("Trust", "Deleted Trust with 5 passages"),
        ("Matching", "Deleted Matching"),
    ],
)
def test_what_goes_with_a_deleted_code_is_said(qtbot, study, tree, name, words):
    at(study, tree, name)
    with qtbot.waitSignal(study.session.removed) as said:
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert said.args == [words]


def test_a_name_that_is_taken_is_refused_with_a_sentence(qtbot, study, tree):
    at(study, tree, "Trust")
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.setText("Being seen as a person")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    taken = "There is already a code “Being seen as a person” under “Relationship”. Choose another name."
    qtbot.waitUntil(lambda: bool(study.session.told))
    assert [str(error) for error in study.session.told] == [taken]
    assert "Trust" in order(study)


def test_own_keys_come_before_those_of_the_window(qtbot, study, panel, tree):
    heard = []
    action = panel.addAction("Uncode")
    action.setShortcut("Del")
    action.triggered.connect(lambda: heard.append("Uncode"))
    at(study, tree, "Trust")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert heard == [] and "Trust" not in order(study)


# what stays


def test_what_was_closed_stays_closed_when_codes_come(study, tree):
    tree.collapse(tree.model().index_of(study.ids["Guidance"]))
    study.project.do("New code", codes.create, "Distance", study.ids["Relationship"])
    assert not tree.isExpanded(tree.model().index_of(study.ids["Guidance"]))
    assert tree.isExpanded(tree.model().index_of(study.ids["Relationship"]))


def test_a_filter_opens_what_was_closed_and_closes_it_again(study, panel, tree):
    tree.collapse(tree.model().index_of(study.ids["Guidance"]))
    panel._filter.setText("goals")
    assert tree.isExpanded(tree.model().index_of(study.ids["Guidance"]))
    panel._filter.clear()
    assert not tree.isExpanded(tree.model().index_of(study.ids["Guidance"]))


# mouse


def test_a_double_click_applies(qtbot, study, panel, tree):
    with qtbot.waitSignal(panel.code_activated) as said:
        qtbot.mouseDClick(tree.viewport(), LEFT, pos=middle(study, tree, "Trust"))
    assert said.args == [study.ids["Trust"]]


def test_a_click_on_the_arrow_opens_and_closes(qtbot, study, tree):
    index = tree.model().index_of(study.ids["Guidance"])
    arrow = QPoint(20, tree.visualRect(index).center().y())
    qtbot.mouseClick(tree.viewport(), LEFT, pos=arrow)
    assert not tree.isExpanded(index)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=arrow)
    assert tree.isExpanded(index)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_is_of_the_code_at_hand(qtbot, study, tree, reason):
    at(study, tree, "Trust")
    with qtbot.waitSignal(tree.menu_asked) as said:
        event = QContextMenuEvent(reason, middle(study, tree, "Trust"), QPoint(5, 5))
        QApplication.sendEvent(tree.viewport(), event)
    assert said.args[0] == study.ids["Trust"]


# drag and drop


def let_go(study, tree, name, point, held=PLAIN):
    """Carry a code to a point of the tree and let it go there, as Qt tells a view of it."""
    data = drag.carried(study.ids[name])
    tree._is_own = lambda event: True  # no event of a test can have a source
    offered = Qt.DropAction.CopyAction | MOVE
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(point, offered, data, LEFT, held))
    move = QDragMoveEvent(point, offered, data, LEFT, held)
    QApplication.sendEvent(tree.viewport(), move)
    tree.grab()  # paints the mark
    if move.isAccepted():
        QApplication.sendEvent(tree.viewport(), QDropEvent(QPointF(point), offered, data, LEFT, held))
    return move.isAccepted()


def edge(study, tree, name, where):
    rect = tree.visualRect(tree.model().index_of(study.ids[name]))
    return QPoint(120, rect.top() + 2 if where == "above" else rect.bottom() - 1)


def test_a_code_dropped_onto_another_stands_below_it(study, tree):
    assert let_go(study, tree, "Trust", middle(study, tree, "Matching"))
    assert order(study)[-2:] == ["Matching", "Trust"]
    assert study.project.read.codebook()[study.ids["Trust"]].parent == study.ids["Matching"]
    assert study.project.next_undo.label == "Move Trust"


def test_with_ctrl_a_code_is_joined_after_a_preview(qtbot, study, panel, tree):
    said = []

    def answer():
        preview = QApplication.activeModalWidget()
        said.append(preview.windowTitle())
        preview.accept()

    with qtbot.waitSignal(panel.deeds.made):
        assert let_go(study, tree, "Trust", middle(study, tree, "Matching"), Qt.KeyboardModifier.ControlModifier)
        QTimer.singleShot(0, answer)
    assert said == ["Join “Trust” into “Matching”"]
    assert study.project.next_undo.label == "Join Trust into Matching"
    assert panel._model.row(study.ids["Matching"]).count == 5
    study.session.undo()
    assert "Trust" in order(study)


def test_with_ctrl_no_code_is_joined_with_itself(study, tree):
    held = Qt.KeyboardModifier.ControlModifier
    assert not let_go(study, tree, "Trust", middle(study, tree, "Trust"), held)
    assert not let_go(study, tree, "Trust", QPoint(100, tree.viewport().height() - 3), held)


def test_all_that_is_selected_is_moved_together(study, tree):
    at(study, tree, "Setting goals")
    below = tree.model().index_of(study.ids["Trust"])
    tree.selectionModel().select(below, tree.selectionModel().SelectionFlag.Select)
    assert let_go(study, tree, "Setting goals", middle(study, tree, "Matching"))
    assert order(study)[-3:] == ["Matching", "Setting goals", "Trust"]
    assert study.project.next_undo.label == "Move 2 codes"


def test_a_code_dropped_between_two_stands_between_them(study, tree):
    assert let_go(study, tree, "Trust", edge(study, tree, "Honest feedback", "above"))
    assert order(study)[:5] == ["Guidance", "Setting goals", "Trust", "Honest feedback", "Opening doors"]


def test_below_an_open_theme_is_in_front_of_its_first_code(study, tree):
    assert let_go(study, tree, "Trust", edge(study, tree, "Guidance", "below"))
    assert order(study)[:3] == ["Guidance", "Trust", "Setting goals"]


def test_below_all_rows_is_the_end_of_the_top(study, tree):
    assert let_go(study, tree, "Trust", QPoint(100, tree.viewport().height() - 3))
    assert order(study)[-1] == "Trust"
    assert study.project.read.codebook()[study.ids["Trust"]].parent is None


def test_no_code_goes_below_itself_or_where_it_stands(study, tree):
    assert not let_go(study, tree, "Guidance", middle(study, tree, "Setting goals"))
    assert not let_go(study, tree, "Setting goals", edge(study, tree, "Honest feedback", "above"))
    assert tree.place is None


def test_codes_of_another_window_are_not_taken(study, tree):
    data = drag.carried(study.ids["Trust"])
    point = middle(study, tree, "Matching")
    event = QDragMoveEvent(point, Qt.DropAction.CopyAction | MOVE, data, LEFT, PLAIN)
    QApplication.sendEvent(tree.viewport(), event)
    assert not event.isAccepted()
