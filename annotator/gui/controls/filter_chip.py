"""A chip that stands for one condition and can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, fill, role_color, stripe, theme

_LONGEST = 230
_CLOSE = 26
"""How wide the part at the right is that takes the chip away: as wide as a pointer needs."""
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class FilterChip(QPushButton):
    """A quiet label and a value, with a mark of the code's or the role's stored colour before it.

    Clicked, or by Enter, it says so for a menu; `removed` is sent by the cross at its end, by Delete and Backspace.
    """

    removed = Signal()

    def __init__(self, label: str, value: str, *, hue: str | None = None, role: str | None = None) -> None:
        super().__init__()
        self._label, self._value, self._hue, self._role = label, value, hue, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("min-height: 0; padding: 0")
        self.setAccessibleName(self.tr("Filter {0} {1}").format(label, value))
        self.setAccessibleDescription(self.tr("Delete takes it away"))
        self.setToolTip(f"{label} {value}")
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        quiet, loud = QFontMetricsF(fonts.ui(12)), QFontMetricsF(fonts.ui(12, fonts.MEDIUM))
        value = min(loud.horizontalAdvance(self._value), fonts.scaled(_LONGEST))
        words = 10 + quiet.horizontalAdvance(self._label) + fonts.scaled(6) + self._mark_room() + value
        return QSize(round(words + 4 + fonts.scaled(_CLOSE)), fonts.scaled(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if place.x() >= self.width() - fonts.scaled(_CLOSE) and self.rect().contains(place):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(color("focus" if self.hasFocus() else "accent"), width))
        painter.setBrush(color("hover" if self.underMouse() else "accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        quiet, loud = fonts.ui(12), fonts.ui(12, fonts.MEDIUM)
        painter.setFont(quiet)
        painter.setPen(color("muted"))
        painter.drawText(QRectF(10, 0, self.width(), self.height()), _MIDDLE, self._label)
        x = 10 + QFontMetricsF(quiet).horizontalAdvance(self._label) + fonts.scaled(6)
        self._paint_mark(painter, x)
        x += self._mark_room()
        room = self.width() - x - fonts.scaled(_CLOSE) - 2
        painter.setFont(loud)
        painter.setPen(color("text"))
        shown = QFontMetricsF(loud).elidedText(self._value, Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(QRectF(x, 0, room + 2, self.height()), _MIDDLE, shown)
        side = fonts.scaled(12)
        cross = icons.pixmap("close", "second", side)
        painter.drawPixmap(QPointF(self.width() - side - 8, (self.height() - side) / 2), cross)

    def _mark_room(self) -> int:
        return 0 if self._hue is None and self._role is None else 14

    def _paint_mark(self, painter: QPainter, x: float) -> None:
        spot = QRectF(x, self.height() / 2 - 4, 8, 8)
        painter.save()
        if self._hue is not None:
            painter.setPen(QPen(stripe(self._hue), 1))
            painter.setBrush(fill(self._hue, lit=True))
            painter.drawRoundedRect(spot, 2, 2)
        elif self._role is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(role_color(self._role))
            painter.drawEllipse(spot)
        painter.restore()
