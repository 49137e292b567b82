"""Finds words in what people said: never in labels, time stamps or notes."""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from annotator.core import sentences, words
from annotator.core.errors import Refused
from annotator.core.query import TOO_SLOW, Query
from annotator.core.transcript import Range

SCOPES = ("match", "sentence", "turn")
_TIMEOUT = 10.0
_SOON = 0.1


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where people speak in a text: the starts and the ends of turns, which follow one another.

    `notes` has what is no speech in a turn, by its place in the order.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    notes: Mapping[int, Sequence[Range]] = field(default_factory=dict)

    def turn(self, start: int, end: int) -> int | None:
        """Which turn says the characters `start` to `end`; None where none says all of them."""
        at = bisect_right(self.starts, start) - 1
        if at < 0 or end > self.ends[at]:
            return None
        notes = self.notes.get(at, ())
        return None if any(low < end and start < high for low, high in notes) else at

    def pieces(self, at: int) -> Iterator[Range]:
        """What is said in a turn between one note and the next."""
        start = self.starts[at]
        for low, high in self.notes.get(at, ()):
            yield start, low
            start = high
        yield start, self.ends[at]


def found(text: str, spoken: Spoken, query: Query, until: float = math.inf, most: int | None = None) -> list[Range]:
    """Where the speech of a text has a match, exactly, in reading order; the first, where `most` says how many.

    Raises Refused where an expression takes ten seconds in one turn, or is not done at `until`, a time of the
    monotonic clock.
    """
    if query.is_regex:
        places = _turn_by_turn(text, spoken, query, until)
    else:
        places = (place for place in query.matches(text) if spoken.turn(*place) is not None)
    return list(islice(places, most))


def find(text: str, spoken: Spoken, query: Query, scope: str = "match", until: float = math.inf) -> list[Range]:
    """Where the speech of a text has a match, widened to whole words, or to the sentence or the turn around it.

    Each range is given once. Raises Refused as `found` does.
    """
    return list(dict.fromkeys(widened_all(text, spoken, found(text, spoken, query, until), scope)))


def widened_all(text: str, spoken: Spoken, matches: Iterable[Range], scope: str) -> Iterator[Range]:
    """Each match with the whole words that it begins and ends in, or the sentence, or the turn around it."""
    last, units = -1, list[Range]()
    for match in matches:
        at = bisect_right(spoken.starts, match[0]) - 1
        if at != last:
            last, units = at, _units(text, (spoken.starts[at], spoken.ends[at]), scope)
        yield widened(match, units)


def widened(match: Range, units: Sequence[Range]) -> Range:
    """A range with the whole of the units, words or sentences, that it begins and ends in."""
    first, last = (bisect_right(units, place, key=_start) - 1 for place in (match[0], match[1] - 1))
    start = units[first][0] if first >= 0 and units[first][1] > match[0] else match[0]
    end = units[last][1] if last >= 0 and units[last][1] > match[1] - 1 else match[1]
    return start, max(end, match[1])


def _start(unit: Range) -> int:
    return unit[0]


def _turn_by_turn(text: str, spoken: Spoken, query: Query, until: float) -> Iterator[Range]:
    """An expression looks at one piece of speech after another, so that its ends are those of the piece."""
    for at in range(len(spoken.starts)):
        for low, high in spoken.pieces(at):
            left = min(_TIMEOUT, until - time.monotonic())
            if left <= 0:
                raise Refused(TOO_SLOW)
            for start, end in query.matches(text[low:high], max(_SOON, left)):
                yield low + start, low + end


def _units(text: str, turn: Range, scope: str) -> list[Range]:
    if scope == "turn":
        piece = text[slice(*turn)]
        return [(turn[0] + len(piece) - len(piece.lstrip()), turn[1] - len(piece) + len(piece.rstrip()))]
    return sentences.spans(text, *turn) if scope == "sentence" else words.spans(text, *turn)
