"""The main job in a real window, by keyboard alone: from transcripts to the workbook."""

import openpyxl
import pytest

from tests.desktop import study
from tests.desktop.study import ask_program, coded, enter_path, selected_words, until_coded

pytestmark = pytest.mark.real_window


def make_project(desk, path):
    desk.press("ctrl+n")
    enter_path(desk, str(path))
    desk.until("window().session.project is not None and front() is window()")


def import_transcripts(desk, paths):
    """Everybody in the first file but the moderator is a mentor, in the second a mentee."""
    desk.press("ctrl+i")
    enter_path(desk, " ".join(f'"{path}"' for path in paths))
    desk.until("type(front()).__name__ == 'ImportDialog' and front().table().rowCount() == 3")
    assert desk.ask("[one.label for one in front().table().assignments()]") == ["Moderator", "Ann", "Ben"]
    assert desk.ask("window().session.project.read.documents()") == []  # nothing is stored before it was looked at
    desk.press(*["Tab"] * 4)
    desk.type("Mentor")
    desk.press("Tab", "Tab")
    desk.type("Mentor")
    desk.until("[one.role for one in front().table().assignments()] == ['Moderator', 'Mentor', 'Mentor']")
    desk.press(*["shift+Tab"] * 6)
    desk.press("Down")
    desk.until("front().table().assignments()[1].label == 'Cleo'")
    desk.press(*["Tab"] * 4)
    desk.type("Mentee")
    desk.until("front().table().assignments()[1].role == 'Mentee'")
    desk.press("Return")
    desk.until("front() is window() and len(window().session.project.read.documents()) == 2")


def assign_role(desk):
    """Dan was left without a role: his is the last row of the dialog."""
    desk.press("ctrl+r")
    desk.until("type(front()).__name__ == 'RolesDialog'")
    tab_to(desk, "Role of Dan")
    desk.type("Mentee")
    desk.press("Return")
    desk.until("front() is window()")
    desk.until("[one.name for one in window().session.project.read.participants()].count('Dan') == 1")


def make_code(desk, name, definition):
    desk.press("n")
    desk.until("type(front()).__name__ == 'CodeDialog'")
    desk.type(name)
    tab_to(desk, "Definition")
    desk.type(definition)
    desk.press("ctrl+Return")
    desk.until(f"front() is window() and any(one.name == {name!r} for one in window().session.project.read.codebook())")


def edit_code(desk, name, new):
    """Rename it where it stands in the codebook."""
    desk.press("ctrl+3", "End", "F2")
    desk.until("type(QApplication.focusWidget()).__name__ == 'QLineEdit'")
    desk.press("ctrl+a")
    desk.type(new)
    desk.press("Return")
    desk.until(f"window().session.project.next_undo.label == 'Rename {name}'")


def select_turn(desk, number):
    """From the top of the transcript: to a turn, and grow until all of it is selected."""
    desk.press("ctrl+2", "ctrl+Home", *["ctrl+Down"] * (number - 1), "e", "e", "e")


def code_by_palette(desk, number, typed):
    select_turn(desk, number)
    desk.press("c")
    desk.until("QApplication.focusWidget().accessibleName() == 'Code, number or definition'")
    desk.type(typed)
    desk.press("Return")


def code_everything(desk):
    """Both codes, by palette and by digit, in both transcripts; then one away, back, and away again."""
    code_by_palette(desk, 2, "teach")
    until_coded(desk, ("You have to teach well. A good mentor explains the steps twice.", "Teaching"))
    select_turn(desk, 3)
    desk.press("1")
    until_coded(desk, ("And feedback 😀. I give honest feedback every week, in private.", "Feedback"))
    code_by_palette(desk, 5, "One on one")
    until_coded(desk, ("We meet one on one. I listen first and teach later.", "One on one"))
    desk.press("ctrl+1", "Down", "Return")
    desk.until("window().session.project.read.documents()[1].id == window().transcripts.document()")
    desk.until("window().transcripts.view().hasFocus()")
    select_turn(desk, 2)
    desk.press("1")
    until_coded(desk, ("Somebody who gives feedback that I can use tomorrow.", "Feedback"))
    select_turn(desk, 5)
    desk.press("q")
    until_coded(desk, ("Honest feedback, again. It is rare, and it helps.", "Feedback"))


