"""The schematic of themes against groups: what is discussed alike, what differently, what by one group alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.reports.figures import overlap, standing
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.options import Options
from annotator.reports.figures.rows import groups, sections, themes

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison


def draw(comparison: Comparison, options: Options) -> Drawn:
    """Two groups as fields that overlap, more as a matrix of who discusses what. Raises Refused where nothing is coded.

    Without chosen themes those at the top of the codebook are drawn. Where nothing is counted, the fields of two groups
    rest on what was settled; while nothing is, there is a matrix of who speaks of what.
    """
    among = groups(comparison)
    listed = sections(comparison, themes(comparison, options, only_top=True), options)
    if len(among) == 2 and (comparison.is_counted or any(one.status is not None for one in listed)):
        return overlap.draw(among, listed, options)
    return standing.draw(comparison, among, listed, options)
