"""Parts a figure that is higher than a page into pages: each with its head, its foot, and its place among them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.reports.figures import inks
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.drawn import Drawn, Mark
from annotator.reports.figures.fonts import FAMILY
from annotator.reports.figures.pieces import Band, Box, Line, Piece, Words

HIGHEST = 225.0
"""How high a page of a figure is at most, in mm: as much as A4 and letter have beside a caption."""
_NOTE, _SIZE = 4.0, 6.0
_NEAR = 0.01


def pages(drawn: Drawn, highest: float = HIGHEST) -> tuple[Drawn, ...]:
    """The figure in parts that are no higher than a page, in order; itself where it fits, or cannot be parted."""
    if drawn.size[1] <= highest or len(drawn.bands) < 2:
        return (drawn,)
    cutter = _Cutter(drawn)
    parts = _filled(drawn.bands, highest - cutter.head - cutter.foot - _NOTE)
    return tuple(cutter.page(part, f"{at} / {len(parts)}") for at, part in enumerate(parts, start=1))


def _filled(bands: Sequence[Band], room: float) -> list[list[Band]]:
    """The bands of each page; a heading stands above what follows it, and again above what is continued."""
    parts: list[list[Band]] = [[]]
    heading: Band | None = None
    for band in bands:
        heading = band if band.is_heading else heading
        here = parts[-1]
        if here and sum(_height(one) for one in [*here, band]) > room:
            moved = _loose(here, band)
            parts[-1] = here[: len(here) - len(moved)]
            again = [heading] if heading is not None and not band.is_heading and not moved else []
            parts.append([*moved, *again])
        parts[-1].append(band)
    return parts


def _loose(here: Sequence[Band], band: Band) -> list[Band]:
    """What is better moved to the next page with a band: a heading, also with one row alone below it."""
    many = 1 if here[-1].is_heading else 2 if len(here) > 1 and here[-2].is_heading and not band.is_heading else 0
    return list(here[len(here) - many :]) if many < len(here) else []


class _Cutter:
    """Takes out of a figure what stands on one page."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self._top, self._bottom = drawn.bands[0].top, drawn.bands[-1].bottom
        self.head, self.foot = self._top, drawn.size[1] - self._bottom
        self._within: dict[Band, list[Piece]] = {band: [] for band in drawn.bands}
        self._marks: dict[Band, list[Mark]] = {band: [] for band in drawn.bands}
        self._around: list[Piece] = []
        tops = [band.top for band in drawn.bands]
        for piece in drawn.pieces:
            top, bottom = piece.span
            place = (top + bottom) / 2
            is_whole = top <= self._top + _NEAR and bottom >= self._bottom - _NEAR
            if is_whole or not self._top <= place < self._bottom + _NEAR:
                self._around.append(piece)
            else:
                self._within[_at(drawn.bands, tops, place)].append(piece)
        for mark in drawn.marks:
            self._marks[_at(drawn.bands, tops, mark.box[1] + mark.box[3] / 2)].append(mark)

    def page(self, bands: Sequence[Band], note: str) -> Drawn:
        """A page with some of the bands."""
        height = sum(map(_height, bands))
        pieces = [self._shrunk(piece, height) for piece in self._around]
        marks: list[Mark] = []
        top = self._top
        for band in bands:
            pieces += [_moved(piece, top - band.top) for piece in self._within[band]]
            marks += [_lower(mark, top - band.top) for mark in self._marks[band]]
            top += _height(band)
        size = self._drawn.size[0], self.head + height + self.foot + _NOTE
        line = size[1] - _NOTE / 2
        pieces.append(Words(size[0] - EDGE, line, note, _SIZE, inks.QUIET, (FAMILY,), align="right"))
        return replace(self._drawn, pieces=tuple(pieces), marks=tuple(marks), size=size, bands=())

    def _shrunk(self, piece: Piece, height: float) -> Piece:
        """What stands in the head, in the foot, or from top to bottom."""
        top, bottom = piece.span
        less = self._bottom - self._top - height
        if top >= self._bottom - _NEAR:
            return _moved(piece, -less)
        if bottom < self._bottom - _NEAR:
            return piece
        if isinstance(piece, Line):
            return replace(piece, to_y=max(piece.y, piece.to_y) - less, y=min(piece.y, piece.to_y))
        return replace(piece, height=piece.height - less) if isinstance(piece, Box) else piece


def _at(bands: Sequence[Band], tops: Sequence[float], place: float) -> Band:
    return bands[max(0, bisect_right(tops, place) - 1)]


def _height(band: Band) -> float:
    return band.bottom - band.top


def _moved(piece: Piece, by: float) -> Piece:
    if isinstance(piece, Line):
        return replace(piece, y=piece.y + by, to_y=piece.to_y + by)
    return replace(piece, y=piece.y + by)


def _lower(mark: Mark, by: float) -> Mark:
    left, top, width, height = mark.box
    return replace(mark, box=(left, top + by, width, height))


def numbers(count: int) -> Iterator[str]:
    """What is put behind the name of each of several files; nothing behind that of one."""
    yield from (f"-{at}" for at in range(1, count + 1)) if count > 1 else [""]
