"""Every control, in every pane and dialog: it has a name, the focus is seen, and it is large enough to be hit."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QWidget,
)

from annotator import sample
from annotator.gui.acts.actions import acts
from annotator.gui.acts.keymap import KeyMap
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.codebook.code_dialog import CodeDialog
from annotator.gui.codebook.join_dialog import JoinDialog
from annotator.gui.commands.keys_dialog import KeysDialog
from annotator.gui.commands.listing import listed
from annotator.gui.commands.palette import CommandPalette
from annotator.gui.commands.sheet import KeySheet
from annotator.gui.compare.thresholds import ThresholdsPopover
from annotator.gui.help.window import HelpWindow
from annotator.gui.importing.dialog import ImportDialog
from annotator.gui.people.dialog import RolesDialog
from annotator.gui.theme.tokens import color
from annotator.gui.window.arrangement import PRESETS
from tests.gui import interviews

CLICKED = QAbstractButton, QComboBox, QTabBar
LEAST = 24


@pytest.fixture
def tried(window, seen, tmp_path, qtbot):
    """The window with the sample open, a passage at the caret."""
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    window.transcripts.view().next_passage()
    settle()
    return window


def settle():
    for _ in range(3):
        QApplication.processEvents()


def controls(root):
    """What takes the keys or can be clicked, as far as it is in sight."""
    for one in [root, *root.findChildren(QWidget)]:
        if not one.isVisible() or one.objectName().startswith("qt_") or inside_of_a_control(one):
            continue
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(one, (QAbstractButton, QComboBox)):
            yield one


def inside_of_a_control(one):
    """Parts that Qt makes for itself: the field of a spin box, the button in a field, the header of a table."""
    above = one.parentWidget()
    if isinstance(one, (QMenuBar,)):
        return False
    inner = QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView
    if isinstance(above, inner) and not (isinstance(above, QTabBar) and isinstance(one, QAbstractButton)):
        return True
    return isinstance(above, QMenuBar)


def nameless(root):
    return [one for one in controls(root) if not name(one)]


def name(one):
    if isinstance(one, QMenuBar) or (isinstance(one, QAbstractScrollArea) and one.objectName() == "roomy"):
        return "given by Qt"
    words = one.text() if isinstance(one, QAbstractButton) else ""
    return one.accessibleName() or words or (one.focusProxy() is not None and name(one.focusProxy()))


def small(root):
    return [(one, one.size()) for one in controls(root) if isinstance(one, CLICKED) and min(sizes(one)) < LEAST]


def sizes(one):
    return one.width(), one.height()


def dialogs(window, tmp_path):
    session = window.session
    project = session.project
    first, second = list(project.read.codebook())[:2]
    yield KeySheet(window.acts.listed, window)
    yield KeysDialog(KeyMap(), lambda _: None, window)
    help_ = HelpWindow(window)
    help_.open(window.acts.listed)
    yield help_
    yield RolesDialog(session, project, window)
    yield CodeDialog(session, None, parent_widget=window)
    yield CodeChooser(session, "Join", "Choose", without=[first.id], parent=window)
    yield JoinDialog(project, first.id, second.id, parent=window)
    yield ImportDialog(project, interviews.transcripts(tmp_path / "new"), window)


@pytest.fixture
def each_dialog(tried, qtbot, tmp_path):
    def shown():
        for dialog in dialogs(tried, tmp_path):
            dialog.show()
            settle()
            if isinstance(dialog, ImportDialog):
                dialog.reader().wait()
                settle()
            yield dialog
            dialog.close()
            dialog.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return shown


# names


@pytest.mark.parametrize("preset", PRESETS)
def test_every_control_of_the_window_has_a_name(qtbot, tried, preset):
    tried.acts[f"preset-{preset}"].trigger()
    if preset == "compare":
        qtbot.waitUntil(lambda: tried.compare.comparison is not None)
    settle()
    assert nameless(tried) == []


def test_every_control_has_a_name_where_nothing_is_open(window, seen):
    settle()
    assert nameless(window) == []


def test_every_control_of_a_dialog_has_a_name(each_dialog):
    for dialog in each_dialog():
        assert nameless(dialog) == [], dialog


def test_what_floats_has_names_as_well(tried):
    for act in ("code", "commands"):
        tried.acts[act].trigger()
    settle()
    assert [nameless(one) for one in tried.findChildren(CommandPalette)] == [[]]
    tried.assembly.commands._palette.dismiss()
    tried.coding._palette.dismiss()


# size


@pytest.mark.parametrize("preset", PRESETS)
def test_every_target_in_the_window_is_large_enough(qtbot, tried, preset):
    tried.acts[f"preset-{preset}"].trigger()
    if preset == "compare":
        qtbot.waitUntil(lambda: tried.compare.comparison is not None)
    settle()
    assert small(tried) == []


def test_every_target_of_a_dialog_is_large_enough(each_dialog):
    for dialog in each_dialog():
        assert small(dialog) == [], dialog


# focus


def looks(one):
    QApplication.processEvents()
    image = one.grab().toImage()
    wanted = {color("focus").name(), color("text").name()} if is_primary(one) else {color("focus").name()}
    width, height = image.width(), image.height()
    edge = [(x, y) for x in range(width) for y in (0, 1, 2, height - 3, height - 2, height - 1)]
    edge += [(x, y) for y in range(height) for x in (0, 1, 2, width - 3, width - 2, width - 1)]
    return sum(QColor(image.pixel(*place)).name() in wanted for place in edge if image.rect().contains(*place))


def is_primary(one):
    return one.property("look") == "primary"


@pytest.mark.parametrize("preset", PRESETS)
def test_the_focus_is_seen_on_every_button_and_field(qtbot, tried, preset):
    tried.acts[f"preset-{preset}"].trigger()
    if preset == "compare":
        qtbot.waitUntil(lambda: tried.compare.comparison is not None)
    settle()
    unseen = []
    for one in controls(tried):
        if isinstance(one, (QAbstractButton, QComboBox, QLineEdit)) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if not one.isEnabled():
                continue
            tried.menuWidget().setFocus()
            before = looks(one)
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.hasFocus() and looks(one) <= before:
                unseen.append((one, one.accessibleName()))
    assert unseen == []


# every act everywhere


def test_every_act_is_in_the_palette_in_a_menu_and_on_the_sheet(tried):
    names = {act.name for act in acts() if act.name != "-"}
    tried.acts["commands"].trigger()
    model = tried.assembly.commands._palette._found
    rows = [model.row_at(model.index(at, 0)) for at in range(model.rowCount())]
    assert {row.act.name for row in rows if row} == names
    tried.assembly.commands._palette.dismiss()
    menus = {act.menu for act in acts() if act.menu}
    shown = {action.objectName() for menu in menus for action in tried.topbar.menu(menu).actions()}
    assert names - shown == {f"digit{at}" for at in range(1, 10)}
    words = {line.words for lines in listed(tried.acts.listed).values() for line in lines}
    assert {act.plain for act in acts() if act.name in shown} <= words
    assert "Apply a pinned code; again removes it" in words


def test_thresholds_have_names(tried):
    popups = tried.findChildren(ThresholdsPopover)
    for popup in popups:
        popup.show()
        settle()
        assert nameless(popup) == []
        popup.hide()
