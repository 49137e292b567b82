"""Finds the numbers of a sentence that a project may give: counts, shares, ranks, rates, how many times as much."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.analysis.proof import numerals, patterns, units
from annotator.analysis.proof.facts import EVERYBODY, Whom
from annotator.analysis.proof.mentions import Scene
from annotator.analysis.proof.numerals import NUMBER
from annotator.analysis.proof.units import DOCUMENTS, PASSAGES, RANK, RATE, SHARE, SHARE_OF, SPEAKERS, TIMES, WORDS

_PART_BEHIND = re.compile(
    r"\s+(?:that|which|who|whose|where|fewer|more|each(?!\s*[,.;)])|per|a\s+(?:week|year|month))\b"
)
_PART_BEFORE = re.compile(
    r"\b(?:other|another|further|additional|remaining|first|last|next|these|those|same|every|each|of\s+them|"
    r"of\s+which|per)\s*$", re.IGNORECASE)  # fmt: skip
_SMALL = {"no": 0, "kein": 0, "keine": 0, "both": 2}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence: `low` to `high` is what the project's may be, `of` the whole that is said with it.

    `whom` is whom its own unit names; `is_total` where it says of how many others are (“of the 11 mentors”); not
    `is_clear` where it is part of something that is not counted; `is_loose` where the sentence does not say of what it
    is a share; `is_article` where a word may be no number at all; `like` is the place among the figures of the one
    whose theme and people it shares; `row` numbers those that stand in one list, `is_inherited` where its unit is
    another's.
    """

    start: int
    end: int
    said: str
    measure: str
    low: float
    high: float
    of: int | None = None
    whom: Whom = EVERYBODY
    is_total: bool = False
    is_clear: bool = True
    is_loose: bool = False
    is_article: bool = False
    is_inherited: bool = False
    like: int | None = None
    row: int | None = None


