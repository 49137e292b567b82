"""Where an analyst settles the status of a theme, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.core.status import STATUSES, UNIQUE
from annotator.gui.compare.wording import Wording
from annotator.gui.controls.labels import Label
from annotator.gui.language.told import told
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme as theme_in_use

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme

Draft = tuple[str, str]
"""A status and a reason that were not settled yet."""


_TO = "\n"


class StatusChoice(QComboBox):
    """A combo box with an arrow of the theme."""

    def __init__(self) -> None:
        super().__init__()
        theme_in_use().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = fonts.scaled(14)
        arrow = icons.pixmap("chevron-down", "muted", side)
        QPainter(self).drawPixmap(QPointF(self.width() - side - 10, (self.height() - side) / 2), arrow)


class Settling(QWidget):
    """Asks for a status and the reason; what was begun for one theme is kept while another is looked at."""

    settled = Signal(str, str, str)  # status, reason, the group to which it is unique where that was chosen
    opened_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: dict[tuple[str, CodeId], Draft] = {}
        self._key: tuple[str, CodeId] | None = None
        self._stored: Draft = ("", "")
        self._can_change = True
        self._head = Label("", 11, fonts.MEDIUM, "muted")
        self.status = StatusChoice()
        self.status.setAccessibleName(self.tr("Status"))
        self._say = Wording()
        self._owners: tuple[str, ...] | None = None
        self._offer(())
        self.reason = QPlainTextEdit()
        self.reason.setProperty("look", "field")
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason of the status"))
        self.reason.setPlaceholderText(self.tr("Why this status? The reason is exported with it."))
        self.settle = QPushButton(self.tr("Settle status"))
        self.settle.setProperty("look", "primary")
        self.open_again = QPushButton(self.tr("Open again"))
        self._lay_out()
        self.status.currentIndexChanged.connect(self._edited)
        self.reason.textChanged.connect(self._edited)
        self.settle.clicked.connect(self._settle)
        self.open_again.clicked.connect(self._forget_and_open)

    def show_theme(self, comparison: Comparison, theme: Theme, *, can_change: bool) -> None:
        """Show what is settled for a theme, or what was begun.

        Where no rule proposes to whom a theme is unique, the analyst says it.
        """
        self._offer(() if comparison.is_counted else tuple(group.name for group in comparison.compared))
        status = theme.settled or theme.proposal.status or STATUSES[0]
        if self._owners and status == UNIQUE and theme.owner in self._owners:
            status = _of(theme.owner)
        stored = status, theme.reason or ""
        key = comparison.by, theme.code
        if key == self._key and stored != self._stored:  # settled, or opened again, meanwhile
            self._drafts.pop(key, None)
        self._key, self._stored, self._can_change = key, stored, can_change
        self._head.setText(self.tr("Settled") if theme.settled else self.tr("Settle"))
        self.open_again.setVisible(theme.settled is not None)
        self._fill(self._drafts.get(key, stored))

    def _offer(self, owners: tuple[str, ...]) -> None:
        """Offer the statuses; unique to each of the owners, where there are any."""
        if owners == self._owners:
            return
        self._owners = owners
        self.status.blockSignals(True)
        self.status.clear()
        for status in STATUSES:
            if status == UNIQUE and owners:
                for owner in owners:
                    self.status.addItem(self._say.unique_to(told(owner)), _of(owner))
            else:
                self.status.addItem(self._say.status(status), status)
        self.status.blockSignals(False)

    def _settle(self) -> None:
        status, _, owner = self.status.currentData().partition(_TO)
        self.settled.emit(status, self.reason.toPlainText(), owner)

    def _fill(self, draft: Draft) -> None:
        for field in (self.status, self.reason):
            field.blockSignals(True)
        self.status.setCurrentIndex(self.status.findData(draft[0]))
        if self.reason.toPlainText() != draft[1]:
            self.reason.setPlainText(draft[1])
        for field in (self.status, self.reason):
            field.blockSignals(False)
            field.setEnabled(self._can_change)
        self._allow()

    def _edited(self) -> None:
        if self._key is not None:
            self._drafts[self._key] = self.status.currentData(), self.reason.toPlainText()
        self._allow()

    def _allow(self) -> None:
        reason = self.reason.toPlainText().strip()
        is_new = self.open_again.isHidden() or (self.status.currentData(), reason) != self._stored
        can_settle = self._can_change and bool(reason) and is_new
        if self.settle.hasFocus() and not can_settle:
            self.status.setFocus()
        self.settle.setEnabled(can_settle)
        self.open_again.setEnabled(self._can_change)

    def _forget_and_open(self) -> None:
        if self._key is not None:
            self._drafts.pop(self._key, None)
        self.opened_again.emit()

    def _lay_out(self) -> None:
        self.reason.setFixedHeight(fonts.scaled(84))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open_again)
        buttons.addStretch(1)
        buttons.addWidget(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.status)
        column.addWidget(self.reason)
        column.addLayout(buttons)


def _of(owner: str) -> str:
    """The choice of a status that is unique to a group."""
    return f"{UNIQUE}{_TO}{owner}"
