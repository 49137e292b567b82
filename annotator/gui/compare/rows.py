"""The rows of the matrix: themes under their status, in the order in which results are reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.gui.compare.scene import Scene

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme

ORDER = (SIMILAR, DIFFERENT, PARTLY, SHARED, UNIQUE, INSUFFICIENT, None)


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A status that `count` themes have. `group` says to whom they are unique, empty where that is not known."""

    status: str | None
    group: str
    count: int


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme, `depth` steps below one of the rows above it; `path` names the codes between that one and it."""

    theme: Theme
    depth: int
    path: tuple[str, ...]


Row = StatusRow | ThemeRow


def rows(scene: Scene) -> list[Row]:
    """Every theme below the row of the status that stands, settled before proposed, in the order of the codebook."""
    found: list[Row] = []
    owners = ["", *(group.name for group in scene.comparison.groups)]
    for status in ORDER:
        for owner in owners if status == UNIQUE else [""]:
            themes = [one for one in scene.comparison.themes if one.status == status and _owner(one) == owner]
            if themes:
                found.append(StatusRow(status, owner, len(themes)))
                found += _tree(themes, scene.codebook)
    return found


def _owner(theme: Theme) -> str:
    """To whom a theme is unique: where an analyst settled that against the rule, nobody said to whom."""
    only = theme.proposal.discussed_by
    return only[0] if theme.status == UNIQUE and len(only) == 1 else ""


def _tree(themes: Sequence[Theme], codebook: Codebook) -> list[Row]:
    depths: dict[CodeId, int] = {}
    made: list[Row] = []
    for theme in themes:
        above = codebook.above(theme.code)
        nearest = next((code for code in above if code in depths), None)
        depths[theme.code] = 0 if nearest is None else depths[nearest] + 1
        between = above if nearest is None else above[: above.index(nearest)]
        path = tuple(codebook[code].name for code in reversed(between))
        made.append(ThemeRow(theme, depths[theme.code], path))
    return made
