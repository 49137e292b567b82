"""Numbers of things in words."""

from __future__ import annotations


def counted(number: int, thing: str, things: str = "") -> str:
    """A number with its noun: “1 event”, “1,204 events”."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"
