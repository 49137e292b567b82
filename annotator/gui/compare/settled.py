"""What was settled for a theme before: who, when, which status and why, and what the rule proposed then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.settled import Settled
from annotator.core.status import UNIQUE
from annotator.gui.compare.wording import Wording
from annotator.gui.controls.labels import Label
from annotator.gui.language.numbers import day
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.store.history import moment

if TYPE_CHECKING:
    from annotator.analysis.basis import Basis

_MOST = 5
"""So many are told on the card; the history of the project has all."""


class SettledBefore(QWidget):
    """The part of the card that tells what was settled, the newest first; hidden where nothing was."""

    def __init__(self) -> None:
        super().__init__()
        self._say = Wording()
        self.words = Label("", 12, tint="second", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Settled before"), 11, fonts.MEDIUM, "muted"))
        column.addWidget(self.words)
        self.hide()

    def show_past(self, past: Sequence[Settled]) -> None:
        """Tell what was settled; `past` has the oldest first."""
        self.words.setText("\n\n".join(map(self._line, list(reversed(past))[:_MOST])))
        self.setVisible(bool(past))

    def _line(self, one: Settled) -> str:
        from annotator.analysis import basis

        when = day(datetime.fromisoformat(moment(one.at)).date())
        who = one.who or self.tr("somebody")
        if not one.status:
            return self.tr("{0}, {1}: opened again").format(when, who)
        words = self.tr("{0}, {1}: {2}, “{3}”").format(when, who, self._say.named(one.status, one.owners), one.reason)
        then = basis.read(one.basis)
        return words if then is None else self.tr("{0} Proposed then: {1}.").format(words, self._proposed(then))

    def _proposed(self, then: Basis) -> str:
        if then.status == UNIQUE and then.owners:
            return self._say.unique_to(told(then.owners[0]))
        return self._say.status(then.status)
