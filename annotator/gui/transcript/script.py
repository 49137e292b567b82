"""The text of a transcript as it is shown, and where each of its characters stands in the stored text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from unicodedata import bidirectional

from annotator.core.documents import SpokenTurn
from annotator.core.ids import SpeakerId
from annotator.core.transcript import Range
from annotator.core.turns import Turns
from annotator.gui.transcript import paragraphs

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_DIRECTIONS = {"L": 1, "R": -1, "AL": -1}
_ENOUGH = 8192
"""How many characters tell in which direction most of a transcript is written."""
_STAND_INS = {
    **dict.fromkeys("\r\v\f\x85\u2028\u2029", "↵"),
    **dict.fromkeys("\ufdd0\ufdd1\ufffc", "▯"),
}
"""Characters at which a QTextDocument begins a new block or line, or expects an object, and what is shown instead."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks a turn: the name beside it, the role and its stored colour. One `muted` is set back as a whole.

    The words of one not `compared` count for no group; one not `heard` is of a role that is filtered out.
    """

    name: str
    role: str = ""
    color: str = ""
    muted: bool = False
    compared: bool = True
    heard: bool = True


class Script:
    """What is said, paragraph by paragraph, with an exact way from stored positions to those of the document and back.

    A *place* counts code points of the stored text; a *position* counts the UTF-16 units of a QTextDocument that holds
    `display`. Labels, their stamps and empty lines are not shown: places within them stand for the nearest that is.
    `is_leftwards` says that most is written from right to left.
    """

    def __init__(
        self, text: str, turns: Sequence[SpokenTurn] = (), voices: Mapping[SpeakerId, Voice] | None = None
    ) -> None:
        self.text = text
        self.turns = turns if isinstance(turns, Turns) else Turns.of(turns)
        self.voices = voices or {}
        found = paragraphs.of(text, self.turns)
        self._starts, self._ends, self._owners = found.starts, found.ends, found.owners
        self.display = _safe("\n".join(found.pieces))
        self._wide, self._wide_units = _wide(text)
        self._positions = self._cumulated()
        self.is_leftwards = _is_leftwards(self.display[:_ENOUGH])

    def __len__(self) -> int:
        return len(self._starts)

    # paragraphs

    def bounds(self, number: int) -> Range:
        """The places where a paragraph begins and ends."""
        return self._starts[number], self._ends[number]

    def words(self, number: int) -> str:
        """The stored text of a paragraph."""
        return self.text[self._starts[number] : self._ends[number]]

    def units(self, number: int) -> int:
        """How many UTF-16 units a paragraph has."""
        return self._units(self._ends[number]) - self._units(self._starts[number])

    def owner(self, number: int) -> int:
        """The index of the turn that a paragraph belongs to; -1 where nobody speaks."""
        return self._owners[number]

    def turn(self, number: int) -> SpokenTurn | None:
        """The turn that a paragraph belongs to; None where nobody speaks."""
        owner = self._owners[number]
        return None if owner < 0 else self.turns[owner]

    def notes(self, number: int) -> tuple[Range, ...]:
        """What of the turn of a paragraph is no speech."""
        return self.turns.notes.get(self._owners[number], ())

    def voice(self, number: int) -> Voice | None:
        """Who speaks a paragraph."""
        owner = self._owners[number]
        speaker = None if owner < 0 else self.turns.speakers[owner]
        return None if speaker is None else self.voices.get(speaker)

    def heard(self, start: int, end: int) -> list[Voice]:
        """Who speaks in a stored range, each turn's voice, where one is known."""
        met = map(self.voice, range(*self.shown(start, end)))
        return [voice for voice in met if voice is not None]

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a stored range holds only words of those who are not compared, such as a moderator."""
        is_aside = False
        for number in range(*self.shown(start, end)):
            if (voice := self.voice(number)) is not None:
                if voice.compared:
                    return False
                is_aside = True
        return is_aside

    def begins(self, number: int) -> bool:
        """Whether a paragraph is the first of its turn, or of a stretch where nobody speaks."""
        return number == 0 or self._owners[number] != self._owners[number - 1]

    def first_of(self, number: int) -> int:
        """The first paragraph of the turn, or the stretch, that a paragraph belongs to."""
        while number and not self.begins(number):
            number -= 1
        return number

    def last_of(self, number: int) -> int:
        """The last paragraph of the turn, or the stretch, that a paragraph belongs to."""
        while number + 1 < len(self) and not self.begins(number + 1):
            number += 1
        return number

    def paragraph(self, place: int) -> int:
        """The paragraph at a place, or the last one before it; 0 where there is none before."""
        return max(0, bisect_right(self._starts, place) - 1)

    def shown(self, start: int, end: int) -> Range:
        """The paragraphs in which something of a stored range is seen, `end` not included."""
        return bisect_right(self._ends, start), bisect_left(self._starts, end)

    # places and positions

    def where(self, place: int, *, is_end: bool = False) -> tuple[int, int]:
        """The paragraph of a place and its offset there. A place that is not shown counts for the next that is.

        As the end of a range it counts for the last that is shown before it.
        """
        number = self.paragraph(place)
        if not is_end and place > self._ends[number] and number + 1 < len(self):
            return number + 1, 0
        if is_end and place == self._starts[number] and number:
            return number - 1, self.units(number - 1)
        return number, self.offset(number, place)

    def position(self, place: int, *, is_end: bool = False) -> int:
        """Where a place stands in the document; as for `where`."""
        if not self._starts:
            return 0
        number, offset = self.where(place, is_end=is_end)
        return self._positions[number] + offset

    def place(self, position: int) -> int:
        """The place of a position; within a character of two units, where that character begins."""
        if not self._starts:
            return 0
        number = max(0, bisect_right(self._positions, position) - 1)
        return self.place_in(number, position - self._positions[number])

    def offset(self, number: int, place: int) -> int:
        """Where a place stands in a paragraph, in UTF-16 units; outside of it, at its near end."""
        start = self._starts[number]
        place = min(max(place, start), self._ends[number])
        return place - start if not self._wide else self._units(place) - self._units(start)

    def place_in(self, number: int, offset: int) -> int:
        """The place that stands `offset` UTF-16 units after the start of a paragraph."""
        start, end = self._starts[number], self._ends[number]
        if not self._wide:
            return min(end, start + offset)
        units = self._units(start) + offset
        return min(end, units - bisect_left(self._wide_units, units))

    def _units(self, place: int) -> int:
        return place + bisect_left(self._wide, place)

    def _cumulated(self) -> list[int]:
        if self._wide:
            lengths = [self.units(number) + 1 for number in range(len(self))]
        else:
            lengths = [end - start + 1 for start, end in zip(self._starts, self._ends, strict=True)]
        return list(accumulate(lengths, initial=0))[:-1]


def _safe(display: str) -> str:
    """The text with the same number of characters, none of which a QTextDocument takes for an end of block or line."""
    for odd, instead in _STAND_INS.items():
        if odd in display:
            display = display.replace(odd, instead)
    return display


def _wide(text: str) -> tuple[list[int], list[int]]:
    """The places of the characters that take two UTF-16 units, and how many units stand before each."""
    if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):  # faster than to look for them
        return [], []
    places = [match.start() for match in _TWO_UNITS.finditer(text)]
    return places, [place + before for before, place in enumerate(places)]


def _is_leftwards(display: str) -> bool:
    """Whether more paragraphs begin with a letter written from right to left than with another."""
    if display.isascii() or _RIGHT_TO_LEFT.search(display) is None:
        return False
    strong = (next(filter(None, map(_DIRECTIONS.get, map(bidirectional, line))), 0) for line in display.split("\n"))
    return sum(strong) < 0
