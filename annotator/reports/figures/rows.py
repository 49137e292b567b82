"""The themes of a figure in the order in which they are drawn, and what cannot be drawn at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE
from annotator.reports.figures.options import Options

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Group, Theme

_ORDER = (SIMILAR, DIFFERENT, PARTLY, SHARED, UNIQUE, INSUFFICIENT, None)
_HEADINGS = {
    SIMILAR: "Similar",
    DIFFERENT: "Different emphasis",
    PARTLY: "Partly shared",
    SHARED: "Shared",
    UNIQUE: "Unique, to whom is not settled",
    INSUFFICIENT: "Insufficient",
    None: "No status",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A theme with its words; `depth` steps below one of the rows above it."""

    theme: Theme
    label: str
    number: str
    depth: int = 0

    @property
    def words(self) -> str:
        """Number and name in one."""
        return f"{self.number}  {self.label}" if self.number else self.label


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one status; `owner` is the group to which they are unique."""

    status: str | None
    owner: str
    heading: str
    rows: tuple[Row, ...]


def groups(comparison: Comparison, least: int = 2) -> list[Group]:
    """The groups that are drawn. Raises Refused where they are too few, or nothing of theirs is coded."""
    found = comparison.compared
    if not found:
        raise Refused("A figure of the comparison needs two groups; there is none. Assign roles first.")
    if len(found) < least:
        raise Refused(
            "A figure of the comparison needs two groups; there is one, “{0}”. Assign roles, or compare by something "
            "else.",
            found[0].name,
        )
    if not any(group.passages for group in found):
        raise Refused("No passage of the groups is coded yet: there is nothing to draw.")
    return found


def themes(comparison: Comparison, options: Options, *, only_top: bool = False) -> list[Theme]:
    """The themes that are drawn: those chosen in their order, else all of the codebook, or its top level alone.

    Raises Refused where there is none, or none of them has a passage.
    """
    if options.themes is not None:
        known = {theme.code: theme for theme in comparison.themes}
        found = [known[code] for code in options.themes if code in known]
    else:
        found = [theme for theme in comparison.themes if len(theme.path) == 1 or not only_top]
    if not found:
        raise Refused("There is no theme to draw. Make codes, or choose a set that has some.")
    cells = [theme.cells[group.name] for theme in found for group in comparison.compared]
    if not any(cell is not None and cell.passages for cell in cells):
        raise Refused("None of the themes has a passage of the groups: there is nothing to draw.")
    return found


def rows(among: Sequence[Theme], options: Options) -> list[Row]:
    """Themes as rows, each indented below the theme that it belongs to where that stands above it."""
    paths: set[tuple[str, ...]] = set()
    made = []
    for theme in among:
        above = [theme.path[:at] for at in range(1, len(theme.path)) if theme.path[:at] in paths]
        paths.add(theme.path)
        label = options.label(theme.name)
        if len(theme.path) > 1 and not above:
            label = f"{options.label(theme.path[-2])} › {label}"
        made.append(Row(theme, label, options.numbers.get(theme.code, ""), len(above)))
    return made


def sections(comparison: Comparison, among: Sequence[Theme], options: Options) -> list[Section]:
    """Themes under the status that stands, in the order in which results are reported."""
    made = []
    owners = [group.name for group in comparison.compared] + [""]
    for status in _ORDER:
        for owner in owners if status == UNIQUE else [""]:
            here = [theme for theme in among if theme.status == status and owner_of(theme) == owner]
            if here:
                heading = f"Unique to {options.label(owner)}" if owner else _HEADINGS[status]
                if status is None and not comparison.is_counted:
                    heading = "Not settled"
                made.append(Section(status, owner, heading, tuple(rows(here, options))))
    return made


def owner_of(theme: Theme) -> str:
    """To whom a theme is unique: where an analyst settled that against the rule, perhaps nobody said to whom."""
    return theme.owner if theme.status == UNIQUE else ""
