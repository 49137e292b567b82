"""What a user does at the keyboard and with the mouse while coding."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.gui.transcript.talk import point_at

NOTHING, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def press(qtbot, *keys, held=NOTHING):
    """Press keys one after another, wherever the keys go."""
    for key in keys:
        qtbot.keyClick(_listening(), key, held)


def type_(qtbot, text):
    qtbot.keyClicks(_listening(), text)


def _listening():
    listening = QApplication.focusWidget()
    assert listening is not None, "the keys go nowhere"
    return listening


def go_to(coding, quote, title="Group A"):
    start = coding.place(quote, title)[0]
    coding.view.select(start, start)


def select(coding, quote, title="Group A"):
    coding.view.select(*coding.place(quote, title))


def sweep(qtbot, coding, quote, title="Group A"):
    """Select words with the mouse."""
    view, (start, end) = coding.view, coding.place(quote, title)
    view.reveal(start, end)
    view.viewport().grab()
    first, last = (point_at(view, place).toPoint() for place in (start, end - 1))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first + QPoint(1, 0))
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
