"""Where a passage is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.language.numbers import whole
from annotator.gui.passages.excerpts import Excerpt

translate = QCoreApplication.translate


def turns_of(excerpt: Excerpt) -> str:
    """In which turns a passage is, such as turn 12."""
    first, last = excerpt.turns
    if not first:
        return ""
    if first == last:
        return translate("Places", "turn {0}").format(whole(first))
    return translate("Places", "turns {0}–{1}").format(whole(first), whole(last))
