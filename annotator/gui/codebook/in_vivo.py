"""Codes in vivo: words that somebody says, as the name of a code."""

from __future__ import annotations

_LONGEST = 60


def name(text: str) -> str:
    """Words as a code's name: on one line, and not longer than fits a codebook."""
    whole = " ".join(text.split())
    line = whole.strip(" .,;:!?…–—-“”„»«\"'") or whole
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
