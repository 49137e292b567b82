"""The field in which the colour of a code is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from annotator.gui.codebook import hues
from annotator.gui.controls import marks
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, theme

_SIDE = 28


class HueField(QWidget):
    """One colour of eight, one's own, or none: then the program, or the theme above, gives it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = ""
        self._group = QButtonGroup(self)
        self._buttons = {"": _Hue("", "")}
        self._buttons.update({hue: _Hue(hue, name) for hue, name in hues.named().items()})
        self._other = _Hue("", self.tr("Own colour"))
        self._pick = QPushButton(self.tr("Other…"))
        self._pick.setProperty("look", "quiet")
        self._pick.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button in (*self._buttons.values(), self._other):
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addWidget(self._pick)
        layout.addStretch(1)
        self._other.hide()
        self._buttons[""].setChecked(True)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """The colour as it is stored."""
        return next((hue for hue, button in self._buttons.items() if button.isChecked()), self._own)

    def set_value(self, stored: str) -> None:
        """Choose a colour."""
        if stored not in self._buttons:
            self._own = stored
            self._other.show_hue(stored)
            self._other.show()
        self._buttons.get(stored, self._other).setChecked(True)

    def set_given(self, hue: str, name: str | None) -> None:
        """Say which colour the code has where none is chosen, and in what words; None where one must be chosen."""
        button = self._buttons[""]
        button.setVisible(name is not None)
        button.show_hue(hue)
        button.setAccessibleName(name or "")
        button.setToolTip(name or "")
        button.setText(name or "")
        if name is None and button.isChecked():
            self.set_value(hue or next(iter(hues.named())))

    def _ask(self) -> None:
        picked = hues.ask_other(self, self.value())
        if picked is not None:
            self.set_value(picked)
            self.changed.emit()


class _Hue(QAbstractButton):
    """A swatch that is chosen with a tick in a ring, or with the words beside it."""

    def __init__(self, hue: str, name: str) -> None:
        super().__init__()
        self._hue = hue
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        theme().changed.connect(self.update)

    def show_hue(self, hue: str) -> None:
        """Show another colour."""
        self._hue = hue
        self.update()

    def sizeHint(self) -> QSize:
        side = fonts.scaled(_SIDE)
        words = self.fontMetrics().horizontalAdvance(self.text()) + fonts.scaled(10) if self.text() else 0
        return QSize(side + words, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, box = fonts.scaled(_SIDE), QRectF(self.rect())
        if self.isChecked():
            marks.row_ground(painter, box, color("accent_soft"))
            marks.row_outline(painter, box, color("accent"), 1)
        elif self.underMouse():
            marks.row_ground(painter, box, color("hover"))
        if self.hasFocus():
            marks.row_outline(painter, box, color("focus"), 2)
        inner, middle = fonts.scaled(_SIDE - 12), box.center().y()
        left = (side - inner) / 2
        if self._hue:
            marks.swatch(painter, left, middle, self._hue, _SIDE - 12)
        else:
            marks.row_outline(painter, QRectF(left, middle - inner / 2, inner, inner), color("strong"), 1)
        if self.isChecked():
            marks.tick(painter, side / 2, middle)
        painter.setPen(color("text"))
        painter.drawText(box.adjusted(side, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
