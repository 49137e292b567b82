"""Themes along the transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, DocumentId
from annotator.core.progress import Progress, unheard
from annotator.countable import refuse_counts
from annotator.listings import Found
from annotator.project_file import ProjectFile
from annotator.questions.grouping import Grouping, grouping
from annotator.questions.layouts import layouts, passages_of

if TYPE_CHECKING:
    import pandas as pd

COURSE = ("theme", "document", "part", "group", "passages")


def course(
    project: ProjectFile,
    *,
    parts: int = 10,
    by: str | Sequence[str] = "role",
    coder: str | None = None,
    tell: Progress = unheard,
) -> pd.DataFrame:
    """In which part of each document passages of a theme begin in which a group is heard.

    The parts have equal numbers of words; a passage stands where the turn does in which it begins. Columns: theme,
    document, part (1 to `parts`), group, passages. What is nowhere spoken of has no row.
    """
    from annotator.analysis.course import course as counted

    refuse_counts(project)
    compared, book = grouping(project, by, coder), project.read.codebook()
    found = counted(book, layouts(project, compared.sources, compared.group_of, tell), parts)
    names = {code.id: book.shortest(code.id) for code in book}
    titles = {one.id: one.title for one in project.read.documents()}
    return found.assign(theme=found["code"].map(names), document=found["document"].map(titles))[list(COURSE)]


def standing(
    project: ProjectFile,
    counted: Grouping,
    code: CodeId,
    part: int,
    parts: int,
    group: str,
    document: DocumentId | None,
) -> Iterator[Found]:
    """The passages that numbers of `course` count: of a theme, group and part, in one document or in all."""
    from annotator.analysis.course import parts_of

    return passages_of(
        project, counted, code, group, lambda one: (parts_of(one, parts) == part) & (document in (None, one.document))
    )
