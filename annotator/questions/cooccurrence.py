"""Which codes come together, and in which passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from annotator.core.conditions import IN_TURN
from annotator.core.ids import CodeId
from annotator.core.progress import Progress, unheard
from annotator.countable import refuse_counts
from annotator.listings import Found
from annotator.project_file import ProjectFile
from annotator.questions.grouping import Grouping, grouping
from annotator.questions.layouts import layouts, passages_of

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.comparison import Comparison
    from annotator.analysis.cooccurrence import Together

COOCCURRENCE = ("first", "second", "where", "group", "passages", "of", "share")


def cooccurrence(
    project: ProjectFile,
    where: str = IN_TURN,
    *,
    turns: int = 1,
    by: str | Sequence[str] = "role",
    coder: str | None = None,
    tell: Progress = unheard,
) -> pd.DataFrame:
    """How many passages of a theme come together with another theme, for each pair and group that ever does.

    `where` is turn (they share one), overlapping, or near (at most `turns` turns apart); `by` and `coder` as for
    `comparison`. Columns: first, second, where, group, passages (of `first`, in which the group is heard), of (all such
    passages of `first`), share (a fraction). A theme is not held against itself, nor against what is above or below it.
    """
    from annotator.analysis import cooccurrence as counting

    refuse_counts(project)
    together = counting.Together(where, turns)
    counted, book = grouping(project, by, coder), project.read.codebook()
    found = counting.cooccurrence(book, layouts(project, counted.sources, counted.group_of, tell), together)
    names = {code.id: book.shortest(code.id) for code in book}
    named = found.assign(first=found["first"].map(names), second=found["second"].map(names), where=where)
    order = {group: at for at, group in enumerate(counted.groups)}
    return named.sort_values("group", key=lambda group: group.map(order), kind="stable")[list(COOCCURRENCE)]


def rows(project: ProjectFile, counted: Comparison) -> Iterator[list[Any]]:
    """What shares a turn in a comparison that was made: first, second, group, passages, of, share."""
    from annotator.analysis import cooccurrence as counting

    book = project.read.codebook()
    found = counting.cooccurrence(book, layouts(project, counted.sources, counted.group_of), counting.Together())
    names = {code.id: book.shortest(code.id) for code in book}
    for first, second, *numbers in found.itertuples(index=False):
        group, passages, of, share = numbers
        yield [names[first], names[second], group, int(passages), int(of), float(share)]


def coming_together(
    project: ProjectFile, counted: Grouping, first: CodeId, second: CodeId, group: str, together: Together
) -> Iterator[Found]:
    """The passages that one number of `cooccurrence` counts, a document at a time."""
    from annotator.analysis.cooccurrence import meets

    codes = [code.id for code in project.read.codebook()]
    at = codes.index(second)
    return passages_of(project, counted, first, group, lambda one: meets(one, len(codes), together)[:, at])
