"""Who counts in which group, for questions that need no comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.documents import Document
from annotator.core.ids import CoderId, DocumentId, SpeakerId
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import spelled
from annotator.questions.material import people, sources


@dataclass(frozen=True, slots=True)
class Grouping:
    """Whose coding counts in which document, the group of each speaker who does, and the groups in their order.

    `spoken` has each document and group that says a word in it.
    """

    sources: frozenset[tuple[DocumentId, CoderId]]
    group_of: Mapping[SpeakerId, str]
    groups: tuple[str, ...]
    spoken: frozenset[tuple[str, DocumentId]]


def grouping(project: ProjectFile, by: str, coder: str | None) -> Grouping:
    """The groups by something, of the analysis layer or of one coder. Raises as `comparison` does."""
    from annotator.analysis.groups import members, order

    by, counted = spelled(project, by), sources(project, coder)
    there: list[Document] = [one for one in project.read.documents() if one.id in counted.coders]
    everybody = people(project, there)
    found = members(everybody, by)
    return Grouping(
        frozenset(counted.pairs),
        {one.speaker: one.group for one in found},
        tuple(order(everybody, by, found)),
        frozenset((one.group, one.document) for one in found if one.words),
    )
