"""What there is to choose of a figure: its kind, what it measures, its width."""

from __future__ import annotations

ONE_COLUMN, TWO_COLUMNS = 85.0, 174.0
"""The widths that journals print, in mm."""
WIDTHS = {"one": ONE_COLUMN, "two": TWO_COLUMNS}
SCHEMATIC, BUTTERFLY, DOTS, HEAT = COMPARED = ("schematic", "butterfly", "dots", "heat")
"""The kinds of figure that show a comparison."""
COOCCURRENCE, PARTICIPATION = "cooccurrence", "participation"
KINDS = (*COMPARED, COOCCURRENCE, PARTICIPATION)
TOGETHER = ("turn", "overlapping", "near")
PASSAGES, SHARE, RATE, SPEAKERS = MEASURES = ("passages", "share", "rate", "speakers")
