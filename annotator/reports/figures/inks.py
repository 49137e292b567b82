"""The colours of the figures, each with a second sign, so that they can be told apart in grey and by every eye."""

from __future__ import annotations

from annotator.core.colours import ROLE_COLORS
from annotator.reports.figures.options import Options

TEXT, QUIET, RULE, FAINT = "#1A1A1A", "#5C564F", "#B9B2A7", "#E4DFD7"
PAPER, HEAT = "#FFFFFF", "#6E8FBF"
SHAPES = ("o", "o", "s", "^", "D", "v")
"""The shape of each group; the second, the fourth and the sixth are open."""


def of_group(options: Options, at: int, name: str, many: int = 0) -> str:
    """The colour of a group: its own, else by its place among as many as there are colours, else that of words."""
    if own := options.colors.get(name):
        return own
    return TEXT if many > len(ROLE_COLORS) else ROLE_COLORS[at % len(ROLE_COLORS)]


def is_open(at: int) -> bool:
    """Whether the mark of a group is an outline: every second, so that two neighbours differ in grey as well."""
    return at % 2 == 1


def mixed(one: str, other: str, part: float) -> str:
    """A colour with `part` (0 to 1) of another in it."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def fill(color: str, at: int) -> str:
    """The ground of a bar of a group: its colour, or a pale one within an outline."""
    return mixed(PAPER, color, 0.28) if is_open(at) else color


def heat(part: float) -> str:
    """The ground of a cell, from white for nothing to full for the largest; words over it can be read."""
    return mixed(PAPER, HEAT, min(1.0, max(0.0, part)))
