"""What the pane says where nothing can be compared, and what has to be known before the numbers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.people import NO_ROLE
from annotator.gui.compare.scene import Scene
from annotator.gui.compare.wording import Wording
from annotator.gui.language.numbers import whole

if TYPE_CHECKING:
    from annotator.analysis.comparison import Cell, Comparison
    from annotator.project import Project

_MOST_NAMED = 4
"""So many documents are named, lest the names take the room of the table; the list on the left shows all."""


class Notice(NamedTuple):
    """Why nothing is compared, what there is, and the name of the way out, empty where there is none."""

    sentence: str
    detail: str
    act: str


class Notices(QObject):
    """Finds the words for what is missing."""

    def missing(self, project: Project, scene: Scene, coder: str | None) -> Notice | None:
        """Why there is nothing to compare; None where there is something."""
        comparison = scene.comparison
        if len(comparison.compared) < 2:
            act = "" if comparison.by == DOCUMENT else self.tr("Assign roles")
            return Notice(self._needs(comparison.by), self._have(project, comparison), act)
        if not any(group.passages for group in comparison.groups):
            if coder is None:
                return Notice(self._needs(comparison.by), self.tr("No passage is coded yet."), "")
            return Notice(self._needs(comparison.by), self.tr("{0} has coded no passage of them.").format(coder), "")
        return None

    def left_out(self, comparison: Comparison) -> str:
        """Which documents are not compared for want of a coder of record; empty where all are."""
        named, more = comparison.left_out[:_MOST_NAMED], len(comparison.left_out) - _MOST_NAMED
        names = ", ".join(named)
        if more > 0:
            names = self.tr("{0} and {1} more").format(names, whole(more))
        if len(comparison.left_out) == 1:
            return self.tr("{0} is left out: several coders coded it and none is appointed.").format(names)
        words = self.tr("{0} documents are left out, because several coders coded them and none is appointed: {1}.")
        return words.format(whole(len(comparison.left_out)), names) if names else ""

    def unassigned(self, comparison: Comparison) -> str:
        """That speakers are in no group; empty where all are."""
        found = [group for group in comparison.groups if group.name == NO_ROLE]
        if not found:
            return ""
        number = found[0].participants
        if number is None:
            return self.tr("Some speakers have no role: they stand in a column of their own, without a status.")
        if number == 1:
            return self.tr("1 speaker has no role and stands in a column of its own, without a status.")
        words = self.tr("{0} speakers have no role and stand in a column of their own, without a status.")
        return words.format(whole(number))

    def total(self, scene: Scene, passages: int, several: int) -> str:
        """How much is compared, and why the columns may add up to more; that nothing is counted where that is so."""
        if not scene.is_counted:
            return self.tr("Reflexive: themes are read, not counted")
        say = Wording()
        parts = [f"{say.themes(len(scene.comparison.themes))} · {say.passages(passages)}"]
        if several == 1:
            parts.append(self.tr("1 of them is of several groups and counts for each"))
        elif several:
            parts.append(self.tr("{0} of them are of several groups and count for each").format(whole(several)))
        return "; ".join(parts)

    def method(self, project: Project, scene: Scene) -> str:
        """By what the numbers are made: who is not compared, what shares are of, whose coding counts."""
        comparison = scene.comparison
        aside = [role.name for role in project.read.roles() if not role.compared]
        cells = [cell for theme in comparison.themes for cell in theme.cells.values()]
        parts = [self.tr("Layer: {0}").format(comparison.coder or self.tr("coders of record"))]
        parts.append(self.tr("Not compared: {0}").format(", ".join(aside)) if aside else "")
        if comparison.is_counted:
            parts.append(self.tr("Shares are of code applications"))
            parts.append(self._zeros([cell for cell in cells if cell is not None and not cell.passages]))
        return " · ".join(part for part in parts if part)

    def _zeros(self, zeros: Sequence[Cell]) -> str:
        """Whether somebody looked for what is not there."""
        checked = sum(cell.is_checked for cell in zeros)
        if not zeros:
            return ""
        if not checked:
            return self.tr("Zeros are not checked: not every document was finished since")
        if checked < len(zeros):
            return self.tr("{0} of {1} zeros are checked").format(whole(checked), whole(len(zeros)))
        return self.tr("Zeros are checked: every document was finished since")

    def _needs(self, by: str) -> str:
        needs = {
            ROLE: self.tr("Comparing needs two roles and a coded passage."),
            DOCUMENT: self.tr("Comparing needs two documents and a coded passage."),
            PARTICIPANT: self.tr("Comparing needs two participants and a coded passage."),
        }
        return needs.get(by) or self.tr("Comparing needs two values of {0} and a coded passage.").format(by)

    def _have(self, project: Project, comparison: Comparison) -> str:
        found = len(comparison.compared)
        roles = sum(role.compared for role in project.read.roles())
        if comparison.by == ROLE and roles > found:
            words = self.tr("You have {0} roles, but speakers of only {1} take part in the documents.")
            return words.format(roles, found) if roles > 1 else self.tr("You have one role, but no speaker has it.")
        one, none = {
            ROLE: (self.tr("You have one role."), self.tr("You have no role.")),
            DOCUMENT: (self.tr("You have one document."), self.tr("You have no document.")),
            PARTICIPANT: (self.tr("You have one participant."), self.tr("You have no participant.")),
        }.get(comparison.by, (self.tr("You have one."), self.tr("You have none.")))
        return one if found else none
