"""What a word is: one definition for every count in the program."""

from __future__ import annotations

import re

import regex

_SYLLABARIES = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
_LETTERS = rf"[[\w\p{{M}}]--{_SYLLABARIES}]+"
_WORD = regex.compile(rf"{_SYLLABARIES}\p{{M}}*|{_LETTERS}(?:['’-]{_LETTERS})*", regex.V1)
_ASCII_WORD = re.compile(r"\w+(?:['-]\w+)*", re.ASCII)


def spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where the words of `text[start:end]` begin and end, in code points of `text`.

    A word is a match of ``[\\w\\p{M}]+(?:['’-][\\w\\p{M}]+)*``, marks belonging to their letter; in Han, Hiragana
    and Katakana each character is one.
    """
    piece = text[start:end]
    word = _ASCII_WORD if piece.isascii() else _WORD
    return [(start + match.start(), start + match.end()) for match in word.finditer(piece)]


def count(text: str) -> int:
    """How many words a text has."""
    return len(spans(text))
