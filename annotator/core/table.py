"""A table that somebody hands in: rows with the numbers that a spreadsheet shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.core.errors import WrongTable


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: `number` as a spreadsheet counts (the header is row 1), `values` by column, trimmed."""

    number: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


@dataclass(frozen=True, slots=True)
class Table:
    """The columns and the rows of a table; rows without any value are not among them."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[TableRow]

    def require(self, *needed: str) -> None:
        """Raise WrongTable, naming the columns, where one of these is missing."""
        missing = [column for column in needed if column not in self.columns]
        if missing:
            names = ", ".join(f"“{column}”" for column in missing)
            there = ", ".join(f"“{column}”" for column in self.columns) or "none"
            word = "column" if len(missing) == 1 else "columns"
            raise WrongTable(f"“{self.name}” has no {word} {names}; its columns are {there}.", [])


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
