"""The bar above a sheet: what is compared, which themes are reported; copy and save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from annotator.core.sets import EVERY
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts


class ScrutinyBar(QFrame):
    """Says what is compared and lets the reported themes be chosen; `asked` is sent when others are."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.compared = Label("", 12, tint="second")
        self.themes = ChoiceChip(self.tr("Themes"), self.tr("Which codes are reported"))
        self.copy, self.save = Button(self.tr("Copy"), look="quiet"), Button(self.tr("Export to Excel…"), look="quiet")
        self.offer_sets([])
        self.themes.activated.connect(self.asked)
        flow = Flow(self, QMargins(16, 6, 12, 6), lambda: fonts.scaled(34))
        for widget in (self.themes, self.compared):
            flow.addWidget(widget)
        flow.turn()
        for button in (self.copy, self.save):
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer_sets(self, names: Sequence[str], reported: str = "") -> None:
        """Offer the sets of codes of a project, of which one may be reported; one that is gone is no longer chosen."""
        usual = self.tr("as reported ({0})").format(reported) if reported else self.tr("as reported")
        every = [(usual, None), (self.tr("all codes"), EVERY)]
        self.themes.offer([*every, *((name, name) for name in names)], self.themes.currentData())

    def allow(self, *, can_save: bool) -> None:
        """Say whether there is something to copy and to save."""
        for button in (self.copy, self.save):
            button.setEnabled(can_save)
