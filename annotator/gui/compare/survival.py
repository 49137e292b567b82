"""Would it survive? In how many trials the status of a theme holds, what breaks it, and on whom it rests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.compare.survived import SurvivalWords
from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, theme

if TYPE_CHECKING:
    from annotator.analysis.robustness import Survival

_TALL, _MOST = 12, 60
"""How tall the strip of trials is, and how many it can show as marks of their own."""


class SurvivalPart(QWidget):
    """The part of the card that says what a status survives; hidden until it was tried."""

    def __init__(self) -> None:
        super().__init__()
        self._say = SurvivalWords()
        self.holds = Label("", 13, fonts.SEMIBOLD, "text")
        self.breaks = Label("", 12, tint="second", wrap=True)
        self.rests = Label("", 11, tint="muted", wrap=True)
        self._strip = _Strip()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.holds)
        row.addWidget(self._strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Would it survive?"), 11, fonts.MEDIUM, "muted"))
        column.addLayout(row)
        column.addWidget(self.breaks)
        column.addWidget(self.rests)
        self.hide()

    def show_survival(self, survival: Survival | None) -> None:
        """Show what a status survives, or nothing where it was not tried yet or there is none."""
        self.setVisible(survival is not None and survival.proposal.status is not None)
        if survival is None:
            return
        self.holds.setText(self._say.holds(survival))
        self._strip.show_outcomes(survival.outcomes)
        self.breaks.setText(self._say.breaks(survival))
        self.breaks.setVisible(bool(survival.breaks))
        self.rests.setText(self._say.documents(survival))
        self.rests.setVisible(bool(self.rests.text()))
        self.setAccessibleName(self._say.holds(survival))
        self.setAccessibleDescription(self._say.every_break(survival))
        self.setToolTip(self._say.every_break(survival))


class _Strip(QWidget):
    """A mark for each trial, those that break the status in the colour of open questions and taller."""

    def __init__(self) -> None:
        super().__init__()
        self._outcomes: Sequence[bool] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_outcomes(self, outcomes: Sequence[bool]) -> None:
        """Show what came of each trial."""
        self._outcomes = outcomes
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, fonts.scaled(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        number = len(self._outcomes)
        step = self.width() / max(1, number)
        width = min(2.0, max(1.0, step * 0.6))
        inset = 0 if number > _MOST else 1
        for held in (True, False):  # what breaks it is painted last, so that nothing hides it
            painter.setBrush(color("strong" if held else "warn"))
            for at, outcome in enumerate(self._outcomes):
                if outcome == held:
                    top = inset if held else 0
                    place = QRectF(at * step, top, width, self.height() - 2 * top)
                    painter.fillRect(place, painter.brush())
