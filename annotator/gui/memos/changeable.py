"""The memos that whoever codes at this desk may go on with."""

from __future__ import annotations

from collections.abc import Sequence

from annotator import memos
from annotator.core.ids import DocumentId, PassageId
from annotator.core.memos import About
from annotator.core.transcript import Range
from annotator.memos import Thought
from annotator.project import Project


def of(project: Project, coder: str, thoughts: Sequence[Thought]) -> list[Thought]:
    """Those of some memos that a coder may change: their own, and those of nobody."""
    own = memos.own_id(project, coder)
    return [one for one in thoughts if one.coder is None or one.coder == own]


def on(project: Project, coder: str, about: About) -> list[Thought]:
    """The memos on a thing that a coder may change, the oldest first."""
    if about.kind != "passage":
        return of(project, coder, memos.about(project, coder, about))
    passages = project.retrieval.numbered([PassageId(about.number)])
    return of(project, coder, [thought for one in passages for thought in memos.of_passage(project, coder, one)])


def beginning(project: Project, coder: str, document: DocumentId, within: Range) -> list[Thought]:
    """The memos that a coder may read on words of a document which begin in a range, whoever may change them."""
    return [
        thought
        for thought in memos.thoughts(project, coder)
        for one in thought.about
        if (one.kind, one.number) == ("document", document) and one.range and within[0] <= one.range[0] < within[1]
    ]
