"""Finds codes by what is typed: in any case, with or without accents. Knows nothing of Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from annotator.core.codebook import Code, Codebook
from annotator.core.ids import CodeId
from annotator.core.transcript import Range

_BEFORE = 20
"""How many characters of a definition are shown before the words that were found."""


class Group(Enum):
    """Why a code is in the list."""

    RECENT = "recent"
    NAME = "name"
    DEFINITION = "definition"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Hit:
    """A code that was found, and which characters of its name, number and definition are the words typed.

    `snippet` is the piece of the definition around them; `in_snippet` counts its characters.
    """

    code: Code
    group: Group
    in_name: Range | None = None
    in_number: Range | None = None
    snippet: str = ""
    in_snippet: Range | None = None


def folded(text: str) -> str:
    """Text as it is compared: without case and accents."""
    return text.lower() if text.isascii() else "".join(map(_letter, text))


def place(text: str, wanted: str) -> Range | None:
    """Where folded words first stand in a text, by preference at the beginning of a word."""
    inside = folded(text)
    if not wanted or wanted not in inside:
        return None
    at = max(0, _word_beginning(inside, wanted))
    at = inside.index(wanted, at)
    origins = [number for number, char in enumerate(text) for _ in _letter(char)]
    end = origins[at + len(wanted) - 1] + 1
    while end < len(text) and not _letter(text[end]):
        end += 1  # accents that stand behind their letter
    return origins[at], end


def fits(code: Code, typed: str) -> bool:
    """Whether the name or number of a code holds what is typed."""
    wanted = _wanted(typed)
    return wanted in folded(code.name) or wanted in folded(code.number)


def visible(book: Codebook, typed: str) -> frozenset[CodeId]:
    """The codes whose name or number holds what is typed, with all above and below them."""
    shown: set[CodeId] = set()
    for code in book:
        if fits(code, typed):
            shown.update(book.above(code.id), book.family(code.id))
    return frozenset(shown)


class Index:
    """The codes of a codebook, made ready to be searched: but for some, or only some in an order of their own."""

    def __init__(
        self, book: Codebook, *, without: Collection[CodeId] = (), only: Sequence[CodeId] | None = None
    ) -> None:
        codes = list(book) if only is None else [book[code] for code in only if code in book]
        self._codes = [code for code in codes if code.id not in without]
        self._names = [folded(code.name) for code in self._codes]
        self._numbers = [folded(code.number) for code in self._codes]
        self._definitions = [folded(code.definition) for code in self._codes]

    def __len__(self) -> int:
        return len(self._codes)

    def has_name(self, typed: str) -> bool:
        """Whether a code is called what is typed, but for case and accents."""
        return _wanted(typed) in self._names

    def search(self, typed: str, recent: Sequence[CodeId] = ()) -> list[Hit]:
        """What fits what is typed: recent codes, then names, then definitions; where nothing is typed every code.

        In each group the names that begin with it come first, then those with a word that does.
        """
        wanted = _wanted(typed)
        if not wanted:
            return self._all(recent)
        named: list[tuple[int, int, Hit]] = []
        described = []
        for number, code in enumerate(self._codes):
            if wanted in self._names[number] or wanted in self._numbers[number]:
                back = recent.index(code.id) if code.id in recent else len(recent)
                named.append((self._rank(number, wanted), back, _named(code, wanted, back < len(recent))))
            elif wanted in self._definitions[number]:
                described.append(_described(code, wanted))
        named.sort(key=lambda one: (one[2].group is not Group.RECENT, *one[:2]))
        return [hit for _, _, hit in named] + described

    def _all(self, recent: Sequence[CodeId]) -> list[Hit]:
        by_id = {code.id: code for code in self._codes}
        first = [Hit(by_id[code], Group.RECENT) for code in recent if code in by_id]
        return first + [Hit(code, Group.ALL) for code in self._codes if code.id not in recent]

    def _rank(self, number: int, wanted: str) -> int:
        name = self._names[number]
        if name.startswith(wanted) or self._numbers[number].startswith(wanted):
            return 0
        return 1 if _word_beginning(name, wanted) >= 0 else 2


def _named(code: Code, wanted: str, recent: bool) -> Hit:
    group = Group.RECENT if recent else Group.NAME
    return Hit(code, group, place(code.name, wanted), place(code.number, wanted))


def _described(code: Code, wanted: str) -> Hit:
    definition = "".join(" " if char.isspace() else char for char in code.definition)
    found = place(definition, wanted)
    assert found is not None, "the definition was searched already"
    start, end = found
    begin = 0 if start <= _BEFORE else definition.find(" ", start - _BEFORE, start) + 1 or start
    mark = "… " if begin else ""
    shift = len(mark) - begin
    return Hit(code, Group.DEFINITION, snippet=mark + definition[begin:], in_snippet=(start + shift, end + shift))


def _wanted(typed: str) -> str:
    return folded(" ".join(typed.split()))


def _word_beginning(inside: str, wanted: str) -> int:
    """Where a word of folded text begins with what is wanted; -1 where none does."""
    at = inside.find(wanted)
    while at > 0 and inside[at - 1].isalnum():
        at = inside.find(wanted, at + 1)
    return at


@cache
def _letter(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
