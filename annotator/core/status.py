"""The statuses of a theme (METHOD: status of a theme)."""

from __future__ import annotations

from annotator.core.phrases import Phrase

SIMILAR: str = Phrase("similar")
DIFFERENT: str = Phrase("different emphasis")
PARTLY: str = Phrase("partly shared")
SHARED: str = Phrase("shared")
UNIQUE: str = Phrase("unique")
INSUFFICIENT: str = Phrase("insufficient")

STATUSES = (SIMILAR, DIFFERENT, PARTLY, SHARED, UNIQUE, INSUFFICIENT)
_NONE = Phrase("none")


def worded(status: str | None) -> str:
    """A status in words that a window can say in another language."""
    return _NONE if status is None else next((one for one in STATUSES if one == status), status)
