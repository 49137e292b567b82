"""Whether a quotation is verbatim, or shortened and clarified by nothing but ellipses and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from annotator.core.transcript import Range
from annotator.core.wording import ELLIPSIS, Token, tokens

IN_PLACE = 5
"""So many words of the text at most may a bracketed insertion stand for; more must be marked by an ellipsis."""
FARTHEST = 1_000
"""So many words and marks at most may one ellipsis pass over."""

_GAP = re.compile(r"[\[(]\s*(?:…|\.\s?\.\s?\.(?:\s?\.)*)\s*[\])]|…[.…]*|\.[ \u00a0]?\.[ \u00a0]?\.(?:[ \u00a0]?\.)*")
_INSERTION = re.compile(r"\[[^\[\]]*\]")
_LETTER = re.compile(r"\[(\w)\](?=\w)")
_ENDING = re.compile(r"(\w)\[\w{1,4}\]")
_FREE = frozenset(".,;:")


class Kind(Enum):
    """What a part of a quotation may stand for: itself, anything, a few words, or a word that begins so."""

    LITERAL = 0
    GAP = 1
    INSERTION = 2
    STEM = 3


_OPEN = (Kind.GAP, Kind.INSERTION)


@dataclass(frozen=True, slots=True)
class Part:
    """One word, mark, ellipsis or insertion of a quotation, and where it stands in it."""

    kind: Kind
    norm: str
    start: int
    end: int
    is_word: bool = False


@dataclass(frozen=True, slots=True)
class Shortening:
    """A quotation in its parts; `is_marked` where it has an ellipsis or an insertion anywhere, at its ends too."""

    text: str
    parts: tuple[Part, ...]
    is_marked: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The words that must be in the text."""
        return tuple(one.norm for one in self.parts if one.is_word and one.kind is Kind.LITERAL)


def parse(text: str) -> Shortening:
    """A quotation in its parts. A letter in brackets is that letter; an ending in brackets stands for any ending.

    Full stops and commas at its ends, and beside an ellipsis, belong to whoever quotes.
    """
    parts = list(_parts(text))
    return Shortening(text, tuple(_without_free(parts)), any(one.kind is not Kind.LITERAL for one in parts))


def _parts(text: str) -> Iterator[Part]:
    plain = _LETTER.sub(lambda match: f"\u2060{match[1]}\u2060", text)  # as long as before, and without the brackets
    marks = [(*match.span(), Kind.GAP) for match in _GAP.finditer(plain)]
    marks += [(match.end(1), match.end(), Kind.STEM) for match in _ENDING.finditer(plain)]
    taken = [(start, end) for start, end, _ in marks]
    marks += [
        (*match.span(), Kind.INSERTION)
        for match in _INSERTION.finditer(plain)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    at = 0
    for start, end, kind in (*sorted(marks), (len(plain), len(plain), None)):
        piece = [Part(Kind.LITERAL, one.norm, at + one.start, at + one.end, one.is_word)
                 for one in tokens(plain[at:start])]  # fmt: skip
        if kind is Kind.STEM and piece:
            last = piece.pop()
            piece.append(Part(Kind.STEM, last.norm, last.start, end, True))
        elif kind is not None and kind is not Kind.STEM:
            piece.append(Part(kind, "", start, end))
        yield from piece
        at = end


def _without_free(parts: list[Part]) -> list[Part]:
    """The parts but for full stops and commas at the ends and beside an ellipsis."""
    kept: list[Part] = []
    for at, one in enumerate(parts):
        if one.kind is Kind.LITERAL and one.norm in _FREE:
            before, after = parts[:at], [other for other in parts[at + 1 :] if other.norm not in _FREE]
            if not before or before[-1].kind is Kind.GAP or not after or after[0].kind is Kind.GAP:
                continue
        kept.append(one)
    while kept and kept[-1].kind in _OPEN:  # a quotation may begin and end anywhere
        kept.pop()
    while kept and kept[0].kind in _OPEN:
        del kept[0]
    return kept


@dataclass(frozen=True, slots=True)
class Match:
    """Where a quotation is in a text: the pieces that it takes from it, in their order."""

    pieces: tuple[Range, ...]

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.pieces[-1][1]

    def moved(self, by: int) -> Match:
        """The same in a text of which so many characters stand before."""
        return Match(tuple((start + by, end + by) for start, end in self.pieces))


def matches(quote: Shortening, said: Sequence[Token]) -> Iterator[Match]:
    """Where words and marks of a text are what a quotation says, each beginning once, as closely as may be."""
    search = _Search(quote.parts)
    for at, token in enumerate(said):
        for places in search.take(at, token):
            yield Match(tuple((said[first].start, said[last].end) for first, last in places))


Way = tuple[Range, ...]
"""One way in which a quotation may be in a text: the first and the last token of each piece, the last still open."""
State = tuple[int, int]
"""How many parts are behind, and for how many words of the text the insertion that comes next stands already."""


class _Search:
    """Tries every way at once, token by token; of ways that stand at the same part the one begun last goes on."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._ways: dict[State, Way] = {}
        self._begun: set[int] = set()

    def take(self, at: int, token: Token) -> Iterator[Way]:
        """Take one token of the text; gives the ways that are complete with it."""
        if not self._parts:
            return
        before, self._ways = self._ways, {}
        done: list[Way] = []
        for (behind, passed), way in (*before.items(), ((0, 0), ())):
            self._go(behind, passed, way, at, token, done)
        for way in done:
            if way[0][0] not in self._begun:
                self._begun.add(way[0][0])
                yield way

    def _go(self, behind: int, passed: int, way: Way, at: int, token: Token, done: list[Way]) -> None:
        """Note where one way can be after a token."""
        part = self._parts[behind]
        if part.kind in (Kind.LITERAL, Kind.STEM):
            if _fits(part, token):
                longer = _longer(way, at)
                if behind + 1 == len(self._parts):
                    done.append(longer)
                else:
                    self._keep((behind + 1, 0), longer)
            elif way and token.norm == ELLIPSIS:  # a pause of whoever speaks need not be quoted
                self._keep((behind, passed), way)
            return
        if part.kind is Kind.GAP:
            if at - way[-1][1] <= FARTHEST:
                self._keep((behind, 0), way)
        elif passed + token.is_word <= IN_PLACE:
            self._keep((behind, passed + token.is_word), way)
        self._go(behind + 1, 0, way, at, token, done)

    def _keep(self, state: State, way: Way) -> None:
        known = self._ways.get(state)
        if known is None or way[0][0] >= known[0][0]:
            self._ways[state] = way


def _longer(way: Way, at: int) -> Way:
    """A way with one more token, in a new piece where something was passed over."""
    if way and way[-1][1] == at - 1:
        return (*way[:-1], (way[-1][0], at))
    return (*way, (at, at))


def _fits(part: Part, token: Token) -> bool:
    return token.norm.startswith(part.norm) and token.is_word if part.kind is Kind.STEM else token.norm == part.norm
