"""Asks which language the program speaks."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.language.languages import SYSTEM, languages
from annotator.gui.theme import fonts


class LanguageDialog(QDialog):
    """Offers the languages that there are, each under its own name."""

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Language"))
        self._choice = Choice(self.tr("Language"))
        self._choice.addItem(self.tr("That of the system"), SYSTEM)
        for code, name in languages().items():
            self._choice.addItem(name, code)
        self._choice.setCurrentIndex(max(0, self._choice.findData(current)))
        use = Button(self.tr("Use"), self.accept, look="primary")
        use.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Language"), 17, fonts.SEMIBOLD))
        layout.addWidget(self._choice)
        layout.addWidget(Label(self.tr("It changes when Annotator is started again."), 12, tint="muted", wrap=True))
        layout.addLayout(row(None, Button(self.tr("Cancel"), self.reject), use))

    def chosen(self) -> str:
        """The code of the language that is chosen, or SYSTEM."""
        return str(self._choice.currentData())
