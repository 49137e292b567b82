"""The rows of the matrix: themes under their status, in the order in which results are reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.gui.compare.scene import Scene

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A status that `count` themes have. `group` says to whom they are unique, empty where that is not known."""

    status: str | None
    group: str
    count: int


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme, `depth` steps below one of the rows above it; `path` names the codes between that one and it.

    `below` is how many themes stand below it; they are not among the rows where it `is_folded`. Where `is_other` its
    status is not that of the row above it under which it stands.
    """

    theme: Theme
    depth: int
    path: tuple[str, ...]
    below: int = 0
    is_folded: bool = False
    is_other: bool = False


Row = StatusRow | ThemeRow


def rows(scene: Scene, folded: Collection[CodeId] = ()) -> list[Row]:
    """Every theme below the row of the status that stands, settled before proposed, in the order that is reported.

    What stands below another theme stands with it, whatever its status is; below themes that are `folded` it is left
    out.
    """
    from annotator.analysis import report_numbers

    themes, found = {theme.code: theme for theme in scene.comparison.themes}, list[Row]()
    names = [group.name for group in scene.comparison.groups]
    for section in report_numbers.sections(scene.comparison.themes, names):
        key, here = (section.status, section.owner), [themes[code] for code in section.lines]
        same = {one.code for one in here if report_numbers.status_and_owner(one, names) == key}
        found.append(StatusRow(*key, len(same)))
        found += [replace(row, is_other=row.theme.code not in same) for row in _tree(here, scene.codebook, folded)]
    return found


def _tree(themes: Sequence[Theme], codebook: Codebook, folded: Collection[CodeId]) -> list[ThemeRow]:
    depths: dict[CodeId, int] = {}
    made: list[ThemeRow] = []
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


def beside(made: Sequence[Row], code: CodeId) -> list[CodeId]:
    """The themes among which one can be moved, itself too, in their order: below the same theme, under one status."""
    at = next((at for at, row in enumerate(made) if isinstance(row, ThemeRow) and row.theme.code == code), None)
    if at is None:
        return []
    first, last = at, at
    while first and _depth(made[first - 1]) >= _depth(made[at]):
        first -= 1
    while last + 1 < len(made) and _depth(made[last + 1]) >= _depth(made[at]):
        last += 1
    among = (row for row in made[first : last + 1] if _depth(row) == _depth(made[at]))
    return [row.theme.code for row in among if isinstance(row, ThemeRow)]


def _depth(row: Row) -> int:
    return row.depth if isinstance(row, ThemeRow) else -1
