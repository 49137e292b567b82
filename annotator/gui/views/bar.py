"""The bar above a view: which one, and by what it is made."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.flow import Flow
from annotator.gui.language.numbers import percent, whole
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.gui.views import asked as kinds
from annotator.gui.views.asked import Asked


class ViewBar(QFrame):
    """Offers the views and their settings; `wanted` is sent when another table is."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.kind = ChoiceChip(self.tr("View"), self.tr("View"))
        self.by = ChoiceChip(self.tr("By"), self.tr("Compared by"))
        self.coder = ChoiceChip(self.tr("Coding"), self.tr("Whose coding is counted"))
        self.where = ChoiceChip(self.tr("Together"), self.tr("When two codes come together"))
        self.group = ChoiceChip(self.tr("Of"), self.tr("Whose passages are shown"))
        self.document = ChoiceChip(self.tr("In"), self.tr("Document that is shown"))
        self.base = ChoiceChip(self.tr("Base"), self.tr("Documents of the base"))
        self.run = ChoiceChip(self.tr("Run"), self.tr("Documents of a run"))
        self.threshold = ChoiceChip(self.tr("At most"), self.tr("New codes of a run that are few"))
        self.save = Button(self.tr("Save as…"), look="quiet")
        self._chips = (
            self.kind, self.by, self.coder, self.where, self.group, self.document, self.base, self.run, self.threshold,
        )  # fmt: skip
        self._offer()
        self._lay_out()
        for chip in self._chips:
            chip.activated.connect(self.wanted)
        self.kind.currentIndexChanged.connect(self._suit)
        self._suit()

    @property
    def asked(self) -> Asked:
        """What is chosen."""
        where, turns = self.where.currentData()
        return Asked(
            self.kind.currentData(), self.by.currentData(), self.coder.currentData(), where, turns,
            self.group.currentData(), self.document.currentData(), base=self.base.currentData(),
            run=self.run.currentData(), threshold=self.threshold.currentData(),
        )  # fmt: skip

    def offer_project(self, attributes: list[str], coders: list[str], documents: list[str]) -> None:
        """Offer what a project has."""
        by = [(self.tr("Role"), "role"), (self.tr("Document"), "document"), (self.tr("Participant"), "participant")]
        self.by.offer([*by, *((name, name) for name in attributes)], self.by.currentData() or "role")
        self.coder.offer([(self.tr("of record"), None), *((one, one) for one in coders)], self.coder.currentData())
        every = (self.tr("all documents"), None)
        self.document.offer([every, *((one, one) for one in documents)], self.document.currentData())

    def offer_groups(self, groups: tuple[str, ...]) -> None:
        """Offer the groups that a table has."""
        if groups:
            self.group.offer([(told(one), one) for one in groups], self.group.currentData())

    def _offer(self) -> None:
        names = {
            kinds.TOGETHER: self.tr("Codes that come together"),
            kinds.SPEECH: self.tr("Participation"),
            kinds.COURSE: self.tr("Along the transcript"),
            kinds.SATURATION: self.tr("Saturation"),
        }
        self.kind.offer([(words, kind) for kind, words in names.items()], kinds.TOGETHER)
        ways = [
            (self.tr("in one turn"), ("turn", 1)),
            (self.tr("overlapping"), ("overlapping", 1)),
            (self.tr("at most 1 turn apart"), ("near", 1)),
            (self.tr("at most 3 turns apart"), ("near", 3)),
        ]
        self.where.offer(ways, ("turn", 1))
        self.group.offer([("", None)], None)
        self.base.offer([(whole(number), number) for number in range(1, 11)], 4)
        self.run.offer([(whole(number), number) for number in (1, 2, 3)], 2)
        self.threshold.offer([(percent(part), part) for part in (0.0, 0.05, 0.1)], 0.05)
        self.offer_project([], [], [])

    def _suit(self) -> None:
        """Show the settings that the view has."""
        kind = self.kind.currentData()
        self.by.setVisible(kind != kinds.SPEECH)
        self.coder.setVisible(kind != kinds.SPEECH)
        self.where.setVisible(kind == kinds.TOGETHER)
        for chip in (self.group, self.document):
            chip.setVisible(kind == kinds.COURSE)
        for chip in (self.base, self.run, self.threshold):
            chip.setVisible(kind == kinds.SATURATION)

    def _lay_out(self) -> None:
        flow = Flow(self, QMargins(16, 6, 12, 6), lambda: fonts.scaled(34))
        for chip in self._chips:
            flow.addWidget(chip)
        flow.turn()
        flow.addWidget(self.save)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
