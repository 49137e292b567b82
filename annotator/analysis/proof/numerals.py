"""Numbers as they are written: in digits or words, exactly or about; parts of a whole; ranks."""

from __future__ import annotations

import re
from typing import NamedTuple

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_GERMAN = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
_GERMAN += "siebzehn achtzehn neunzehn"
_ZEHN = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]

_VALUES = {"zero": 0, "eine": 1, "einen": 1, "einer": 1, "einem": 1, "a single": 1, "a dozen": 12, "two dozen": 24}
_VALUES |= {word: at for at, word in enumerate(_ONES, start=1)} | {word: at for at, word in enumerate(_TEENS, start=10)}
_VALUES |= {
    tens + joint + one: 10 * at + digit
    for at, tens in enumerate(_TENS, start=2)
    for digit, one in enumerate(["", *_ONES])
    for joint in (("-", " ") if one else ("",))
}
_VALUES |= {word: at for at, word in enumerate(_GERMAN.split())}
_VALUES |= {f"{one}und{tens}": 10 * at + digit for at, tens in enumerate(_ZEHN, start=2)
            for digit, one in enumerate(_GERMAN.split()[1:10], start=1)}  # fmt: skip
_VALUES |= {tens: 10 * at for at, tens in enumerate(_ZEHN, start=2)}
_GERMAN_ONES = "|".join(_GERMAN.split()[1:10])
_GERMANS = "|".join(sorted(_GERMAN.split(), key=len, reverse=True))
_SMALL = (
    rf"(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)}|a\ssingle|(?:a|two)\sdozen|zero|"
    rf"{'|'.join(_ONES)}|(?:(?:{_GERMAN_ONES})und)?(?:{'|'.join(_ZEHN)})|eine[nrm]?|{_GERMANS}"
)
_HUNDREDS = rf"(?:a|{'|'.join(_ONES)})[ -]hundred(?:(?:[ -]and)?[ -](?:{_SMALL}))?"
_DIGITS = r"(?<![\w.,–-])(?:\d{1,3}(?:[,.\u202f\u00a0 ]\d{3})+|\d+)(?![\d\w])"
NUMBER = rf"(?:{_DIGITS}|(?<![\w-])(?=[a-zA-Zäöüß])(?:{_HUNDREDS}|{_SMALL})(?!\w))"
"""The pattern of a whole number."""
DECIMAL = r"(?<![\w.,])\d+(?:[.,]\d+)?"
"""The pattern of a number that may have decimals."""

NEAR, FAIRLY, BROADLY, ROUGHLY = 0.025, 0.05, 0.1, 0.2
"""By how much a share may differ from a quarter, a third and the like that a draft calls it; by how much where it says
almost or about; and which part of it a number, and how many times as much it is, may differ where it does."""
_ALMOST = ("almost", "nearly", "just under", "not quite", "close to", "fast", "beinahe", "knapp", "just below")
_ABOUT = (
    "about",
    "around",
    "roughly",
    "approximately",
    "some",
    "circa",
    "ca.",
    "etwa",
    "rund",
    "ungefähr",
    "an estimated",
)
_OVER = ("more than", "over", "just over", "well over", "slightly more than", "a little over", "slightly over",
         "upwards of", "mehr als", "über", "a little more than")  # fmt: skip
_UNDER = ("fewer than", "less than", "under", "weniger als", "slightly less than", "slightly fewer than")
_LEAST = ("at least", "no fewer than", "no less than", "not less than", "mindestens")
_MOST = ("at most", "up to", "no more than", "not more than", "höchstens")
_EXACT = ("only", "just", "exactly", "precisely", "as many as", "as few as", "a total of", "a mere", "nur", "insgesamt",
          "merely", "but", "fully", "altogether", "in total")  # fmt: skip
ONLY = frozenset(("only", "just", "exactly", "precisely", "a mere", "nur", "merely", "but"))
"""What makes a number of a word that may be none: “only one mentee”."""
_QUALIFIERS = sorted((*_ALMOST, *_ABOUT, *_OVER, *_UNDER, *_LEAST, *_MOST, *_EXACT), key=len, reverse=True)
_QUALIFIED = re.compile(rf"(?<!\w)(?P<about>{'|'.join(map(re.escape, _QUALIFIERS))})\s+$", re.IGNORECASE)
_LONGEST = max(map(len, _QUALIFIERS)) + 4

