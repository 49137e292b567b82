"""Which codes stand together: a matrix of codes against codes, one for each group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
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

_HEAD, _SIZE, _ROW, _NARROWEST = 7.0, 6.5, 5.2, 3.2
"""No cell is narrower than that, in mm: of narrower ones nothing can be read."""
_UNITS = {
    "turn": "share a turn with any of the column’s",
    "overlapping": "overlap with any of the column’s",
    "near": "stand near any of the column’s",
}


def draw(
    pairs: pd.DataFrame, names: Mapping[CodeId, str], options: Options, apart: Container[tuple[CodeId, CodeId]] = ()
) -> Drawn:
    """Draw how often codes stand together, below one another for each group, by the unit of `options.together`.

    `pairs` has the columns first, second (codes), group and passages (of the first): a pair that is not there never
    stands together, one that is `apart` is not held against one another. `names` are those of the codes. Where they are
    more than can be read, those are drawn that stand together with others in most passages, and that is printed. Raises
    Refused where no two codes stand together.
    """
    counts: dict[str, dict[tuple[CodeId, CodeId], int]] = {}
    columns = (pairs[name].tolist() for name in ("first", "second", "group", "passages"))
    for first, second, group, passages in zip(*columns, strict=True):
        counts.setdefault(str(group), {})[CodeId(first), CodeId(second)] = passages
    met = Counter[CodeId]()
    for found in counts.values():
        for pair, number in found.items():
            met.update(dict.fromkeys(pair, number))
    there = [code for code in (options.themes or names) if met[code]]
    if not there:
        raise Refused("No two of the codes stand together: there is nothing to draw.")
    most = max(2, int(0.6 * options.width / _NARROWEST))
    kept = set(sorted(there, key=lambda code: -met[code])[:most])
    note = f"Passages of the row’s code that {_UNITS[options.together]}; the darker the more."
    if len(kept) < len(there):
        note += f" Of {len(there):,} codes the {most} that stand together with others in most passages."
    return _Matrices(counts, [code for code in there if code in kept], names, options, note, apart).drawn()


class _Matrices:
    """A matrix below another, all by one scale."""

    def __init__(
        self,
        counts: Mapping[str, Mapping[tuple[CodeId, CodeId], int]],
        codes: Sequence[CodeId],
        names: Mapping[CodeId, str],
        options: Options,
        note: str,
        apart: Container[tuple[CodeId, CodeId]],
    ) -> None:
        self._counts, self._codes, self._options, self._note, self._apart = counts, codes, options, note, apart
        self._names = {code: options.label(names[code]) for code in codes}
        longest = max(width(name, _SIZE) for name in self._names.values())
        self._right = min(0.38 * options.width, EDGE + longest + 3)
        self._pitch = min(12.0, (options.width - EDGE - self._right) / len(codes))
        self._head = min(38.0, longest + 4)
        self._row = max(3.4, min(_ROW, self._pitch))
        shown = set(codes)
        numbers = (n for found in counts.values() for pair, n in found.items() if shown.issuperset(pair))
        self._most = max(numbers, default=0) or 1
        each = _HEAD + self._head + len(codes) * self._row + 3
        height = head(None, options, 0) + len(counts) * each
        self._sheet = Sheet(options.width, height + below(options, None, 0, note), options.title)

    def drawn(self) -> Drawn:
        """Draw them all."""
        y = head(self._sheet, self._options, 0)
        for group in self._counts:
            self._sheet.band(y, _HEAD + self._head + len(self._codes) * self._row + 3)
            name = shortened(self._options.label(group), self._sheet.width - 2 * EDGE, 7.5, BOLD)
            self._sheet.text(EDGE, y + _HEAD / 2, name, 7.5, weight=BOLD)
            y = self._matrix(group, y + _HEAD) + 3
        below(self._options, self._sheet, y, self._note)
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
            self._sheet.line(EDGE, y + self._row / 2, self._end, y + self._row / 2, inks.FAINT, 0.4)
            for across, other in enumerate(self._codes):
                left, top_of_row = self._right + across * self._pitch, y - self._row / 2
                if code == other or (code, other) in self._apart:
                    self._sheet.bar(*self._within(left, top_of_row), inks.mixed(inks.PAPER, inks.FAINT, 0.55))
                else:
                    self._cell(group, code, other, left, top_of_row)
        return foot + len(self._codes) * self._row

    def _cell(self, group: str, code: CodeId, other: CodeId, left: float, top: float) -> None:
        number = self._counts[group].get((code, other), 0)
        box = self._within(left, top)
        name = f"{self._names[code]} with {self._names[other]}, {self._options.label(group)}"
        says = counted(number, "passage")
        gid = self._sheet.mark(box, theme=code, second=other, group=group, name=name, says=says)
        self._sheet.bar(*box, inks.heat(number / self._most), gid=gid)
        size = min(_SIZE, self._row * 1.5, _SIZE * (self._pitch - 0.8) / width(f"{number:,}", _SIZE))
        if number:
            self._sheet.text(left + self._pitch / 2, top + self._row / 2, f"{number:,}", size, align="center")

    @property
    def _end(self) -> float:
        """Where the columns end."""
        return self._right + len(self._codes) * self._pitch

    def _within(self, left: float, top: float) -> tuple[float, float, float, float]:
        """What of a cell is filled."""
        return left + 0.2, top + 0.2, self._pitch - 0.4, self._row - 0.4
