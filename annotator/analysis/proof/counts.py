"""Finds numbers with a unit that the project counts: passages, persons, transcripts, shares, ranks, rates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.comparison import Cell, Group
from annotator.analysis.proof.names import Names, plural

PASSAGES, SPEAKERS, DOCUMENTS, SHARE, SPEAKER_SHARE, RANK, RATE = MEASURES = (
    "passages", "speakers", "documents", "share", "share of speakers", "rank", "rate",
)  # fmt: skip
NEAR = 0.025
"""By how much a share may differ from a quarter, a third and the like that a draft calls it."""
FAIRLY = 0.05
"""By how much it may where the draft says almost, more than or about."""

_ENGLISH = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty"""
_GERMAN = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_VALUES = {word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words.split())}
_VALUES |= {"no": 0, "once": 1, "twice": 2}
_VALUES |= {"eine": 1, "einen": 1, "einer": 1, "a single": 1, "a": 1}
_WORDS = "|".join(sorted((one for one in _VALUES if one not in ("a", "once", "twice", "no")), key=len, reverse=True))
_N = rf"(?:\d{{1,3}}(?:[,.\u202f\u00a0 ]\d{{3}})+(?!\d)|\d+|\b(?:{_WORDS})\b)"
_DECIMAL = r"\d+(?:[.,]\d+)?"
_OF = r"(?:(?:out\s+)?of|von|/)(?:\s+(?:the|all|den|allen))?"
_PASSAGE = (r"(?:coded\s+|codierten?\s+)?(?:passages?|segments?|excerpts?|references|codings|mentions|times|"
            r"Passagen?|Textstellen?|Textpassagen?|Stellen|Codierungen|Nennungen|Mal)")  # fmt: skip
_PERSON = r"(?:participants?|speakers?|persons?|people|interviewees?|respondents?|Teilnehmende[nr]?|Personen)"
_DOCUMENT = (r"(?:focus\s+groups?|groups?|transcripts?|interviews?|documents?|sessions?|"
             r"Fokusgruppen?|Gruppen?|Transkripten?|Interviews|Dokumenten?)")  # fmt: skip
_CITED = r"(figure|fig\.|table|tab\.|no\.|abb\.|group|theme|p\.|pp\.|chapter|section|[\[=(–-])$"
_ORDER = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5}
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2, "tenth": 0.1}
_ALMOST = ("almost", "nearly", "just under", "not quite")
_MORE = ("more than", "over", "just over")
_ABOUT = ("about", "around", "roughly", "approximately", "some")


@dataclass(frozen=True, slots=True)
class Count:
    """A number with its unit: `low` to `high` is what the project's may be, `of` the whole that is said with it.

    `role` is the one that the unit itself names; not `is_clear` where it is a part of something else.
    """

    start: int
    end: int
    said: str
    measure: str
    low: float
    high: float
    of: int | None = None
    role: str = ""
    is_clear: bool = True

    @property
    def is_article(self) -> bool:
        """Whether it may be no number at all: “as one mentee put it”."""
        return self.low == 1 and self.of is None and not any(letter.isdigit() for letter in self.said)

    def fits(self, cell: Cell | None, group: Group) -> bool:
        """Whether the project has that number in a cell."""
        right = value(self.measure, cell, group)
        if right is None or not self.low <= right <= self.high:
            return False
        return self.of is None or self.of == whole(self.measure, group)


def value(measure: str, cell: Cell | None, group: Group) -> float | None:
    """What the project has of a measure; None where that is not known, or the role does not speak."""
    if cell is None:
        return None
    if measure == SPEAKER_SHARE:
        return cell.speakers / group.participants if cell.speakers is not None and group.participants else None
    found: float | None = getattr(cell, measure)
    return found


def whole(measure: str, group: Group) -> int | None:
    """Of how many a measure is."""
    return {PASSAGES: group.passages, SPEAKERS: group.participants, DOCUMENTS: group.documents}.get(measure)


