"""The columns of a sheet: what stands above each, and how its cells are shown."""

from __future__ import annotations

from dataclasses import dataclass

PERCENT, COUNT, WHOLE, RATE, FINE = NUMBERS = "0.0%", "#,##0", "0", "0.00", "0.0000"
TEXT, WRAPPED, STRONG = "General", "wrapped", "strong"


class Marked(int):
    """A number that is shown with a “*” behind it and stays a number."""


@dataclass(frozen=True, slots=True)
class Column:
    """The heading of a column, how wide it is in characters, and how its cells are shown.

    A `bar` in each cell shows its number beside those of every column with bars.
    """

    heading: str
    width: float = 14
    form: str = TEXT
    bar: bool = False
