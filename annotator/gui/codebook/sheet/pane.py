"""A view that goes through passages one by one: its keys, and what they act on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.codebook.palette_parts import KeyCap
from annotator.gui.codebook.sheet.heading import StepHeading
from annotator.gui.codebook.sheet.quote_view import QuoteView
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_BEFORE = 12
_SIDE = 288


class StepPane(QWidget):
    """Shows one passage; letters and digits are its own as long as it has the keys."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading, self.quote = StepHeading(), QuoteView()
        self._beside: QWidget | None = None

    def keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        """What each key does."""
        return {}

    def announce(self) -> None:
        """Say the passage that is shown to who cannot see it."""
        if said := self.quote.said():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # how it is laid out

    def beside(self, side: QWidget) -> QHBoxLayout:
        """The passage in the middle of its room, and what acts on it at the right."""
        self._beside = side
        made = row(36, self.quote, 36, side, spacing=0)
        made.setContentsMargins(0, fonts.scaled(16), 0, 0)
        made.setStretch(1, 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._beside is not None:  # at 200 % the passage needs its room
            self._beside.setFixedWidth(min(fonts.scaled(_SIDE), self.width() * 2 // 5))

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            event.accept()  # a digit sorts here, and codes nothing in a transcript that nobody sees
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.keys().get(Qt.Key(event.key())) if is_plain else None

    # who has the keys is seen

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.quote.isVisible():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("focus"))
            at = self.quote.mapTo(self, self.quote.rect().topLeft())
            painter.drawRoundedRect(QRectF(at.x() - _BEFORE, at.y(), 3, self.quote.height()), 1.5, 1.5)
            painter.end()


def hints(*pairs: tuple[str, str]) -> QHBoxLayout:
    """Keys, each with what it does."""
    made = row(spacing=6)
    for key, words in pairs:
        made.addWidget(KeyCap(key))
        made.addWidget(Label(words, 11, tint="muted"))
        made.addSpacing(6)
    return made
