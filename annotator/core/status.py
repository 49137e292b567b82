"""The statuses of a theme (METHOD: status of a theme)."""

from __future__ import annotations

SIMILAR = "similar"
DIFFERENT = "different emphasis"
PARTLY = "partly shared"
SHARED = "shared"
UNIQUE = "unique"
INSUFFICIENT = "insufficient"

STATUSES = (SIMILAR, DIFFERENT, PARTLY, SHARED, UNIQUE, INSUFFICIENT)
