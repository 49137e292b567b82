"""The eight hues of the codebook, computed for colour-blind eyes, and how any other colour is made to fit."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hue:
    """Fills behind light and dark text, and the stripe in the margin, as `#rrggbb`."""

    light: str
    dark: str
    stripe: str


HUES = {
    "teal": Hue("#5ABEC3", "#05555B", "#069FA5"),
    "violet": Hue("#C39DFF", "#765A9F", "#A17CDA"),
    "ochre": Hue("#D5A167", "#644C35", "#C98011"),
    "sky": Hue("#C2DAFD", "#202D7E", "#568FE3"),
    "rose": Hue("#FDE0DC", "#4B2D2D", "#DA6D5F"),
    "lime": Hue("#EEF5AB", "#2D3300", "#8F9408"),
    "yellow": Hue("#F9CD2C", "#756B33", "#AC8C05"),
    "sage": Hue("#A7B7A5", "#5E7061", "#549D49"),
}
NAMES = tuple(HUES)

ROLE_COLORS = ("#1F5F74", "#B4532A", "#5B4B8A", "#4A7A3A", "#8A6A00", "#A03C6C")
NOT_COMPARED = "#A39B90"

_DARK_TEXT, _LIGHT_TEXT = "#1A1A1A", "#F2F2F2"
_LIGHT_PAPER, _DARK_PAPER = "#FFFFFF", "#1E1E1E"
_TEXT_CONTRAST, _STRIPE_CONTRAST = 4.5, 3.0


def accepted(color: str) -> str | None:
    """A colour as it is stored: a name of `HUES` or `#rrggbb`; None where the words are no colour."""
    color = color.strip()
    if color.lower() in HUES:
        return color.lower()
    return color if re.fullmatch(r"#[0-9A-Fa-f]{6}", color) else None


def hue(color: str) -> Hue:
    """The fills and the stripe of a stored colour, adjusted until text over it can be read."""
    if color in HUES:
        return HUES[color]
    if accepted(color) is None:
        return HUES["sage"]
    return Hue(
        light=_shifted(color, _DARK_TEXT, _TEXT_CONTRAST, lighter=True),
        dark=_shifted(color, _LIGHT_TEXT, _TEXT_CONTRAST, lighter=False),
        stripe=_between(color),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(color: str) -> tuple[float, float, float]:
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def _shifted(color: str, text: str, least: float, *, lighter: bool) -> str:
    """The colour moved towards white or black in small steps until `text` stands out from it by `least`."""
    tone, light, strength = colorsys.rgb_to_hls(*_parts(color))
    step = 0.02 if lighter else -0.02
    shifted = color
    while contrast(shifted, text) < least and 0 <= light + step <= 1:
        light += step
        shifted = _hex(tone, light, strength)
    return shifted


def _between(color: str) -> str:
    """The colour moved until it stands out from white and from dark paper alike."""
    tone, light, strength = colorsys.rgb_to_hls(*_parts(color))
    for distance in range(51):
        for way in (-1, 1):
            moved = _hex(tone, min(1.0, max(0.0, light + way * distance / 50)), strength)
            if min(contrast(moved, _LIGHT_PAPER), contrast(moved, _DARK_PAPER)) >= _STRIPE_CONTRAST:
                return moved
    return HUES["sage"].stripe


def _hex(tone: float, light: float, strength: float) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(tone, light, strength))
