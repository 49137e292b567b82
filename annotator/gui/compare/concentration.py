"""Who says it: for each group one bar, divided among its speakers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, mixed, role_color, theme

_HEIGHT = 8
_FIRST, _OTHERS = 0.95, 0.34


class Concentration(QWidget):
    """The passages of a group, spread over its speakers: the largest in full colour, named below."""

    def __init__(self, group: str, stored: str, spread: Sequence[tuple[str, int]], passages: int) -> None:
        super().__init__()
        first, most = spread[0]
        self.words = self.tr("{0} {1} of {2}").format(first, whole(most), whole(passages))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(_Bar(stored, [number for _, number in spread]))
        column.addWidget(Label(self.words, 11, tint="second", wrap=True))
        others = ", ".join(f"{name} {whole(number)}" for name, number in spread)
        self.setAccessibleName(self.tr("{0}: {1}").format(group, self.words))
        self.setAccessibleDescription(others)
        self.setToolTip(others)


class _Bar(QWidget):
    def __init__(self, stored: str, numbers: Sequence[int]) -> None:
        super().__init__()
        self._stored, self._numbers = stored, numbers
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, fonts.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        paper, tint = color("bg"), role_color(self._stored)
        x, whole = 0.0, sum(self._numbers)
        for at, number in enumerate(self._numbers):
            width = self.width() * number / whole
            painter.setBrush(mixed(paper, tint, _OTHERS if at else _FIRST))
            painter.drawRoundedRect(QRectF(x, 0, max(1.0, width - 2), self.height()), 2, 2)
            x += width
