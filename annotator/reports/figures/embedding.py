"""Makes an SVG stand alone: its font within it, and what each mark stands for.

Text stays text, so that a journal's designer can edit it; outlines instead would look the same everywhere and be no
words any more. The font is embedded with all the letters of European languages and not only those used: who corrects a
label needs others. A program that reads no embedded fonts takes an installed Inter or Helvetica, and as every line is
anchored where it stands, nothing moves from its place.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from xml.sax.saxutils import escape

from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, FAMILY, NORMAL, path

_STYLE = '<style type="text/css">'
_FALLBACK = "Helvetica, Arial, sans-serif"
_LETTERS = frozenset(
    (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2023), 0x2026, 0x20AC, 0x2030, 0x2032, 0x203A)
)
_BLOCK = 128
"""Letters beyond those are embedded by the block: of Greek or Cyrillic all."""
_MARK = re.compile(r'<g id="(mark-[^"]+)">')


def finished(svg: bytes, drawn: Drawn) -> bytes:
    """An SVG with its fonts and the names of its marks."""
    words = svg.decode("utf-8")
    blocks = frozenset(ord(letter) // _BLOCK for letter in set(words) if ord(letter) not in _LETTERS)
    weights = [NORMAL, *([BOLD] if f"font-weight: {BOLD}" in words else [])]
    words = words.replace(_STYLE, _STYLE + "".join(_face(weight, blocks) for weight in weights), 1)
    words = words.replace(f"'{FAMILY}'", f"'{FAMILY}', {_FALLBACK}").replace("<svg ", '<svg role="img" ', 1)
    says = {mark.gid: escape(f"{mark.name}: {mark.says}") for mark in drawn.marks}
    return _MARK.sub(lambda found: f"{found[0]}<title>{says.get(found[1], '')}</title>", words).encode("utf-8")


def _face(weight: int, blocks: frozenset[int]) -> str:
    """The rule that embeds a weight of the font."""
    source = f"url(data:font/woff;base64,{_spared(weight, blocks)})"
    return f"@font-face{{font-family: {FAMILY}; font-weight: {weight}; src: {source} format('woff')}}"


@lru_cache(maxsize=8)
def _spared(weight: int, blocks: frozenset[int]) -> str:
    """The font with the usual letters and those of some blocks, in base 64."""
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    font = TTFont(BytesIO(path(weight).read_bytes()), recalcTimestamp=False, lazy=True)
    subsetter = Subsetter(Options(glyph_names=False, notdef_outline=True, legacy_kern=True))
    extra = (code for block in blocks for code in range(block * _BLOCK, (block + 1) * _BLOCK))
    subsetter.populate(unicodes={*_LETTERS, *extra})
    subsetter.subset(font)
    font.flavor = "woff"
    out = BytesIO()
    font.save(out)
    return b64encode(out.getvalue()).decode("ascii")
