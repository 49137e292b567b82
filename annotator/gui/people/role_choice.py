"""A box in which a role is chosen, or typed where it is not there yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from annotator.gui.controls.choices import Choice
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import role_color

_DOT = 8


class RoleChoice(Choice):
    """Offers the roles; the one that is chosen has its dot before it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._line = _DottedLine()
        self._line.setPlaceholderText(self.tr("No role"))
        self._line.setProperty("look", "bare")
        self.setLineEdit(self._line)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these roles, and none; what is chosen or being typed stays."""
        if [self.itemText(at) for at in range(1, self.count())] != list(names):
            typed, caret = self._line.text(), self._line.cursorPosition()
            self.blockSignals(True)
            self.clear()
            self.addItems(["", *names])
            self.setEditText(typed)
            self._line.setCursorPosition(caret)
            self.blockSignals(False)

    def choose(self, name: str) -> None:
        """Choose a role, shown from its beginning."""
        self.setCurrentText(name)
        self._line.setCursorPosition(0)

    def show_tint(self, tint: str) -> None:
        """Show the dot of a role's colour; none where it is empty."""
        self._line.show_tint(tint)


class _DottedLine(QLineEdit):
    """A line with a dot before the words."""

    def __init__(self) -> None:
        super().__init__()
        self._tint = ""

    def show_tint(self, tint: str) -> None:
        """Show a dot of a colour."""
        self._tint = tint
        self.setTextMargins(fonts.scaled(_DOT + 6) if tint else 0, 0, 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tint:
            side = fonts.scaled(_DOT)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(role_color(self._tint))
            painter.drawEllipse(QRectF(3, (self.height() - side) / 2, side, side))
