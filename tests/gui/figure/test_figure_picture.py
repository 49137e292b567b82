"""The figure on screen by mouse and by keyboard, and as a table."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.gui.figure import making
from annotator.gui.figure.marks_model import MarksModel
from annotator.gui.figure.picture import Picture
from annotator.project import open_project
from annotator.questions.kept_comparison import Asked
from annotator.reports.figures.options import Options


@pytest.fixture(scope="module")
def made(study_file):
    with open_project(study_file) as project:
        return making.make(project, making.Asked("butterfly", Asked(), Options(measure="passages")), 5)


@pytest.fixture
def picture(qtbot, made):
    shown = Picture()
    qtbot.addWidget(shown)
    shown.show_drawn(made.drawn, made.image)
    shown.resize(870, shown.heightForWidth(870))
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setFocus()
    return shown


def centre(picture, made, number):
    return picture.place_of(made.drawn.marks[number]).center().toPoint()


def test_it_keeps_its_shape_and_is_white(picture, made):
    wide, high = made.drawn.size
    assert picture.height() == pytest.approx(870 * high / wide, abs=1)
    assert picture.grab().toImage().pixelColor(3, 3).name() == "#ffffff"


def test_a_click_comes_to_a_mark_and_a_double_click_opens_it(qtbot, picture, made):
    with qtbot.waitSignal(picture.moved) as moved:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=centre(picture, made, 1))
    assert moved.args == [1] and picture.mark() is made.drawn.marks[1]
    with qtbot.waitSignal(picture.opened) as opened:
        qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=centre(picture, made, 0))
    assert opened.args == [0]


def test_a_click_beside_every_mark_changes_nothing(qtbot, picture):
    with qtbot.assertNotEmitted(picture.moved):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert picture.current == -1


def test_the_arrows_go_from_mark_to_mark_and_enter_opens(qtbot, picture, made):
    names = [mark.name for mark in made.drawn.marks]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(picture, key)
    assert names[picture.current].endswith("Mentee")
    above = picture.current
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert names[picture.current].endswith("Mentee") and picture.current != above
    assert picture.accessibleDescription() == f"{names[picture.current]}: {made.drawn.marks[picture.current].says}"
    with qtbot.waitSignal(picture.opened):
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.current == len(names) - 1


def test_the_pointer_is_told_what_a_mark_says(picture, made):
    place = centre(picture, made, 0)
    QApplication.sendEvent(picture, QHelpEvent(QEvent.Type.ToolTip, place, picture.mapToGlobal(place)))
    assert QToolTip.text() == f"{made.drawn.marks[0].name}\n{made.drawn.marks[0].says}"
    QToolTip.hideText()


def test_the_keyboard_stays_at_its_mark_when_the_figure_is_drawn_anew(picture, made):
    picture.go_to(2)
    picture.show_drawn(made.drawn, made.image)
    assert picture.current == 2
    picture.show_drawn(None, made.image)
    assert picture.current == -1 and picture.mark() is None


def test_the_table_has_a_row_for_each_mark(qtbot, made):
    model = MarksModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(made.drawn.marks)
    assert model.rowCount() == len(made.drawn.marks)
    assert [model.data(model.index(0, at)) for at in (0, 1)] == [made.drawn.marks[0].name, made.drawn.marks[0].says]
    model.show(())
    assert model.rowCount() == 0
