"""A text as quotations are held against it: words and marks, whose typography makes no difference."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from annotator.core import words
from annotator.core.transcript import Range

ELLIPSIS, DASH = "…", "–"

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]")
_FOLDED = {"’": "'", "ʼ": "'", "‘": "'", "‛": "'", "`": "'", "´": "'", "\u2010": "-", "\u2011": "-", "−": "-"}
_QUOTES = frozenset("'\"“”„‟‚«»‹›「」『』＂＇")
_DASHES = frozenset("-‒–—―")
_DOTS = re.compile(r"\.[ \u00a0]?\.[ \u00a0]?\.(?:[ \u00a0]?\.)*|…[.…]*")
_MARKS = re.compile(rf"{_DOTS.pattern}|-{{2,}}|\S")


class Token(NamedTuple):
    """A word, or a mark, as it is compared, and where it stands. Signs that are no punctuation count as words."""

    norm: str
    start: int
    end: int
    is_word: bool


def tokens(text: str, silent: Sequence[Range] = ()) -> list[Token]:
    """The words and marks of a text, but for quotation marks, and for what lies in the `silent` ranges.

    Capitals, kinds of apostrophes, hyphens, dashes and dots, spaces, invisible characters and the way in which accents
    are stored make no difference.
    """
    seen, places = _visible(text)
    found: list[Token] = []
    at = 0
    for start, end in (*words.spans(seen), (len(seen), len(seen))):
        found += _marks(seen, at, start)
        if start < end:
            found.append(Token(unicodedata.normalize("NFC", seen[start:end]).casefold(), start, end, True))
        at = end
    if places is not None:
        found = [Token(one.norm, places[one.start], places[one.end - 1] + 1, one.is_word) for one in found]
    return _spoken(found, silent) if silent else found


def word_norms(text: str) -> list[str]:
    """The words of a text as they are compared, in their order."""
    seen, _ = _visible(text)
    if not seen.isascii():
        seen = unicodedata.normalize("NFC", seen)
    return words.found(seen.casefold())


def word_spans(text: str) -> list[Range]:
    """Where the words of `word_norms` begin and end."""
    seen, places = _visible(text)
    found = words.spans(seen)
    return found if places is None else [(places[start], places[end - 1] + 1) for start, end in found]


def _visible(text: str) -> tuple[str, list[int] | None]:
    """A text with one kind of apostrophe and hyphen and nothing invisible; where each character was, if any moved."""
    if text.isascii():
        return text.replace("`", "'"), None
    for kind, plain in _FOLDED.items():
        text = text.replace(kind, plain)
    if _INVISIBLE.search(text) is None:
        return text, None
    places = [at for at, letter in enumerate(text) if not _INVISIBLE.match(letter)]
    return "".join(text[at] for at in places), places


def _marks(text: str, start: int, end: int) -> list[Token]:
    """What stands between two words."""
    found = []
    for match in _MARKS.finditer(text, start, end):
        mark = match.group()
        if mark in _QUOTES:
            continue
        is_word = not unicodedata.category(mark[0]).startswith(("P", "Z", "C"))
        found.append(Token(_folded_mark(mark), match.start(), match.end(), is_word))
    return found


def _folded_mark(mark: str) -> str:
    if mark[0] == "…" or (len(mark) > 1 and mark[0] == "."):
        return ELLIPSIS
    return DASH if mark[0] in _DASHES else mark


def _spoken(found: Sequence[Token], silent: Sequence[Range]) -> list[Token]:
    kept, at = [], 0
    for one in found:
        while at < len(silent) and silent[at][1] <= one.start:
            at += 1
        if at == len(silent) or one.end <= silent[at][0]:
            kept.append(one)
    return kept