def code_by_other_keys(desk):
    """In vivo, then with the highlighter: the code first, then the words."""
    desk.press("ctrl+2", "ctrl+Home", "ctrl+Down", "ctrl+Down", "e", "e", "v")
    until_coded(desk, ("My mentor listens.", "My mentor listens"))
    desk.press("ctrl+Home", "h")
    desk.until("QApplication.focusWidget().accessibleName() == 'Code, number or definition'")
    desk.type("teach")
    desk.press("Return")
    desk.until("window().transcripts.view().hasFocus()")
    select_turn(desk, 6)
    until_coded(desk, ("Feedback, yes, and an open door.", "Teaching"))
    desk.press("h")
    desk.until("not window().acts['highlighter'].isChecked()")


def resize(desk):
    """The end of a passage goes on by a word, then back by undo."""
    desk.press("ctrl+2", "ctrl+Home", "ctrl+Down", "ctrl+Down", "Right", "r", "Right", "Return")
    until_coded(desk, ("My mentor listens. We", "My mentor listens"))
    desk.press("ctrl+z")
    until_coded(desk, ("My mentor listens.", "My mentor listens"))


def write_memo(desk, words):
    desk.press("m")
    desk.until("QApplication.focusWidget().accessibleName() == 'Text of the memo'")
    desk.type(words)
    desk.press("ctrl+Return")
    desk.until(f"[one.text for one in window().session.project.read.memos()] == [{words!r}]")


def search_and_code(desk):
    """Every place of a word is coded after a look at what was found, as one step, and taken back."""
    before = coded(desk)
    desk.press("ctrl+shift+f")
    desk.until("QApplication.focusWidget().accessibleName() == 'Search in all transcripts'")
    desk.type("honest")
    desk.press("Return")
    desk.until("window().assembly.searching.panel._count.text() == '2 places in 2 transcripts'")
    tab_to(desk, "Choose a code…")
    desk.press("space")
    desk.until("QApplication.focusWidget().accessibleName() == 'Code, number or definition'")
    desk.type("teach")
    desk.press("Return")
    tab_to(desk, "Code 2 passages")
    desk.press("space")
    until_coded(desk, ("honest", "Teaching"))
    assert len(coded(desk)) == len(before) + 2
    desk.press("ctrl+z")
    desk.until("window().session.project.next_redo is not None")
    assert coded(desk) == before


def take_back(desk):
    """Uncode, undo and redo, each by its key and named in the menu."""
    everything = coded(desk)
    desk.press("u")
    desk.until("window().session.project.next_undo.label == 'Uncode Feedback'")
    assert len(coded(desk)) == len(everything) - 1
    assert desk.ask("window().acts['undo'].text()") == "&Undo Uncode Feedback"
    desk.press("ctrl+z")
    desk.until("window().acts['redo'].text() == '&Redo Uncode Feedback'")
    assert coded(desk) == everything
    desk.press("ctrl+shift+z")
    desk.until("window().session.project.next_undo.label == 'Uncode Feedback'")
    desk.press("ctrl+z")
    desk.until("window().session.project.next_redo is not None")
    assert coded(desk) == everything


def jump_from_passages(desk):
    """The first of the list leads to its words."""
    desk.press("F8", "ctrl+4")
    desk.until("window().passages.list.hasFocus()")
    desk.press("Home", "Return")
    desk.until("window().transcripts.view().hasFocus()")
    assert selected_words(desk) == "You have to teach well. A good mentor explains the steps twice."


