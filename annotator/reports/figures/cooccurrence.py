"""Which codes stand together: a matrix of codes against codes, one for each group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.ids import CodeId
from annotator.core.phrases import counted
from annotator.reports.figures import inks
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.sheet import Sheet, shortened
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    import pandas as pd

MOST = 100
"""How many codes a matrix may have: of more, nothing can be read."""
_HEAD, _SIZE, _ROW = 7.0, 6.5, 5.2
_NOTE = "Passages of a row’s code with which one of the column’s code stands; the darker the more."


def draw(pairs: pd.DataFrame, names: Mapping[CodeId, str], options: Options) -> Drawn:
    """Draw how often codes stand together, below one another for each group.

    `pairs` has the columns first, second (codes), group and passages; each pair of codes stands there once or in both
    orders. `names` are those of the codes. Raises Refused where no two codes stand together, or they are too many.
    """
    counts: dict[str, dict[tuple[CodeId, CodeId], int]] = {}
    columns = (pairs[name].tolist() for name in ("first", "second", "group", "passages"))
    for first, second, group, passages in zip(*columns, strict=True):
        counts.setdefault(str(group), {})[CodeId(first), CodeId(second)] = passages
    there = {code for found in counts.values() for pair, number in found.items() if number for code in pair}
    codes = [code for code in (options.themes or names) if code in there]
    if not codes:
        raise Refused("No two of the codes stand together: there is nothing to draw.")
    if len(codes) > MOST:
        raise Refused("Of {0} codes no matrix can be read. Choose a set of at most {1}.", len(codes), MOST)
    return _Matrices(counts, codes, names, options).drawn()


class _Matrices:
    """A matrix below another, all by one scale."""

    def __init__(
        self,
        counts: Mapping[str, Mapping[tuple[CodeId, CodeId], int]],
        codes: Sequence[CodeId],
        names: Mapping[CodeId, str],
        options: Options,
    ) -> None:
        self._counts, self._codes, self._options = counts, codes, options
        self._names = {code: options.label(names[code]) for code in codes}
        longest = max(width(name, _SIZE) for name in self._names.values())
        self._right = min(0.38 * options.width, EDGE + longest + 3)
        self._pitch = min(12.0, (options.width - EDGE - self._right) / len(codes))
        self._head = min(38.0, longest + 4)
        self._row = max(3.4, min(_ROW, self._pitch))
        self._most = max(number for found in counts.values() for number in found.values())
        each = _HEAD + self._head + len(codes) * self._row + 3
        height = head(None, options, 0) + len(counts) * each
        self._sheet = Sheet(options.width, height + below(options, None, 0, _NOTE), options.title)

    def drawn(self) -> Drawn:
        """Draw them all."""
        y = head(self._sheet, self._options, 0)
        for group in self._counts:
            name = shortened(self._options.label(group), self._sheet.width - 2 * EDGE, 7.5, BOLD)
            self._sheet.text(EDGE, y + _HEAD / 2, name, 7.5, weight=BOLD)
            y = self._matrix(group, y + _HEAD) + 3
        below(self._options, self._sheet, y, _NOTE)
        return self._sheet.drawn()

    def _matrix(self, group: str, top: float) -> float:
        """Draw one; returns where it ends."""
        letters = min(_SIZE, self._row * 1.6, self._pitch * 1.6)
        foot = top + self._head
        for at, code in enumerate(self._codes):
            x, y = self._right + (at + 0.5) * self._pitch, foot + (at + 0.5) * self._row
            above = shortened(self._names[code], self._head - 2, letters)
            self._sheet.text(x + 0.4 * letters * 0.3528, foot - 1, above, letters, turned=90)
            self._sheet.text(EDGE, y, shortened(self._names[code], self._right - EDGE - 2, letters), letters)
            for across, other in enumerate(self._codes):
                if code != other:
                    self._cell(group, code, other, self._right + across * self._pitch, y - self._row / 2)
        return foot + len(self._codes) * self._row

    def _cell(self, group: str, code: CodeId, other: CodeId, left: float, top: float) -> None:
        found = self._counts[group]
        number = found.get((code, other), found.get((other, code), 0))
        box = (left + 0.2, top + 0.2, self._pitch - 0.4, self._row - 0.4)
        name = f"{self._names[code]} with {self._names[other]}, {self._options.label(group)}"
        says = counted(number, "passage")
        gid = self._sheet.mark(box, theme=code, second=other, group=group, name=name, says=says)
        self._sheet.bar(*box, inks.heat(number / self._most), gid=gid)
        size = min(_SIZE, self._row * 1.5, _SIZE * (self._pitch - 0.8) / width(f"{number:,}", _SIZE))
        if number:
            self._sheet.text(left + self._pitch / 2, top + self._row / 2, f"{number:,}", size, align="center")
