"""How many persons a label stands for: a field for a number, or for that nobody knows."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

NOT_KNOWN = "?"
_ALLOWED = QRegularExpression(r"[1-9]\d{0,3}|\?|")


def persons_text(number: int | None) -> str:
    """A number of persons as it stands in the field; 0, which says nothing, leaves it empty."""
    if number == 0:
        return ""
    return NOT_KNOWN if number is None else str(number)


class PersonsField(QLineEdit):
    """1 for a person; for a collective label how many stand behind it, `?` where nobody knows."""

    def __init__(self, number: int | None, who: str) -> None:
        super().__init__(persons_text(number))
        self.setPlaceholderText("1")
        self.setValidator(QRegularExpressionValidator(_ALLOWED, self))
        self.setAccessibleName(self.tr("Number of persons who are {0}").format(who))
        self.setToolTip(self.tr("1, or how many persons the label stands for; ? where that is not known"))

    def number(self) -> int | None:
        """What is entered; a field left empty says nothing."""
        text = self.text().strip()
        return None if text == NOT_KNOWN else int(text or 0)
