"""Words in the fonts and colours of the theme, plain text always."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

Tint = str | Callable[[], QColor]
"""A colour of the tokens by name, or what gives one when it is painted."""

_NARROWEST, _LONG = 60, 8
"""How narrow wrapped words may become, in pixels at zoom 1; from how many letters on a word may have no room then."""
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Label(QLabel):
    """Words whose font and colour are those of the theme when they are painted."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: QFont.Weight = QFont.Weight.Normal,
        tint: Tint = "text",
        *,
        wrap: bool = False,
        reading: bool = False,
    ) -> None:
        super().__init__()
        self._pixels, self._weight, self._tint, self._reading = pixels, weight, tint, reading
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._dress()

    def set_tint(self, tint: Tint) -> None:
        """Take another colour."""
        self._tint = tint
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # comes with every change of theme or zoom
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(color(self._tint) if isinstance(self._tint, str) else self._tint())
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        if self.wordWrap() and self._has_long_word(self.contentsRect().width()):
            option = QTextOption(Qt.AlignmentFlag(flags))
            option.setWrapMode(_ANYWHERE)
            painter.drawText(QRectF(self.contentsRect()), self.text(), option)
            return
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), flags | wrap, self._fitting())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), fonts.scaled(_NARROWEST)), hint.height()) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        usual, margins = super().heightForWidth(width), self.contentsMargins()
        if not self.wordWrap() or not self._has_long_word(width - margins.left() - margins.right()):
            return usual
        broken = QTextLayout(self.text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        option = QTextOption()
        option.setWrapMode(_ANYWHERE)
        broken.setTextOption(option)
        height = 0.0
        broken.beginLayout()
        while (line := broken.createLine()).isValid():
            line.setLineWidth(width - margins.left() - margins.right())
            height += line.height()
        broken.endLayout()
        return max(usual, ceil(height) + margins.top() + margins.bottom())

    def _has_long_word(self, width: int) -> bool:
        """Whether a word must be broken: an address, say, or what is written without blanks."""
        advance = self.fontMetrics().horizontalAdvance
        return any(len(word) >= _LONG and advance(word) > width for word in self.text().split())

    def _fitting(self) -> str:
        """What is painted of the words."""
        return self.text()

    def _dress(self) -> None:
        self.setFont(fonts.reading(self._pixels) if self._reading else fonts.ui(self._pixels, self._weight))


class ElidedLabel(Label):
    """Words of one line that end in dots where there is no room for them."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: QFont.Weight = QFont.Weight.Normal,
        tint: Tint = "text",
    ) -> None:
        super().__init__(text, pixels, weight, tint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())


def line(*, vertical: bool = False, length: int = 0) -> QFrame:
    """A hairline; it takes all the room that it is given along its way, or has a length in pixels."""
    made = QFrame()
    made.setObjectName("line")
    across, along = (made.setFixedWidth, made.setFixedHeight) if vertical else (made.setFixedHeight, made.setFixedWidth)
    across(1)
    if length:
        along(fonts.scaled(length))
    return made
