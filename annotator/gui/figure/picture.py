"""The figure on screen: white as in the article, every mark to be pointed at, walked to and opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.gui.coding.announcing import announce
from annotator.gui.language.told import told
from annotator.gui.theme.tokens import LIGHT, color, theme
from annotator.reports.figures.drawn import Drawn, Mark

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Picture(QWidget):
    """Shows a figure as wide as it is; `moved` is sent when another mark is come to, `opened` when one is opened."""

    moved = Signal(int)  # the number of the mark
    opened = Signal(int)
    turned = Signal(int)  # so many pages on

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Drawn | None = None
        self._image = QImage()
        self._current, self._pointed = -1, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Figure"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.update)

    @property
    def current(self) -> int:
        """The number of the mark that the keyboard is at, -1 where it is at none."""
        return self._current

    def show_drawn(self, drawn: Drawn | None, image: QImage) -> None:
        """Show another figure, or the same after a change: the keyboard stays at the mark that it was at."""
        before = self.mark()
        self._drawn, self._image = drawn, image
        marks = () if drawn is None else drawn.marks
        self._current = next((at for at, one in enumerate(marks) if before and _is_same(one, before)), -1)
        self._pointed = -1
        self.updateGeometry()
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show the same figure with more or fewer dots."""
        self._image = image
        self.update()

    def mark(self) -> Mark | None:
        """The mark that the keyboard is at."""
        return self._drawn.marks[self._current] if self._drawn is not None and self._current >= 0 else None

    def go_to(self, number: int) -> None:
        """Come to a mark."""
        if self._drawn is None or not 0 <= number < len(self._drawn.marks):
            return
        self._current = number
        mark = self._drawn.marks[number]
        self.setAccessibleDescription(said := f"{mark.name}: {told(mark.says)}")
        announce(self, said)
        self.update()
        self.moved.emit(number)

    def place_of(self, mark: Mark) -> QRectF:
        """Where a mark stands in the widget."""
        left, top, width, height = mark.box
        scale = self._scale()
        return QRectF(left * scale, top * scale, width * scale, height * scale)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._drawn is None:
            return 0
        wide, high = self._drawn.size
        return round(width * high / wide)

    def sizeHint(self) -> QSize:
        width = 720
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), self.heightForWidth(self.width())), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._drawn.marks
        if self._pointed >= 0 and self._pointed != self._current:
            painter.setPen(QPen(color(LIGHT.strong), 1))  # upon white paper, whatever is around it
            painter.drawRoundedRect(self._ring(marks[self._pointed]), 3, 3)
        if self._current >= 0:
            painter.setPen(QPen(color(LIGHT.focus if self.hasFocus() else LIGHT.strong), 2))
            painter.drawRoundedRect(self._ring(marks[self._current]), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if self._drawn is None or not self._drawn.marks:
            super().keyPressEvent(event)
        elif way is not None:
            found = self._drawn.beside(self._current, *way) if self._current >= 0 else 0
            self.go_to(self._current if found is None else found)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else len(self._drawn.marks) - 1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found >= 0:
            self.go_to(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (found := self._at(event.position())) >= 0:
            self.opened.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            if self._drawn is not None and found >= 0:
                mark = self._drawn.marks[found]
                QToolTip.showText(
                    event.globalPos(), f"{mark.name}\n{told(mark.says)}", self, self.place_of(mark).toRect()
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _at(self, place: QPointF) -> int:
        scale = self._scale()
        found = None if self._drawn is None else self._drawn.at(place.x() / scale, place.y() / scale)
        return -1 if found is None else found

    def _point(self, number: int) -> None:
        if number != self._pointed:
            self._pointed = number
            self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _ring(self, mark: Mark) -> QRectF:
        return self.place_of(mark).adjusted(-1, -1, 1, 1).intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _scale(self) -> float:
        """How many pixels of the widget a millimetre has."""
        return max(0.1, self.width() / (self._drawn.size[0] if self._drawn is not None else 174.0))


def _is_same(one: Mark, other: Mark) -> bool:
    return (one.theme, one.second, one.group, one.document) == (other.theme, other.second, other.group, other.document)