def go_to_theme(desk, name):
    desk.press("ctrl+shift+2")
    desk.until("window().compare.results.matrix.hasFocus()")
    desk.press("Home")
    for _ in range(desk.ask("window().compare.results.matrix.model().rowCount()")):
        if desk.ask("window().compare.card._name.text()") == name:
            return
        desk.press("Down")
    raise AssertionError(f"{name} is not in the matrix")


def jump_from_comparison(desk):
    """From the cell of the mentees to their second passage, to its words."""
    go_to_theme(desk, "Feedback")
    desk.press("Right", "Right", "Return")
    desk.until("window().compare.results.drill.list.hasFocus()")
    desk.press("Down", "Return")
    desk.until("window().transcripts.view().hasFocus()")
    assert selected_words(desk) == "Honest feedback, again. It is rare, and it helps."


def settle(desk, name, reason):
    """Keep the status that was chosen, and say why."""
    go_to_theme(desk, name)
    tab_to(desk, "Status")
    desk.press("Home")
    tab_to(desk, "Reason of the status")
    desk.type(reason)
    tab_to(desk, "Settle status")
    desk.press("space")
    desk.until("window().session.project.next_undo.label.startswith('Settle')")


def tab_to(desk, name):
    for _ in range(40):
        if desk.ask(f"{name!r} in names(QApplication.focusWidget())"):
            return
        desk.press("Tab")
    raise AssertionError(f"Tab does not come to {name}; {desk.focus()}")


def export(desk, path):
    desk.press("ctrl+e")
    enter_path(desk, str(path))
    desk.until("window().note.words().startswith('Wrote')")


def change_colours(desk):
    """From the menu, by its letters."""
    desk.press("alt+v")
    desk.until("type(front()).__name__ == 'QMenu'")
    desk.press("a")
    desk.until("window().palette().window().color().lightness() < 60")


def open_again(desk, path):
    """All is there when the project is opened again, in the colours that were chosen."""
    desk.press("ctrl+o")
    enter_path(desk, str(path))
    desk.until(
        "window().assembly.arrangement.current == 'compare' and window().compare.isAncestorOf(window().focusWidget())"
    )
    desk.press("ctrl+2")
    desk.until("window().transcripts.view() is not None and window().transcripts.view().hasFocus()")
    assert len(coded(desk)) == 7
    assert desk.ask("window().palette().window().color().lightness()") < 60
    desk.press("ctrl+q")
    assert desk.wait_for_end() == 0


def check_workbook(path, reason):
    sheet = openpyxl.load_workbook(path)["Themes by role"]
    cells = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    feedback = next(row for row in cells if "Feedback" in row)
    assert feedback.count(1) >= 1
    assert 2 in feedback
    assert reason in feedback


def test_the_main_job_by_keyboard(start, tmp_path):
    desk = start()
    project, workbook = tmp_path / "study.annot", tmp_path / "themes.xlsx"
    make_project(desk, project)
    import_transcripts(desk, study.transcripts(tmp_path))
    assign_role(desk)
    make_code(desk, "Feedback", "What is said about how one is doing.")
    make_code(desk, "Teach", "Explaining and showing.")
    edit_code(desk, "Teach", "Teaching")
    code_everything(desk)
    take_back(desk)
    code_by_other_keys(desk)
    resize(desk)
    write_memo(desk, "Who listens, and to whom?")
    search_and_code(desk)
    jump_from_passages(desk)
    jump_from_comparison(desk)
    settle(desk, "Feedback", "Mentees ask for it.")
    export(desk, workbook)
    change_colours(desk)
    desk.picture(tmp_path / "dark.png")
    desk.press("ctrl+q")
    assert desk.wait_for_end() == 0
    open_again(start(), project)
    check_workbook(workbook, "Mentees ask for it.")
    assert ask_program("check", project, "--json")["ok"]
    themes = {one["code"]: one for one in ask_program("compare", project, "--json")["themes"]}
    assert themes["Feedback"]["settled"] == "similar"
    assert themes["Feedback"]["cells"]["Mentee"]["passages"] == 2
