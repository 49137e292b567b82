"""Who says it, by name alone: for each group those who are heard, where nothing is counted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import role_color, theme


class Names(QWidget):
    """The names of a group that are heard in a theme, in the order of the alphabet."""

    def __init__(self, group: str, stored: str, names: Iterable[str]) -> None:
        super().__init__()
        self.words = ", ".join(sorted(dict.fromkeys(names), key=str.casefold))
        dot, words = _Dot(stored), Label(self.words, 12, tint="second", wrap=True)
        layout = row(dot, words, spacing=8)
        layout.setStretch(1, 1)
        layout.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("{0}: {1}").format(told(group), self.words))


class _Dot(QWidget):
    def __init__(self, stored: str) -> None:
        super().__init__()
        self._stored = stored
        self.setFixedSize(QSize(fonts.scaled(9), fonts.scaled(15)))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_color(self._stored))
        side = min(self.width(), self.height()) - 1
        painter.drawEllipse(QRectF(0.5, (self.height() - side) / 2 + 1, side, side))
