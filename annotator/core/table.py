"""A table that somebody hands in: rows with the numbers that a spreadsheet shows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from annotator.core.errors import WrongTable
from annotator.core.phrases import Phrase

T = TypeVar("T")


class TableRow(NamedTuple):
    """One row: `number` as a spreadsheet counts (the header is row 1), `cells` trimmed, `places` where each column is.

    A tuple, because tables of codings have tens of thousands.
    """

    number: int
    cells: Sequence[str]
    places: Mapping[str, int]

    def of(self, column: str) -> str:
        """The value of a column, empty where the table has none."""
        place = self.places.get(column)
        return "" if place is None else self.cells[place]

    def filled(self) -> Iterator[tuple[str, str]]:
        """The columns that have a value here, with it."""
        return ((column, value) for column in self.places if (value := self.of(column)))


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, each with its place among the cells, and its rows but for the empty ones.

    Columns are known in small letters; `spelling` says how the table writes them.
    """

    name: str
    places: Mapping[str, int]
    rows: Sequence[TableRow]
    spelling: Mapping[str, str]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(self.places)

    def require(self, *needed: str) -> None:
        """Raise WrongTable, naming the columns, where one of these is missing."""
        missing = [column for column in needed if column not in self.columns]
        if missing:
            names = ", ".join(f"“{column}”" for column in missing)
            there = ", ".join(f"“{column}”" for column in self.columns) or Phrase("none")
            if len(missing) == 1:
                what = Phrase("“{0}” has no column {1}; its columns are {2}.", self.name, names, there)
            else:
                what = Phrase("“{0}” has no columns {1}; its columns are {2}.", self.name, names, there)
            raise WrongTable(what, [])


def plain(name: str) -> str:
    """A name as it is compared: whichever way its accents are stored, and its white space one blank each.

    Names of files that come from a Mac have letters and accents apart, where a spreadsheet has them in one.
    """
    return " ".join(unicodedata.normalize("NFC", name).split())


def named(name: str, known: Mapping[str, T]) -> T | None:
    """What is known by a name, or by one that is the same but for accents and white space."""
    if name in known:
        return known[name]
    return next((one for other, one in known.items() if plain(other) == plain(name)), None)


_YES = {"", "yes", "y", "true", "1", "ja", "wahr", "x"}
_NO = {"no", "n", "false", "0", "nein", "falsch"}


def flag(value: str, *, empty: bool) -> bool | None:
    """What yes or no, true or false, 1 or 0 says; None where it is neither, `empty` where nothing stands."""
    word = value.strip().lower()
    if not word:
        return empty
    if word in _YES:
        return True
    return False if word in _NO else None
