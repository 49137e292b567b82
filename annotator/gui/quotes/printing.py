"""A quote as it is printed, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.core.ids import PassageId
from annotator.listings import Finder
from annotator.printed import Printed
from annotator.project import Project


def printed(project: Project, passage: PassageId) -> str:
    """The words of a passage as they are printed, in quotation marks, and whose they are."""
    found = next(Finder(project).numbered([passage]))
    return quoted(found.edited or found.text, Printed(project).attribution(found.voices))


def quoted(words: str, attribution: str) -> str:
    """Words in quotation marks, and whose they are behind them."""
    quote = QCoreApplication.translate("QuoteDialog", "“{0}”").format(" ".join(words.split()))
    return f"{quote} {attribution}".strip()
