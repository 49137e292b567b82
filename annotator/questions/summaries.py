"""What was noted on a theme and a group: the grid of summaries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator import memos
from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.ids import CodeId
from annotator.core.memos import About, Memo
from annotator.listings import Row
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import spelled
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd

SUMMARIES = ("theme", "group", "note", "coder", "private", "written")
ATTRIBUTE = "attribute"
Cell = tuple[CodeId, str]
"""A theme and the name of a group."""


def summaries(project: ProjectFile, *, by: str = "role", reader: str = "") -> pd.DataFrame:
    """The notes on a theme and a group, themes in the order of the codebook, the oldest note of a cell first.

    `by` is role, participant, document or an attribute, of which a note goes with its value: where that is called
    otherwise later, the note stays among the memos. Private notes are left out, but for those of `reader`. Columns:
    theme, group, note, coder (None where nobody is named), private, written (ISO time). A cell without a note has no
    row.
    """
    return framed(listed(project, by, reader), SUMMARIES)


def listed(project: ProjectFile, by: str, reader: str) -> list[Row]:
    """The notes as rows; see `summaries`."""
    found, book = notes(project, by, reader), project.read.codebook()
    coders = {one.id: one.name for one in project.read.coders()}
    return [
        {
            "theme": book.shortest(code.id), "group": group, "note": one.text,
            "coder": None if one.coder is None else coders.get(one.coder), "private": one.private,
            "written": one.written,
        }
        for code in book
        for group in things(project, by)
        for one in found.get((code.id, group), ())
    ]  # fmt: skip


def things(project: ProjectFile, by: str) -> dict[str, About]:
    """What a note on a group is tied to, by the name of the group: the attribute where groups are values of one."""
    by = spelled(project, by)
    if by == ROLE:
        return {one.name: About(ROLE, one.id) for one in project.read.roles() if one.compared}
    if by == PARTICIPANT:
        return {one.name: About(PARTICIPANT, one.id) for one in project.read.participants()}
    if by == DOCUMENT:
        return {one.title: About(DOCUMENT, one.id) for one in project.read.documents()}
    number = project.read.attributes().get(by)
    if number is None:
        return {}
    given = [one.attributes for one in project.read.participants()]
    given += [one.attributes for one in project.read.documents()]
    return {value: About(ATTRIBUTE, number) for one in given if (value := one.get(by))}


def notes(project: ProjectFile, by: str, reader: str) -> Mapping[Cell, list[Memo]]:
    """The notes of each theme and group that a coder may see: memos about just the two, the oldest first."""
    groups = things(project, by)
    names = {about: name for name, about in groups.items()}
    found: defaultdict[Cell, list[Memo]] = defaultdict(list)
    for memo in memos.visible(project, reader):
        codes = [one.number for one in memo.about if one.kind == "code"]
        on = [one for one in memo.about if one in names]
        if len(memo.about) != 2 or not codes or not on:
            continue
        group = project.read.noted_value(memo, groups) if on[0].kind == ATTRIBUTE else names[on[0]]
        if group is not None:
            found[CodeId(codes[0]), group].append(memo)
    return found
