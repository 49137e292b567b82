import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStyle, QStyleOptionSlider

from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import color, fill, stripe, theme
from annotator.gui.transcript.script import Script
from tests.gui.transcript.talk import TALK, VOICES, found, long_talk, marked, point_at, spoken

TEXT, TURNS = spoken(*TALK)
FAIR = "She has read what I sent her, all of it, and she remembers"


def pixels(view):
    """The picture of the viewport, one pixel for each."""
    image = view.viewport().grab().toImage()
    assert image.devicePixelRatio() == 1
    return image


def ground_at(view, quote, character=0, above=9):
    """The colour just below the top of the fill of a line, where no letter reaches."""
    point = point_at(view, TEXT.index(quote) + character)
    return pixels(view).pixelColor(int(point.x()) + 1, int(point.y()) - above)


def rested(qtbot, view):
    """Wait until the lines of the whole text are known."""
    qtbot.waitUntil(lambda: view._settling.is_done, timeout=20_000)


def dragged(view, y, *, letting_go=True):
    """Take the handle of the scroll bar to a height."""
    bar, option = view.verticalScrollBar(), QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    held = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar).center()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, held)
    for step in range(1, 11):
        QTest.mouseMove(bar, QPoint(held.x(), held.y() + (y - held.y()) * step // 10))
        view.viewport().grab()
    if letting_go:
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(held.x(), y))


def guessed(qtbot, view):
    """Wait until it is guessed how many lines there are."""
    qtbot.waitUntil(lambda: view.document().lineCount() > 2 * len(view.scene.script))


def at_the_end(view):
    """Whether the last line is in view, at the bottom."""
    view.viewport().grab()
    last, height = view.scene.page().rows[-1], view.viewport().height()
    bottom = last.bottom - view.scene.measures.foot
    return last.number == len(view.scene.script) - 1 and height - 70 <= bottom <= height


def counted(view):
    """Whether the scroll bar reaches exactly to the last line."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.viewport().grab()
    last = view.scene.page().rows[-1]
    return last.number == len(view.scene.script) - 1 and last.bottom <= view.viewport().height()


class Watcher(QObject):
    """Keeps which parts of a widget are painted."""

    def __init__(self, painted, parent):
        super().__init__(parent)
        self._painted = painted

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self._painted.append(event.rect())
        return False


# painting


def test_a_passage_is_filled_at_rest_and_fully_when_lit(view):
    view.set_passages([found(TEXT, FAIR, 1, color="teal")])
    assert ground_at(view, FAIR, 5) == fill("teal")
    assert ground_at(view, "A good one", 3) == color("surface")
    view.light({1})
    assert ground_at(view, FAIR, 5) == fill("teal", lit=True)


def test_the_inner_passage_is_on_top_and_the_outer_one_a_line_below(view):
    view.set_passages([found(TEXT, FAIR, 1, color="teal"), found(TEXT, "what I sent her", 2, color="rose")])
    assert ground_at(view, FAIR, 2) == fill("teal")
    assert ground_at(view, "what I sent her", 4) == fill("rose")
    line_below = -11
    assert ground_at(view, "what I sent her", 4, above=line_below) == stripe("teal")
    assert ground_at(view, FAIR, 2, above=line_below) == color("surface")


def test_a_passage_that_is_taken_out_is_no_longer_painted(view):
    one, other = found(TEXT, FAIR, 1, color="teal"), found(TEXT, "Without the page", 2, color="ochre")
    view.set_passages([one])
    ground_at(view, FAIR)
    view.change_passages([1], [other])
    assert ground_at(view, FAIR, 5) == color("surface")
    assert ground_at(view, "Without the page", 5) == fill("ochre")


def test_only_lines_that_changed_are_painted_again(view, qtbot):
    QApplication.processEvents()
    painted = []
    view.viewport().installEventFilter(watcher := Watcher(painted, view))
    view.change_passages([], [found(TEXT, "You do notice", 1)])
    qtbot.waitUntil(lambda: bool(painted))
    assert max(rect.height() for rect in painted) < 100
    view.viewport().removeEventFilter(watcher)


def test_the_colours_follow_the_theme(view):
    view.set_passages([found(TEXT, FAIR, 1, color="teal")])
    try:
        theme().set_mode("dark")
        assert ground_at(view, FAIR, 5) == fill("teal") == QColor(fill("teal").name())
        assert fill("teal").lightness() < 128
    finally:
        theme().set_mode("light")


def test_coded_words_of_a_moderator_are_painted_as_text(view):
    def darkest(quote):
        point = point_at(view, TEXT.index(quote))
        image = pixels(view)
        return min(
            image.pixelColor(int(point.x()) + x, int(point.y()) + y).lightness()
            for x in range(60)
            for y in range(-8, 8)
        )

    assert darkest("all for coming") >= color("muted").lightness() - 3
    view.change_passages([], [found(TEXT, "all for coming", 1, color="lime")])
    assert darkest("all for coming") < 60


def test_a_hundred_and_eighty_passages_at_one_place(view):
    start = TEXT.index("She has read")
    many = [marked(number, start + number % 40, start + 50 + number, f"Code {number}") for number in range(180)]
    view.set_passages(sorted(many, key=lambda one: one.passage.start))
    view.grab()
    assert ground_at(view, FAIR, 45) != color("surface")


def test_an_empty_script(view):
    view.show_script(Script(""))
    view.set_passages([])
    view.grab()
    view.reveal(0, 5)
    assert view.place_at(QPointF(50, 50)) == 0
    assert view.caret_place() == 0
    for act in (view.grow_selection, view.shrink_selection, view.next_turn, view.previous_turn, view.next_passage,
                view.previous_passage, view.cycle_passages):  # fmt: skip
        act()
    assert view.selected() is None


def test_the_next_page_is_prepared_once_this_one_is_painted(view, qtbot):
    def is_laid_out(number):
        return bool(view.document().findBlockByNumber(number).layout().lineCount())

    def stands():
        return view.scene.page().rows[0][:2], view.verticalScrollBar().value()

    view.show_script(Script(*long_talk(400)))
    view.reveal(60_000, 60_010)
    rested(qtbot, view)
    view.viewport().update()
    QApplication.processEvents()
    first, last = (view.scene.page().rows[at].number for at in (0, -1))
    before = stands()
    qtbot.waitUntil(lambda: is_laid_out(first - 3) and is_laid_out(last + 3))
    assert not is_laid_out(last + 40)
    assert stands() == before


# widths


@pytest.mark.parametrize(("width", "stripes"), [(936, 208), (848, 168)])
def test_the_columns(view, width, stripes):
    view.resize(width, 500)
    inset, bar = view.scene.measures.inset, view.verticalScrollBar().width()
    text = view.viewport().geometry()
    assert text.left() + inset >= 142
    assert text.width() - 2 * inset == min(572, width - bar - 142 - stripes)
    assert view._stripes.width() + inset >= stripes
    assert view._stripes.geometry().right() < width - bar


def test_a_wide_view_keeps_the_line_short(view):
    view.resize(1800, 500)
    text = view.viewport().geometry()
    assert text.width() == 572 + 2 * view.scene.measures.inset
    assert abs((text.left() - 142) - (1800 - text.right() - 208)) < 20


@pytest.mark.parametrize("width", [1000, 1100, 1300, 960])
def test_the_margins_stand_at_the_text_when_only_its_place_changes(view, width):
    view.resize(width, view.height())
    words = view.viewport().geometry()
    assert view._gutter.geometry().right() + 1 == words.left()
    assert view._stripes.geometry().left() == words.right() + 1


def test_zoom_scales_lines_and_keeps_the_place(view, qtbot):
    view.show_script(Script(*long_talk(200)))
    view.reveal(30_000, 30_010)
    top = view.top_place()
    view.set_zoom(1.5)
    assert view.scene.measures.line == 39
    assert view.top_place() == pytest.approx(top, abs=80)
    assert view.viewport().width() <= 572 * 1.5 + 2 * view.scene.measures.inset
    view.set_zoom(1)
    assert view.top_place() == pytest.approx(top, abs=160)


def test_another_width_keeps_the_place(view, qtbot):
    view.show_script(Script(*long_talk(200)))
    rested(qtbot, view)
    view.reveal(40_000, 40_010)
    top = view.top_place()
    view.resize(700, 700)
    assert view.top_place() == pytest.approx(top, abs=80)


# scrolling


def test_far_places_are_revealed_at_once_and_stay_where_they_are(view, qtbot):
    script = Script(*long_talk(3000))
    view.show_script(script)
    height = view.viewport().height()
    for place in (900_000, 450_000, 20, 899_000, len(script.text) - 10):
        view.reveal(place, place + 5)
        before = view.scene.heights(place, place + 5)
        assert 0 <= before[0] < before[1] <= height
    view.reveal(450_000, 450_005)
    before = view.scene.heights(450_000, 450_005)
    rested(qtbot, view)
    assert view.scene.heights(450_000, 450_005) == before


def test_what_is_in_view_stays_where_it_is(view):
    view.show_script(Script(*long_talk(200)))
    view.reveal(20_000, 20_010)
    value = view.verticalScrollBar().value()
    start = view.scene.script.bounds(view.scene.page().rows[2].number)[0]
    view.reveal(start, start + 5)
    view.reveal(start, start)
    assert view.verticalScrollBar().value() == value


def test_the_end_is_reached_before_and_after_all_lines_are_known(view, qtbot):
    view.show_script(Script(*long_talk(1000)))
    assert counted(view)
    rested(qtbot, view)
    assert counted(view)


def test_the_scroll_bar_knows_all_lines_in_the_end(view, qtbot):
    script = Script(*long_talk(500))
    view.show_script(script)
    early = view.document().lineCount()
    rested(qtbot, view)
    assert view.document().lineCount() > 4 * early
    lines = sum(len(view._layout.shape(view.document().findBlockByNumber(number))) for number in range(len(script)))
    assert view.document().lineCount() == lines
    bar = view.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() == lines


@pytest.fixture(params=["at once", "guessed", "counted"])
def known(request, view, qtbot):
    """A long talk with turns of many lengths; how many lines it has is not known, guessed, or known."""
    said = [(f"S{number % 5}", "word " * (1 + number * number % 97) + "end.") for number in range(1500)]
    view.show_script(Script(*spoken(*said)))
    if request.param == "at once":
        view._settling.stop()
    else:
        (guessed if request.param == "guessed" else rested)(qtbot, view)
    return view


def test_the_handle_of_the_scroll_bar_reaches_the_end(known):
    dragged(known, known.height() + 50)
    assert at_the_end(known)


def test_the_wheel_reaches_the_end(known):
    bar = known.verticalScrollBar()
    for _ in range(20_000):
        before = known.scene.page().rows[0][:2]
        bar.setValue(bar.value() + 3 * bar.singleStep())
        if known.scene.page().rows[0][:2] == before:
            break
    assert at_the_end(known)


def test_the_middle_of_the_scroll_bar_is_the_middle_of_the_text(view, qtbot):
    view.show_script(Script(*long_talk(1500)))
    guessed(qtbot, view)
    dragged(view, view.height() + 50)
    dragged(view, -50)
    assert view.scene.page().rows[0].number == 0
    dragged(view, view.height() // 2)
    first = view.scene.page().rows[0].number
    assert first == pytest.approx(750, abs=40)
    rested(qtbot, view)
    assert view.scene.page().rows[0].number == first


def test_a_handle_that_is_held_stays_in_the_hand(view, qtbot):
    view.show_script(Script(*long_talk(600)))
    guessed(qtbot, view)
    dragged(view, view.height() // 3, letting_go=False)
    before = view.verticalScrollBar().maximum(), view.verticalScrollBar().value()
    qtbot.wait(600)
    assert not view._settling.is_done
    assert (view.verticalScrollBar().maximum(), view.verticalScrollBar().value()) == before
    QTest.mouseRelease(view.verticalScrollBar(), Qt.MouseButton.LeftButton)
    rested(qtbot, view)


def test_counting_waits_while_the_user_acts(view, qtbot):
    view.show_script(Script(*long_talk(400)))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert not view._settling.is_done
    rested(qtbot, view)


def test_a_change_of_width_counts_again(view, qtbot):
    view.show_script(Script(*long_talk(300)))
    rested(qtbot, view)
    before = view.document().lineCount()
    view.resize(640, 500)
    rested(qtbot, view)
    assert view.document().lineCount() > before
    assert counted(view)


def test_the_next_script_begins_at_its_top(view):
    view.show_script(Script(*long_talk(300)))
    view.reveal(50_000, 50_001)
    view.show_script(Script(TEXT, TURNS, VOICES))
    assert view.scene.page().rows[0].number == 0
    assert view.caret_place() == TURNS[0].body


def test_it_is_still_a_text_edit_that_screen_readers_know(view):
    assert isinstance(view, QPlainTextEdit)
    assert view.toPlainText().startswith("Thank you all")
    assert view.isReadOnly()
    assert view.accessibleName()


def test_the_words_are_readable_after_the_theme_has_changed(view, qapp):
    view.select(TURNS[1].body, TURNS[1].body + 10)
    try:
        for mode, least, most in (("dark", 200, 255), ("light", 0, 60)):
            theme().set_mode(mode)
            apply_fonts_and_colours(qapp)
            QApplication.processEvents()
            assert least <= view.palette().color(QPalette.ColorRole.Text).lightness() <= most
            assert ground_at(view, TEXT[TURNS[1].body : TURNS[1].body + 10], 3) == color("selection")
    finally:
        theme().set_mode("light")
        apply_fonts_and_colours(qapp)


def test_a_single_paragraph_has_lines_of_the_same_height(view):
    view.show_script(Script(*spoken(("Ann", "word " * 60))))
    view.grab()
    (row,) = view.scene.page().rows
    measures = view.scene.measures
    assert len(row.shape) > 2
    assert row.bottom - row.top == measures.turn_gap + len(row.shape) * measures.line + measures.foot
    assert view._layout.document().firstBlock().layout().lineAt(1).y() > measures.turn_gap + measures.line
