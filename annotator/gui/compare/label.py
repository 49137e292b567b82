"""Words in the fonts and colours of the theme, plain text always."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, fill, stripe, theme

Tint = str | Callable[[], QColor]
"""A colour of the tokens by name, or what gives one."""


class Label(QLabel):
    """Words that keep their font and colour through changes of theme and zoom."""

    def __init__(
        self,
        text: str = "",
        size: float = 13,
        tint: Tint = "text",
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._size, self._tint, self._weight = size, tint, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._restyle()
        theme().changed.connect(self._restyle)

    def set_tint(self, tint: Tint) -> None:
        """Take another colour."""
        self._tint = tint
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:  # a new style sheet takes fonts and palettes back
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setFont(fonts.ui(self._size, self._weight))
        made = QPalette(self.palette())
        tint = self._tint
        made.setColor(QPalette.ColorRole.WindowText, color(tint) if isinstance(tint, str) else tint())
        self.setPalette(made)


class ElidedLabel(Label):
    """Words of one line that end in an ellipsis where they have no room."""

    def __init__(self, text: str = "", size: float = 11, tint: Tint = "muted") -> None:
        super().__init__(text, size, tint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(self.rect()), int(self.alignment()), shown)


class Swatch(QWidget):
    """The colour of a code."""

    def __init__(self, size: int = 12) -> None:
        super().__init__()
        self._hue = ""
        self._size = size
        self.setFixedSize(size + 2, size + 2)
        theme().changed.connect(self.update)

    def show_hue(self, hue: str) -> None:
        """Show a stored colour of the codebook."""
        self._hue = hue
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_swatch(painter, QRectF(1, 1, self._size, self._size), self._hue)


def paint_swatch(painter: QPainter, place: QRectF, hue: str) -> None:
    """Paint the colour of a code: lit fill in a border of its stripe."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe(hue), 1.2))
    painter.setBrush(fill(hue, lit=True))
    painter.drawRoundedRect(place, 3, 3)


def hairline(*, upright: bool = False) -> QFrame:
    """A line that divides what stands below one another, or, upright, the controls of a bar."""
    line = QFrame()
    line.setObjectName("line")
    if upright:
        line.setFixedSize(1, 18)
    else:
        line.setFixedHeight(1)
    return line


def edge() -> QFrame:
    """A line along the whole side of a pane."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedWidth(1)
    return line
