"""The outlines of shapes, of which files are written: M to a place, L a line, C a curve, Z back to where it began."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from annotator.reports.figures.pieces import Box, Shape

Step = tuple[str, tuple[float, ...]]

_ROUND = 4 / 3 * (math.sqrt(2) - 1)
"""How far the handles of a quarter of a circle reach, in parts of its radius."""
CORNER = 2.2
_CORNERS = {
    "s": ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "D": ((0.0, -math.sqrt(0.5)), (math.sqrt(0.5), 0.0), (0.0, math.sqrt(0.5)), (-math.sqrt(0.5), 0.0)),
    "^": ((0.0, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "v": ((0.0, 0.5), (0.5, -0.5), (-0.5, -0.5)),
}
"""Each shape within a square of 1, as matplotlib's markers of these names."""


def of_shape(one: Shape) -> Iterator[Step]:
    """The outline of a mark."""
    if one.shape == "o":
        yield from _rounded(one.x - one.size / 2, one.y - one.size / 2, one.size, one.size, one.size / 2)
        return
    places = [(one.x + one.size * x, one.y + one.size * y) for x, y in _CORNERS[one.shape]]
    yield from _joined(places)


def of_box(one: Box) -> Iterator[Step]:
    """The outline of a box with round corners."""
    yield from _rounded(one.x, one.y, one.width, one.height, min(CORNER, one.width / 2, one.height / 2))


def _joined(places: Sequence[tuple[float, float]]) -> Iterator[Step]:
    yield "M", places[0]
    yield from (("L", place) for place in places[1:])
    yield "Z", ()


def _rounded(x: float, y: float, width: float, height: float, by: float) -> Iterator[Step]:
    right, foot, near = x + width, y + height, by * (1 - _ROUND)
    yield "M", (x + by, y)
    yield "L", (right - by, y)
    yield "C", (right - near, y, right, y + near, right, y + by)
    yield "L", (right, foot - by)
    yield "C", (right, foot - near, right - near, foot, right - by, foot)
    yield "L", (x + by, foot)
    yield "C", (x + near, foot, x, foot - near, x, foot - by)
    yield "L", (x, y + by)
    yield "C", (x, y + near, x + near, y, x + by, y)
    yield "Z", ()
