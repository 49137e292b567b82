"""The small parts that the panes about codes are put together from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QToolButton, QWidget

from annotator.gui.codebook import marks
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme

_ICON = 16


class Label(QLabel):
    """Plain words in a font and a colour of the theme, both as they are when it is painted."""

    def __init__(
        self,
        text: str = "",
        pixels: float = 13,
        weight: QFont.Weight = QFont.Weight.Normal,
        tint: str = "text",
        *,
        wraps: bool = False,
        reading: bool = False,
    ) -> None:
        super().__init__()
        self._pixels, self._weight, self._tint, self._reading = pixels, weight, tint, reading
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # comes with every change of theme or zoom
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(color(self._tint))
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), flags | wrap, self._fitting())

    def _fitting(self) -> str:
        """What is painted of the words."""
        return self.text()

    def _dress(self) -> None:
        self.setFont(fonts.reading(self._pixels) if self._reading else fonts.ui(self._pixels, self._weight))


class ElidingLabel(Label):
    """Words that are shortened with dots where there is no room for them."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())


class IconButton(QToolButton):
    """A button with an icon alone, which says its name to the pointer and to screen readers."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setProperty("look", "icon")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        side = fonts.scaled(_ICON)
        self.setIcon(icons.icon(self._icon, "muted", side))
        self.setIconSize(QSize(side, side))


class _Mark(QWidget):
    """A square as large as the text around it is zoomed."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._size), fonts.scaled(self._size))


class Sign(_Mark):
    """A small icon before words that say what it means."""

    def __init__(self, icon: str, size: int = 14) -> None:
        super().__init__(size)
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, icons.pixmap(self._icon, "muted", fonts.scaled(self._size)))


class Swatch(_Mark):
    """The square of a code's colour; its name is said beside it."""

    def __init__(self, size: int = 14) -> None:
        super().__init__(size)
        self._hue = ""

    def show_hue(self, hue: str) -> None:
        """Show another colour."""
        self._hue = hue
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks.swatch(painter, 1, self.height() / 2, self._hue, self._size - 2)


class Hairline(QFrame):
    """A line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")
        self.setFixedHeight(1)
