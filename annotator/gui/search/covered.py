"""What is coded already as one code by one coder."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection

from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.transcript import Range
from annotator.project import Project


class Covered:
    """The passages of one document, none of which overlaps another."""

    def __init__(self, ranges: Collection[Range]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def holds(self, start: int, end: int) -> bool:
        """Whether one passage covers a range."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def covered(
    project: Project, code: CodeId, coder: CoderId, documents: Collection[DocumentId]
) -> dict[DocumentId, Covered]:
    """What a coder has coded as a code in some documents, by document."""
    ranges: defaultdict[DocumentId, list[Range]] = defaultdict(list)
    for one in project.retrieval.passages(documents=set(documents), codes=[code], coder=coder):
        ranges[one.document].append((one.start, one.end))
    return {document: Covered(found) for document, found in ranges.items()}
