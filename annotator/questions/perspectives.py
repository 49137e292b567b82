"""Where each group speaks of each theme: what is read side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile
from annotator.questions.grouping import grouping
from annotator.questions.layouts import layouts

if TYPE_CHECKING:
    from annotator.analysis.layouts import Layout


class Place(NamedTuple):
    """Where a passage is."""

    document: DocumentId
    start: int
    end: int


class Perspectives:
    """The places of all passages of a project as numbers alone, read once; their words are read by who shows them.

    `coders` says whose coding of each document counts. Raises as `comparison` does.
    """

    def __init__(
        self, project: ProjectFile, by: str = "role", coder: str | None = None, tell: Progress = unheard
    ) -> None:
        counted = grouping(project, by, coder)
        self.groups, self.group_of = counted.groups, counted.group_of
        self.coders: dict[DocumentId, CoderId] = dict(counted.sources)
        self._order = {code.id: at for at, code in enumerate(project.read.codebook())}
        found = {one.document: one for one in layouts(project, counted.sources, counted.group_of, tell)}
        self._parts: list[Layout] = [found[one.id] for one in project.read.documents() if one.id in found]

    def of(self, code: CodeId) -> dict[str, list[Place]]:
        """The passages of a theme in reading order, by group; one in which several are heard stands in each of theirs.

        Those of a code with codes below it are the ranges that they cover together (METHOD: a parent theme).
        """
        places: dict[str, list[Place]] = {group: [] for group in self.groups}
        for part in self._parts:
            of_theme = part.themes == self._order[code]
            for column, group in enumerate(part.groups):
                kept = of_theme & part.heard[:, column]
                bounds = zip(part.starts[kept].tolist(), part.ends[kept].tolist(), strict=True)
                places[group] += [Place(part.document, start, end) for start, end in bounds]
        return places
