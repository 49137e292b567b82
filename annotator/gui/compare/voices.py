"""Who says it, and who settled it: how passages are spread over the persons of a group, what analysts settled."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId
from annotator.core.settled import Settled
from annotator.gui.compare.scene import Address, Scene
from annotator.questions.settlements import settled

if TYPE_CHECKING:
    from annotator.project import Project


class Voices:
    """The persons of each group with the passages in which they are heard; their names are read when first asked for.

    A person is a participant, or a label to which nobody was assigned.
    """

    def __init__(self, project: Project, scene: Scene) -> None:
        self._project = project
        self._running, self._by = scene.running, scene.comparison.by
        self._names: dict[str, str] | None = None

    def of(self, address: Address) -> list[tuple[str, int]]:
        """The persons of a group who are heard in the passages of a theme, with how many, the most first.

        A passage in which several of them speak counts for each, so that they may add up to more than the cell.
        """
        if self._names is None:
            self._names = _names(self._project)
        found = self._running.persons.get((address.code, address.group or ""), Counter())
        return [(self._names[person], passages) for person, passages in found.most_common()]

    def settled(self, code: CodeId) -> list[Settled]:
        """What analysts settled for a theme, the oldest first."""
        return settled(self._project, code, self._by)

    def total(self) -> tuple[int, int]:
        """How many passages are compared, each code its own, and how many of them count for more than one group."""
        return self._running.heard, self._running.several


def _names(project: Project) -> dict[str, str]:
    """The name of each person."""
    names = {f"participant {one.id}": one.name for one in project.read.participants()}
    for speaker in project.read.speakers():
        if speaker.participant is None:
            names[f"label {speaker.id}"] = speaker.label
    return names
