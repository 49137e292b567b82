"""What is shown at one time: the places of all passages, the notes, and how groups and themes look."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.groups import PARTICIPANT, ROLE, has_status
from annotator.core import colours
from annotator.core.ids import CodeId, PassageId
from annotator.gui.passages.excerpts import Excerpt, Excerpts
from annotator.gui.perspectives.noted import Noted
from annotator.listings import Finder, Found
from annotator.project import Project
from annotator.questions.perspectives import Perspectives, Place

GONE = Excerpt("", "", (0, 0), "", "", "", "", "")
"""What stands for a passage that is gone until the rest is read again."""


class Scene:
    """One reading of a project, by groups and for a reader."""

    def __init__(self, project: Project, by: str, coder: str | None, reader: str) -> None:
        self.project, self.by, self.coder, self.reader = project, by, coder, reader
        self.book = project.read.codebook()
        self.perspectives = Perspectives(project, by, coder)
        self.groups: Sequence[str] = self.perspectives.groups
        self.colors = _colors(project, by, self.groups)
        self.noted = Noted(project, by, reader)
        self.themes: list[CodeId] = [code.id for code in self.book]
        self._finder = Finder(project)

    def forget_notes(self) -> None:
        """Read the notes again."""
        self.noted = Noted(self.project, self.by, self.reader)

    def found(self, code: CodeId, place: Place) -> Found | None:
        """The passage of a theme at a place; None where it is gone."""
        coder = self.perspectives.coders[place.document]
        return self._finder.spanning(*place, self.book.family(code), coder)

    def excerpts(self, group: str, *, around: bool) -> Excerpts:
        """What makes excerpts in which a group comes first."""
        group_of = self.perspectives.group_of
        shown = {voice: self.colors.get(name, "") for voice, name in group_of.items()}
        first = {voice for voice, name in group_of.items() if name == group}
        return Excerpts(self.project, shown, first, around=around)


def excerpt(scene: Scene, excerpts: Excerpts, code: CodeId, place: Place) -> Excerpt:
    """A passage as a column shows it."""
    found = scene.found(code, place)
    return GONE if found is None else excerpts.of(found)


def numbered(at: int) -> PassageId:
    """What a list knows a passage by that has a place and no number of its own yet."""
    return PassageId(at)


def _colors(project: Project, by: str, groups: Sequence[str]) -> dict[str, str]:
    """The stored colour of each group: of its role, or of the palette of roles while that has enough; else none."""
    roles = {role.id: role for role in project.read.roles()}
    compared = [group for group in groups if has_status(by, (group,))]
    known: dict[str, str] = {}
    if by == ROLE:
        known = {role.name: role.color for role in roles.values()}
    elif by == PARTICIPANT:
        known = {one.name: roles[one.role].color for one in project.read.participants() if one.role is not None}
    elif len(compared) <= len(colours.ROLE_COLORS):
        known = dict(zip(compared, colours.ROLE_COLORS, strict=False))
    return {group: known.get(group, "") if group in compared else "" for group in groups}