_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2, "sixth": 1 / 6, "tenth": 0.1,
          "hälfte": 0.5, "drittel": 1 / 3, "viertel": 0.25, "fünftel": 0.2, "zehntel": 0.1}  # fmt: skip
PART = (rf"(?:(?P<many>an?|the|{'|'.join(_ONES)}|ein|eine|die|zwei|drei)[\s-]+)?"
        rf"(?P<part>{'|'.join(_PARTS)})s?\b")  # fmt: skip
"""The pattern of a part of a whole, in words."""
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_RANKS = {word: at for at, word in enumerate(_ORDINALS, start=1)}
_RANKS |= {"zweit": 2, "dritt": 3, "viert": 4, "fünft": 5}
ORDINAL = rf"(?:{'|'.join(_RANKS)}|\d+(?:st|nd|rd|th))"
"""The pattern of a place in an order."""


def qualifier(text: str, at: int) -> tuple[str, int]:
    """What stands before a number at a place of a text and says how exact it is, and where that begins; or nothing."""
    begin = max(0, at - _LONGEST)
    match = _QUALIFIED.search(text[begin:at])
    return (match["about"], begin + match.start()) if match else ("", at)


class Bounds(NamedTuple):
    """From which value to which a number in the project may lie, these two included."""

    low: float
    high: float


def whole(written: str) -> int:
    """A whole number in digits, with marks for thousands or without, or in words."""
    folded = " ".join(written.replace("-", " ").split()).casefold()
    if (known := _VALUES.get(folded, _VALUES.get(folded.replace(" ", "-")))) is not None:
        return known
    if match := re.fullmatch(r"(\w+) hundred(?: and)?(?: (.+))?", folded):
        return 100 * _VALUES.get(match[1], 1) + (whole(match[2]) if match[2] else 0)
    return int(re.sub(r"\D", "", written))


def is_worded(written: str) -> bool:
    """Whether a number is written in words."""
    return not any(map(str.isdigit, written))


def ordinal(written: str) -> int:
    """A place in an order, in digits or words."""
    folded = written.casefold()
    return _RANKS[folded] if folded in _RANKS else int(re.sub(r"\D", "", folded))


def bounds(number: float, about: str | None, step: float = 1.0) -> Bounds:
    """Of a whole number that a draft may call about so many; `step` is the least by which two values differ."""
    word, room = _plain(about), max(step, BROADLY * number)
    if word in _ALMOST:
        return Bounds(number - room, number - step)
    if word in _ABOUT:
        return Bounds(number - room, number + room)
    return _open(number, word, step) or Bounds(number, number)


def share_bounds(share: float, about: str | None, near: float) -> Bounds:
    """Of a part of a whole, that may differ by `near` where it is not said how exact it is."""
    word, least = _plain(about), 1e-9
    if word in _ALMOST:
        return Bounds(share - FAIRLY, share - least)
    if word in _ABOUT:
        return Bounds(share - FAIRLY, share + FAIRLY)
    return _open(share, word, least) or Bounds(share - near, share + near)


def times_bounds(times: float, about: str | None, near: float) -> Bounds:
    """Of how many times as much something is, that may differ by `near` where it is not said how exact it is."""
    word = _plain(about)
    if word in _ALMOST:
        return Bounds(times * (1 - ROUGHLY), times - 1e-9)
    if word in _ABOUT:
        return Bounds(times * (1 - ROUGHLY), times * (1 + ROUGHLY))
    return _open(times, word, 1e-9) or Bounds(times - near, times + near)


def part(many: str | None, written: str) -> float:
    """The value of a part of a whole: two thirds, a quarter."""
    number = _VALUES.get((many or "a").casefold(), 1)
    return max(1, number) * _PARTS[written.casefold()]


def decimal(written: str) -> tuple[float, float]:
    """A number with decimals, and half a unit of its last place."""
    plain = written.replace(",", ".")
    return float(plain), 0.5 * 10 ** -len(plain.partition(".")[2]) + 1e-9


def _open(number: float, word: str, step: float) -> Bounds | None:
    """Where a number is only bounded on one side."""
    far = float("inf")
    if word in _OVER:
        return Bounds(number + step, far)
    if word in _UNDER:
        return Bounds(0.0, number - step)
    if word in _LEAST:
        return Bounds(number, far)
    return Bounds(0.0, number) if word in _MOST else None


def _plain(about: str | None) -> str:
    return " ".join((about or "").casefold().split())
