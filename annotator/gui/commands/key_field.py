"""A field that takes the next key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from annotator.gui.acts.keymap import normal

_ALONE = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
)  # fmt: skip
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyField(QLineEdit):
    """Says which key was pressed instead of writing it; Tab leaves it and Esc closes the dialog, as everywhere."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setAccessibleName(self.tr("New key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() not in _LEAVING
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVING:
            super().keyPressEvent(event)
        elif event.key() not in _ALONE:
            self.pressed.emit(_key(event))


def _key(event: QKeyEvent) -> str:
    """The key that was pressed; Shift is part of a letter's key, but not of a sign's, which is written with it."""
    modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
    is_sign = 0x20 < key < 0x7F and not chr(key).isalnum()
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return normal(QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText))
