"""The kinds of figure that a comparison is drawn as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.reports.figures import butterfly, dots, heat, schematic
from annotator.reports.figures.choices import BUTTERFLY, DOTS, HEAT, KINDS, SCHEMATIC
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.options import Options

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison

_DRAW = {SCHEMATIC: schematic.draw, BUTTERFLY: butterfly.draw, DOTS: dots.draw, HEAT: heat.draw}


def refuse_unknown(kind: str) -> None:
    """Raise Refused for a kind of figure that there is not."""
    if kind not in KINDS:
        raise Refused("“{0}” is no kind of figure. Choose {1}.", kind, ", ".join(KINDS))


def draw(kind: str, comparison: Comparison, options: Options) -> Drawn:
    """Draw a comparison as one kind of figure. Raises Refused, in one sentence, where that cannot be."""
    return _DRAW[kind](comparison, options)
