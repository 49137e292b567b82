"""The fonts that go into files: Inter with all the letters of European languages, and more where they are used.

Text stays text, so that a journal's designer can edit it; outlines instead would look the same everywhere and be no
words any more. Not only the letters used are embedded: who corrects a label needs others.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

from annotator.reports.figures.fonts import path

_LETTERS = frozenset(
    (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2023), 0x2026, 0x20AC, 0x2030, 0x2032, 0x203A)
)
_BLOCK = 128
"""Letters beyond those are embedded by the block: of Greek or Cyrillic all."""

Blocks = frozenset[int]


def blocks(lines: Iterable[str]) -> Blocks:
    """The blocks of letters that some words need beside the usual ones."""
    letters = {letter for words in lines if not words.isascii() for letter in words}
    return frozenset(ord(letter) // _BLOCK for letter in letters if ord(letter) not in _LETTERS)


@lru_cache(maxsize=8)
def spared(weight: int, extra: Blocks, flavor: str | None = None) -> bytes:
    """The font of a weight with the usual letters and those of some blocks; `flavor` woff is for SVG."""
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    font = TTFont(BytesIO(path(weight).read_bytes()), recalcTimestamp=False, lazy=True)
    subsetter = Subsetter(Options(glyph_names=False, notdef_outline=True, legacy_kern=True))
    codes = (code for block in extra for code in range(block * _BLOCK, (block + 1) * _BLOCK))
    subsetter.populate(unicodes={*_LETTERS, *codes})
    subsetter.subset(font)
    font.flavor = flavor
    out = BytesIO()
    font.save(out)
    return out.getvalue()
