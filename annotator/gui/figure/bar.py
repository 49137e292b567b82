"""The bar above a figure: its kind, its measure, its width, its title; picture or table; copy and save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.ticks import TickBox
from annotator.gui.figure.pager import Pager
from annotator.gui.theme import fonts


class FigureBar(QFrame):
    """Says what is drawn and lets it be changed; `asked` is sent when another figure is wanted."""

    asked = Signal()
    table_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._is_counted = True
        self.kind = ChoiceChip(self.tr("Figure"), self.tr("Kind of figure"))
        self.measure = ChoiceChip(self.tr("Show"), self.tr("Measure that is shown"))
        self.together = ChoiceChip(self.tr("Together"), self.tr("When codes stand together"))
        self.width_of_page = ChoiceChip(self.tr("Width"), self.tr("Width on the page"))
        self.themes = ChoiceChip(self.tr("Themes"), self.tr("Themes that are shown"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the figure"))
        self.title.setFixedWidth(fonts.scaled(170))
        self.residuals = TickBox(self.tr("Residuals"))
        self.residuals.setToolTip(self.tr("What is said of a theme by those who do not discuss it"))
        self.table = TickBox(self.tr("As a table"))
        self.pager = Pager()
        self.labels = Button(self.tr("Labels…"), look="quiet")
        self.copy, self.save = Button(self.tr("Copy"), look="quiet"), Button(self.tr("Save as…"), look="quiet")
        self._offer()
        self._lay_out()
        for chip in (self.kind, self.measure, self.together, self.themes, self.width_of_page):
            chip.activated.connect(self.asked)
        self.title.editingFinished.connect(self.asked)
        self.residuals.toggled.connect(self.asked)
        self.table.toggled.connect(self.table_wanted)
        self.kind.currentIndexChanged.connect(self._suit)
        self._suit()

    def offer_sets(self, names: Sequence[str]) -> None:
        """Offer the sets of codes of a project; where there are none, nothing is to be chosen."""
        every: list[tuple[str, str | None]] = [(self.tr("All themes"), None)]
        self.themes.offer([*every, *((name, name) for name in names)], self.themes.currentData())
        self._suit()

    def show_counting(self, is_counted: bool) -> None:
        """Say whether figures of counts can be drawn; otherwise there is the schematic alone."""
        self._is_counted = is_counted
        if not is_counted:
            self.kind.setCurrentIndex(self.kind.findData("schematic"))
        self._suit()

    def allow(self, *, can_save: bool) -> None:
        """Say whether there is a figure to save."""
        for button in (self.labels, self.copy, self.save):
            button.setEnabled(can_save)

    def _offer(self) -> None:
        """Kinds, measures and widths go by the names that the drawing knows, which is not brought in for them."""
        kinds = {
            "schematic": self.tr("Schematic"),
            "butterfly": self.tr("Bars from one axis"),
            "dots": self.tr("Dots"),
            "heat": self.tr("Matrix"),
            "cooccurrence": self.tr("Co-occurrence"),
            "participation": self.tr("Participation"),
        }
        measures = {
            "share": self.tr("Share"),
            "passages": self.tr("Passages"),
            "rate": self.tr("Rate"),
            "speakers": self.tr("Speakers"),
        }
        together = {
            "turn": self.tr("In one turn"),
            "overlapping": self.tr("Overlapping"),
            "near": self.tr("Near"),
        }
        self.together.offer([(words, name) for name, words in together.items()], "turn")
        self.kind.offer([(words, name) for name, words in kinds.items()], "schematic")
        self.measure.offer([(words, name) for name, words in measures.items()], "share")
        self.width_of_page.offer([(self.tr("Two columns"), "two"), (self.tr("One column"), "one")], "two")

    def _suit(self) -> None:
        """Offer what the kind of figure has."""
        kind = self.kind.currentData()
        self.kind.setVisible(self._is_counted)
        self.measure.setVisible(kind in ("butterfly", "dots", "heat"))
        self.together.setVisible(kind == "cooccurrence")
        self.residuals.setVisible(kind == "schematic" and self._is_counted)
        self.themes.setVisible(kind != "participation" and self.themes.count() > 1)

    def _lay_out(self) -> None:
        flow = Flow(self, QMargins(16, 6, 12, 6), lambda: fonts.scaled(34))
        chosen = (self.kind, self.measure, self.together, self.themes, self.width_of_page)
        for widget in (*chosen, self.title, self.residuals, self.pager):
            flow.addWidget(widget)
        flow.turn()
        for out in (self.table, self.labels, self.copy, self.save):
            flow.addWidget(out)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
