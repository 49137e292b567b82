import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.codebook import drag, drag_tree
from annotator.gui.transcript import view as views
from annotator.store.verbs import codes
from tests.gui.coding.desk import CTRL, SHIFT, Key, go_to, press, select, sweep, type_
from tests.gui.transcript.talk import point_at

QUOTE = "We meet one on one"
COPY = Qt.DropAction.CopyAction


# recoding


def test_a_passage_gets_another_code(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_C, held=SHIFT)
    type_(qtbot, "alone")
    press(qtbot, Key.Key_Return)
    assert ("honest feedback", "Time alone") in coding.coded()
    assert ("honest feedback", "Feedback") not in coding.coded()
    assert coding.project.next_undo.label == "Recode Feedback as Time alone"


def test_a_passage_gets_a_code_that_is_made_in_the_same_step(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_C, held=SHIFT)
    type_(qtbot, "Candour")
    press(qtbot, Key.Key_Return)
    assert ("honest feedback", "Candour") in coding.coded()
    coding.session.undo()
    assert ("honest feedback", "Feedback") in coding.coded()
    assert all(one.name != "Candour" for one in coding.project.read.codebook())


def test_where_several_passages_are_it_asks_which(qtbot, coding):
    def answer():
        menu = QApplication.activePopupWidget()
        qtbot.keyClick(menu, Key.Key_Down)
        qtbot.keyClick(menu, Key.Key_Return)

    coding.apply("Time alone", "I give honest feedback")
    go_to(coding, "honest feedback")
    QTimer.singleShot(0, answer)
    press(qtbot, Key.Key_C, held=SHIFT)
    palette = coding.window.coding._palette
    assert palette.isVisible()
    coding.window.activateWindow()  # without a screen, nobody does when the menu closes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClicks(palette._field, "Explaining")
    qtbot.keyClick(palette._field, Key.Key_Return)
    assert ("I give honest feedback", "Explaining") in coding.coded()
    assert ("honest feedback", "Feedback") in coding.coded()


def test_the_palette_codes_as_usual_after_it_was_left(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_C, held=SHIFT)
    press(qtbot, Key.Key_Escape)
    select(coding, QUOTE)
    press(qtbot, Key.Key_C)
    type_(qtbot, "alone")
    press(qtbot, Key.Key_Return)
    assert (QUOTE, "Time alone") in coding.coded() and ("honest feedback", "Feedback") in coding.coded()


# several codes, several turns


def test_the_palette_stays_for_several_codes(qtbot, coding):
    select(coding, QUOTE)
    press(qtbot, Key.Key_C)
    for name in ("alone", "Feedback", "Listening"):
        type_(qtbot, name)
        press(qtbot, Key.Key_Return, held=CTRL)
    press(qtbot, Key.Key_Escape)
    assert {name for words, name in coding.coded() if words == QUOTE} == {"Time alone", "Feedback", "Listening"}
    assert coding.view.selected() == coding.place(QUOTE)


def test_turns_are_coded_across(qtbot, coding):
    start, end = coding.place("every week, in private.")[0], coding.place("We meet")[1]
    coding.view.select(start, end)
    press(qtbot, Key.Key_3)
    (words,) = [words for words, name in coding.coded() if name == "Time alone"]
    assert words.startswith("every week") and words.endswith("We meet") and "Moderator" in words
    passage = next(one for one in coding.project.retrieval.passages(codes=[coding.code("Time alone")])
                   if one.document == coding.document())  # fmt: skip
    voices = coding.project.retrieval.voices(passage.document, passage.start, passage.end)
    assert len(voices) == 3


# a passage dragged onto a code


def drop(coding, quote, code, held=Qt.KeyboardModifier.NoModifier, monkeypatch=None, passage=None):
    """Let a passage go on a code of the tree; says whether the tree took it."""
    tree = coding.window.codebook._tree
    go_to(coding, quote)
    data = drag.carried_passage(passage or coding.view.current_passage().id)
    point = tree.visualRect(coding.window.codebook._model.index_of(coding.code(code))).center()
    buttons = Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(point, COPY, data, buttons, held)
        QApplication.sendEvent(tree.viewport(), event)
    event = QDropEvent(QPointF(point), COPY, data, buttons, held)
    QApplication.sendEvent(tree.viewport(), event)
    return event.isAccepted()


@pytest.fixture
def from_here(coding, monkeypatch):
    """What is dragged comes from this window: an event that is made up has no source."""
    monkeypatch.setattr(drag_tree, "source_of", lambda _: coding.view)
    return coding


def test_a_passage_dropped_on_a_code_gets_that_code_too(from_here):
    assert drop(from_here, "honest feedback", "Time alone")
    assert {name for words, name in from_here.coded() if words == "honest feedback"} == {"Feedback", "Time alone"}


def test_with_shift_it_gets_it_instead(from_here):
    assert drop(from_here, "honest feedback", "Time alone", Qt.KeyboardModifier.ShiftModifier)
    assert {name for words, name in from_here.coded() if words == "honest feedback"} == {"Time alone"}


def test_a_passage_of_another_window_is_not_taken(coding):
    before = coding.coded()
    drop(coding, "honest feedback", "Time alone")
    assert coding.coded() == before


def test_a_passage_that_is_gone_gives_nothing(from_here):
    before = from_here.coded()
    drop(from_here, "honest feedback", "Time alone", passage=99_999)
    assert from_here.coded() == before


