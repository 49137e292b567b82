"""The paper of a figure, measured in millimetres from its upper left corner.

Figures are set by hand upon it and not in matplotlib's axes: a theme of three lines, a column of 85 mm and the same
picture everywhere need places that are known before anything is drawn.
"""

from __future__ import annotations

from typing import Any

from annotator.core.errors import Refused
from annotator.core.ids import CodeId, DocumentId
from annotator.reports.figures import fonts, inks
from annotator.reports.figures.drawn import Drawn, Mark
from annotator.reports.figures.fonts import CAPITAL, MM, NORMAL
from annotator.reports.figures.pieces import Band, Bar, Box, Line, Piece, Shape, Words

TALLEST = 100_000.0
"""How high a figure may be before it is parted into pages, in mm."""


class Sheet:
    """Takes words, bars, lines and shapes; `y` is the middle of a line of words. Sizes of words are in points."""

    def __init__(self, width: float, height: float, title: str = "") -> None:
        """Raises Refused where the figure would be longer than anybody turns pages."""
        if height > TALLEST:
            raise Refused("So many rows do not fit into one figure. Choose a set of themes, or fewer documents.")
        self.width, self.height, self._title = width, height, fonts.clean(title)
        self._pieces: list[Piece] = []
        self._marks: list[Mark] = []
        self._bands: list[Band] = []
        self._unshown: set[str] = set()

    def drawn(self) -> Drawn:
        """The figure with its marks."""
        return Drawn(
            tuple(self._pieces), tuple(self._marks), (self.width, self.height), self._title,
            "".join(sorted(self._unshown)), tuple(self._bands),
        )  # fmt: skip

    def band(self, top: float, height: float, *, is_heading: bool = False) -> None:
        """Say that a height stays together where the figure is parted into pages."""
        self._bands.append(Band(top, top + height, is_heading))

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 7,
        *,
        weight: int = NORMAL,
        color: str = inks.TEXT,
        align: str = "left",
        turned: float = 0,
    ) -> None:
        """Words in one line, from `x` on, up to it, or around it; `turned` by degrees about their place."""
        words = fonts.clean(words)
        if words:
            self._unshown |= fonts.unshown(words)
            line = y if turned else y + CAPITAL * size * MM / 2
            self._pieces.append(Words(x, line, words, size, color, fonts.families(words), weight, align, turned))

    def lines(self, x: float, y: float, lines: list[str], size: float = 7, **how: Any) -> None:
        """Several lines of words around `y`."""
        pitch = leading(size)
        for at, words in enumerate(lines):
            self.text(x, y + (at - (len(lines) - 1) / 2) * pitch, words, size, **how)

    def bar(self, x: float, y: float, width: float, height: float, fill: str, *, edge: str = "", gid: str = "") -> None:
        """A rectangle by its upper left corner."""
        inside = 0.1 if edge else 0.0  # the outline lies within
        wide, high = max(0.05, width - 2 * inside), max(0.05, height - 2 * inside)
        self._pieces.append(Bar(x + inside, y + inside, wide, high, fill, edge, gid))

    def box(self, x: float, y: float, width: float, height: float, fill: str, *, edge: str, alpha: float) -> None:
        """A rectangle with round corners, through which what is below is seen."""
        self._pieces.append(Box(x, y, width, height, fill, edge, alpha))

    def line(self, x: float, y: float, to_x: float, to_y: float, color: str = inks.RULE, width: float = 0.5) -> None:
        """A straight line, `width` in points."""
        self._pieces.append(Line(x, y, to_x, to_y, color, width))

    def shape(
        self, x: float, y: float, shape: str, color: str, size: float = 2.2, *, is_open: bool = False, gid: str = ""
    ) -> None:
        """One of the marks of `inks.SHAPES` around a place, `size` in mm."""
        self._pieces.append(Shape(x, y, shape, color, size, is_open, gid))

    def mark(
        self,
        box: tuple[float, float, float, float],
        *,
        theme: CodeId | None,
        group: str | None,
        name: str,
        says: str,
        second: CodeId | None = None,
        document: DocumentId | None = None,
    ) -> str:
        """Say what the mark that is drawn next stands for; returns its name in the SVG."""
        gid = f"mark-{len(self._marks) + 1}"
        parts = [f"-{kind}{number}" for kind, number in (("t", theme), ("u", second), ("d", document)) if number]
        gid = "".join([gid, *parts])
        self._marks.append(Mark(theme, group, fonts.clean(name), says, box, gid, second, document))
        return gid


def leading(size: float) -> float:
    """From line to line of words of a size, in mm."""
    return size * MM * 1.28


def wrapped(words: str, room: float, size: float = 7, weight: int = NORMAL, most: int = 4) -> list[str]:
    """Words in as many lines as they need in some room, in mm; what needs more than `most` ends in an ellipsis."""
    lines: list[str] = []
    for word in _pieces(fonts.clean(words), room, size, weight):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and fonts.width(joined, size, weight) <= room:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), room, size, weight)]
    return lines or [""]


def fits(words: str, room: float, size: float = 7, weight: int = NORMAL) -> bool:
    """Whether no word has to be broken in some room."""
    return all(fonts.width(word, size, weight) <= room for word in fonts.clean(words).split())


def shortened(words: str, room: float, size: float = 7, weight: int = NORMAL) -> str:
    """Words as far as they fit, with an ellipsis where they do not."""
    if fonts.width(words, size, weight) <= room:
        return words
    while words and fonts.width(words + "…", size, weight) > room:
        words = words[:-1]
    return words.rstrip() + "…"


def _pieces(words: str, room: float, size: float, weight: int) -> list[str]:
    """The words, those that are too long for a line in pieces: some scripts have no spaces."""
    pieces = []
    for word in words.split():
        while fonts.width(word, size, weight) > room and len(word) > 1:
            cut = next(at for at in range(len(word), 0, -1) if at == 1 or fonts.width(word[:at], size, weight) <= room)
            pieces.append(word[:cut])
            word = word[cut:]
        pieces.append(word)
    return pieces
