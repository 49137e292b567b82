"""The passages that a comparison counts for a theme and some of its groups."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.listings.finder import Finder
from annotator.listings.found import Found
from annotator.project_file import ProjectFile

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison


def counted(
    project: ProjectFile,
    comparison: Comparison,
    code: CodeId,
    groups: Collection[str],
    *,
    document: DocumentId | None = None,
    voices: Collection[SpeakerId] | None = None,
) -> Iterator[Found]:
    """The passages of a theme in which one of some groups speaks, in reading order.

    Only those of one document where that is given, and only those in which one of some labels is heard.
    """
    documents = None if document is None else [document]
    family = comparison.codebook.family(code)
    for one in Finder(project).search(family=family, documents=documents, sources=comparison.sources):
        heard = [voice for voice in one.voices if comparison.group_of.get(voice) in groups]
        if heard and (voices is None or any(voice in voices for voice in heard)):
            yield one
