"""Everything at twice the size, on a small screen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from annotator.gui import application
from annotator.gui.acts.keymap import KeyMap
from annotator.gui.commands.keys_dialog import KeysDialog
from annotator.gui.commands.sheet import KeySheet
from annotator.gui.controls import roomy
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.theme import fonts
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.window.arrangement import PRESETS
from annotator.gui.window.interface_size import SIZES

SMALL = 1280, 720


@pytest.fixture
def twice(qapp, qtbot, window, path):
    """A window at 200 per cent with the study open, on a screen of 1280 by 720."""
    settings = Settings()
    settings.interface = 2.0
    made = application.empty_window(qapp, settings)
    made.resize(*SMALL)
    application.fill(qapp, made, settings)
    made.show()
    made.project_acts.open_path(path, "Ana")
    settle()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    fonts.set_zoom(1.0)
    apply_fonts_and_colours(qapp)


def settle():
    for _ in range(4):
        QApplication.processEvents()


def scrolls(widget):
    """Whether what does not fit can be scrolled to."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def cut_off(window):
    """What is in sight but not whole: beyond the window, or smaller than its words."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (QAbstractButton, QComboBox, QLineEdit, QLabel, QMenuBar)):
            continue
        place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        if not window.rect().contains(place) and not scrolls(one):
            found.append(("outside", one, place))
        elif not isinstance(one, (ElidedLabel, QLineEdit)) and not scrolls(one):
            has_words = not isinstance(one, QAbstractButton) or one.text()
            needed = one.minimumSizeHint() if has_words else one.iconSize()
            if one.height() + 1 < needed.height() or (one.width() + 1 < needed.width() and not wraps(one)):
                found.append(("small", one, place, needed))
    return found


def wraps(one):
    return isinstance(one, QLabel) and one.wordWrap()


@pytest.mark.parametrize("preset", PRESETS)
def test_nothing_is_cut_off_in_the_window(twice, preset):
    twice.acts[f"preset-{preset}"].trigger()
    twice.resize(*SMALL)
    settle()
    assert (twice.width(), twice.height()) == SMALL
    assert cut_off(twice) == []


def test_nothing_is_cut_off_on_the_welcome_page(twice):
    twice.session.show(None)
    settle()
    assert (twice.width(), twice.height()) == SMALL
    assert cut_off(twice) == []


def test_letters_are_twice_as_large_everywhere(twice):
    assert twice.statusbar._coder.font().pixelSize() == 22
    assert twice.transcripts.view().scene.measures.zoom == 2.0
    assert twice.codebook.font().pixelSize() == 26 or QApplication.font().pixelSize() == 26
    twice.acts["larger"].trigger()
    assert twice.transcripts.view().scene.measures.zoom == pytest.approx(2.2)
    assert twice.statusbar._zoom.text() == "110\N{NO-BREAK SPACE}%"  # of transcripts alone


def test_there_is_room_to_read(twice):
    for act in ("side-documents", "side-codebook"):
        twice.acts[act].trigger()
    settle()
    assert twice.transcripts.view().viewport().width() > 600
    for act in ("side-documents", "side-codebook"):
        twice.acts[act].trigger()


@pytest.mark.parametrize("kind", [KeySheet, KeysDialog])
def test_a_dialog_stays_within_the_screen(twice, kind):
    made = kind(twice.acts.listed, twice) if kind is KeySheet else kind(KeyMap(), lambda _: None, twice)
    made.show()
    settle()
    room = made.screen().availableGeometry()
    assert made.width() <= room.width() and made.height() <= room.height()
    assert cut_off(made) == []
    made.close()


def test_what_does_not_fit_into_a_dialog_is_scrolled_to(qapp, qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    for at in range(80):
        layout.addWidget(QLineEdit(f"{at}"))
    roomy.watch(qapp)
    dialog.show()
    settle()
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    last = dialog.findChildren(QLineEdit)[-1]
    area = dialog.findChild(QAbstractScrollArea, "roomy")
    area.ensureWidgetVisible(last)
    assert dialog.rect().contains(last.mapTo(dialog, last.rect().center()))
    dialog.hide()
    dialog.show()
    assert len(dialog.findChildren(QAbstractScrollArea, "roomy")) == 1


# choosing the size


def test_the_size_goes_step_by_step_and_is_kept(window):
    asked = []
    heard = window.assembly.interface_size.again_asked.connect(lambda: asked.append(window.settings.interface))
    for _ in range(7):
        window.acts["all-larger"].trigger()
    assert asked == list(SIZES[1:]) and Settings().interface == 2.0
    assert window.note.words() == "Everything is shown at 200\N{NO-BREAK SPACE}% already."
    window.acts["all-smaller"].trigger()
    assert Settings().interface == 1.75
    window.acts["all-usual"].trigger()
    assert Settings().interface == 1.0
    window.assembly.interface_size.again_asked.disconnect(heard)


@pytest.mark.parametrize("spoiled", ["huge", "0.2", "9"])
def test_a_size_that_makes_no_sense_is_the_usual_one(window, spoiled):
    window.settings._stored.setValue("interface", spoiled)
    assert Settings().interface == 1.0


def test_the_window_is_made_anew_with_what_was_open(qapp, qtbot, window, path):
    settings = Settings()
    first = application.empty_window(qapp, settings)
    application.fill(qapp, first, settings)
    first.show()
    first.project_acts.open_path(path, "Bo")
    first.open_document(first.session.project.document("Group B").id)
    settings.interface = 1.5
    second = application.begin_again(qapp, first, settings)
    try:
        qtbot.waitUntil(lambda: second.is_filled and second.session.project is not None)
        settle()
        assert not isValid(first) and second.isVisible()
        assert second.session.project.path == path.resolve() and second.session.coder == "Bo"
        assert second.transcripts.document() == second.session.project.document("Group B").id
        assert second.statusbar._coder.font().pixelSize() == round(11 * 1.5)
        second.acts["theme-dark"].trigger()  # nothing of the first window is left to be dressed
        second.acts["theme-light"].trigger()
        assert second.assembly.interface_size.receivers("2again_asked()") == 1  # so that it goes on
    finally:
        second.close()
        second.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        fonts.set_zoom(1.0)
        apply_fonts_and_colours(qapp)


def test_another_session_is_untouched(window):
    assert isinstance(window.session, Session) and fonts.zoom() == 1.0
