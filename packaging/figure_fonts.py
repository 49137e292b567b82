"""Makes the fonts of the figures from the bundled Inter: `.venv/bin/python packaging/figure_fonts.py`.

Inter comes with cubic outlines (OpenType CFF). A PDF that embeds such a font as Type 42, the kind that publishers take
and drawing programs can edit, names one format and holds another: checkers complain. So figures use the same letters
with quadratic outlines (TrueType), each within a unit of the original, of which an em has 2,816. The licence of Inter
reserves no name.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "SemiBold")
FEATURES = ["kern", "ccmp", "locl", "mark", "mkmk"]
_LIMITS = (
    "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
    "maxSizeOfInstructions", "maxComponentElements",
)  # fmt: skip


def main() -> None:
    """Write a TrueType file beside each weight that figures use."""
    for weight in WEIGHTS:
        font = _spare(TTFont(FOLDER / f"Inter-{weight}.otf", recalcTimestamp=False))
        _to_quadratic(font)
        font.save(FOLDER / f"Inter-{weight}.ttf")


def _spare(font: TTFont) -> TTFont:
    """Leave out alternates that no figure asks for; every character stays."""
    options = Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True, glyph_names=False, hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)
    return font


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
