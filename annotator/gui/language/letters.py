"""Capitals as the language has them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def within(name: str) -> str:
    """A name as it stands within a line: in small letters but where nouns have capitals."""
    locale = QLocale()
    return name if locale.language() == QLocale.Language.German else locale.toLower(name)
