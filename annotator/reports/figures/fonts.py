"""The letters of the figures: Inter, and for what it lacks the fonts of the computer."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from annotator import resources

if TYPE_CHECKING:
    from matplotlib.font_manager import FontEntry
    from matplotlib.ft2font import FT2Font

FAMILY = "Inter"
NORMAL, BOLD = 400, 600
FILES = {NORMAL: "Inter-Regular.ttf", BOLD: "Inter-SemiBold.ttf"}
MM = 25.4 / 72
"""Millimetres of a point."""
_BOX = 1.25
"""How wide the box is that stands for a character without a font, in parts of its size."""
CAPITAL = 0.727
"""How high a capital letter of Inter is, in parts of its size."""
_PREFERRED = ("Noto", "Segoe UI", "Arial", "Hiragino", "PingFang", "Microsoft", "Malgun", "Geeza", "Tahoma", "DejaVu")
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_INK = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f]")
"""Characters that only say how others are set."""


def path(weight: int) -> Path:
    """The file of a weight of Inter."""
    return resources.folder("resources") / "fonts" / FILES[weight]


@lru_cache(4096)
def clean(words: str) -> str:
    """Words in one line, accents with their letters, without characters that no file takes."""
    return _UNFIT.sub("\ufffd", normalize("NFC", " ".join(words.split())))


@cache
def register() -> None:
    """Make Inter known to matplotlib in this process, before one of the same name that the computer has."""
    from matplotlib.font_manager import fontManager, ttfFontProperty

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # it tells of every weight that it replaces
    for weight in FILES:
        entry = ttfFontProperty(_opened(str(path(weight)), 0))
        fontManager.ttflist.insert(0, replace(entry, name=FAMILY, weight=weight))


def families(words: str) -> tuple[str, ...]:
    """The fonts that show words, the first that has a character counts."""
    if words.isascii():
        return (FAMILY,)
    found = [family for letter in words if (family := _family(letter))]
    return tuple(dict.fromkeys([FAMILY, *found]))


def unshown(words: str) -> set[str]:
    """The characters of words that no font here has."""
    return set() if words.isascii() else {letter for letter in words if _family(letter) == ""}


def width(words: str, size: float, weight: int = NORMAL) -> float:
    """How wide words of a size in points are, in mm."""
    return _advanced(words, weight) * size * MM


@lru_cache(8192)
def _advanced(words: str, weight: int) -> float:
    return sum(_advance(letter, weight) for letter in words)


def _advance(letter: str, weight: int) -> float:
    """How wide a character is, in parts of its size."""
    known = _advances(weight).get(ord(letter))
    if known is not None:
        return known
    if _NO_INK.match(letter):
        return 0.0
    return _BOX if _family(letter) == "" else 1.0 if ord(letter) > 0x2E80 else 0.62


@cache
def _advances(weight: int) -> dict[int, float]:
    """How wide each character of Inter is; not asked of FreeType, whose fonts do not bear two threads at a time."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(path(weight), lazy=True) as font:
        em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: widths[name][0] / em for code, name in font.getBestCmap().items()}


@cache
def _family(letter: str) -> str | None:
    """The font beside Inter that has a character; None where Inter has it, empty where none has."""
    if ord(letter) in _advances(NORMAL) or _NO_INK.match(letter):
        return None
    return next((entry.name for entry in _others() if ord(letter) in _letters(entry.fname, entry.index)), "")


@cache
def _others() -> list[FontEntry]:
    """The upright fonts of the computer, those that are made for many scripts first."""
    from matplotlib.font_manager import fontManager

    def place(entry: FontEntry) -> tuple[int, bool, str]:
        begins = [at for at, name in enumerate(_PREFERRED) if entry.name.startswith(name)]
        return (begins[0] if begins else len(_PREFERRED), "Sans" not in entry.name, entry.name)

    upright = [
        entry
        for entry in fontManager.ttflist
        if entry.style == "normal" and entry.weight in (400, "normal", "regular") and "Emoji" not in entry.name
    ]
    return sorted((one for one in upright if "Last" not in one.name.split(" ")[0]), key=place)


@cache
def _letters(file: str, index: int) -> frozenset[int]:
    try:
        return frozenset(_opened(file, index).get_charmap())
    except (OSError, RuntimeError):  # a font of the computer that is gone or damaged shows nothing
        return frozenset()


def _opened(file: str, index: int) -> FT2Font:
    from matplotlib.ft2font import FT2Font

    return FT2Font(file, face_index=index) if index else FT2Font(file)
