"""Every gesture of the mouse in a real window, on the sample; only paths and reasons are typed."""

import pytest

from tests.desktop.study import coded, enter_path, selected_words, until_coded

pytestmark = pytest.mark.real_window

BARE = "I guess I’d say that you can sort of relax."
OTHER = "Two clogs. Different clogs."
RESIZED = "But then he told us about a patient he lost when he was an intern"


def ends(desk, words):
    """Where words begin and end on the screen, in the transcript in front; they must be in sight."""
    start = desk.ask(f"window().session.project.read.text(window().transcripts.document()).index({words!r})")
    return desk.ask(f"place({start})"), desk.ask(f"place({start + len(words) - 1})")


def sweep(desk, words):
    (x, y), (right, line) = ends(desk, words)
    desk.drag((x + 2, y), (x + 30, y), (right + 8, line))
    desk.until("window().transcripts.view().selected() is not None and not window().selection_bar.isHidden()")
    assert selected_words(desk) == words


def click_rect(desk, question):
    desk.click(*centre(desk, question))


def centre(desk, question):
    left, top, width, height = desk.until(question)
    return left + width // 2, top + height // 2


def choose(desk, menu, act):
    """Open a menu of the window and click an act in it."""
    click_rect(desk, f"menu_title({menu!r})")
    desk.until("type(front()).__name__ == 'QMenu'")
    click_rect(desk, f"in_menu({act!r})")


def code_with_bar_and_palette(desk):
    sweep(desk, BARE)
    click_rect(desk, "[screen_rect(one) for one in window().selection_bar.findChildren(QAbstractButton)][0]")
    desk.until("QApplication.focusWidget().accessibleName() == 'Code, number or definition'")
    click_rect(desk, "row_of('Bedside skills', 'Codes found')")
    until_coded(desk, (BARE, "Bedside skills"))


def code_by_dragging(desk):
    """A code from the codebook onto the words that are selected."""
    sweep(desk, OTHER)
    x, y = centre(desk, "row_of('Usable feedback', 'Codes')")
    target, _ = ends(desk, OTHER)
    desk.drag((x, y), (x - 10, y), (x - 40, y + 4), (target[0] + 40, target[1]), (target[0] + 42, target[1]))
    until_coded(desk, (OTHER, "Usable feedback"))


def uncode_with_the_tool(desk):
    number = len(coded(desk))
    desk.click(*ends(desk, OTHER)[0])
    desk.until("window().transcripts.view().current_passage() is not None")
    click_rect(desk, "screen_rect(named('Uncode'))")
    desk.until("window().note.words().startswith('Removed')")
    assert len(coded(desk)) == number - 1
    click_rect(desk, "screen_rect([one for one in window().note.findChildren(QAbstractButton)][0])")
    desk.until("window().session.project.next_redo is not None")
    assert len(coded(desk)) == number


def code_in_vivo_and_take_back(desk):
    """By the bar at the words; back and forth by the tools."""
    before = coded(desk)
    sweep(desk, OTHER)
    click_rect(desk, "[screen_rect(one) for one in window().selection_bar.findChildren(QAbstractButton)][1]")
    until_coded(desk, (OTHER, "Two clogs. Different clogs"))
    undone = "next_redo is not None"
    for tool, holds in (("undo", undone), ("redo", "next_redo is None"), ("undo", undone)):
        click_rect(desk, f"screen_rect(tool({tool!r}))")
        desk.until(f"window().session.project.{holds}")
    assert coded(desk) == before


def code_with_the_highlighter(desk):
    """The code first, by the menu and the palette; then the words, and only those."""
    desk.click(*ends(desk, BARE)[0])
    desk.until("window().transcripts.view().selected() is None")
    choose(desk, "Code", "Highlighter")
    desk.until("QApplication.focusWidget().accessibleName() == 'Code, number or definition'")
    click_rect(desk, "row_of('Life of the group', 'Codes found')")
    desk.until("window().acts['highlighter'].isChecked()")
    (x, y), (right, line) = ends(desk, OTHER)
    desk.drag((x + 2, y), (x + 30, y), (right + 8, line))
    until_coded(desk, (OTHER, "Life of the group"))
    click_rect(desk, "screen_rect(named('End the highlighter'))")
    desk.until("not window().acts['highlighter'].isChecked()")


def write_memo(desk, words):
    desk.click(*ends(desk, OTHER)[0])
    desk.until("window().transcripts.view().current_passage() is not None")
    click_rect(desk, "screen_rect(tool('memo'))")
    desk.until("QApplication.focusWidget().accessibleName() == 'Text of the memo'")
    desk.type(words)
    desk.click(*ends(desk, BARE)[0])
    desk.until(f"{words!r} in [one.text for one in window().session.project.read.memos()]")


def search(desk):
    """From the menu; what is found leads to its place."""
    choose(desk, "Edit", "Search everywhere")
    desk.until("QApplication.focusWidget().accessibleName() == 'Search in all transcripts'")
    desk.type("clogs")
    desk.until("window().assembly.searching.panel._count.text()")
    click_rect(desk, "first_hit()")
    desk.until("window().transcripts.view().selected() is not None")
    assert selected_words(desk).lower() == "clogs"
    click_rect(desk, "screen_rect(named('Arrange the window to Code'))")


def export(desk, path):
    click_rect(desk, "screen_rect(named('Export to Excel'))")
    enter_path(desk, str(path))
    desk.until("window().note.words().startswith('Wrote')")
    assert path.stat().st_size > 10_000


def resize_by_its_handle(desk):
    """Click a passage, pull the handle at its end back to an earlier word."""
    (x, y), _ = ends(desk, RESIZED)
    desk.click(x + 30, y)
    desk.until("window().transcripts.view().current_passage() is not None")
    handle = desk.ask(
        "[(point.x(), point.y()) for view in [window().transcripts.view()] for one in view.handles()[1:]"
        " for point in [view.viewport().mapToGlobal(one.dot(1).toPoint())]][0]"
    )
    _, (right, line) = ends(desk, RESIZED)
    desk.drag(handle, (handle[0] - 8, handle[1] - 4), (right - 2, line), (right, line))
    desk.until("window().session.project.next_undo.label.startswith('Resize')")
    assert RESIZED in [words for words, _ in coded(desk)]


def compare_and_settle(desk, reason):
    click_rect(desk, "screen_rect(named('Arrange the window to Compare'))")
    desk.until("window().compare.results.matrix.isVisible() and window().compare.comparison is not None")
    click_rect(desk, "cell_of('Usable feedback', 1)")
    desk.until("window().compare.card._name.text() == 'Usable feedback'")
    click_rect(desk, "screen_rect(named('Reason of the status'))")
    desk.type(reason)
    click_rect(desk, "screen_rect(named('Settle status'))")
    desk.until("window().session.project.next_undo.label.startswith('Settle')")


def test_every_gesture_of_the_mouse(start, tmp_path):
    desk = start()
    desk.click_on("named('Look around in the sample')")
    desk.until("window().transcripts.view() is not None")
    code_with_bar_and_palette(desk)
    code_by_dragging(desk)
    uncode_with_the_tool(desk)
    resize_by_its_handle(desk)
    code_in_vivo_and_take_back(desk)
    code_with_the_highlighter(desk)
    write_memo(desk, "Why the clogs?")
    search(desk)
    compare_and_settle(desk, "Seen by hand.")
    desk.picture(tmp_path / "settled.png")
    export(desk, tmp_path / "themes.xlsx")
