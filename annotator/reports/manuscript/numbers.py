"""How counts are written in a manuscript."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.comparison import Cell, Group
from annotator.core.phrases import counted

MISSING = "—"


def part(number: int, of: int | None, places: int = 0) -> str:
    """A count with its part of all in brackets: 31 (62%)."""
    return f"{number:,} ({number / of:.{places}%})" if of else f"{number:,}"


def among(number: int | None, of: int | None) -> str:
    """So many of so many, where both are known: 31 of 50."""
    return f"{'a number not known' if number is None else f'{number:,}'} of {'?' if of is None else f'{of:,}'}"


def known(number: int | None) -> str:
    """A number, or that it is not known."""
    return "a number not known" if number is None else f"{number:,}"


def listed(names: Sequence[str]) -> str:
    """Names one after the other: a, b and c."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def persons(group: Group) -> str:
    """How many people a group has."""
    if group.participants is None:
        return "speakers whose number is not known"
    return counted(group.participants, "speaker")


def who(cell: Cell, group: Group) -> str:
    """By how many of a group something is said: by 31 of 50 speakers."""
    if cell.speakers is None or group.participants is None:
        return "by speakers whose number is not known"
    return f"by {cell.speakers:,} of {counted(group.participants, 'speaker')}"
