"""The paragraphs of a transcript: the lines of its turns without labels, and the lines that stand outside of turns."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.core.turns import Turns


@dataclass(slots=True)
class Paragraphs:
    """Where each paragraph starts and ends, what it says, and the index of its turn: -1 where it is in none."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def add(self, start: int, end: int, piece: str, owner: int) -> None:
        """Add one paragraph."""
        self.starts.append(start)
        self.ends.append(end)
        self.owners.append(owner)
        self.pieces.append(piece)

    def add_lines(self, start: int, stretch: str, owner: int) -> bool:
        """Add each line of a stretch that is not empty, without the space around it; says whether there was one."""
        before = len(self.starts)
        for line in stretch.split("\n"):
            if piece := line.strip():
                begin = start + len(line) - len(line.lstrip())
                self.add(begin, begin + len(piece), piece, owner)
            start += len(line) + 1
        return len(self.starts) > before


def of(text: str, turns: Turns) -> Paragraphs:
    """The paragraphs of a text in their order. A turn in which nothing is said has one that is empty."""
    found = Paragraphs()
    at = 0
    for number, (start, body, end) in enumerate(zip(turns.starts, turns.bodies, turns.ends, strict=True)):
        if start > at and not (between := text[at:start]).isspace():
            found.add_lines(at, between, -1)
        piece = text[body:end]
        if "\n" not in piece:
            found.add(body, end, piece, number)
        elif not found.add_lines(body, piece, number):
            found.add(body, body, "", number)
        at = end
    found.add_lines(at, text[at:], -1)
    return found
