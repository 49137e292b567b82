"""Chips: a quiet label, the value that is chosen, an arrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QSizePolicy, QWidget

from annotator.gui.language.letters import within
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme

_OWN_HEIGHT = "min-height: 0; padding: 0"
_LONGEST = 190
"""How wide a value may get before it is cut, in pixels at zoom 1."""


class ChoiceChip(QComboBox):
    """A chip that offers one choice of several."""

    def __init__(self, label: str, name: str) -> None:
        super().__init__()
        self._label = label
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_OWN_HEIGHT)
        self.currentIndexChanged.connect(self.updateGeometry)
        theme().changed.connect(self.update)

    def offer(self, choices: Iterable[tuple[str, Any]], chosen: object) -> None:
        """Offer choices by name and value, and choose one; says nothing of it."""
        self.blockSignals(True)
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self._label, self.currentText())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + fonts.scaled(32))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self._label, self.currentText())


class SeveralChip(QPushButton):
    """A chip under which several things can be chosen, one at least; `chosen` carries their values."""

    chosen = Signal(tuple)

    def __init__(self, label: str, name: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        super().__init__()
        self._label, self._name = label, name
        self._menu = _StayingMenu(self)
        for text, value in choices:
            action = QAction(text, self._menu, checkable=True, checked=value in chosen)
            action.setData(value)
            self._menu.addAction(action)
        self._menu.triggered.connect(self._toggled)
        self.setMenu(self._menu)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_OWN_HEIGHT)
        self.setAccessibleName(f"{self._name}: {self._value()}")
        theme().changed.connect(self.update)

    @property
    def values(self) -> tuple[str, ...]:
        """What is chosen, in the order in which it is offered."""
        return tuple(action.data() for action in self._menu.actions() if action.isChecked())

    def sizeHint(self) -> QSize:
        return _size(self._label, self._value())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self._label, self._value())

    def _toggled(self, action: QAction) -> None:
        if not self.values:
            action.setChecked(True)
            return
        self.setAccessibleName(f"{self._name}: {self._value()}")
        self.updateGeometry()
        self.update()
        self.chosen.emit(self.values)

    def _value(self) -> str:
        names = [action.text() for action in self._menu.actions() if action.isChecked()]
        return ", ".join([names[0], *map(within, names[1:])])


class _StayingMenu(QMenu):
    """A menu that stays open while things are checked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if action is not None and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            action.trigger()
            return
        super().keyPressEvent(event)


def _fonts() -> tuple[Any, Any]:
    return fonts.ui(12), fonts.ui(12, fonts.MEDIUM)


def _size(label: str, value: str) -> QSize:
    quiet, loud = (QFontMetricsF(font) for font in _fonts())
    shown = min(loud.horizontalAdvance(value), fonts.scaled(_LONGEST))
    words = quiet.horizontalAdvance(label) + fonts.scaled(5) + shown
    return QSize(round(10 + words + 8 + fonts.scaled(14) + 10), fonts.scaled(26))


def _paint(chip: QWidget, label: str, value: str) -> None:
    painter = QPainter(chip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(chip.rect())
    if chip.hasFocus():
        painter.setPen(QPen(color("focus"), 2))
        frame = inside.adjusted(1, 1, -1, -1)
    else:
        painter.setPen(QPen(color("border"), 1))
        frame = inside.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(color("hover" if chip.underMouse() and chip.isEnabled() else "surface"))
    painter.drawRoundedRect(frame, 6, 6)
    quiet, loud = _fonts()
    flags = int(Qt.AlignmentFlag.AlignVCenter)
    painter.setFont(quiet)
    painter.setPen(color("muted"))
    painter.drawText(QRectF(10, 0, chip.width(), chip.height()), flags, label)
    x = 10 + QFontMetricsF(quiet).horizontalAdvance(label) + fonts.scaled(5)
    painter.setFont(loud)
    painter.setPen(color("text" if chip.isEnabled() else "faint"))
    side = fonts.scaled(14)
    room = chip.width() - x - side - 14
    shown = QFontMetricsF(loud).elidedText(value, Qt.TextElideMode.ElideRight, room + 1)
    painter.drawText(QRectF(x, 0, room + 2, chip.height()), flags, shown)
    arrow = icons.pixmap("chevron-down", "muted", side)
    painter.drawPixmap(QPointF(chip.width() - side - 10, (chip.height() - side) / 2), arrow)
