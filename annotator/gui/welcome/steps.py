"""First steps in a row: each has a number, its words, and a tick when it was done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.layouts import row
from annotator.gui.documents.delegate import write
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme

_CIRCLE, _NOTE, _GAP = 20, 30, 8


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name in the program, what to do, and a word about it."""

    name: str
    words: str
    note: str


class Steps(QFrame):
    """Shows steps; the first that is not done yet is in the accent. `closed` says that nobody wants them any more."""

    closed = Signal()

    def __init__(self, *, closable: bool = False) -> None:
        super().__init__()
        self._layout = row(spacing=0)
        self.setLayout(self._layout)
        self._shown: list[_Shown] = []
        self._is_closable = closable
        if closable:
            self.setObjectName("topbar")
            self._layout.setContentsMargins(20, 8, 12, 8)
            close = IconButton("close", self.tr("Close the first steps"), self.closed.emit)
            close.setMinimumSize(fonts.scaled(24), fonts.scaled(24))
            self._layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def show_steps(self, steps: Sequence[Step], done: Collection[str] = ()) -> None:
        """Show steps, some of them done."""
        for before in self._shown:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        following = next((step for step in steps if step.name not in done), None)
        self._shown = [
            _Shown(at, step, is_done=step.name in done, is_next=step is following, is_last=step is steps[-1])
            for at, step in enumerate(steps, start=1)
        ]
        for at, shown in enumerate(self._shown):
            self._layout.insertWidget(at, shown, shown.needed())
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Where not every step has room for its words, only the next one has words."""
        room = self.contentsRect().width() - (fonts.scaled(60) if self._is_closable else 0)
        is_tight = room < sum(one.needed() for one in self._shown)
        widest = max((one.needed() for one in self._shown), default=0)
        is_roomy = room >= widest * len(self._shown)
        for one in self._shown:
            one.fold(is_tight and not one.is_next)
            self._layout.setStretchFactor(one, 1 if is_roomy else one.needed())

    def spoken(self) -> list[str]:
        """What a screen reader says of each step."""
        return [one.accessibleName() for one in self._shown]


class _Shown(QWidget):
    def __init__(self, number: int, step: Step, *, is_done: bool, is_next: bool, is_last: bool) -> None:
        super().__init__()
        self._number, self._step = number, step
        self._is_done, self.is_next, self._is_last = is_done, is_next, is_last
        self._is_folded = False
        said = self.tr("Step {0}, done: {1}") if is_done else self.tr("Step {0}: {1}")
        self.setAccessibleName(said.format(number, step.words))
        self.setAccessibleDescription(step.note)
        self.setToolTip(f"{step.words}\n{step.note}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def needed(self) -> int:
        """How wide it is with all its words."""
        words = QFontMetrics(fonts.ui(12, fonts.MEDIUM)).horizontalAdvance(self._step.words)
        note = QFontMetrics(fonts.ui(11)).horizontalAdvance(self._step.note)
        return max(words, note) + _GAP

    def fold(self, is_folded: bool) -> None:
        """Show the number alone, or the words as well."""
        self.setMaximumWidth(fonts.scaled(36) if is_folded else 16_777_215)
        self._is_folded = is_folded
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(150), fonts.scaled(_CIRCLE + 4 + _NOTE + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(28), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = fonts.scaled(_CIRCLE)
        circle = QRectF(1, 1, side, side)
        if not self._is_last:
            painter.setPen(QPen(color("strong"), 1))
            middle = circle.center().y()
            painter.drawLine(QPointF(circle.right() + 4, middle), QPointF(self.width() - 4.0, middle))
        self._paint_circle(painter, circle)
        if self._is_folded:
            return
        words = QRectF(0, side + 4, self.width() - 8, fonts.scaled(_NOTE) / 2 + 2)
        weight = fonts.MEDIUM
        write(painter, words, self._step.words, fonts.ui(12, weight), "muted" if self._is_done else "text")
        write(painter, words.translated(0, words.height()), self._step.note, fonts.ui(11), "muted")

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        tint = "accent" if self.is_next or self._is_done else "strong"
        painter.setPen(QPen(color(tint), 1.5))
        painter.setBrush(color("accent_soft" if self._is_done else "surface"))
        painter.drawEllipse(circle)
        if self._is_done:
            side = fonts.scaled(14)
            corner = circle.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner, icons.pixmap("check", "accent", side))
            return
        painter.setFont(fonts.ui(11, fonts.SEMIBOLD))
        painter.setPen(color("accent" if self.is_next else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
