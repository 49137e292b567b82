import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.transcript.dropping import CODE_MIME
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End
from tests.gui.transcript.talk import TALK, found, long_talk, point_at, spoken

TEXT, TURNS = spoken(*TALK)
READ, SENT = "She has read what I sent her, all of it", "what I sent"
PASSAGES = [found(TEXT, READ, 1, code=11), found(TEXT, SENT, 2, "Depth", code=12)]
LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def at(quote):
    return TEXT.index(quote)


def on(view, quote, character=0):
    """A point on a word."""
    return point_at(view, at(quote) + character).toPoint() + QPoint(1, 0)


def quote_of(view):
    return None if view.selected() is None else TEXT[slice(*view.selected())]


def drag(view, start, stop, modifier=NONE):
    """Press at a point, move in steps, let go at another."""
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, modifier, start)
    for step in range(1, 5):
        point = start + (stop - start) * step / 4
        _move(viewport, point, modifier)
    QTest.mouseRelease(viewport, LEFT, modifier, stop)


def _move(viewport, point, modifier=NONE, buttons=LEFT):
    from PySide6.QtGui import QMouseEvent

    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), Qt.MouseButton.NoButton, buttons, modifier
    )
    QApplication.sendEvent(viewport, event)


@pytest.fixture
def coded(view):
    view.set_passages(PASSAGES)
    view.grab()
    return view


# selecting


def test_a_click_puts_the_caret_there(view, qtbot):
    QTest.mouseClick(view.viewport(), LEFT, NONE, on(view, "came of it"))
    assert view.caret_place() == at("came of it")
    assert view.selected() is None


def test_sweeping_selects_whole_words(view, qtbot):
    with qtbot.waitSignal(view.selected_by_mouse) as selected:
        drag(view, on(view, "keep a", 2), on(view, "of them", 4))
    assert quote_of(view) == "keep a page for each of them"
    assert selected.args == [view.selected()]


def test_sweeping_backwards_and_over_lines(view):
    drag(view, on(view, "remembers", 3), on(view, "good one", 1))
    assert quote_of(view).startswith("good one starts")
    assert quote_of(view).endswith("remembers")
    assert view.textCursor().position() < view.textCursor().anchor()


def test_alt_selects_characters(view):
    drag(view, on(view, "keep a", 2), on(view, "page for", 2), ALT)
    assert quote_of(view) == "ep a pa"


def test_a_hand_that_trembles_selects_nothing(view):
    start = on(view, "keep a", 2)
    drag(view, start, start + QPoint(2, 1))
    assert view.selected() is None


def test_two_clicks_select_a_word_three_a_sentence(view):
    point = on(view, "formal", 2)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    assert quote_of(view) == "formal"
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert quote_of(view).startswith("I keep a page") and quote_of(view).endswith("came of it.")


def test_shift_goes_on_from_the_caret(view):
    QTest.mouseClick(view.viewport(), LEFT, NONE, on(view, "keep"))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, on(view, "formal", 3))
    assert quote_of(view) == "keep a page for each of them, nothing formal"


def test_sweeping_beyond_the_edge_scrolls_on(view, qtbot):
    view.show_script(Script(*long_talk(100)))
    bar, viewport = view.verticalScrollBar(), view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(200, 100))
    _move(viewport, QPoint(200, viewport.height() + 30))
    qtbot.waitUntil(lambda: bar.value() > 5)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(200, viewport.height() + 30))
    value = bar.value()
    assert view.selected()[1] > 500
    view.grab()
    assert bar.value() == value


# passages


def test_a_click_on_a_passage_selects_the_inner_one(coded, qtbot):
    with qtbot.waitSignal(coded.passage_clicked) as clicked:
        QTest.mouseClick(coded.viewport(), LEFT, NONE, on(coded, SENT, 3))
    assert clicked.args == [PASSAGES[1].passage]
    assert coded.current_passage() == PASSAGES[1].passage
    assert len(coded.handles()) == 2


def test_a_click_beside_the_words_clicks_no_passage(coded, qtbot):
    with qtbot.assertNotEmitted(coded.passage_clicked):
        QTest.mouseClick(coded.viewport(), LEFT, NONE, QPoint(560, int(point_at(coded, at("again from")).y())))
        QTest.mouseClick(coded.viewport(), LEFT, NONE, on(coded, "You do"))


def test_the_pointer_lights_a_passage_its_stripe_and_its_code(coded, qtbot):
    with qtbot.waitSignal(coded.lit_changed) as lit:
        _move(coded.viewport(), on(coded, "has read", 1), buttons=Qt.MouseButton.NoButton)
    assert lit.args == [[11]]
    coded.grab()
    widths = {item.marked.passage.id: item.stripe.width() for item in coded._stripes._items}
    assert widths == {1: 6, 2: 4}
    with qtbot.waitSignal(coded.lit_changed) as lit:
        QApplication.sendEvent(coded, QEvent(QEvent.Type.Leave))
    assert lit.args == [[]]


def test_a_click_on_a_stripe_or_its_label_selects_the_passage(coded, qtbot):
    outer, inner = coded._stripes._items
    for point, passage in ((outer.stripe.center(), 1), (inner.label.center(), 2)):
        with qtbot.waitSignal(coded.passage_clicked) as clicked:
            QTest.mouseClick(coded._stripes, LEFT, NONE, point.toPoint())
        assert clicked.args[0].id == passage
        assert coded.current_passage().id == passage
        assert coded.caret_place() == clicked.args[0].start


