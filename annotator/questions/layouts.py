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
    from annotator.analysis.layouts import Spoken, layout, of_themes

    book, retrieval = project.read.codebook(), project.retrieval
    for at, (document, coder) in enumerate(sorted(sources)):
        tell(at, len(sources))

        def heard(start: int, end: int, within: DocumentId = document) -> Sequence[SpeakerId]:
            return sorted(retrieval.voices(within, start, end))

        spoken = [Spoken(*one) for one in retrieval.coded(document, coder)]
        yield layout(document, of_themes(book, spoken, heard), retrieval.turn_starts(document), group_of)
