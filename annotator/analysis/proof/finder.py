"""Finds many names in texts: each word is looked up once, however many names there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

OPENING, CLOSING = "“\"„«‘'‹", "”\"“»’'›"
_TOKEN = re.compile(r"\w+|[^\w\s]")


class Hit(NamedTuple):
    """Where a name stands in a text, by the spelling under which it was given; `is_quoted` where marks enclose it."""

    start: int
    end: int
    name: str
    is_quoted: bool


class Finder:
    """Finds names in texts, capitals or not, the longest where several begin in one place.

    `quoted` are names that are found in quotation marks only.
    """

    def __init__(self, names: Iterable[str], quoted: Iterable[str] = ()) -> None:
        self._quoted = frozenset(quoted)
        self._by_first: defaultdict[str, list[str]] = defaultdict(list)
        self._patterns: dict[str, re.Pattern[str]] = {}
        for name in sorted((one for one in names if one.strip()), key=len, reverse=True):
            first = _TOKEN.match(name.strip())
            if first is not None:
                self._by_first[first.group().casefold()].append(name)

    def found(self, text: str) -> Iterator[Hit]:
        """The names in a text, in reading order; none within another."""
        end = 0
        for token in _TOKEN.finditer(text):
            if token.start() < end:
                continue
            for name in self._by_first.get(token.group().casefold(), ()):
                match = self._pattern(name).match(text, token.start())
                if match is not None:
                    is_quoted = _is_quoted(text, *match.span())
                    if is_quoted or name not in self._quoted:
                        end = match.end()
                        yield Hit(*match.span(), name, is_quoted)
                        break

    def _pattern(self, name: str) -> re.Pattern[str]:
        """The pattern of a name, made when its first word is met."""
        if name not in self._patterns:
            spaced = r"\s+".join(map(re.escape, name.split()))
            self._patterns[name] = re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
        return self._patterns[name]


def _is_quoted(text: str, start: int, end: int) -> bool:
    before, after = text[:start].rstrip(" \u00a0\u202f")[-1:], text[end:].lstrip(" \u00a0\u202f")[:1]
    return bool(before) and before in OPENING and bool(after) and after in CLOSING
