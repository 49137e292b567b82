"""What a figure is made of: words, bars, lines and shapes, in millimetres from the upper left corner of the paper.

Writers of files and the screen's painter read these; nothing is measured any more.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.reports.figures.fonts import CAPITAL, MM, NORMAL


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one line. `y` is their base line, `size` in points; `align` is left, right or center.

    `turned` is by how many degrees they are turned about their place, against the clock. `families` are the fonts that
    show them, the first that has a letter counts.
    """

    x: float
    y: float
    words: str
    size: float
    color: str
    families: tuple[str, ...]
    weight: int = NORMAL
    align: str = "left"
    turned: float = 0.0
    gid: str = ""

    @property
    def span(self) -> tuple[float, float]:
        """From the top of its capitals to the base line; of turned words the place about which they turn."""
        return (self.y if self.turned else self.y - CAPITAL * self.size * MM, self.y)


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle by its upper left corner. `fill` is a colour or none; an `edge` is 0.6 points wide."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    edge: str = ""
    gid: str = ""

    @property
    def span(self) -> tuple[float, float]:
        """Top and bottom."""
        return self.y, self.y + self.height


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with corners that are rounded by 2.2 mm, its ground as thin as `alpha`, 0 to 1."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    edge: str
    alpha: float
    gid: str = ""

    @property
    def span(self) -> tuple[float, float]:
        """Top and bottom."""
        return self.y, self.y + self.height


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, `wide` in points."""

    x: float
    y: float
    to_x: float
    to_y: float
    color: str
    wide: float
    gid: str = ""

    @property
    def span(self) -> tuple[float, float]:
        """Top and bottom."""
        return min(self.y, self.to_y), max(self.y, self.to_y)


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark around a place, `size` in mm: o, s, D, ^ or v; filled, or an outline on white where it `is_open`."""

    x: float
    y: float
    shape: str
    color: str
    size: float
    is_open: bool = False
    gid: str = ""

    @property
    def span(self) -> tuple[float, float]:
        """Top and bottom."""
        return self.y - self.size / 2, self.y + self.size / 2


Piece = Words | Bar | Box | Line | Shape


@dataclass(frozen=True, slots=True)
class Band:
    """Where a figure may be parted: the height from `top` to `bottom` stays together.

    One that `is_heading` stands never last on a page, and is repeated above what is continued.
    """

    top: float
    bottom: float
    is_heading: bool = False
