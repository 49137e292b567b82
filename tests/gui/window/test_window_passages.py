"""The pane of passages in the window: the ways there and back, and what is written of it."""

import csv
import io

import docx
import openpyxl
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.core.conditions import Conditions
from annotator.gui.passages import dragging
from annotator.gui.passages import list as passages_list
from annotator.store.verbs import codings

SHIFT = Qt.KeyboardModifier.ShiftModifier


def current(coding):
    return coding.window.passages.list.currentIndex().data()


def test_the_keys_lead_there_and_back(qtbot, coding):
    window = coding.window
    start, _ = coding.place("honest feedback")
    coding.view.select(start + 2, start + 2)
    qtbot.keyClick(coding.view, Qt.Key.Key_F8, SHIFT)
    assert window.bottom.current() is window.passages and current(coding) == "honest feedback"
    assert window.passages.list.hasFocus()
    coding.view.select(0, 0)
    qtbot.keyClick(window.passages.list, Qt.Key.Key_Return)
    assert coding.view.selected() == coding.place("honest feedback")


def test_letters_mean_the_passages_there_and_the_transcript_here(qtbot, coding):
    window = coding.window
    start, _ = coding.place("explains the steps")
    coding.view.select(start, start)
    window.acts["show-passages"].trigger()
    panel = window.passages
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_U)
    assert [words for words, _ in coding.coded()] == ["She explains the steps twice"]
    assert window.note.words() == "Removed Feedback from 1 passage"
    window.note._act.click()
    coding.view.setFocus()
    qtbot.keyClick(coding.view, Qt.Key.Key_U)
    assert [words for words, _ in coding.coded()] == ["honest feedback"]


def test_the_menu_acts_on_what_is_selected_in_the_pane(coding):
    window = coding.window
    window.acts["uncode-passages"].trigger()
    assert window.passages.isVisible() and window.note.words() == "Select passages in the list first."
    window.passages.list.setCurrentIndex(window.passages.model.index(0))
    window.acts["mark-passages"].trigger()
    assert window.note.words() == "Marked 1 passage as exemplar"


def drop(coding, data, name, held=Qt.KeyboardModifier.NoModifier):
    """Drop on a code of the tree, or below all of them; says whether it was taken."""
    tree = coding.window.codebook.focusProxy()
    index = tree.model().index_of(coding.code(name) if name else None)
    place = tree.visualRect(index).center() if name else QPoint(20, tree.viewport().height() - 2)
    left, both = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(place, both, data, left, held))
    moved = QDragMoveEvent(place, both, data, left, held)
    QApplication.sendEvent(tree.viewport(), moved)
    QApplication.sendEvent(tree.viewport(), QDropEvent(QPointF(place), both, data, left, held))
    return moved.isAccepted()


def test_passages_are_dropped_on_a_code_and_with_shift_recoded(coding):
    passages = [one.id for one in coding.project.retrieval.passages()][:2]
    assert drop(coding, dragging.carried(passages), "Time alone")
    assert coding.window.note.words() == "Coded 2 passages as Time alone as well"
    assert [name for _, name in coding.coded()] == ["Explaining", "Time alone", "Feedback", "Time alone"]
    coding.session.undo()
    assert drop(coding, dragging.carried(passages), "Time alone", SHIFT)
    assert [name for _, name in coding.coded()] == ["Time alone", "Time alone"]
    assert not drop(coding, dragging.carried(passages), "")


def test_what_is_selected_is_carried(coding, monkeypatch):
    gone = []

    class Carried(QDrag):
        def exec(self, *_):
            gone.append(dragging.passages_in(self.mimeData()))
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(passages_list, "QDrag", Carried)
    panel = coding.window.passages
    coding.window.acts["show-passages"].trigger()
    panel.list.selectAll()
    panel.list.startDrag(Qt.DropAction.CopyAction)
    assert gone == [panel.list.selected()] and len(gone[0]) == 5


@pytest.mark.parametrize("digits", [b"", b"1 2 3", b"x y", b"-1", "\u0661".encode()])
def test_passages_of_another_program_are_not_taken(coding, digits):
    data, before = QMimeData(), coding.coded()
    data.setData(dragging.MIME, QByteArray(digits))
    assert not drop(coding, data, "Time alone") and coding.coded() == before


def test_what_is_shown_is_written_as_a_table(coding, choose, tmp_path):
    path = tmp_path / "found.csv"
    choose(path)
    coding.window.passages.ask(Conditions(codes=(coding.code("Feedback"),)))
    coding.window.acts["export-passages"].trigger()
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    assert [row["text"] for row in rows] == ["honest feedback", "feedback that I can use", "Honest feedback"]
    assert {name: rows[0][name] for name in ("document", "turn", "speaker", "role", "code", "coder")} == {
        "document": "Group A", "turn": "3", "speaker": "Ben", "role": "Mentor", "code": "Feedback", "coder": "Ana",
    }  # fmt: skip
    assert coding.window.note.words() == "Wrote “found.csv”."


def test_groups_are_written_as_they_are_shown(coding, choose, tmp_path):
    panel = coding.window.passages
    coding.window.acts["show-passages"].trigger()
    panel.bar.group.setCurrentIndex(panel.bar.group.findData("code"))
    panel.bar.arranged.emit()
    first = panel.model.hit(panel.model.index(1))
    coding.project.do("Note", codings.describe, first.id, memo="=cmd|' /C calc'!A0 \x07 مرحبا")
    for name in ("found.docx", "found.xlsx"):
        choose(tmp_path / name)
        panel.bar.export.click()
    written = [paragraph.text for paragraph in docx.Document(str(tmp_path / "found.docx")).paragraphs]
    assert written[:4] == [
        "Mentoring",
        "Explaining",
        "She explains the steps twice",
        "Ann (Mentor) · Group A, turn 2 · Explaining\n=cmd|' /C calc'!A0 \ufffd مرحبا",
    ]
    assert written.index("Time alone") > written.index("Feedback")
    sheet = openpyxl.load_workbook(tmp_path / "found.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][0] == "group" and [row[0] for row in rows[1:]] == ["Explaining", *["Feedback"] * 3, "Time alone"]
    memo = sheet.cell(2, rows[0].index("memo") + 1)
    assert (memo.data_type, memo.value) == ("s", "=cmd|' /C calc'!A0 \ufffd مرحبا")


@pytest.mark.parametrize("name", ["found.docx", "found.csv"])
def test_what_cannot_be_written_is_told_and_may_go_elsewhere(coding, choose, tmp_path, monkeypatch, name):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    choose(tmp_path / "nowhere" / name)
    coding.window.acts["export-passages"].trigger()
    assert len(asked) == 1 and "no folder" in asked[0]
    assert list(tmp_path.glob("nowhere*")) == []


def test_nothing_is_written_where_nothing_was_chosen_and_an_empty_list_can_be(coding, choose, tmp_path):
    choose()
    coding.window.acts["export-passages"].trigger()
    coding.window.passages.ask(Conditions(text="zebra"))
    choose(tmp_path / "none.docx")
    coding.window.acts["export-passages"].trigger()
    assert [one.text for one in docx.Document(str(tmp_path / "none.docx")).paragraphs] == ["Mentoring"]
