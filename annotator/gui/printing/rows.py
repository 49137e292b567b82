"""The lines of a text on pages: which stands where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the text: the paragraph, which of its lines, where its top stands, its number in the whole."""

    paragraph: int
    line: int
    top: float
    number: int


@dataclass(frozen=True, slots=True)
class Room:
    """From where to where lines stand on a page, how high each is, and what is left free above a turn."""

    top: float
    bottom: float
    line: float
    above_turn: float


def pages(paragraphs: Iterable[tuple[int, bool]], room: Room) -> list[list[Row]]:
    """The rows of each page; of each paragraph it is given how many lines it has, and whether it begins a turn.

    Nothing is left free at the top of a page. A text without lines has one page.
    """
    made: list[list[Row]] = [[]]
    top, number = room.top, 0
    for paragraph, (lines, begins) in enumerate(paragraphs):
        if made[-1] and begins:
            top += room.above_turn
        for line in range(lines):
            if top + room.line > room.bottom:
                made.append([])
                top = room.top
            number += 1
            made[-1].append(Row(paragraph, line, top, number))
            top += room.line
    return made
