"""Labels in the sizes and greys of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, theme


class Label(QLabel):
    """Plain text in one of the window's greys, which follows the theme."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: QFont.Weight = QFont.Weight.Normal,
        tint: str = "text",
        *,
        wrap: bool = False,
        reading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tint = tint
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.reading(pixels) if reading else fonts.ui(pixels, weight))
        self.setWordWrap(wrap)
        theme().changed.connect(self._tinted)
        self._tinted()

    def set_tint(self, tint: str) -> None:
        """Show the text in another colour of the tokens."""
        self._tint = tint
        self._tinted()

    def _tinted(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color(self._tint))
        self.setPalette(palette)


class Elided(Label):
    """A label of one line that gives way: what does not fit ends in dots, and the tool tip has it whole."""

    def __init__(self, text: str = "", pixels: float = 13, tint: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, pixels, tint=tint, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


def line(*, vertical: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
