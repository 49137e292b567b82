import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.gui.compare.model import Kind, MatrixModel
from annotator.gui.compare.rows import ThemeRow
from annotator.gui.compare.scene import Address, read
from annotator.gui.compare.view import MatrixView
from annotator.gui.compare.widths import widths
from annotator.questions.kept_comparison import Asked


@pytest.fixture
def matrix(qtbot):
    def show(project, by="role", width=1136):
        view = MatrixView(MatrixModel())
        qtbot.addWidget(view)
        view.resize(width, 600)
        with qtbot.waitExposed(view):
            view.show()
        view.show_scene(read(project, Asked((by,))))
        return view

    return show


def code(project, name):
    return project.read.codebook().find(name).id


def name_at(view):
    return view.model().rows()[view.currentIndex().row()].theme.name


def test_arrows_go_from_cell_to_cell_and_over_status_rows(qtbot, matrix, sample):
    view = matrix(sample)
    assert view.address() == Address(code(sample, "Tailoring to the student"), "Mentor")
    names = []
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        names.append(name_at(view))
    assert names == ["Bedside skills", "Life of the group", "Craft of teaching"]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.address().group == "Mentee"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.address() == Address(code(sample, "Life of the group"), "Mentee")


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home])
def test_far_keys_end_on_a_theme(qtbot, matrix, sample, key):
    view = matrix(sample)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, key)
    assert isinstance(view.model().rows()[view.currentIndex().row()], ThemeRow)


def test_tab_leaves_the_table(matrix, sample):
    assert not matrix(sample).tabKeyNavigation()


def test_moving_and_opening_are_told(qtbot, matrix, sample):
    view = matrix(sample)
    with qtbot.waitSignal(view.moved) as moved:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert moved.args == [Address(code(sample, "Bedside skills"), "Mentor")]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == moved.args
    place = view.visualRect(view.model().index(2, 2)).center()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [Address(code(sample, "Bedside skills"), "Mentee")]


def test_a_click_on_a_status_row_moves_nothing(qtbot, matrix, sample):
    view = matrix(sample)
    before = view.address()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert view.address() == before


def test_another_comparison_keeps_the_cell(matrix, sample):
    view = matrix(sample)
    place = view.model().place(Address(code(sample, "Usable feedback"), None), (Kind.GROUP, "Mentee"))
    view.setCurrentIndex(place)
    view.show_scene(read(sample, Asked(("role",))))
    assert view.address() == Address(code(sample, "Usable feedback"), "Mentee")
    view.show_scene(read(sample, Asked(("document",))))
    assert isinstance(view.model().rows()[view.currentIndex().row()], ThemeRow)


def test_rows_keep_their_heights_when_they_become_others(matrix, sample):
    view = matrix(sample)
    view.show_scene(read(sample, Asked(("document",))))
    for at, row in enumerate(view.model().rows()):
        assert view.rowHeight(at) == (32 if isinstance(row, ThemeRow) else 26)
        assert view.columnSpan(at, 0) == (1 if isinstance(row, ThemeRow) else view.model().columnCount())
    view.show_measures(("passages", "speakers", "share", "words"))
    assert view.rowHeight(1) == 46


@pytest.mark.parametrize("room", [900, 976, 1136, 1600])
def test_columns_fill_the_room(matrix, sample, room):
    view = matrix(sample)
    assert sum(widths(view.model(), room)) == room


def test_the_themes_stay_in_sight_when_scrolled_sideways(qtbot, matrix, sample):
    view = matrix(sample, "participant")
    frozen = view._frozen
    assert frozen.isHidden()
    last = view.model().index(1, view.model().columnCount() - 2)
    view.setCurrentIndex(last)
    assert view.horizontalScrollBar().value() > 0
    assert frozen.isVisible()
    assert frozen.width() == view.columnWidth(0)
    view.setCurrentIndex(last.siblingAtColumn(12))
    assert view.visualRect(view.currentIndex()).left() >= frozen.width()
    place = frozen.visualRect(frozen.model().index(2, 0)).center()
    qtbot.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].group is None
    view.horizontalScrollBar().setValue(0)
    assert frozen.isHidden()


def test_it_is_painted_light_and_dark_with_every_kind_of_cell(matrix, two_roles):
    from annotator.gui.theme.tokens import theme

    two_roles.silent("Group one", "Eva", "Staff").code("Alike child", "Alike")
    view = matrix(two_roles.project)
    light = view.grab().toImage()
    theme().set_mode("dark")
    assert view.grab().toImage() != light
