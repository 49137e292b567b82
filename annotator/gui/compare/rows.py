"""The rows of the matrix: themes under their status, in the order in which results are reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
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
    """A theme, `depth` steps below one of the rows above it; `path` names the codes between that one and it.

    `below` is how many themes stand below it under the same status; they are not among the rows where it `is_folded`.
    """

    theme: Theme
    depth: int
    path: tuple[str, ...]
    below: int = 0
    is_folded: bool = False


Row = StatusRow | ThemeRow


def rows(scene: Scene, folded: Collection[CodeId] = ()) -> list[Row]:
    """Every theme below the row of the status that stands, settled before proposed, in the order that is reported.

    What stands below themes that are `folded` is left out.
    """
    found: list[Row] = []
    owners = ["", *(group.name for group in scene.comparison.groups)]
    for status in ORDER:
        for owner in owners if status == UNIQUE else [""]:
            themes = [one for one in scene.comparison.themes if one.status == status and _owner(one, owners) == owner]
            if themes:
                found.append(StatusRow(status, owner, len(themes)))
                found += _tree(themes, scene.codebook, folded)
    return found


def _owner(theme: Theme, known: Collection[str]) -> str:
    """To whom a theme is unique: where an analyst settled that against the rule, perhaps nobody said to whom."""
    return theme.owner if theme.status == UNIQUE and theme.owner in known else ""


def _tree(themes: Sequence[Theme], codebook: Codebook, folded: Collection[CodeId]) -> list[Row]:
    depths: dict[CodeId, int] = {}
    made: list[Row] = []
    here = {theme.code for theme in themes}
    below = Counter(code for theme in themes for code in codebook.above(theme.code) if code in here)
    for theme in themes:
        above = codebook.above(theme.code)
        nearest = next((code for code in above if code in depths), None)
        depths[theme.code] = 0 if nearest is None else depths[nearest] + 1
        between = above if nearest is None else above[: above.index(nearest)]
        path = tuple(codebook[code].name for code in reversed(between))
        if not any(code in folded and code in here for code in above):
            many = below[theme.code]
            made.append(ThemeRow(theme, depths[theme.code], path, many, bool(many) and theme.code in folded))
    return made
