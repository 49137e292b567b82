"""Where an analyst settles the status of a theme, with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
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
    from annotator.analysis.comparison import Theme

Draft = tuple[str, str, str]
"""A status, a reason and to whom it is unique, that were not settled yet."""
_OWNER = Qt.ItemDataRole.UserRole + 1


class StatusChoice(QComboBox):
    """The statuses, unique for each group to which a theme can be; the arrow is of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self._owners: Sequence[str] | None = None
        theme_in_use().changed.connect(self.update)

    @property
    def owner(self) -> str:
        """To whom a theme is unique by what is chosen, empty where it is not."""
        return self.currentData(_OWNER) or ""

    def offer(self, owners: Sequence[str]) -> None:
        """Offer every status, unique once for each of the owners."""
        if owners == self._owners:
            return
        self._owners = owners
        self.clear()
        say = Wording()
        for status in STATUSES:
            for owner in owners if status == UNIQUE else ("",):
                self.addItem(say.unique_to(told(owner)) if owner else say.status(status), status)
                self.setItemData(self.count() - 1, owner, _OWNER)

    def choose(self, status: str, owner: str) -> None:
        """Choose a status, of that owner where it is unique."""
        found = [at for at in range(self.count()) if self.itemData(at) == status]
        fitting = (at for at in found if self.itemData(at, _OWNER) == owner)
        self.setCurrentIndex(next(fitting, found[0] if found else -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = fonts.scaled(14)
        arrow = icons.pixmap("chevron-down", "muted", side)
        QPainter(self).drawPixmap(QPointF(self.width() - side - 10, (self.height() - side) / 2), arrow)


class Settling(QWidget):
    """Asks for a status and the reason; what was begun for one theme is kept while another is looked at."""

    settled = Signal(str, str, str)  # status, reason, to whom it is unique
    opened_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drafts: dict[tuple[str, CodeId], Draft] = {}
        self._key: tuple[str, CodeId] | None = None
        self._stored: Draft = ("", "", "")
        self._can_change = True
        self._head = Label("", 11, fonts.MEDIUM, "muted")
        self.status = StatusChoice()
        self.status.setAccessibleName(self.tr("Status"))
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
        self.settle.clicked.connect(lambda: self.settled.emit(*self._shown()))
        self.open_again.clicked.connect(self._forget_and_open)

    def show_theme(self, by: str, theme: Theme, groups: Sequence[str] = (), *, can_change: bool) -> None:
        """Show what is settled for a theme, or what was begun; it can be unique to one of some groups."""
        owner = theme.owner if theme.status == UNIQUE and theme.owner in groups else ""
        stored = theme.settled or theme.proposal.status or STATUSES[0], theme.reason or "", owner
        key = by, theme.code
        self._offer(list(groups) if owner or theme.status != UNIQUE else ["", *groups])
        if key == self._key and stored != self._stored:  # settled, or opened again, meanwhile
            self._drafts.pop(key, None)
        self._key, self._stored, self._can_change = key, stored, can_change
        self._head.setText(self.tr("Settled") if theme.settled else self.tr("Settle"))
        self.open_again.setVisible(theme.settled is not None)
        self._fill(self._drafts.get(key, stored))

    def _offer(self, owners: Sequence[str]) -> None:
        self.status.blockSignals(True)
        self.status.offer(owners or [""])
        self.status.blockSignals(False)

    def _shown(self) -> Draft:
        return self.status.currentData(), self.reason.toPlainText(), self.status.owner

    def _fill(self, draft: Draft) -> None:
        for field in (self.status, self.reason):
            field.blockSignals(True)
        self.status.choose(draft[0], draft[2])
        if self.reason.toPlainText() != draft[1]:
            self.reason.setPlainText(draft[1])
        for field in (self.status, self.reason):
            field.blockSignals(False)
            field.setEnabled(self._can_change)
        self._allow()

    def _edited(self) -> None:
        if self._key is not None:
            self._drafts[self._key] = self._shown()
        self._allow()

    def _allow(self) -> None:
        status, reason, owner = self._shown()
        reason = reason.strip()
        is_new = self.open_again.isHidden() or (status, reason, owner) != self._stored
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
