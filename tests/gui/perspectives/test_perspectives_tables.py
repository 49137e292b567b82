"""The summary grid and the quote matrix."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu

from annotator.gui.perspectives.bar import QUOTES, SUMMARIES
from annotator.gui.perspectives.quotes import MARKED, PROPOSED
from annotator.gui.perspectives.table_model import ThemesModel
from annotator.store.verbs import codings


def cells(table):
    model = table.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def choose(quotes, kind):
    quotes.kind.setCurrentIndex(quotes.kind.findData(kind))
    quotes.refresh()


def test_the_model_is_a_model(panel):
    empty = ThemesModel()
    QAbstractItemModelTester(empty, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert empty.rowCount() == empty.columnCount() == 0
    panel.bar.show_view(SUMMARIES)
    QAbstractItemModelTester(panel.summaries.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.refresh()


def test_a_cell_is_written_on_in_place(qtbot, panel, study):
    panel.bar.show_view(SUMMARIES)
    table = panel.summaries.table
    table.setCurrentIndex(panel.summaries.model.index(2, 2))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.focusWidget()
    qtbot.keyClicks(editor, "They want it")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "soon.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert cells(panel.summaries)[2] == ["   Feedback", "", "They want it\nsoon."]
    assert [one.text for one in study.project.read.memos()] == ["They want it\nsoon."]
    study.session.undo()
    assert cells(panel.summaries)[2] == ["   Feedback", "", ""]


def test_names_of_themes_are_not_written_on(panel):
    panel.bar.show_view(SUMMARIES)
    model = panel.summaries.model
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, 0), "Other")


def test_what_is_proposed_can_be_marked(qtbot, panel, study):
    panel.bar.show_view(QUOTES)
    quotes = panel.quotes
    assert all(not any(row[1:]) for row in cells(quotes)) and "No exemplar" in quotes._rule.text()
    choose(quotes, PROPOSED)
    assert "“honest feedback” — Ben, Group A" in cells(quotes)[2][1]
    quotes.mark.click()
    assert study.project.next_undo.label == "Marked 5 passages as exemplar"
    qtbot.waitUntil(lambda: "★" in cells(panel.quotes)[2][1])
    choose(quotes, MARKED)
    assert "“honest feedback” — Ben, Group A" in cells(quotes)[2][1]


def test_who_supplies_too_many_is_said(panel, study):
    passages = [one.id for one in study.project.retrieval.passages()]
    for one in passages:
        study.project.do("Mark", codings.describe, one, exemplar=True)
    panel.bar.show_view(QUOTES)
    assert "Cleo supplies 2 of 3 quotes of Mentee: more than a third." in panel.quotes.warning.words.text()
    choose(panel.quotes, PROPOSED)
    assert not panel.quotes.warning.isHidden()


def test_enter_leads_to_the_quote(qtbot, panel, study):
    panel.bar.show_view(QUOTES)
    choose(panel.quotes, PROPOSED)
    table = panel.quotes.table
    table.setFocus()
    table.setCurrentIndex(panel.quotes.model.index(2, 1))
    with qtbot.waitSignal(panel.passage_asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [study.document(), *study.place("honest feedback")]


def test_each_quote_of_a_cell_can_be_edited_for_print(qtbot, panel, study, monkeypatch):
    panel.bar.show_view(QUOTES)
    quotes = panel.quotes
    assert not quotes.edit.isEnabled()
    choose(quotes, PROPOSED)
    offered = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: offered.extend(menu.actions()))
    row = next(at for at, cell in enumerate(cells(quotes)) if cell[0].strip() == "Feedback")
    quotes.table.setCurrentIndex(quotes.model.index(row, 2))
    assert quotes.edit.isEnabled()
    quotes.edit.click()
    assert [one.text() for one in offered] == [
        "Edit “feedback that I can use” for print…", "Edit “Honest feedback” for print…",
    ]  # fmt: skip
    with qtbot.waitSignal(panel.quote_asked) as told:
        offered[1].trigger()
    (passage,) = study.project.retrieval.numbered([told.args[1]])
    assert (told.args[0], (passage.start, passage.end)) == ("edit-quote", study.place("Honest feedback", "Group B"))
    quotes.table.setCurrentIndex(quotes.model.index(row, 1))
    with qtbot.waitSignal(panel.quote_asked):
        quotes.edit.click()
