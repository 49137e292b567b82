"""The paper of a figure, measured in millimetres from its upper left corner.

Figures are set by hand upon it and not in matplotlib's axes: a theme of three lines, a column of 85 mm and the same
picture everywhere need places that are known before anything is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.ids import CodeId, DocumentId
from annotator.reports.figures import fonts, inks
from annotator.reports.figures.drawn import Drawn, Mark
from annotator.reports.figures.fonts import CAPITAL, MM, NORMAL

if TYPE_CHECKING:
    from matplotlib.artist import Artist

INCH = 25.4
TALLEST = 5_000.0
"""How high a figure may be, in mm: beyond, a picture at 300 dpi has more lines than files hold."""


class Sheet:
    """Takes words, bars, lines and shapes; `y` is the middle of a line of words. Sizes of words are in points."""

    def __init__(self, width: float, height: float, title: str = "") -> None:
        """Raises Refused where the figure would be too high for a file."""
        if height > TALLEST:
            raise Refused("So many rows do not fit into one figure. Choose a set of themes, or fewer documents.")
        from matplotlib.figure import Figure
        from matplotlib.transforms import Affine2D

        fonts.register()
        self.width, self.height, self._title = width, height, fonts.clean(title)
        self.figure = Figure(figsize=(width / INCH, height / INCH))
        flipped = Affine2D().scale(1 / INCH, -1 / INCH).translate(0, height / INCH)
        self._places = flipped + self.figure.dpi_scale_trans
        self._marks: list[Mark] = []
        self._unshown: set[str] = set()

    def drawn(self) -> Drawn:
        """The figure with its marks."""
        unshown = "".join(sorted(self._unshown))
        return Drawn(self.figure, tuple(self._marks), (self.width, self.height), self._title, unshown)

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
        from matplotlib.text import Text

        words = fonts.clean(words)
        if not words:
            return
        self._unshown |= fonts.unshown(words)
        self._add(
            Text(
                x, y if turned else y + CAPITAL * size * MM / 2, words, fontsize=size, fontweight=weight,
                fontfamily=fonts.families(words), color=color, ha=align, va="baseline", parse_math=False,
                rotation=turned, rotation_mode="anchor",
            )
        )  # fmt: skip

    def lines(self, x: float, y: float, lines: list[str], size: float = 7, **how: Any) -> None:
        """Several lines of words around `y`."""
        pitch = leading(size)
        for at, words in enumerate(lines):
            self.text(x, y + (at - (len(lines) - 1) / 2) * pitch, words, size, **how)

    def bar(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        *,
        edge: str = "",
        gid: str = "",
        hatch: str = "",
    ) -> None:
        """A rectangle by its upper left corner."""
        from matplotlib.patches import Rectangle

        inside = 0.1 if edge else 0.0  # the outline lies within
        self._add(
            Rectangle(
                (x + inside, y + inside), max(0.05, width - 2 * inside), max(0.05, height - 2 * inside),
                facecolor=fill, edgecolor=edge or "none", linewidth=0.6 if edge else 0, hatch=hatch or None,
            ),
            gid,
        )  # fmt: skip

    def box(self, x: float, y: float, width: float, height: float, fill: str, *, edge: str, alpha: float) -> None:
        """A rectangle with round corners, through which what is below is seen."""
        from matplotlib.colors import to_rgba
        from matplotlib.patches import FancyBboxPatch

        style = "round,pad=0,rounding_size=2.2"
        ground = to_rgba(fill, alpha)
        self._add(FancyBboxPatch((x, y), width, height, style, facecolor=ground, edgecolor=edge, linewidth=0.8))

    def line(self, x: float, y: float, to_x: float, to_y: float, color: str = inks.RULE, width: float = 0.5) -> None:
        """A straight line, `width` in points."""
        from matplotlib.lines import Line2D

        self._add(Line2D([x, to_x], [y, to_y], color=color, linewidth=width, solid_capstyle="butt"))

    def shape(
        self, x: float, y: float, shape: str, color: str, size: float = 2.2, *, is_open: bool = False, gid: str = ""
    ) -> None:
        """One of matplotlib's markers around a place, `size` in mm."""
        from matplotlib.markers import MarkerStyle
        from matplotlib.patches import PathPatch
        from matplotlib.transforms import Affine2D

        marker = MarkerStyle(shape)
        placed = Affine2D().scale(size, -size).translate(x, y)
        outline = marker.get_path().transformed(marker.get_transform() + placed)
        self._add(PathPatch(outline, facecolor=inks.PAPER if is_open else color, edgecolor=color, linewidth=0.9), gid)

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

    def _add(self, artist: Artist, gid: str = "") -> None:
        artist.set_figure(self.figure)
        artist.set_transform(self._places)
        artist.set_clip_on(False)
        artist.set_zorder(1)  # what is drawn later lies above
        if gid:
            artist.set_gid(gid)
        self.figure.add_artist(artist)


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
