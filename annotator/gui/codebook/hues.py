"""The eight colours of the codebook by the names that they have on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget

from annotator.core import colours


def named() -> dict[str, str]:
    """The name on screen of each colour, in the order of the codebook."""
    translate = QCoreApplication.translate
    words = {
        "teal": translate("Hues", "Teal"),
        "violet": translate("Hues", "Violet"),
        "ochre": translate("Hues", "Ochre"),
        "sky": translate("Hues", "Sky"),
        "rose": translate("Hues", "Rose"),
        "lime": translate("Hues", "Lime"),
        "yellow": translate("Hues", "Yellow"),
        "sage": translate("Hues", "Sage"),
    }
    return {name: words[name] for name in colours.NAMES}


def ask_other(parent: QWidget, now: str) -> str | None:
    """Let the user pick any colour; None where they thought better of it."""
    start = QColor(colours.hue(now).stripe)
    title = QCoreApplication.translate("Hues", "Colour of the code")
    picked = QColorDialog.getColor(start, parent, title)
    return picked.name() if picked.isValid() else None
