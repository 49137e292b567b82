"""The passages that a comparison counts: of any theme, or of one theme and some of its groups."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.listings.finder import Finder
from annotator.listings.found import Found
from annotator.project_file import ProjectFile
from annotator.questions.beside import Standing

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison


class Counted:
    """Finds the passages that a comparison counts: those beside which stands what it asks for."""

    def __init__(self, finder: Finder, comparison: Comparison) -> None:
        self._finder, self._sources = finder, comparison.sources
        self._standing = Standing(finder.project, comparison.sources, comparison.beside)

    def search(
        self, family: Collection[CodeId] | None = None, documents: Collection[DocumentId] | None = None
    ) -> Iterator[Found]:
        """Passages of any code, or the ranges that a family of codes covers, with who speaks in them."""
        for one in self._finder.search(family=family, documents=documents, sources=self._sources):
            if self._standing.holds(one.place, one.start, one.end):
                yield one


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
    for one in Counted(Finder(project), comparison).search(family, documents):
        heard = [voice for voice in one.voices if comparison.group_of.get(voice) in groups]
        if heard and (voices is None or any(voice in voices for voice in heard)):
            yield one
