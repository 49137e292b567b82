"""The keys that mean something while the ends of a passage are moved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_R)
_TURNING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ELSEWHERE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Resized:
    """What a key asks for: one step to the right (1) or to the left (-1), the other end, or to be done with it."""

    way: int = 0
    exact: bool = False
    turns: bool = False
    takes: bool = False
    leaves: bool = False


def meant(event: QKeyEvent) -> Resized | None:
    """What a key asks for; one without Ctrl or Alt that means nothing does nothing, others are left to the window."""
    key, held = Qt.Key(event.key()), event.modifiers()
    exact = bool(held & Qt.KeyboardModifier.ControlModifier)
    if held & _ELSEWHERE:
        return None
    if key in _WAYS:
        return Resized(_WAYS[key], exact)
    if key == Qt.Key.Key_Control or not exact:
        takes = key in _TAKING
        return Resized(turns=key in _TURNING, takes=takes, leaves=takes or key in _LEAVING)
    return None