class Reader:
    """Reads the numbers of sentences; roles are units, too."""

    def __init__(self, names: Names) -> None:
        roles = "|".join(plural(role) for role in names.roles) or r"(?!)"
        person = rf"(?P<person>{_PERSON}|{roles})"
        unit = rf"(?:(?P<passage>{_PASSAGE})|(?P<document>{_DOCUMENT})|{person})(?!\w)"
        which = r"(?:(?:the|all|their|its|den|allen|aller|ihrer)\b\s*)*"
        what = rf"\s+{which}(?:{_PASSAGE}(?!\w)|(?:{person})(?!\w)|(?P<other>\w+))?"
        between = r"(?:\s+(?:was|were|had|have|has))?\s*-?\s*"
        self._names = names
        self._kinds = [
            (re.compile(rf"(?P<rate>{_DECIMAL})\s+(?:{_PASSAGE}\s+)?(?:per|pro)\s+1[,. ]?000", re.I), self._rate),
            (re.compile(rf"(?P<n>{_N})\s*{_OF}\s*(?P<of>{_N})\s+{unit}", re.I), self._plain),
            (re.compile(rf"(?P<percent>{_DECIMAL})\s*(?:%|percent\b|per cent\b|Prozent\b)"
                        rf"(?:\s+(?:of|der|von){what})?", re.I), self._percent),
            (re.compile(rf"(?:(?P<about>{'|'.join((*_ALMOST, *_MORE, *_ABOUT))})\s+)?"
                        r"(?:(?P<many>an?|one|two|three|four|five|six|seven|eight|nine)[\s-]+)?"
                        rf"(?P<part>half|third|quarter|fourth|fifth|tenth)s?\s+of{what}", re.I), self._part),
            (re.compile(rf"(?P<n>{_N}){between}{unit}", re.I), self._plain),
            (re.compile(r"(?P<once>\bonce\b|\btwice\b)", re.I), self._once),
            (re.compile(rf"(?:(?P<order>{'|'.join(_ORDER)})[\s-]*)?(?:highest|most(?:[\s-]+(?:frequent|frequently|often|"
                        r"commonly|common|coded|discussed))+|häufigsten?|meisten)", re.I), self._rank),
        ]  # fmt: skip

    def read(self, sentence: str) -> list[Count]:
        """The numbers with a unit in a sentence, in their order."""
        found: list[Count] = []
        for pattern, made in self._kinds:
            for match in pattern.finditer(sentence):
                if not any(match.start() < one.end and one.start < match.end() for one in found):
                    found.append(made(match))
        return sorted(found, key=lambda one: one.start)

    def bare(self, sentence: str, read: Sequence[Count]) -> Iterator[str]:
        """Whole numbers without a unit that are no years and belong to no citation, figure or table."""
        for match in re.finditer(r"(?<![\w.,§])\d+(?![\w%]|[.,]\d)", sentence):
            before = sentence[: match.start()].rstrip()
            is_read = any(one.start < match.end() and match.start() < one.end for one in read)
            is_named = re.search(_CITED, before, re.IGNORECASE)
            if not is_read and not is_named and not 1900 <= int(match.group()) <= 2100:
                yield match.group()

    # kinds of numbers

    def _plain(self, match: re.Match[str]) -> Count:
        number, parts = read_number(match["n"]), match.groupdict()
        measure = PASSAGES if parts["passage"] else DOCUMENTS if parts["document"] else SPEAKERS
        of = read_number(parts["of"]) if parts.get("of") else None
        return self._count(match, measure, number, number, of, self._role(parts["person"]))

    def _percent(self, match: re.Match[str]) -> Count:
        written = match["percent"].replace(",", ".")
        digits = len(written.partition(".")[2])
        share, half = float(written) / 100, 0.5 * 10 ** (-digits - 2) + 1e-9
        measure = SPEAKER_SHARE if match["person"] else SHARE
        return self._share(match, measure, share - half, share + half)

    def _part(self, match: re.Match[str]) -> Count:
        many = _VALUES.get((match["many"] or "a").casefold(), 1)
        share, about = (
            (1 if many in (0, 1) else many) * _PARTS[match["part"].casefold()],
            (match["about"] or "").casefold(),
        )
        below = FAIRLY if about in _ALMOST + _ABOUT else 0.0 if about in _MORE else NEAR
        above = FAIRLY if about in _MORE + _ABOUT else 0.0 if about in _ALMOST else NEAR
        return self._share(match, SPEAKER_SHARE if match["person"] else SHARE, share - below, share + above)

    def _share(self, match: re.Match[str], measure: str, low: float, high: float) -> Count:
        role = self._role(match["person"])
        return Count(*match.span(), match.group(), measure, low, high, None, role, match["other"] is None)

    def _rate(self, match: re.Match[str]) -> Count:
        written = match["rate"].replace(",", ".")
        half = 0.5 * 10 ** -len(written.partition(".")[2]) + 1e-9
        return self._count(match, RATE, float(written) - half, float(written) + half)

    def _once(self, match: re.Match[str]) -> Count:
        number = _VALUES[match.group().casefold()]
        return self._count(match, PASSAGES, number, number)

    def _rank(self, match: re.Match[str]) -> Count:
        rank = _ORDER.get((match["order"] or "").casefold(), 1)
        return self._count(match, RANK, rank, rank)

    def _count(
        self, match: re.Match[str], measure: str, low: float, high: float, of: int | None = None, role: str = ""
    ) -> Count:
        return Count(*match.span(), match.group(), measure, low, high, of, role)

    def _role(self, unit: str | None) -> str:
        named = self._names.roles_in(unit or "")
        return named[0].name if named else ""


def read_number(written: str) -> int:
    """A whole number in digits, with marks for thousands or without, or in a word."""
    known = _VALUES.get(" ".join(written.split()).casefold())
    return int(re.sub(r"\D", "", written)) if known is None else known
