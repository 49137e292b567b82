"""The documents under comparison laid out, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from annotator import listings
from annotator.core.ids import CodeId, CoderId, DocumentId, SpeakerId
from annotator.core.progress import Progress, unheard
from annotator.listings import Found
from annotator.project_file import ProjectFile
from annotator.questions.grouping import Grouping

if TYPE_CHECKING:
    from annotator.analysis.layouts import Layout, Marks


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


def passages_of(
    project: ProjectFile, counted: Grouping, code: CodeId, group: str, kept: Callable[[Layout], Marks]
) -> Iterator[Found]:
    """The passages of a theme in which a group is heard and that are kept of a layout, a document at a time."""
    book = project.read.codebook()
    place = next(at for at, one in enumerate(book) if one.id == code)
    for one in layouts(project, counted.sources, counted.group_of):
        if group not in one.groups:
            continue
        wanted = kept(one) & one.heard[:, one.groups.index(group)] & (one.themes == place)
        places = set(zip(one.starts[wanted].tolist(), one.ends[wanted].tolist(), strict=True))
        if places:
            found = listings.search(
                project, family=book.family(code), documents={one.document}, sources=counted.sources
            )
            yield from (hit for hit in found if (hit.start, hit.end) in places)
