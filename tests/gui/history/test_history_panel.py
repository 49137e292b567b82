from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.errors import CannotWrite
from annotator.gui.history import wording
from annotator.gui.theme.tokens import theme
from annotator.store.verbs import codes

DOWN = Qt.Key.Key_Down


def rows(panel):
    model = panel.model
    return [model.index(at).data() for at in range(model.rowCount())]


def line(panel, what):
    return panel.model.line(panel.model.index(rows(panel).index(what)))


def go_to(panel, what):
    panel.list.setCurrentIndex(panel.model.index(rows(panel).index(what)))


def watched(panel):
    return QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)


def pick(chip, name):
    at = chip.findText(name)
    chip.setCurrentIndex(at)
    chip.activated.emit(at)


def choose(panel, name):
    """Choose something of the menu of the current step."""
    menu = panel.menu()
    next(one for one in menu.actions() if one.text() == name).trigger()


def test_steps_are_listed_newest_first_under_their_day(panel):
    watched(panel)
    assert rows(panel) == [
        "Today", "Code", "Take over the codebook", "Assign speakers", "Import Group B.txt", "Import Group A.txt",
        "New project",
    ]  # fmt: skip
    assert panel._count.text() == "6 steps"
    assert line(panel, "Code").is_present
    assert line(panel, "Code").about == "Ana · 5 passages"


def test_a_step_says_where_and_in_whose_turn(study, panel):
    study.apply("Feedback", "what we made of them")
    found = line(panel, "Code as Feedback")
    assert found.about == "Ana · A, turn 2, Ann"
    assert found.hue == study.project.read.codebook().hue(study.code("Feedback"))


def test_what_was_undone_stands_on_top_until_something_else_is_done(study, panel):
    watched(panel)
    study.project.undo(2)
    assert rows(panel)[:4] == ["Not in effect, can be redone", "Code", "Take over the codebook", "Today"]
    assert line(panel, "Assign speakers").is_present
    study.project.do("New code", codes.create, "Hope")
    assert rows(panel)[:4] == ["Today", "New code", "Code", "Take over the codebook"]
    assert not line(panel, "Code").holds
    assert not line(panel, "Code").is_waiting


def test_the_list_is_read_by_keys_from_the_last_step_in_effect(qtbot, panel):
    panel.activateWindow()
    panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(panel.list.hasFocus)
    assert panel.list.currentIndex().data() == "Code"
    qtbot.keyClick(panel.list, DOWN)
    assert panel.list.currentIndex().data() == "Take over the codebook"
    assert "Code Explaining: new" in panel._details.words()


def test_the_button_undoes_or_goes_back_or_forth(qtbot, study, panel):
    assert panel._go.text() == panel._go.accessibleName() == "Undo Code"
    go_to(panel, "Assign speakers")
    assert panel._go.text() == "Go back to here"
    with qtbot.waitSignal(panel.back_asked) as asked:
        qtbot.mouseClick(panel._go, Qt.MouseButton.LeftButton)
    assert asked.args[0].what == "Assign speakers"
    study.project.undo(3)
    go_to(panel, "Code")
    assert panel._go.text() == "Redo up to here"
    with qtbot.waitSignal(panel.forth_asked) as asked:
        qtbot.mouseClick(panel._go, Qt.MouseButton.LeftButton)
    assert asked.args[0].what == "Code"


def test_undo_by_the_button_keeps_the_present_step_current(qtbot, study, panel):
    go_to(panel, "Code")
    qtbot.mouseClick(panel._go, Qt.MouseButton.LeftButton)
    assert panel.list.currentIndex().data() == "Take over the codebook"
    assert line(panel, "Take over the codebook").is_present
    assert panel._go.text() == "Undo Take over the codebook"


def test_details_say_what_was_before_and_after(study, panel):
    study.project.do("Define", codes.change, study.code("Feedback"), definition="שלום 😀", name="A & B")
    go_to(panel, "Define")
    assert "Code A & B, name: Feedback → A & B" in panel._details.words()
    assert "definition: Says how one is doing. → שלום 😀" in panel._details.words()


def test_long_details_are_given_their_height(study, panel):
    study.project.do("Define", codes.change, study.code("Feedback"), definition="many words " * 60)
    go_to(panel, "Define")
    label = panel._details._what
    assert label.height() >= label.heightForWidth(label.width())
    panel.resize(900, 300)
    assert label.height() >= label.heightForWidth(label.width())


