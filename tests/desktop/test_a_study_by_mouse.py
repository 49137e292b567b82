"""A study of one's own in a real window, by mouse alone: only names, paths and reasons are typed."""

import openpyxl
import pytest

from tests.desktop import study
from tests.desktop.study import ask_program, coded, enter_path, until_coded
from tests.desktop.test_by_mouse import centre, choose, click_rect, sweep

pytestmark = pytest.mark.real_window

TAUGHT = "A good mentor explains the steps twice."
LISTENS = "I listen first and teach later."
ASKED = "Honest feedback, again. It is rare, and it helps."


def begin(desk, project, paths):
    """A new project from the welcome page, with two transcripts and a role for nearly everybody."""
    desk.click_on("named('New project')")
    enter_path(desk, str(project))
    desk.until("window().session.project is not None and front() is window()")
    desk.click_on("named('Import transcripts')")
    enter_path(desk, " ".join(f'"{path}"' for path in paths))
    desk.until("type(front()).__name__ == 'ImportDialog' and front().table().rowCount() == 3")
    give_role(desk, "Ann", "Mentor", typed=True)
    give_role(desk, "Ben", "Mentor")
    click_rect(desk, "row_in_front('Mentees', 'Files')")
    desk.until("front().table().assignments()[1].label == 'Cleo'")
    give_role(desk, "Cleo", "Mentee", typed=True)
    click_rect(desk, "screen_rect(default_button())")
    desk.until("front() is window() and len(window().session.project.read.documents()) == 2")


def give_role(desk, who, role, *, typed=False):
    """Choose a role from its box; one that is not there yet has to be typed once."""
    field = f"named('Role of {who}')"
    if typed:
        left, top, _, height = desk.until(f"screen_rect({field})")
        desk.click(left + 40, top + height // 2)
        desk.until(f"{field}.hasFocus() or {field}.lineEdit().hasFocus()")
        desk.type(role)
    else:
        left, top, width, height = desk.until(f"screen_rect({field})")
        desk.click(left + width - 12, top + height // 2)
        click_rect(desk, f"popup_row({role!r})")
    desk.until(f"{field}.currentText() == {role!r}")


def assign_role(desk):
    """Dan was left without a role."""
    click_rect(desk, "screen_rect(named('Assign roles'))")
    desk.until("type(front()).__name__ == 'RolesDialog'")
    give_role(desk, "Dan", "Mentee")
    click_rect(desk, "screen_rect(named('Assign'))")
    desk.until("front() is window()")
    desk.until("[one.name for one in window().session.project.read.participants()].count('Dan') == 1")


def make_code(desk, name):
    click_rect(desk, "screen_rect(named('New code'))")
    desk.until("type(front()).__name__ == 'CodeDialog'")
    desk.type(name)
    click_rect(desk, "screen_rect(default_button())")
    desk.until(f"front() is window() and any(one.name == {name!r} for one in window().session.project.read.codebook())")


def pin(desk, code, digit):
    """From the menu of a code; its badge then stands at the code and in the bar at words."""
    x, y = centre(desk, f"row_of({code!r}, 'Codes')")
    desk.click(x, y, button=3)
    desk.until("type(front()).__name__ == 'CodeMenu'")
    click_rect(desk, "in_menu('Pin to digit')")
    desk.until("any(one.text().startswith('&1') for one in front().actions())")
    click_rect(desk, f"in_menu('{digit} ')")
    desk.until("front() is window()")
    desk.until(f"window().session.project.next_undo.label == 'Pin {code} to {digit}'")


def code_with_badge(desk, words, code, digit):
    sweep(desk, words)
    click_rect(desk, f"screen_rect(in_bar('{code}, key {digit}'))")
    until_coded(desk, (words, code))


def memo_from_the_bar(desk, words, text):
    """The bar at words writes on them; a click elsewhere keeps what was written."""
    sweep(desk, words)
    click_rect(desk, "screen_rect(in_bar('Memo'))")
    desk.until("QApplication.focusWidget().accessibleName() == 'Text of the memo'")
    desk.type(text)
    click_rect(desk, "row_of('Feedback', 'Codes')")
    desk.until(f"{text!r} in [one.text for one in window().session.project.read.memos()]")


def compare_and_settle(desk, reason):
    click_rect(desk, "screen_rect(named('Arrange the window to Compare'))")
    desk.until("window().compare.results.matrix.isVisible() and window().compare.comparison is not None")
    click_rect(desk, "cell_of('Feedback', 1)")
    desk.until("window().compare.card._name.text() == 'Feedback'")
    click_rect(desk, "screen_rect(named('Reason of the status'))")
    desk.type(reason)
    click_rect(desk, "screen_rect(named('Settle status'))")
    desk.until("window().session.project.next_undo.label.startswith('Settle')")


def test_a_study_of_ones_own_by_mouse(start, tmp_path):
    desk = start()
    project, workbook = tmp_path / "study.annot", tmp_path / "themes.xlsx"
    begin(desk, project, study.transcripts(tmp_path))
    assign_role(desk)
    for name in ("Teaching", "Feedback"):
        make_code(desk, name)
    pin(desk, "Feedback", 7)
    code_with_badge(desk, TAUGHT, "Teaching", 1)
    memo_from_the_bar(desk, LISTENS, "Who explains, and to whom?")
    x, y = centre(desk, "row_of('Mentees', 'Documents')")
    desk.click(x, y)
    desk.until("window().session.project.read.documents()[1].id == window().transcripts.document()")
    code_with_badge(desk, ASKED, "Feedback", 7)
    desk.picture(tmp_path / "coded.png")
    assert len(coded(desk)) == 2
    compare_and_settle(desk, "Mentees ask for it.")
    click_rect(desk, "screen_rect(named('Export to Excel'))")
    enter_path(desk, str(workbook))
    desk.until("window().note.words().startswith('Wrote')")
    choose(desk, "File", "Quit")
    assert desk.wait_for_end() == 0
    assert "Themes by role" in openpyxl.load_workbook(workbook).sheetnames
    assert ask_program("check", project, "--json")["ok"]
