"""The passages of one code with and without those of another, by group."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.core.codings import Theme
from annotator.core.conditions import IN_TURN, OVERLAPPING, WHERE
from annotator.core.errors import Refused
from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.ranges import joined
from annotator.core.transcript import Range
from annotator.core.turns import Turns
from annotator.countable import refuse_counts
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.comparison import Comparison

CROSSING = ("group", "passages", "with_second", "without_second")


def crossing(
    project: ProjectFile,
    first: str,
    second: str,
    by: str | tuple[str, ...] = "role",
    *,
    where_second: str = OVERLAPPING,
    **how: object,
) -> pd.DataFrame:
    """The passages of a code in each group that speaks, with and without a second code beside them.

    Beside them is a passage of the same coder that overlaps one, or with `where_second` "turn" stands in one of the
    turns in which it lies. A code with codes below it counts the ranges that they cover together, so that with and
    without add up to its cell in the comparison. Columns: group, passages, with_second, without_second. Further
    arguments as for `comparison`; raises what that raises, and Refused where one of the codes stands below the other,
    and in a reflexive project.
    """
    refuse_counts(project)
    if where_second not in WHERE:
        raise Refused("A second code may be “{0}” or stand in the same “{1}”. Choose one of these.", *WHERE)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    book = result.codebook
    one, other = book.find(first).id, book.find(second).id
    if one in book.family(other) or other in book.family(one):
        raise Refused("“{0}” and “{1}” are one code, or one stands below the other.", book[one].name, book[other].name)
    families = book.family(one), book.family(other)
    found = {group.name: [0, 0] for group in result.groups if group.words}
    stands_beside = _beside(project, result, families[1], where_second)
    for theme in project.retrieval.themes(families[0], sources=result.sources):
        voices = project.retrieval.voices(theme.document, theme.start, theme.end)
        at = int(stands_beside(theme))
        for group in {result.group_of[voice] for voice in voices if voice in result.group_of}:
            found[group][at] += 1
    rows = [dict(zip(CROSSING, (name, sum(pair), pair[1], pair[0]), strict=True)) for name, pair in found.items()]
    return framed(rows, CROSSING)


def _beside(project: ProjectFile, result: Comparison, family: Sequence[CodeId], where: str) -> Callable[[Theme], bool]:
    """What says whether a passage of some codes stands beside a range."""
    ranges: defaultdict[tuple[DocumentId, CoderId], list[Range]] = defaultdict(list)
    for passage in project.retrieval.passages(codes=family, sources=result.sources):
        ranges[passage.document, passage.coder].append((passage.start, passage.end))
    united = {source: joined(found) for source, found in ranges.items()}
    turns: dict[DocumentId, Turns] = {}

    def stands_beside(theme: Theme) -> bool:
        others = united.get((theme.document, theme.coder), [])
        start, end = theme.start, theme.end
        if where == IN_TURN and others:
            if theme.document not in turns:
                turns[theme.document] = project.read.turns(theme.document)
            start, end = _widened(turns[theme.document], start, end)
        at = bisect_left(others, (end, end)) - 1
        return at >= 0 and others[at][1] > start

    return stands_beside


def _widened(turns: Turns, start: int, end: int) -> Range:
    """The whole turns in which a range lies; what stands before the first is a turn here."""
    first, after = turns.at(start), bisect_left(turns.starts, end)
    return turns.starts[first - 1] if first else 0, turns.starts[after] if after < len(turns) else sys.maxsize
