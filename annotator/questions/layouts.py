"""The documents under comparison laid out, one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.core.ids import CoderId, DocumentId, SpeakerId
from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile

if TYPE_CHECKING:
    from annotator.analysis.layouts import Layout


def layouts(
    project: ProjectFile,
    sources: Collection[tuple[DocumentId, CoderId]],
    group_of: Mapping[SpeakerId, str],
    tell: Progress = unheard,
) -> Iterator[Layout]:
    """Each document with the themes of the coder who counts, in the groups of those who speak."""
    from annotator.analysis.layouts import Layouts

    retrieval, made = project.retrieval, Layouts(project.read.codebook(), group_of)
    for at, (document, coder) in enumerate(sorted(sources)):
        tell(at, len(sources))

        def heard(start: int, end: int, within: DocumentId = document) -> Sequence[SpeakerId]:
            return list(retrieval.voices(within, start, end))

        yield made.layout(document, retrieval.coded(document, coder), heard)
