"""Makes matplotlib's figure of the pieces of a figure: for notebooks, for the screen, for pictures of dots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.reports.figures import fonts, inks
from annotator.reports.figures.outlines import CORNER
from annotator.reports.figures.pieces import Bar, Box, Line, Piece, Shape, Words

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

INCH = 25.4


def painted(pieces: Sequence[Piece], size: tuple[float, float]) -> Figure:
    """A new figure of matplotlib with these pieces upon it; `size` is width and height in mm."""
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    fonts.register()
    width, height = size
    figure = Figure(figsize=(width / INCH, height / INCH))
    places = Affine2D().scale(1 / INCH, -1 / INCH).translate(0, height / INCH) + figure.dpi_scale_trans
    for piece in pieces:
        artist = _artist(piece)
        artist.set_figure(figure)
        artist.set_transform(places)
        artist.set_clip_on(False)
        artist.set_zorder(1)  # what is drawn later lies above
        if piece.gid:
            artist.set_gid(piece.gid)
        figure.add_artist(artist)
    return figure


def _artist(piece: Piece) -> Artist:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    if isinstance(piece, Words):
        return _text(piece)
    if isinstance(piece, Line):
        ends = [piece.x, piece.to_x], [piece.y, piece.to_y]
        return Line2D(*ends, color=piece.color, linewidth=piece.wide, solid_capstyle="butt")
    if isinstance(piece, Shape):
        return _shape(piece)
    if isinstance(piece, Box):
        return _box(piece)
    assert isinstance(piece, Bar)
    return Rectangle(
        (piece.x, piece.y), piece.width, piece.height, facecolor=piece.fill, edgecolor=piece.edge or "none",
        linewidth=0.6 if piece.edge else 0,
    )  # fmt: skip


def _text(piece: Words) -> Artist:
    from matplotlib.text import Text

    return Text(
        piece.x, piece.y, piece.words, fontsize=piece.size, fontweight=piece.weight, fontfamily=list(piece.families),
        color=piece.color, ha=piece.align, va="baseline", parse_math=False, rotation=piece.turned,
        rotation_mode="anchor",
    )  # fmt: skip


def _shape(piece: Shape) -> Artist:
    from matplotlib.markers import MarkerStyle
    from matplotlib.patches import PathPatch
    from matplotlib.transforms import Affine2D

    marker = MarkerStyle(piece.shape)
    placed = Affine2D().scale(piece.size, -piece.size).translate(piece.x, piece.y)
    outline = marker.get_path().transformed(marker.get_transform() + placed)
    return PathPatch(outline, facecolor=inks.PAPER if piece.is_open else piece.color, edgecolor=piece.color,
                     linewidth=0.9)  # fmt: skip


def _box(piece: Box) -> Artist:
    from matplotlib.colors import to_rgba
    from matplotlib.patches import FancyBboxPatch

    style = f"round,pad=0,rounding_size={CORNER}"
    ground = to_rgba(piece.fill, piece.alpha)
    return FancyBboxPatch((piece.x, piece.y), piece.width, piece.height, style, facecolor=ground,
                          edgecolor=piece.edge, linewidth=0.8)  # fmt: skip
