"""What a word is: one definition for every count in the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_SYLLABARIES = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
_LETTERS = rf"[[\w\p{{M}}]--{_SYLLABARIES}]+"
_ANY = rf"{_SYLLABARIES}\p{{M}}*|{_LETTERS}(?:['’-]{_LETTERS})*"

# Texts of Western letters and marks alone need no table of scripts, and are most: the standard library is faster there.
_IS_WESTERN = re.compile("[\x00-\u02ff\u2010-\u2027]*").fullmatch
_WESTERN = re.compile(r"[^\W²³¹¼½¾]+(?:['’-][^\W²³¹¼½¾]+)*")
_IN_ASCII = bytes(at if chr(at).isalnum() or chr(at) in "_'-" else 32 for at in range(128)) + bytes(128)

_APART = frozenset(' \n\t.,;:!?…()[]"“”«»—–/')
"""Marks that no word holds."""


def spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where the words of `text[start:end]` begin and end, in code points of `text`.

    A word is a match of ``[\\w\\p{M}]+(?:['’-][\\w\\p{M}]+)*``, marks belonging to their letter; in Han, Hiragana
    and Katakana each character is one.
    """
    piece = text[start:end]
    return [(start + match.start(), start + match.end()) for match in _word(piece).finditer(piece)]


def count(text: str) -> int:
    """How many words a text has."""
    if text.isascii() and "'" not in text and "-" not in text:
        return len(text.encode("ascii").translate(_IN_ASCII).split())
    return len(_word(text).findall(text))


def found(text: str) -> list[str]:
    """The words of a text in their order."""
    return list(_word(text).findall(text))


def covered(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Of the words between `low` and `high`: how many begin between `start` and `end`, and how many lie whole there.

    Words are looked for from the next place, outwards, that has a blank, or a mark that no word holds, on one side.
    """
    first, last = start, end
    while first > low and text[first - 1] not in _APART and text[first] not in _APART:
        first -= 1
    while last < high and text[last] not in _APART and text[last - 1] not in _APART:
        last += 1
    if first == start and last == end:
        number = count(text[start:end])
        return number, number
    found = [one for one in spans(text, first, last) if start <= one[0] < end]
    return len(found), sum(stop <= end for _, stop in found)


def _word(text: str) -> re.Pattern[str] | regex.Pattern[str]:
    """The pattern that finds the words of a text."""
    return _WESTERN if _IS_WESTERN(text) else _any_script()


def _any_script() -> regex.Pattern[str]:
    import regex

    return regex.compile(_ANY, regex.V1)
