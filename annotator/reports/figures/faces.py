"""A weight of the font as a PDF has it: its letters by number, their widths, and the letters that they mean."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from annotator.reports.figures import embedding
from annotator.reports.figures.embedding import Blocks
from annotator.reports.figures.fonts import FAMILY

_THOUSAND = 1000
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Face:
    """What is said of a face in a file.

    `program` is the font, packed, `length` how long it was; `meanings` is packed too. `descriptor` and `shapes` are
    entries that wait for more. `numbers` and `advances` are by letter: its number, and how wide it is in parts of the
    size.
    """

    name: str
    program: bytes
    length: int
    meanings: bytes
    descriptor: str
    shapes: str
    numbers: Mapping[str, str]
    advances: Mapping[str, float]

    def coded(self, words: str) -> str:
        """The numbers of the letters of words; a letter that is not there is a box, one without ink nothing."""
        return "".join([self.numbers.get(letter, "0000") for letter in words])

    def width(self, words: str) -> float:
        """How wide words are, in parts of their size."""
        return sum([self.advances.get(letter, self.advances[""]) for letter in words])


@lru_cache(maxsize=8)
def face(weight: int, extra: Blocks) -> Face:
    """The face of a weight with the usual letters and those of some blocks."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    program = embedding.spared(weight, extra)
    with TTFont(BytesIO(program), lazy=True) as font:
        em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        order = {name: number for number, name in enumerate(font.getGlyphOrder())}
        letters = {chr(code): name for code, name in font.getBestCmap().items()}
        name = f"{FAMILY}-{weight}"
        numbers = {letter: order[glyph] for letter, glyph in letters.items()}
        wide = " ".join(f"{_THOUSAND * widths[glyph][0] / em:.0f}" for glyph in order)
        shapes = (
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            f"/Supplement 0>>/CIDToGIDMap/Identity/W[0[{wide}]]"
        )
        advances = {letter: widths[glyph][0] / em for letter, glyph in letters.items()}
        return Face(
            name, zlib.compress(program, 9), len(program), zlib.compress(_meanings(numbers), 9),
            _descriptor(font, name, em), shapes,
            {letter: f"{number:04X}" for letter, number in numbers.items()},
            {**advances, "": widths[".notdef"][0] / em},
        )  # fmt: skip


def _descriptor(font: Any, name: str, em: int) -> str:
    head, line, traits = font["head"], font["hhea"], font["OS/2"]
    box = " ".join(f"{_THOUSAND * side / em:.0f}" for side in (head.xMin, head.yMin, head.xMax, head.yMax))
    heights = (line.ascent, line.descent, getattr(traits, "sCapHeight", line.ascent))
    ascent, descent, capital = (f"{_THOUSAND * one / em:.0f}" for one in heights)
    return (
        f"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[{box}]/ItalicAngle 0/Ascent {ascent}"
        f"/Descent {descent}/CapHeight {capital}/StemV {traits.usWeightClass // 5}"
    )


def _meanings(numbers: Mapping[str, int]) -> bytes:
    """Which letter each number means, so that words can be searched and copied."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *_parts([f"<{number:04X}> <{letter.encode('utf-16-be').hex().upper()}>" for letter, number in numbers.items()]),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode("ascii")


def _parts(lines: list[str]) -> Iterator[str]:
    for at in range(0, len(lines), _AT_ONCE):
        part = lines[at : at + _AT_ONCE]
        yield f"{len(part)} beginbfchar"
        yield from part
        yield "endbfchar"
