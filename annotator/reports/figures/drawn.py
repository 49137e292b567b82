"""A figure that was drawn, and what each of its marks stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, DocumentId
from annotator.reports.figures.pieces import Band, Piece

if TYPE_CHECKING:
    from matplotlib.figure import Figure


_FEW = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: the theme and the group whose passages it counts, and where it stands.

    `name` are the names of both, `says` is its value in words. `theme` is None where the mark is of speech and
    not of codes; `second` is the other code of a pair, `document` the transcript where it is of one. `box` is left,
    top, width and height in mm from the upper left corner; `gid` names it in the SVG.
    """

    theme: CodeId | None
    group: str | None
    name: str
    says: str
    box: tuple[float, float, float, float]
    gid: str
    second: CodeId | None = None
    document: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure with its marks in reading order.

    `size` is width and height in mm; `unshown` are the characters that no font here has: boxes stand for them. `bands`
    say where it may be parted into pages; without them it stays whole.
    """

    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    size: tuple[float, float]
    title: str = ""
    unshown: str = ""
    bands: tuple[Band, ...] = ()

    @property
    def figure(self) -> Figure:
        """The figure as matplotlib has it, a new one each time."""
        from annotator.reports.figures.painting import painted

        return painted(self.pieces, self.size)

    @property
    def boxes(self) -> str:
        """The characters that no font here has, a few of them if they are many; empty where there are none."""
        few = [f"“{one}”" for one in self.unshown[:_FEW]]
        return ", ".join([*few, "…"] if len(self.unshown) > _FEW else few)

    def at(self, x: float, y: float) -> int | None:
        """Which mark is at a place, in mm from the upper left corner: its number, the topmost where they overlap."""
        for number, mark in reversed(list(enumerate(self.marks))):
            left, top, width, height = mark.box
            if left <= x <= left + width and top <= y <= top + height:
                return number
        return None

    def beside(self, number: int, across: int, down: int) -> int | None:
        """The nearest mark from one on to a side: `across` -1 or 1, or `down` -1 or 1; None where there is none."""
        x, y = _middle(self.marks[number])
        found = []
        for at, mark in enumerate(self.marks):
            there = _middle(mark)
            along = (there[0] - x) * across + (there[1] - y) * down
            aside = abs((there[0] - x) * down) + abs((there[1] - y) * across)
            if along > 0.1:
                found.append((along + 3 * aside, at))
        return min(found)[1] if found else None


def _middle(mark: Mark) -> tuple[float, float]:
    left, top, width, height = mark.box
    return left + width / 2, top + height / 2
