"""What a sheet shows: sentences, tables one below the other, and what must be read with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.gui.views.table import Table

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.scrutiny import Scrutiny


@dataclass(frozen=True, slots=True)
class Part:
    """A table under its title, with a remark; `is_apart` where it must not be taken for one of the others."""

    title: str
    table: Table
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is said before the tables, these, and what is said after them; with what it was made of."""

    before: tuple[str, ...]
    parts: tuple[Part, ...]
    after: str
    comparison: Comparison
    scrutiny: Scrutiny

    def text(self) -> str:
        """All of it as text, a line for each row and a tab between cells: as spreadsheets take it."""
        lines = list(self.before)
        for part in self.parts:
            lines += ["", part.title, "\t".join(part.table.columns)]
            lines += ["\t".join(_plain(cell.words) for cell in row) for row in part.table.rows]
            lines += [part.table.remark] if part.table.remark else []
        return "\n".join([*lines, "", self.after])


def _plain(words: str) -> str:
    return " ".join(words.split())