class Reader:
    """Reads the numbers of one sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene, self._text = scene, scene.covered
        self._found: list[Figure] = []

    def read(self) -> list[Figure]:
        """The numbers, in their order."""
        if patterns.ANY.search(self._text) is None:
            return []
        for pattern, made in _KINDS:
            for match in pattern.finditer(self._text):
                if not self._is_taken(*match.span()) and (one := made(self, match)) is not None:
                    self._found.append(one)
        self._found.sort(key=lambda one: one.start)
        return self._found

    def _is_taken(self, start: int, end: int) -> bool:
        return any(start < one.end and one.start < end for one in self._found)

    # the kinds

    def _rate(self, match: re.Match[str]) -> Figure:
        value, half = numerals.decimal(match["rate"])
        return self._figure(match, RATE, value - half, value + half)

    def _total(self, match: re.Match[str]) -> Figure:
        number, before = numerals.whole(match["n"]), self._text[: match.start()].rstrip(" (")
        is_open = before[-1:] in tuple("”\"“»") and not any(one.end in (len(before), len(before) - 1)
                                                        for one in self._scene.groups)  # fmt: skip
        return replace(self._figure(match, SPEAKERS, number, number), is_total=True, is_clear=not is_open)

    def _times(self, match: re.Match[str]) -> Figure:
        word = match["word"].casefold()
        if (known := {"twice": 2.0, "double": 2.0, "thrice": 3.0, "half": 0.5, "doppelt": 2.0}.get(word)) is None:
            number = match["n"]
            known = float(numerals.whole(number)) if numerals.is_worded(number) else numerals.decimal(number)[0]
            known += 0.5 if match["half"] else 0
        is_exact = bool(match["n"]) and ("." in match["n"] or "," in match["n"])
        half = numerals.decimal(match["n"])[1] if is_exact else known / 8
        return self._figure(match, TIMES, *numerals.times_bounds(known, self._about(match), half))

    def _percent(self, match: re.Match[str]) -> Figure:
        value, half = numerals.decimal(match["percent"])
        low, high = numerals.share_bounds(value / 100, self._about(match), half / 100)
        return self._shared(match, low, high)

    def _part(self, match: re.Match[str]) -> Figure | None:
        low, high = numerals.share_bounds(
            numerals.part(match["many"], match["part"]), self._about(match), numerals.NEAR
        )
        if match["direct"] and units.unit(self._scene, match.end()) is None:
            return None
        return self._shared(match, low, high)

    def _in_every(self, match: re.Match[str]) -> Figure | None:
        """Three in four mentors."""
        what, number, of = units.unit(self._scene, match.end()), *map(numerals.whole, (match["n"], match["every"]))
        if what is None or what.measure != SPEAKERS or not 0 < number <= of:
            return None
        low, high = numerals.share_bounds(number / of, self._about(match), numerals.FAIRLY)
        return replace(self._until(self._figure(match, SHARE_OF[SPEAKERS], low, high), what.end), whom=what.whom)

    def _majority(self, match: re.Match[str]) -> Figure:
        return self._shared(match, 0.5 + 1e-9, 1.0)

    def _shared(self, match: re.Match[str], low: float, high: float) -> Figure:
        """A share of what is said behind it."""
        figure, what = self._figure(match, SHARE, low, high), units.unit(self._scene, match.end())
        has_of = match["which"] is not None or match.groupdict().get("direct") is not None
        if not has_of:
            return replace(figure, is_loose=True)
        if what is not None and what.measure in SHARE_OF:
            measure = SHARE_OF[what.measure]
            return replace(self._until(figure, what.end), measure=measure, whom=what.whom)
        rest = self._text[match.end() :]
        if number := re.match(rf"\s*(?:the\s+|all\s+)*(?P<of>{NUMBER})", rest, re.IGNORECASE):
            what = units.unit(self._scene, match.end() + number.end())
            measure = SHARE_OF.get(what.measure, SHARE) if what else SHARE
            end, whom = (what.end, what.whom) if what else (match.end() + number.end(), EVERYBODY)
            is_loose = what is None
            return replace(self._until(figure, end), measure=measure, whom=whom, of=numerals.whole(number["of"]),
                           is_loose=is_loose)  # fmt: skip
        is_open = bool(re.match(r"\s*(?:[,.;:)]|$)", rest)) and "all" in (match["which"] or "")
        return replace(figure, is_clear=is_open)

    def _of(self, match: re.Match[str]) -> Figure | None:
        """21 of 93 passages, none of the mentors, 4 of the 11 mentors; “6 of mentees” may be of anything."""
        what, parts = units.unit(self._scene, match.end()), match.groupdict()
        of = numerals.whole(parts["of"]) if "of" in parts else None
        number = 0 if (written := match["n"].casefold()) in ("none", "keine", "keiner") else numerals.whole(written)
        if of is None and (what is None or (number and parts["article"].casefold() in ("of", "von"))):
            return None
        figure = self._figure(match, what.measure if what else "", *numerals.bounds(number, self._about(match)))
        whom = what.whom if what is not None and (of is None or what.measure != PASSAGES) else EVERYBODY
        is_article = number == 1 and of is None and self._about(match).casefold() not in numerals.ONLY
        return replace(self._until(figure, what.end if what else match.end()), of=of, whom=whom, is_article=is_article)

    def _every(self, match: re.Match[str]) -> Figure | None:
        """All mentors, all 11 mentors, every mentee: as many as there are."""
        what = units.unit(self._scene, match.end())
        of = None if match["of"] is None else numerals.whole(match["of"])
        if what is None or what.measure not in (SPEAKERS, DOCUMENTS):
            return None
        if what.measure == DOCUMENTS and not what.whom and of is None:
            return None
        low, high = _nearly(match["near"])
        figure = self._figure(match, SHARE_OF[what.measure], low, high)
        is_article = what.measure == DOCUMENTS and of is None
        return replace(self._until(figure, what.end), of=of, whom=what.whom, is_article=is_article)

    def _whole_of(self, match: re.Match[str]) -> Figure | None:
        """Of the 11 mentors, ...: of how many what follows is."""
        what = units.unit(self._scene, match.end())
        if what is None:
            return None
        number = numerals.whole(match["n"])
        figure = self._figure(match, what.measure, number, number)
        return replace(self._until(figure, what.end), whom=what.whom, is_total=True)

    def _between(self, match: re.Match[str]) -> Figure | None:
        what = units.unit(self._scene, match.end())
        if what is None:
            return None
        figure = self._figure(match, what.measure, numerals.whole(match["low"]), numerals.whole(match["n"]))
        return replace(self._until(figure, what.end), whom=what.whom)

    def _plain(self, match: re.Match[str]) -> Figure | None:
        what, written = units.unit(self._scene, match.end()), match["n"].casefold()
        if what is None or (what.measure == DOCUMENTS and self._is_both(match, what)):
            return None
        if what.measure == WORDS and self._text[: match.start()].rstrip().casefold().endswith(("per", "pro")):
            return None
        if written == "both" and not (what.measure == DOCUMENTS and what.whom):
            return None
        number = _SMALL[written] if written in _SMALL else numerals.whole(written)
        figure = self._figure(match, what.measure, *numerals.bounds(number, self._about(match)))
        about = " ".join(self._about(match).casefold().split())
        is_article = number == 1 and numerals.is_worded(written) and written != "a single"
        return replace(self._until(figure, what.end), whom=what.whom, is_clear=not self._is_part(match, what.end),
                       is_article=is_article and about not in numerals.ONLY)  # fmt: skip

    def _is_part(self, match: re.Match[str], end: int) -> bool:
        """Whether the words around a count make it a part of something: three other passages, 4 mentors who …"""
        before, rest = self._text[: numerals.qualifier(self._text, match.start())[1]], self._text[end:]
        is_but = self._about(match).casefold() == "but" and before.rstrip().casefold().endswith("all")
        return is_but or _PART_BEHIND.match(rest) is not None or _PART_BEFORE.search(before) is not None

    def _is_both(self, match: re.Match[str], what: units.Unit) -> bool:
        """Whether “the two groups” are the roles that are compared."""
        before = self._text[: match.start()].casefold().rstrip()
        return what.words.casefold() == "groups" and not what.whom and before.endswith(("the", "between", "both"))

    def _once(self, match: re.Match[str]) -> Figure | None:
        if not (self._scene.themes or self._scene.groups):
            return None
        number = {"once": 1, "twice": 2}[match["n"].casefold()]
        return self._figure(match, PASSAGES, *numerals.bounds(number, self._about(match)))

    def _rank(self, match: re.Match[str]) -> Figure | None:
        if not patterns.RANKED.match(self._text, match.end()):
            return None
        order, many = match["order"], match["many"]
        rank = numerals.ordinal(order) if order else 1
        low, high = (1, numerals.whole(many)) if many else (rank, rank)
        what = re.match(r"\s+(?:number|share|proportion)s?\s+of\s+(?:all\s+|the\s+)*", self._text[match.end() :])
        counted = units.unit(self._scene, match.end() + what.end()) if what else None
        is_clear = counted is None or counted.measure == PASSAGES
        return replace(self._figure(match, RANK, low, high), is_clear=is_clear)

    def _placed(self, match: re.Match[str]) -> Figure:
        order = match["order"]
        rank = numerals.ordinal(order) if order else numerals.whole(match["place"])
        return self._figure(match, RANK, rank, rank)

    # parts of figures

    def _about(self, match: re.Match[str]) -> str:
        return numerals.qualifier(self._text, match.start())[0]

    def _figure(self, match: re.Match[str], measure: str, low: float, high: float) -> Figure:
        _, start = numerals.qualifier(self._text, match.start())
        return Figure(start, match.end(), self._scene.text[start : match.end()].strip(), measure, low, high)

    def _until(self, figure: Figure, end: int) -> Figure:
        return replace(figure, end=end, said=self._scene.text[figure.start : end].strip())


Made = Callable[[Reader, re.Match[str]], Figure | None]


_KINDS: tuple[tuple[re.Pattern[str], Made], ...] = (
    (patterns.RATE, Reader._rate),
    (patterns.TOTAL, Reader._total),
    (patterns.TIMES, Reader._times),
    (patterns.RANK, Reader._rank),
    (patterns.PLACED, Reader._placed),
    (patterns.IN_RANK, Reader._placed),
    (patterns.PERCENT, Reader._percent),
    (patterns.PARTS, Reader._part),
    (patterns.MAJORITY, Reader._majority),
    (patterns.BETWEEN, Reader._between),
    (patterns.IN_EVERY, Reader._in_every),
    (patterns.SOME_OF, Reader._of),
    (patterns.EVERY, Reader._every),
    (patterns.SOME_OF_THE, Reader._of),
    (patterns.OF_ALL, Reader._whole_of),
    (patterns.PLAIN, Reader._plain),
    (patterns.ONCE, Reader._once),
)
"""In which order numbers are looked for: what one kind took, no other does."""


def _nearly(word: str | None) -> tuple[float, float]:
    """Which share all are, nearly all, not all."""
    if word is None:
        return 1 - 1e-9, 1 + 1e-9
    return (0.0 if word.casefold().strip() == "not" else 0.75), 1 - 1e-9


def bare(scene: Scene, read: Sequence[Figure]) -> Iterator[re.Match[str]]:
    """Numbers of a sentence that no figure has."""
    for match in patterns.BARE.finditer(scene.covered):
        if not any(one.start < match.end() and match.start() < one.end for one in read):
            yield match
