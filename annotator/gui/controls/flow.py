"""A row of controls that goes on in a next line where it has no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays controls out from left to right, those after the turn at the right edge, in as many lines as they need.

    Those after the turn stay together where one line has room for all of them.

    `line` gives the height of a line.
    """

    def __init__(self, parent: QWidget, margins: QMargins, line: Callable[[], int]) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._turn = -1
        self._line = line
        self.setContentsMargins(margins)
        self.setSpacing(8)

    def turn(self) -> None:
        """Put what is added from now on at the right edge."""
        self._turn = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = len(self._lines(width - margins.left() - margins.right()))
        return lines * self._line() + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        return QSize(width + margins.left() + margins.right(), self.heightForWidth(10**6))

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((item.sizeHint().width() for item in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), self._line() + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        height = self._line()
        for number, line in enumerate(self._lines(room.width())):
            self._place(line, QRect(room.left(), room.top() + number * height, room.width(), height))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        after = [item for item in self._items[self._turn :] if not item.isEmpty()] if self._turn >= 0 else []
        together = sum(item.sizeHint().width() + self.spacing() for item in after) - self.spacing()
        for item in self._shown():
            own = item.sizeHint().width()
            needed = together if after and item is after[0] and together <= width else own
            if lines[-1] and used + needed > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += own + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        after = self._items[self._turn :] if self._turn >= 0 else []
        slack = room.width() - sum(item.sizeHint().width() for item in line) - self.spacing() * (len(line) - 1)
        x = room.left()
        for item in line:
            if item in after:
                x += slack
                slack = 0
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, room.top() + (room.height() - size.height()) // 2), size))
            x += size.width() + self.spacing()
