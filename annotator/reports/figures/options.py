"""What is chosen about a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.errors import Refused
from annotator.core.ids import CodeId
from annotator.reports.figures.choices import MEASURES, SHARE, TOGETHER, TWO_COLUMNS, WIDTHS


@dataclass(frozen=True, slots=True)
class Options:
    """How a figure is drawn: `width` in mm, from 85 for one column to 174 for two.

    `labels` gives other words for the names of themes and groups, `numbers` the number before a theme. `themes` are the
    codes that are drawn, in their order; without them those of the kind. `colors` gives `#rrggbb` by group. `residuals`
    says in the schematic what is said of a theme where it is not discussed. `together` is when codes stand together:
    they share a turn, overlap, or stand in turns that are next to one another. A figure that is not `counted` has no
    number of anything. `notes` stand at the foot, behind those of the kind.
    """

    measure: str = SHARE
    title: str = ""
    width: float = TWO_COLUMNS
    labels: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[CodeId, str] = field(default_factory=dict)
    colors: Mapping[str, str] = field(default_factory=dict)
    themes: tuple[CodeId, ...] | None = None
    residuals: bool = False
    counted: bool = True
    notes: tuple[str, ...] = ()
    together: str = "turn"

    def __post_init__(self) -> None:
        if self.measure not in MEASURES:
            raise Refused("“{0}” is no measure of a figure. Choose {1}.", self.measure, ", ".join(MEASURES))
        if self.together not in TOGETHER:
            raise Refused("Codes come together in one of: {0}; not “{1}”.", ", ".join(TOGETHER), self.together)
        if not 60 <= self.width <= 420:
            raise Refused("A figure is from 60 to 420 mm wide: {0:g} mm is one column, {1:g} mm two.", *WIDTHS.values())

    def label(self, name: str) -> str:
        """The words that stand for the name of a theme or a group."""
        return self.labels.get(name, name)