def test_steps_are_narrowed_by_coder_kind_and_words(study, panel):
    study.project.author = "Ben 😀"
    study.apply("Feedback", "what we made of them", coder="Ben 😀")
    study.project.do("Rename", codes.change, study.code("Feedback"), name="Praise")
    pick(panel._who, "Ben 😀")
    assert rows(panel) == ["Today", "Rename", "Code as Feedback", "Add coder"]
    pick(panel._what, "Passages")
    assert rows(panel) == ["Today", "Code as Feedback"]
    assert panel._count.text() == "1 step"
    pick(panel._who, "All")
    assert rows(panel) == ["Today", "Code as Feedback", "Code"]
    pick(panel._what, "Everything")
    panel._words.setText("cOdEbOOk")
    assert rows(panel) == ["Today", "Take over the codebook"]
    panel._words.setText("nothing like that")
    assert panel._none.isVisible()


def test_the_history_of_a_code_can_be_left_again(qtbot, study, panel):
    study.project.do("Define", codes.change, study.code("Explaining"), definition="Otherwise")
    go_to(panel, "Define")
    choose(panel, "History of this code")
    assert rows(panel) == ["Today", "Define", "Code", "Take over the codebook"]
    assert panel._only.text() == "Only Explaining"
    qtbot.mouseClick(panel._only, Qt.MouseButton.LeftButton)
    assert len(rows(panel)) == 8
    assert not panel._only.isVisible()


def test_the_numbers_of_what_is_listed_are_for_the_export(study, panel):
    assert panel.numbers() is None
    panel.show_about("Feedback", study.code("Feedback"))
    assert len(panel.numbers()) == 2


def test_enter_leads_to_the_place(qtbot, study, panel):
    study.apply("Feedback", "what we made of them")
    go_to(panel, "Code as Feedback")
    with qtbot.waitSignal(panel.place_asked) as asked:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked.args == [study.document(), *study.place("what we made of them")]


def test_rows_are_made_as_they_are_scrolled_to(study, panel):
    for at in range(250):
        study.project._store.do(f"Code {at}", codes.create, f"Code {at}")
    assert panel.model.rowCount() == 100
    assert len(panel.model._said) < 30
    assert panel._count.text() == "256 steps"
    watched(panel)  # which fetches too
    while panel.model.canFetchMore(panel.list.rootIndex()):
        panel.list.scrollToBottom()
    assert panel.model.rowCount() == 257
    assert rows(panel)[-1] == "New project"


def test_a_hidden_pane_reads_nothing_until_it_is_seen(study, panel):
    panel.hide()
    study.project.do("New code", codes.create, "Hope")
    assert "New code" not in rows(panel)
    panel.show()
    assert "New code" in rows(panel)


def test_without_a_project_it_says_so(study, panel):
    study.session.show(None)
    assert rows(panel) == []
    assert panel._none.text() == "Nothing was done yet."
    assert not panel._go.isEnabled()


def test_a_read_only_project_is_read_and_not_changed(read_only, qtbot, path, study):
    from annotator.gui.history.panel import HistoryPanel

    study.session.open(path)
    made = HistoryPanel(study.session)
    qtbot.addWidget(made)
    made.show()
    assert "Code" in rows(made)
    assert not made._go.isEnabled()


def test_days_are_called_as_one_calls_them():
    now = datetime(2025, 3, 14, 9, 0)
    assert wording.day(now, now) == "Today"
    assert wording.day(now - timedelta(days=1), now) == "Yesterday"
    assert "2025" in wording.day(now - timedelta(days=2), now)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_both_themes(study, panel, mode):
    study.project.undo()
    theme().set_mode(mode)
    assert not panel.grab().isNull()
    theme().set_mode("light")


@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx"])
def test_the_audit_trail_is_written_in_each_form(study, tmp_path, ending):
    from annotator import audit_trail

    study.project.do("Define", codes.change, study.code("Feedback"), definition="=1+1 שלום 😀 \x0b")
    study.project.undo()
    path = tmp_path / f"trail.{ending}"
    audit_trail.write(study.project, path)
    rows = read(path)
    assert rows[0] == list(audit_trail.TRAIL)
    assert len(rows) == 1 + len(list(audit_trail.rows(study.project)))
    assert rows[-2][1:8] == ["Ana", "Define", "no", "code", "Feedback", "definition", "Says how one is doing."]
    assert rows[-1][2] == "Undo Define"
    with pytest.raises(CannotWrite):
        audit_trail.write(study.project, tmp_path / "no" / f"trail.{ending}")


def read(path):
    """The rows of a table in a file."""
    if path.suffix == ".csv":
        import csv

        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))
    if path.suffix == ".xlsx":
        import openpyxl

        sheet = openpyxl.load_workbook(path).active
        return [["" if one is None else str(one) for one in row] for row in sheet.iter_rows(values_only=True)]
    import docx

    return [[cell.text for cell in row.cells] for row in docx.Document(str(path)).tables[0].rows]
