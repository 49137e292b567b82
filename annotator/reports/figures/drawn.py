"""A figure that was drawn, and what each of its marks stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, DocumentId

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: the theme and the group whose passages it counts, and where it stands.

    `theme` is None where the mark is of speech and not of codes; `second` is the other code of a pair, `document` the
    transcript where it is of one. `says` are its names and its value in words. `box` is left, top, width and height in
    mm from the upper left corner; `gid` names it in the SVG.
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

    `size` is width and height in mm; `unshown` are the characters that no font here has: boxes stand for them.
    """

    figure: Figure
    marks: tuple[Mark, ...]
    size: tuple[float, float]
    title: str = ""
    unshown: str = ""

    def at(self, x: float, y: float) -> int | None:
        """Which mark is at a place, in mm from the upper left corner: its number, the topmost where they overlap."""
        for number, mark in reversed(list(enumerate(self.marks))):
            left, top, width, height = mark.box
            if left <= x <= left + width and top <= y <= top + height:
                return number
        return None