def test_the_pointer_on_a_stripe_lights_its_passage(coded, qtbot):
    with qtbot.waitSignal(coded.lit_changed) as lit:
        _move(coded._stripes, coded._stripes._items[0].stripe.center().toPoint(), buttons=Qt.MouseButton.NoButton)
    assert lit.args == [[11]]
    assert coded._stripes.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_stripes_side_by_side_have_lanes_of_their_own(coded):
    outer, inner = coded._stripes._items
    assert inner.stripe.left() - outer.stripe.left() == 10
    assert inner.label.top() - outer.label.top() >= 19


# handles


def handle(view, end):
    return next(one for one in view.handles() if one.end is end)


@pytest.mark.parametrize(("end", "target", "expected"), [
    (End.STOP, "remembers", "what I sent her, all of it, and she remembers"),
    (End.START, "read", "read what I sent"),
])  # fmt: skip
def test_a_handle_is_pulled_from_word_to_word(coded, qtbot, end, target, expected):
    coded.select(at(SENT), at(SENT))
    with qtbot.waitSignal(coded.resize_asked) as asked:
        drag(coded, handle(coded, end).dot(1).toPoint(), on(coded, target, 2))
    passage, start, stop = asked.args
    assert passage == PASSAGES[1].passage
    assert TEXT[start:stop] == expected
    assert list(coded.scene.index) == PASSAGES


def test_with_alt_a_handle_stops_between_letters(coded, qtbot):
    coded.select(at(SENT), at(SENT))
    with qtbot.waitSignal(coded.resize_asked) as asked:
        drag(coded, handle(coded, End.STOP).dot(1).toPoint(), on(coded, "remembers", 3), ALT)
    assert TEXT[asked.args[1] : asked.args[2]].endswith("and she rem")


def test_while_a_handle_is_pulled_the_passage_is_shown_as_it_would_be(coded):
    coded.select(at(SENT), at(SENT))
    viewport, start = coded.viewport(), handle(coded, End.STOP).dot(1).toPoint()
    QTest.mousePress(viewport, LEFT, NONE, start)
    _move(viewport, on(coded, "remembers", 2))
    assert coded.current_passage().end == at("remembers") + len("remembers")
    QTest.keyClick(coded, Qt.Key.Key_Escape)
    assert list(coded.scene.index) == PASSAGES
    QTest.mouseRelease(viewport, LEFT, NONE, start)


def test_a_handle_let_go_where_it_was_asks_for_nothing(coded, qtbot):
    coded.select(at(SENT), at(SENT))
    point = handle(coded, End.STOP).dot(1).toPoint()
    with qtbot.assertNotEmitted(coded.resize_asked):
        drag(coded, point, point + QPoint(1, 1))
        coded.select(at(SENT), at(SENT))
        drag(coded, point, on(coded, SENT, 9))
    assert list(coded.scene.index) == PASSAGES


def test_the_handles_of_a_selection_change_it(view, qtbot):
    view.select(at("nothing formal"), at("nothing formal") + 14)
    with qtbot.waitSignal(view.selected_by_mouse):
        drag(view, handle(view, End.STOP).dot(1).toPoint(), on(view, "we would", 1))
    assert quote_of(view) == "nothing formal: what we said we"


# the menu, and codes dropped


def test_the_menu_is_asked_for_where_the_pointer_is(coded, qtbot):
    point = on(coded, SENT, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, coded.viewport().mapToGlobal(point))
    with qtbot.waitSignal(coded.context_menu_asked) as asked:
        QApplication.sendEvent(coded.viewport(), event)
    assert asked.args == [coded.viewport().mapToGlobal(point)]
    assert coded.current_passage().id == 2


def test_the_menu_leaves_a_selection_that_it_is_about(coded):
    coded.select(at(READ), at(READ) + len(READ))
    point = on(coded, SENT, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, coded.viewport().mapToGlobal(point))
    QApplication.sendEvent(coded.viewport(), event)
    assert quote_of(coded) == READ


def drop(view, point, data, code=None):
    if code is not None:
        data.setData(CODE_MIME, code)
    copy, kinds = Qt.DropAction.CopyAction, (QDragEnterEvent, QDragMoveEvent, QDropEvent)
    events = [kind(point if kind is not QDropEvent else QPointF(point), copy, data, LEFT, NONE) for kind in kinds]
    for event in events:
        QApplication.sendEvent(view.viewport(), event)
    return events


def test_a_code_is_dropped_on_the_sentence_below_the_pointer(view, qtbot):
    with qtbot.waitSignal(view.code_dropped) as dropped:
        drop(view, on(view, "formal"), QMimeData(), b"42")
    code, start, end = dropped.args
    assert code == 42
    assert TEXT[start:end].startswith("I keep a page") and TEXT[start:end].endswith("came of it.")


def test_a_code_is_dropped_on_the_selection(view, qtbot):
    view.select(at("each of them"), at("each of them") + 12)
    with qtbot.waitSignal(view.code_dropped) as dropped:
        drop(view, on(view, "of them"), QMimeData(), b"7")
    assert dropped.args == [7, at("each of them"), at("each of them") + 12]


def test_while_a_code_is_dragged_its_target_is_shown(view):
    data = QMimeData()
    data.setData(CODE_MIME, b"42")
    point = on(view, "formal")
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view.viewport(), kind(point, Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert TEXT[slice(*view.shaded())].startswith("I keep a page")
    drop(view, point, QMimeData(), b"no number")
    assert view.shaded() is None


def test_other_things_are_not_taken(view, qtbot):
    data = QMimeData()
    data.setText("some words")
    with qtbot.assertNotEmitted(view.code_dropped):
        enter, *_ = drop(view, on(view, "formal"), data)
    assert not enter.isAccepted()
    assert view.toPlainText().startswith("Thank you")