def test_a_stripe_is_carried_away_by_the_mouse(qtbot, coding, seen, monkeypatch):
    carried = []
    monkeypatch.setattr(views.QDrag, "exec", lambda self, *_: carried.append(drag.passage_in(self.mimeData())))
    go_to(coding, "honest feedback")
    stripes = coding.view._stripes
    coding.view.grab()
    item = next(one for one in stripes._items if one.marked.name == "Feedback")
    at = item.label.center().toPoint()
    qtbot.mousePress(stripes, Qt.MouseButton.LeftButton, pos=at)
    from PySide6.QtGui import QMouseEvent

    for away in (QPoint(2, 0), QPoint(30, 4)):
        where = QPointF(at + away)
        event = QMouseEvent(QEvent.Type.MouseMove, where, stripes.mapToGlobal(where), Qt.MouseButton.NoButton,
                            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(stripes, event)
        assert len(carried) == (away.x() > 10)
    qtbot.mouseRelease(stripes, Qt.MouseButton.LeftButton, pos=at)
    assert carried == [item.marked.passage.id]


# what is said


def test_what_is_done_is_announced(qtbot, coding, announced):
    select(coding, QUOTE)
    press(qtbot, Key.Key_3)
    press(qtbot, Key.Key_3)
    coding.session.undo()
    coding.session.redo()
    assert announced == ["Coded as Time alone", "Removed Time alone from 1 passage", "Undone: Uncode Time alone",
                         "Redone: Uncode Time alone"]  # fmt: skip


def test_what_cannot_be_done_is_announced(qtbot, coding, announced):
    select(coding, QUOTE)
    press(qtbot, Key.Key_9)
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_I)
    press(qtbot, Key.Key_R, Key.Key_Right, Key.Key_Return)
    assert announced[:2] == ["No code stands under 9.", "Exemplar of Feedback"]
    assert announced[2:] == ["From honest to feedback", "From honest to every", "Resized Feedback"]


# who speaks


def test_a_passage_of_a_moderator_alone_says_so(qtbot, coding):
    coding.apply("Time alone", "Anything else")
    go_to(coding, "Anything else")
    told = coding.window.statusbar._here.text()
    assert told.startswith("Passage: Time alone · Mo · 2 words · only words of a role that is not compared")
    assert "Only words of a role that is not compared" in coding.view.accessibleDescription()
    go_to(coding, "honest feedback")
    assert "not compared" not in coding.window.statusbar._here.text()
    assert "not compared" not in coding.view.accessibleDescription()


def test_a_passage_that_reaches_a_participant_does_not(coding):
    start, end = coding.place("Anything else")[0], coding.place("We meet")[1]
    coding.view.select(start, end)
    coding.window.acts["digit3"].trigger()
    go_to(coding, "Anything else")
    assert "not compared" not in coding.window.statusbar._here.text()


# how many keys


def test_a_turn_that_is_selected_is_coded_with_a_known_code_by_one_key(coding, qtbot):
    """One for a pinned code or the last one; by name, C, a few letters and Enter. From the acts themselves."""
    acts = {act.name: act for act in coding.window.acts.listed}
    select(coding, "We meet one on one, and I listen first.")
    assert len(acts["digit3"].keys) == len(acts["repeat"].keys) == 1
    press(qtbot, Key.Key_3)
    assert ("We meet one on one, and I listen first.", "Time alone") in coding.coded()
    coding.session.undo()
    keys = [acts["code"].keys[0], "t", "i"]
    for key in keys:
        type_(qtbot, key.lower())
    press(qtbot, Key.Key_Return)
    assert ("We meet one on one, and I listen first.", "Time alone") in coding.coded()
    assert len(keys) + 1 == 4


def test_from_the_caret_it_takes_two_more_to_select_the_sentence(coding, qtbot):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_E, Key.Key_E, Key.Key_3)
    assert ("I give honest feedback every week, in private.", "Time alone") in coding.coded()


def test_a_code_of_that_name_is_gone_when_its_passage_is_recoded(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_C, held=SHIFT)
    coding.project.do("Delete", codes.delete, coding.code("Time alone"))
    press(qtbot, Key.Key_Escape)
    sweep(qtbot, coding, QUOTE)
    assert coding.view.selected() == coding.place(QUOTE)


# what is lit together


def test_the_pointer_lights_passage_stripe_and_code_row_together(qtbot, coding, seen):
    go_to(coding, "What makes")
    view = coding.view
    view.grab()
    point = point_at(view, coding.place("honest feedback")[0] + 2).toPoint()
    qtbot.mouseMove(view.viewport(), point)
    (lit,) = view.scene.lit
    view._stripes.grab()
    bars = {one.marked.name: one.stripe.width() for one in view._stripes._items}
    assert view.scene.index.get(lit).name == "Feedback" and bars == {"Feedback": 6, "Explaining": 4}
    row = coding.window.codebook._model.row
    assert row(coding.code("Feedback")).lit and not row(coding.code("Explaining")).lit


def test_the_passage_at_the_caret_comes_before_the_one_below_the_pointer(qtbot, coding, seen):
    go_to(coding, "She explains")
    view = coding.view
    view.grab()
    for character in (9, 6):  # a pointer that does not move says nothing
        qtbot.mouseMove(view.viewport(), point_at(view, coding.place("honest feedback")[0] + character).toPoint())
    row = coding.window.codebook._model.row
    assert row(coding.code("Explaining")).lit and row(coding.code("Feedback")).also_lit
    assert coding.window.codebook._card._name.text() == "Explaining"


def test_shift_and_alt_select_to_the_very_character(qtbot, coding, seen):
    start = coding.place(QUOTE)[0]
    coding.view.select(start, start)
    coding.view.grab()
    point = point_at(coding.view, start + 5).toPoint()
    held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
    qtbot.mouseClick(coding.view.viewport(), Qt.MouseButton.LeftButton, held, point)
    assert coding.view.selected() == (start, start + 5)
