"""Makes the fonts of the figures from the bundled Inter: `.venv/bin/python packaging/figure_fonts.py`.

Inter comes with cubic outlines (OpenType CFF). A PDF that embeds such a font as Type 42, the kind that publishers take
and drawing programs can edit, names one format and holds another: checkers complain. So figures use the same letters
with quadratic outlines (TrueType), each within a unit of the original, of which an em has 2,816. Of what Inter knows
about setting letters the pairs of the usual ones are kept, in the old plain table: to cut the whole of it down for each
PDF takes longer than all the rest of a figure. The licence of Inter reserves no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "SemiBold")
PAIRED = [*range(0x20, 0x7F), *range(0xC0, 0x100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
"""The characters whose pairs are kept: Basic Latin, Latin-1 letters, dashes and quotes."""
_LIMITS = (
    "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
    "maxSizeOfInstructions", "maxComponentElements",
)  # fmt: skip


def main() -> None:
    """Write a TrueType file beside each weight that figures use."""
    for weight in WEIGHTS:
        font = TTFont(FOLDER / f"Inter-{weight}.otf", recalcTimestamp=False)
        pairs = _pairs(font)
        _spare(font)
        _to_quadratic(font)
        _put_pairs(font, pairs)
        font.save(FOLDER / f"Inter-{weight}.ttf")


def _pairs(font: TTFont) -> dict[tuple[str, str], int]:
    """By how much the usual pairs of letters are moved together, by their glyphs."""
    table = font["GPOS"].table
    chosen = {number for one in table.FeatureList.FeatureRecord if one.FeatureTag == "kern"
              for number in one.Feature.LookupListIndex}  # fmt: skip
    names = {name for code, name in font.getBestCmap().items() if code in PAIRED}
    pairs: dict[tuple[str, str], int] = {}
    for number in sorted(chosen):
        parts = [getattr(one, "ExtSubTable", one) for one in table.LookupList.Lookup[number].SubTable]
        for part in parts:
            for first in names.intersection(part.Coverage.glyphs):
                for second, value in _moved(part, first, names):
                    pairs.setdefault((first, second), value)
    return {pair: value for pair, value in pairs.items() if value}


def _moved(part: Any, first: str, names: set[str]) -> Iterator[tuple[str, int]]:
    """What one part of the table says of a first letter with each second."""
    if part.Format == 1:
        for record in part.PairSet[part.Coverage.glyphs.index(first)].PairValueRecord:
            if record.SecondGlyph in names:
                yield record.SecondGlyph, _advance(record.Value1)
        return
    row = part.Class1Record[part.ClassDef1.classDefs.get(first, 0)].Class2Record
    for second in names:
        yield second, _advance(row[part.ClassDef2.classDefs.get(second, 0)].Value1)


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) or 0


def _spare(font: TTFont) -> None:
    """Leave out alternates that no figure asks for; every character stays."""
    options = Options(layout_features=[], name_IDs=["*"], notdef_outline=True, glyph_names=True, hinting=False)
    options.drop_tables += ["GPOS", "GSUB", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)


def _put_pairs(font: TTFont, pairs: dict[tuple[str, str], int]) -> None:
    table = KernTable_format_0()
    table.coverage, table.kernTable = 1, pairs
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]


def _to_quadratic(font: TTFont) -> None:
    letters, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(letters)
        letters[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, outlines
    font["maxp"].tableVersion = 0x00010000
    for limit in _LIMITS:
        setattr(font["maxp"], limit, int(limit == "maxZones"))
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


if __name__ == "__main__":
    main()
