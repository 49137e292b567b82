"""Characters that Word writes with a font of pictures instead of a character of their own."""

from __future__ import annotations

UNKNOWN = "\ufffd"

_WINGDINGS = {
    0x4A: "☺",
    0x4B: "😐",
    0x4C: "☹",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x75: "◆",
    0x76: "❖",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "□",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "➔",
    0xF3: "⇔",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_SYMBOL = {
    0xA3: "≤",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xDE: "⇒",
}
_FONTS = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}


def symbol(font: str, code: str) -> str:
    """The character for a symbol given by its font and hexadecimal code; `UNKNOWN` where none is plain."""
    try:
        number = int(code, 16)
    except ValueError:
        return UNKNOWN
    if 0xF000 <= number <= 0xF0FF or font.lower() in _FONTS:  # fonts of pictures lie in the private area
        number &= 0xFF
        ascii_in_text_font = font.lower() == "symbol" and chr(number) in " !%&()+,./0123456789:;<=>?[]_{|}"
        return chr(number) if ascii_in_text_font else _FONTS.get(font.lower(), {}).get(number, UNKNOWN)
    character = chr(number) if number <= 0x10FFFF else UNKNOWN
    return character if character.isprintable() else UNKNOWN
