"""The passages that a cell counts."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from annotator import listings
from annotator.core.ids import SpeakerId
from annotator.gui.compare.scene import Address, Scene
from annotator.listings import Found

if TYPE_CHECKING:
    from annotator.project import Project


class Hits:
    """The passages of one cell, found a document at a time, so that a long list begins at once."""

    def __init__(self, project: Project, scene: Scene, address: Address) -> None:
        self._project = project
        self._comparison = scene.comparison
        self._family = scene.codebook.family(address.code)
        self._group = address.group
        coded = {document for document, _ in scene.comparison.sources}
        self._waiting = [document.id for document in project.read.documents() if document.id in coded]
        self._per_document = max(1, _expected(scene, address)) / max(1, len(self._waiting))

    @property
    def is_done(self) -> bool:
        """Whether every document was looked through."""
        return not self._waiting

    def more(self, least: int = 50) -> list[Found]:
        """The next passages in reading order: whole documents, until there are enough or no more."""
        found: list[Found] = []
        while self._waiting and len(found) < least:
            many = ceil((least - len(found)) / self._per_document)
            documents, self._waiting = self._waiting[:many], self._waiting[many:]
            passages = listings.search(
                self._project, family=self._family, documents=set(documents), sources=self._comparison.sources
            )
            found += [one for one in passages if self._counts(one)]
        return found

    def _counts(self, found: Found) -> bool:
        group_of = self._comparison.group_of
        if self._group is None:
            return any(voice in group_of for voice in found.voices)
        return any(group_of.get(voice) == self._group for voice in found.voices)


def _expected(scene: Scene, address: Address) -> int:
    """How many passages a cell has; for everybody at least as many as the largest of them.

    Where cells tell no number, as many as a theme has on average.
    """
    if not scene.is_counted:
        return scene.running.heard // max(1, len(scene.comparison.themes))
    theme = scene.theme(address.code)
    cells = {} if theme is None else theme.cells
    numbers = {name: cell.passages for name, cell in cells.items() if cell is not None}
    return max(numbers.values(), default=0) if address.group is None else numbers.get(address.group, 0)


def colors_of(scene: Scene) -> dict[SpeakerId, str]:
    """The stored colour of the group of each speaker who counts."""
    return {voice: scene.colors[group] for voice, group in scene.comparison.group_of.items()}
