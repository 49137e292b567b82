"""The codes into which passages are sorted, each under a digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.gui import counted
from annotator.gui.codebook.split.sorting import Sorting, Target
from annotator.gui.controls import marks
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TargetButton(QAbstractButton):
    """One code: its digit, swatch, name, and how many passages go there, if counted; on accent where this one does."""

    def __init__(self, target: Target, digit: int | None, count: int | None, *, is_chosen: bool) -> None:
        super().__init__()
        self._target, self._digit, self._count, self._is_chosen = target, digit, count, is_chosen
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = target.name if target.code is not None else self.tr("{0}, a new code").format(target.name)
        parts = [words] if count is None else [words, counted.passages(count)]
        if digit is not None:
            parts.append(self.tr("key {0}").format(digit))
        self.setText(target.name)
        self.setToolTip(words)
        self.setAccessibleName(", ".join(parts))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(200), fonts.scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = box.adjusted(8, 1, -8, -1)
        if self._is_chosen or self.underMouse():
            marks.row_ground(painter, ground, color("accent_soft" if self._is_chosen else "hover"))
        if self.hasFocus():
            marks.row_outline(painter, ground, color("focus"), 2)
        left, middle = float(fonts.scaled(16)), box.center().y()
        if self._digit is not None:
            marks.digit_badge(painter, left, middle, self._digit)
        left += fonts.scaled(26)
        self._paint_sign(painter, left, middle)
        left += fonts.scaled(18)
        end = box.width() - fonts.scaled(18)
        painter.setFont(fonts.ui(11))
        painter.setPen(color("muted"))
        shown = "" if self._count is None else whole(self._count)
        painter.drawText(QRectF(0, 0, end, box.height()), Qt.AlignmentFlag.AlignRight | _MIDDLE, shown)
        room = end - left - QFontMetricsF(painter.font()).horizontalAdvance(shown) - fonts.scaled(8)
        painter.setFont(fonts.ui(13, fonts.SEMIBOLD if self._is_chosen else fonts.ui().weight()))
        painter.setPen(color("text"))
        name = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room + 4, box.height()), _MIDDLE, name)

    def _paint_sign(self, painter: QPainter, left: float, middle: float) -> None:
        if self._target.code is not None:
            marks.swatch(painter, left, middle, self._target.hue)
        else:
            side = fonts.scaled(12)
            painter.drawPixmap(QPointF(left - 1, middle - side / 2), icons.pixmap("plus", "accent", side))


class TargetList(QScrollArea):
    """The codes one below another."""

    picked = Signal(object)  # the Target

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")

    def buttons(self) -> list[TargetButton]:
        """The codes that are shown, as buttons."""
        body = self.widget()
        return [] if body is None else body.findChildren(TargetButton)

    def show_sorting(self, sorting: Sorting) -> None:
        """Show the codes of a sorting, and where its current passage goes."""
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        chosen = None if sorting.current is None else sorting.target(sorting.current)
        for at, target in enumerate(sorting.targets):
            count = len(sorting.leaving(target)) if sorting.is_counted else None
            button = TargetButton(target, at + 1 if at < 9 else None, count, is_chosen=target == chosen)
            button.clicked.connect(partial(self.picked.emit, target))
            layout.addWidget(button)
        layout.addStretch(1)
        self.setWidget(body)
