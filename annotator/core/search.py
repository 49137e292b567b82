"""Finds words in what people said: never in labels, time stamps or notes."""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex

from annotator.core import sentences, words
from annotator.core.errors import Refused
from annotator.core.transcript import Range

SCOPES = ("match", "sentence", "turn")
_TIMEOUT = 10.0
_SOON = 0.1


def pattern(find: str, *, is_regex: bool = False) -> regex.Pattern[str]:
    """What to look for: words in any case, or a regular expression as it is written.

    Raises Refused where there is nothing to look for or the expression is wrong.
    """
    if not find.strip():
        raise Refused("Say what to look for.")
    try:
        return regex.compile(find if is_regex else regex.escape(find), 0 if is_regex else regex.IGNORECASE)
    except regex.error as error:
        raise Refused("“{0}” is not a regular expression: {1}.", find, error) from error
    except (RecursionError, OverflowError):
        raise Refused(
            "The regular expression is nested too deeply, or has too large a number. Make it simpler."
        ) from None


def find(
    text: str,
    turns: Sequence[tuple[Range, Sequence[Range]]],
    wanted: regex.Pattern[str],
    scope: str = "match",
    until: float = math.inf,
) -> list[Range]:
    """Where the speech of a text has a match, widened to whole words, or to the sentence or the turn around it.

    `turns` gives the bounds of each turn's speech and the notes in it. Each range is given once; matches of nothing but
    space are none. Raises Refused where an expression takes ten seconds in one turn, or is not done at `until`, a
    time of the monotonic clock.
    """
    found: dict[Range, None] = {}
    for (start, end), notes in turns:
        matches = list(_matches(text, start, end, notes, wanted, until))
        if matches:
            found.update(dict.fromkeys(_widened(text, (start, end), matches, scope)))
    return list(found)


def _matches(
    text: str, start: int, end: int, notes: Sequence[Range], wanted: regex.Pattern[str], until: float
) -> Iterator[Range]:
    at = start
    for begin, stop in (*notes, (end, end)):
        try:
            left = max(_SOON, min(_TIMEOUT, until - time.monotonic()))
            for match in wanted.finditer(text, at, begin, timeout=left):
                if match[0].strip():
                    yield match.span()
        except TimeoutError:
            raise Refused("The regular expression takes too long. Make it simpler.") from None
        at = stop


def _widened(text: str, turn: Range, matches: Sequence[Range], scope: str) -> list[Range]:
    if scope == "turn":
        return [_trimmed(text, turn)]
    units = sentences.spans(text, *turn) if scope == "sentence" else words.spans(text, *turn)
    return [widened(match, units) for match in matches]


def widened(match: Range, units: Sequence[Range]) -> Range:
    """A range with the whole of the units, words or sentences, that it begins and ends in."""
    starts = [start for start, _ in units]
    first, last = (bisect_right(starts, place) - 1 for place in (match[0], match[1] - 1))
    start = units[first][0] if first >= 0 and units[first][1] > match[0] else match[0]
    end = units[last][1] if last >= 0 and units[last][1] > match[1] - 1 else match[1]
    return start, max(end, match[1])


def _trimmed(text: str, turn: Range) -> Range:
    piece = text[slice(*turn)]
    return turn[0] + len(piece) - len(piece.lstrip()), turn[1] - len(piece) + len(piece.rstrip())
