"""The passages of one code with and without those of another, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.conditions import OVERLAPPING
from annotator.core.errors import Refused
from annotator.countable import refuse_counts
from annotator.project_file import ProjectFile
from annotator.questions.beside import Standing, conditions
from annotator.questions.comparisons import comparison
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd

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
    (second_beside,) = conditions(project, second, where_second=where_second)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    book = result.codebook
    one, other = book.find(first).id, book.find(second).id
    if one in book.family(other) or other in book.family(one):
        raise Refused("“{0}” and “{1}” are one code, or one stands below the other.", book[one].name, book[other].name)
    found = {group.name: [0, 0] for group in result.groups if group.words}
    standing = Standing(project, result.sources, [second_beside])
    for theme in project.retrieval.themes(book.family(one), sources=result.sources):
        voices = project.retrieval.voices(theme.document, theme.start, theme.end)
        at = int(standing.holds(theme.document, theme.start, theme.end))
        for group in {result.group_of[voice] for voice in voices if voice in result.group_of}:
            found[group][at] += 1
    rows = [dict(zip(CROSSING, (name, sum(pair), pair[1], pair[0]), strict=True)) for name, pair in found.items()]
    return framed(rows, CROSSING)
