import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.store.verbs import codings
from tests.gui.interviews import when_asked
from tests.gui.passages.conftest import picked, press, words

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def said(study):
    found = []
    study.session.removed.connect(found.append)
    return found


def select(qtbot, panel, first, rows):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(first))
    for _ in range(rows - 1):
        press(qtbot, panel, Qt.Key.Key_Down, SHIFT)
    assert len(panel.list.selected()) == rows


def choose(name):
    when_asked(lambda dialog: (dialog.findChild(QLineEdit).setText(name), dialog._primary.click()))


def named(study):
    book = study.project.read.codebook()
    return [book[one.code].name for one in study.project.retrieval.passages()]


@pytest.mark.parametrize("key", [Qt.Key.Key_U, Qt.Key.Key_Delete])
def test_several_are_uncoded_in_one_step(qtbot, study, panel, said, key):
    before = named(study)
    select(qtbot, panel, 1, 2)
    press(qtbot, panel, key)
    assert said == ["Removed Feedback from 2 passages"] and len(words(panel)) == 3
    study.session.undo()
    assert named(study) == before


def test_codes_of_several_names_are_counted(qtbot, study, panel, said):
    press(qtbot, panel, Qt.Key.Key_A, CTRL)
    press(qtbot, panel, Qt.Key.Key_U)
    assert said == ["Removed 3 codes from 5 passages"] and words(panel) == []


def test_several_are_recoded_in_one_step(qtbot, study, panel, said):
    select(qtbot, panel, 0, 3)
    choose("Time alone")
    press(qtbot, panel, Qt.Key.Key_R)
    assert named(study) == ["Time alone"] * 4 + ["Feedback"]
    assert said == ["Recoded 3 passages as Time alone"] and study.project.next_undo.label == said[0]
    study.session.undo()
    assert named(study) == ["Explaining", "Feedback", "Feedback", "Time alone", "Feedback"]


def test_several_are_coded_as_well_by_a_code_or_a_digit(qtbot, study, panel, said):
    select(qtbot, panel, 1, 2)
    choose("Explaining")
    press(qtbot, panel, Qt.Key.Key_C)
    assert named(study).count("Explaining") == 3 and len(words(panel)) == 7
    press(qtbot, panel, Qt.Key.Key_3)
    assert named(study).count("Time alone") == 1 + len(panel.list.selected())
    assert said[0] == "Coded 2 passages as Explaining as well"


def test_exemplars_come_and_go_together(qtbot, study, panel, said):
    first = next(study.project.retrieval.passages())
    study.project.do("Mark", codings.describe, first.id, exemplar=True)
    select(qtbot, panel, 0, 2)
    press(qtbot, panel, Qt.Key.Key_I)
    assert [one.exemplar for one in study.project.retrieval.passages()][:3] == [True, True, False]
    press(qtbot, panel, Qt.Key.Key_I)
    assert not any(one.exemplar for one in study.project.retrieval.passages())
    assert said == ["Marked 1 passage as exemplar", "No exemplar any more: 2 passages"]
    assert len(panel.list.selected()) == 2


def test_where_nothing_would_change_nothing_is_done(qtbot, study, panel, said):
    select(qtbot, panel, 3, 1)
    choose("Time alone")
    press(qtbot, panel, Qt.Key.Key_R)
    panel.changes.uncode([])
    panel.changes.uncode([999])
    when_asked(lambda dialog: dialog.reject())
    press(qtbot, panel, Qt.Key.Key_R)
    assert said == [] and len(named(study)) == 5


def test_a_read_only_project_says_so(qtbot, read_only, study, panel, said):
    select(qtbot, panel, 0, 2)
    press(qtbot, panel, Qt.Key.Key_U)
    assert said == [] and "read-only" in study.told[0] and len(words(panel)) == 5


def test_the_menu_of_the_list_does_the_same(qtbot, study, panel, said):
    select(qtbot, panel, 1, 1)
    panel.list.menu_asked.emit(panel.mapToGlobal(panel.rect().center()))
    menu = QApplication.activePopupWidget()
    assert [one.text() for one in menu.actions()] == [
        "Go to its place", "Recode as…", "Also code as…", "Exemplar quote",
        "Edit the quote for print…", "Copy the quote for print", "Uncode",
    ]  # fmt: skip
    picked(menu, "Uncode")
    menu.close()
    assert said == ["Removed Feedback from 1 passage"]
