"""Where an analyst settles the status of a theme, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.core.status import PARTLY, STATUSES, UNIQUE
from annotator.gui.compare.whom import Whom
from annotator.gui.compare.wording import Wording
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme

Draft = tuple[str, str, str]
"""A status, a reason and who is named, a line each, that were not settled yet."""


class Settling(QWidget):
    """Asks for a status and the reason; what was begun for one theme is kept while another is looked at."""

    settled = Signal(str, str, str)  # status, reason, who is named
    opened_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: dict[tuple[str, CodeId], Draft] = {}
        self._key: tuple[str, CodeId] | None = None
        self._stored: Draft = ("", "", "")
        self._can_change = True
        self._head = Label("", 11, fonts.MEDIUM, "muted")
        self.status = Choice(self.tr("Status"))
        say = Wording()
        for status in STATUSES:
            self.status.addItem(say.status(status), status)
        self.status.setPlaceholderText(self.tr("Choose a status"))
        self.whom = Whom()
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
        self.whom.changed.connect(self._edited)
        self.settle.clicked.connect(lambda: self.settled.emit(*self._now))
        self.open_again.clicked.connect(self._forget_and_open)

    def show_theme(self, comparison: Comparison, theme: Theme, *, can_change: bool) -> None:
        """Show what is settled for a theme, or what was begun."""
        stored = theme.settled or theme.proposal.status or "", theme.reason or "", _named(theme)
        key = comparison.by, theme.code
        if key == self._key and stored != self._stored:  # settled, or opened again, meanwhile
            self._drafts.pop(key, None)
        self._key, self._stored, self._can_change = key, stored, can_change
        self._head.setText(self.tr("Settled") if theme.settled else self.tr("Settle"))
        self.open_again.setVisible(theme.settled is not None)
        self.whom.offer([group.name for group in comparison.compared])
        self._fill(self._drafts.get(key, stored))

    @property
    def _now(self) -> Draft:
        return self.status.currentData() or "", self.reason.toPlainText(), self.whom.owner

    def _fill(self, draft: Draft) -> None:
        for field in (self.status, self.reason):
            field.blockSignals(True)
        self.status.setCurrentIndex(self.status.findData(draft[0]))
        if self.reason.toPlainText() != draft[1]:
            self.reason.setPlainText(draft[1])
        self.whom.show_status(draft[0], draft[2])
        for field in (self.status, self.reason):
            field.blockSignals(False)
        for part in (self.status, self.reason, self.whom):
            part.setEnabled(self._can_change)
        self._allow()

    def _edited(self) -> None:
        if self.sender() is self.status:
            self.whom.show_status(self._now[0], self.whom.owner or self._stored[2])
        if self._key is not None:
            self._drafts[self._key] = self._now
        self._allow()

    def _allow(self) -> None:
        status, reason, owner = self._now
        is_new = self.open_again.isHidden() or (status, reason.strip(), owner) != self._stored
        can_settle = self._can_change and bool(status and reason.strip()) and is_new
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
        column.addWidget(self.whom)
        column.addWidget(self.reason)
        column.addLayout(buttons)


def _named(theme: Theme) -> str:
    """Who is named for the status that stands, a line each: by the analyst, else by the rule."""
    return theme.owner if theme.status == UNIQUE else "\n".join(theme.owners) if theme.status == PARTLY else ""
