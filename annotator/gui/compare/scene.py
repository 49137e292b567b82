"""What the pane shows at one time: a comparison with the codebook and the colours that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.analysis.groups import PARTICIPANT, ROLE
from annotator.core import colours
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Group, Theme
    from annotator.analysis.running import Running
    from annotator.project import Project
    from annotator.questions.kept_comparison import Asked, KeptComparison

BUTTERFLY, DOTS = 2, range(3, 7)
"""For how many groups shares are drawn as bars from one axis, and for how many as dots on one; beyond, not at all."""


@dataclass(frozen=True, slots=True)
class Address:
    """One cell: a theme and a group; None stands for everybody."""

    code: CodeId
    group: str | None


@dataclass(frozen=True)
class Scene:
    """A comparison, its codebook, the stored colour of each group, and the sums that it was made of."""

    comparison: Comparison
    codebook: Codebook
    colors: Mapping[str, str]
    running: Running

    @property
    def is_counted(self) -> bool:
        """Whether passages are counted: not in a reflexive project."""
        return self.comparison.is_counted

    @cached_property
    def plotted(self) -> list[Group]:
        """The groups whose shares are drawn, empty where they are too few or too many, or nothing is counted."""
        compared = self.comparison.compared if self.is_counted else []
        return compared if len(compared) == BUTTERFLY or len(compared) in DOTS else []

    @cached_property
    def largest_share(self) -> float:
        """The largest share of a group that is drawn: the end of the scale."""
        names = {group.name for group in self.plotted}
        cells = [cell for theme in self.comparison.themes for name, cell in theme.cells.items() if name in names]
        return max((cell.share for cell in cells if cell is not None), default=0.0)

    def theme(self, code: CodeId) -> Theme | None:
        """The theme of a code, None where it is no longer there."""
        return next((theme for theme in self.comparison.themes if theme.code == code), None)

    def number(self, theme: Theme) -> str:
        """The number of a theme: that of the report where a set of codes is reported, else that of the codebook."""
        return theme.report_number if self.comparison.theme_set is not None else self.codebook[theme.code].number

    def siblings(self, code: CodeId) -> int:
        """Among how many codes a code is ranked: those on its level."""
        shown = self.theme(code)
        return 0 if shown is None else shown.among


def read(project: Project, asked: Asked) -> Scene:
    """Compare what a project holds; raises what `Project.comparison` raises."""
    from annotator.questions.kept_comparison import KeptComparison

    return scene(project, KeptComparison(project, asked))


def scene(project: Project, kept: KeptComparison) -> Scene:
    """What there is to show of a comparison that is kept."""
    comparison = kept.comparison()
    return Scene(comparison, comparison.codebook, group_colors(project, comparison), kept.running)


def group_colors(project: Project, comparison: Comparison) -> dict[str, str]:
    """The stored colour of each group: of its role, or of the palette of roles while that has enough; else none."""
    roles = {role.id: role for role in project.read.roles()}
    known: dict[str, str] = {}
    if ROLE in comparison.by_parts:
        at, of_role = comparison.by_parts.index(ROLE), {role.name: role.color for role in roles.values()}
        known = {group.name: of_role.get(group.parts[at], "") for group in comparison.groups}
    elif comparison.by == PARTICIPANT:
        known = {one.name: roles[one.role].color for one in project.read.participants() if one.role is not None}
    elif len(comparison.compared) in (BUTTERFLY, *DOTS):
        names = [group.name for group in comparison.compared]
        known = dict(zip(names, colours.ROLE_COLORS, strict=False))
    return {group.name: known.get(group.name, "") if group.has_status else "" for group in comparison.groups}
