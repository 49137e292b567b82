"""The two families: Inter for the interface, Charis for what people said."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from annotator import resources

MEDIUM, SEMIBOLD = QFont.Weight.Medium, QFont.Weight.DemiBold

_INTERFACE = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_READING = (
    "CharisSILCompact-R.ttf", "CharisSILCompact-I.ttf", "CharisSILCompact-B.ttf", "CharisSILCompact-BI.ttf",
)  # fmt: skip
_SMALLER = 0.94
"""Letters without serifs look as large as those of Charis when they are this much smaller."""
_loaded: set[str] = set()
_zoom = 1.0
_STANDING_FOR_OTHERS = ("liga", "clig", "calt", "tnum")


def load(*files: str) -> None:
    """Make bundled fonts known to Qt, each once."""
    for name in files:
        if name not in _loaded:
            _loaded.add(name)
            QFontDatabase.addApplicationFont(str(resources.folder("resources") / "fonts" / name))


def set_zoom(zoom: float) -> None:
    """Scale every font that is asked for from now on: 1 to 2."""
    global _zoom
    _zoom = zoom


def zoom() -> float:
    """By how much fonts are scaled."""
    return _zoom


def scaled(pixels: float) -> int:
    """A size in pixels, scaled with the fonts."""
    return round(pixels * _zoom)


def ui(pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the interface, with figures of one width."""
    load(*_INTERFACE)
    font = QFont(["Inter", "system-ui", "sans-serif"])
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def printed(font: QFont) -> QFont:
    """The font on paper, each letter by its own glyph: what stands for others could not be found in a PDF."""
    plain = QFont(font)
    for feature in _STANDING_FOR_OTHERS:
        plain.setFeature(QFont.Tag.fromString(feature), 0)
    return plain


def reading(pixels: float = 17, *, italic: bool = False, bold: bool = False) -> QFont:
    """The font of transcripts and quotes."""
    load(*_READING)
    font = QFont(["Charis SIL Compact", "Charter", "Georgia", "Noto Serif", "serif"])
    font.setPixelSize(scaled(pixels))
    font.setItalic(italic)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def said(face: str, pixels: float = 17) -> QFont:
    """The font of transcripts in one of three faces: charis, inter or system."""
    if face == "charis":
        return reading(pixels)
    font = ui(pixels) if face == "inter" else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(scaled(pixels * _SMALLER))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
