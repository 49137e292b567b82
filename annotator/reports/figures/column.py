"""The left column of a figure: themes under their statuses, each with its row to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.reports.figures import inks
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.rows import Row, Section
from annotator.reports.figures.sheet import Sheet, leading, wrapped

SIZE, HEAD = 7.0, 7.5
EDGE = 1.5
"""From the edge of the paper to what is on it, in mm."""
_INDENT, _GAP, _HEADING = 2.5, 2.0, 6.4


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands: its top and its height in mm; a heading has no row."""

    top: float
    height: float
    lines: tuple[str, ...]
    row: Row | None = None

    @property
    def middle(self) -> float:
        """The height at which its marks stand."""
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Column:
    """Rows and headings below one another; `right` is where the column ends, `bottom` where its last row does."""

    places: tuple[Place, ...]
    number: float
    right: float
    bottom: float

    @property
    def rows(self) -> list[tuple[Place, Row]]:
        """The places that have a row."""
        return [(place, place.row) for place in self.places if place.row is not None]

    def draw(self, sheet: Sheet) -> None:
        """Write the names, with a line below every row."""
        for place in self.places:
            sheet.band(place.top, place.height, is_heading=place.row is None)
            if place.row is None:
                sheet.bar(0, place.top, sheet.width, place.height, inks.mixed(inks.PAPER, inks.FAINT, 0.55))
                sheet.lines(EDGE, place.middle, list(place.lines), HEAD, weight=BOLD)
                continue
            left = EDGE + place.row.depth * _INDENT
            sheet.text(left, place.middle - _above(place), place.row.number, SIZE, color=inks.QUIET)
            sheet.lines(left + self.number, place.middle, list(place.lines), SIZE)
            end = place.top + place.height
            sheet.line(EDGE, end, sheet.width - EDGE, end, inks.FAINT, 0.4)


def column(
    sections: Sequence[Section], top: float, most: float, paper: float, *, headed: bool = True, least: float = 5.4
) -> Column:
    """Lay rows out from `top` on, the column no wider than `most`; `paper` is how wide the headings may be.

    Rows are `least` high, or higher where their names need it; `headed` puts the headings of the sections between.
    """
    every = [row for section in sections for row in section.rows]
    number = max((width(row.number, SIZE) + _GAP for row in every if row.number), default=0.0)
    longest = max((row.depth * _INDENT + width(row.label, SIZE) for row in every), default=0.0)
    right = min(most, EDGE + number + longest + _GAP)
    places, y = [], top
    for section in sections:
        if headed:
            places.append(Place(y, _HEADING, (_cut(section.heading, paper - 2 * EDGE),)))
            y += _HEADING
        for row in section.rows:
            room = right - EDGE - number - row.depth * _INDENT - _GAP / 2
            lines = tuple(wrapped(row.label, room, SIZE))
            height = max(least, len(lines) * leading(SIZE) + 2.2)
            places.append(Place(y, height, lines, row))
            y += height
    return Column(tuple(places), number, right, y)


def _above(place: Place) -> float:
    """How far above the middle the first line stands: the number is beside it."""
    return (len(place.lines) - 1) / 2 * leading(SIZE)


def _cut(words: str, room: float) -> str:
    return wrapped(words, room, HEAD, BOLD, most=1)[0]
