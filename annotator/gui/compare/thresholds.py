"""The thresholds by which a status is proposed, changed beside the rule that they stand in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from annotator.core.thresholds import Thresholds
from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_MOST = 9999
_WITHOUT_BUTTONS = "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0 }"
"""`NoButtons` hides the number too, where a style sheet gives the field its padding."""


class ThresholdsPopover(QWidget):
    """Asks for the four thresholds; `chosen` carries them. Escape or a click elsewhere leaves them as they are."""

    chosen = Signal(object)  # Thresholds

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        self.setAccessibleName(self.tr("Thresholds"))
        self.in_passing = _whole(0)
        self.emphasis_ratio = QDoubleSpinBox(minimum=1, maximum=100, decimals=2, singleStep=0.25)
        self.emphasis_ratio.setSuffix(" ×")
        self.min_base = _whole(0)
        self.min_speakers = _whole(1)
        self._apply = QPushButton(self.tr("Set thresholds"))
        self._apply.setDefault(True)
        self._apply.clicked.connect(self._choose)
        for field in (self.in_passing, self.emphasis_ratio, self.min_base, self.min_speakers):
            field.setStyleSheet(_WITHOUT_BUTTONS)
        self._lay_out()

    def open_at(self, corner: QPoint, thresholds: Thresholds) -> None:
        """Show thresholds, the popover's right upper corner at a place of the screen."""
        self.in_passing.setValue(thresholds.in_passing)
        self.emphasis_ratio.setValue(thresholds.emphasis_ratio)
        self.min_base.setValue(thresholds.min_base)
        self.min_speakers.setValue(thresholds.min_speakers)
        self.adjustSize()
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.in_passing.setFocus()
        self.in_passing.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("strong"), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def thresholds(self) -> Thresholds:
        """What the fields say."""
        return Thresholds(
            self.in_passing.value(), self.min_speakers.value(), self.min_base.value(), self.emphasis_ratio.value()
        )

    def _choose(self) -> None:
        self.close()
        self.chosen.emit(self.thresholds())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("Passages that are in passing, at most"), self.in_passing),
            (self.tr("Largest share that differs from the smallest, at least"), self.emphasis_ratio),
            (self.tr("Passages from which emphasis is judged, at least"), self.min_base),
            (self.tr("Speakers who discuss a theme, at least"), self.min_speakers),
        ):
            label = Label(words, 12, tint="second")
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(fonts.scaled(88))
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._apply)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(Label(self.tr("When a theme counts as what"), 13, fonts.SEMIBOLD, "text"))
        whole.addLayout(form)
        note = self.tr("One speaker is enough where a group is one person, or its number is not known.")
        whole.addWidget(Label(note, 11, tint="muted", wrap=True))
        whole.addLayout(buttons)


def _whole(least: int) -> QSpinBox:
    return QSpinBox(minimum=least, maximum=_MOST)
