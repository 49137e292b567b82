"""Asks for the approach of a project, and whether it has statistics."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.core.approaches import APPROACHES, CODEBOOK, REFLEXIVE, RELIABILITY
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.controls.ticks import TickBox
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.store.read import Facts


class StudyDialog(QDialog):
    """Shows what a project says of itself and lets it be changed; `approach` and `statistics` give what was chosen."""

    def __init__(self, facts: Facts, parent: QWidget | None = None, *, can_change: bool = True) -> None:
        from annotator.analysis.statistics import CAVEAT

        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings of the project"))
        self.choice = Choice(self.tr("Approach"))
        names = {
            "": self.tr("Not stated"),
            RELIABILITY: self.tr("Coding reliability"),
            CODEBOOK: self.tr("Codebook"),
            REFLEXIVE: self.tr("Reflexive"),
        }
        for approach in APPROACHES:
            self.choice.addItem(names[approach], approach)
        self.choice.setCurrentIndex(max(0, self.choice.findData(facts.approach)))
        self._about = Label("", 12, tint="second", wrap=True)
        self.tests = TickBox(self.tr("Statistics"))
        self.tests.setChecked(facts.statistics)
        self._caveat = Label(told(CAVEAT), 12, tint="muted", wrap=True)
        self.store = Button(self.tr("Store"), self.accept, look="primary")
        self.store.setDefault(True)
        self._lay_out()
        for field in (self.choice, self.store):
            field.setEnabled(can_change)
        self._can_change = can_change
        self.choice.currentIndexChanged.connect(self._look)
        self._look()
        self.resize(fonts.scaled(480), self.sizeHint().height())

    @property
    def approach(self) -> str:
        """The approach that is chosen."""
        return str(self.choice.currentData())

    @property
    def statistics(self) -> bool:
        """Whether statistics are wanted: a reflexive project has none."""
        return self.tests.isChecked() and self.approach != REFLEXIVE

    def _look(self) -> None:
        is_reflexive = self.approach == REFLEXIVE
        self.tests.setEnabled(self._can_change and not is_reflexive)
        said = self.tr("Themes are not compared by numbers, and there are no statistics: passages are read.")
        self._about.setText(said if is_reflexive else self.tr("It is stated with every result."))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Settings of the project"), 17, fonts.SEMIBOLD))
        layout.addWidget(Label(self.tr("Approach"), 12, fonts.MEDIUM, "second"))
        for widget in (self.choice, self._about, self.tests, self._caveat):
            layout.addWidget(widget)
        layout.addLayout(row(None, Button(self.tr("Cancel"), self.reject), self.store))
