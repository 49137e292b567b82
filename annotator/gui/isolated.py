"""Names from right to left among other words, kept together so that figures beside them stay where they belong."""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def isolated(name: str) -> str:
    """A name that can stand in any sentence."""
    return f"\u2068{name}\u2069" if _RIGHT_TO_LEFT.search(name) else name
