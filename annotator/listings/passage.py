"""Passages, one row each."""

from __future__ import annotations

from annotator import asking
from annotator.asking import Asked
from annotator.core.errors import Unknown
from annotator.core.ids import CodeId
from annotator.core.people import NO_ROLE
from annotator.core.phrases import Phrase
from annotator.listings.finder import Finder, search
from annotator.listings.found import Found
from annotator.listings.row import Row
from annotator.project_file import ProjectFile

PASSAGES = (
    "id", "document", "start", "end", "text", "code", "coder", "speakers", "roles", "memo", "exemplar",
)  # fmt: skip


def passages(
    project: ProjectFile,
    *,
    code: str | None = None,
    role: str | None = None,
    coder: str | None = None,
    document: str | None = None,
    asked: Asked | None = None,
) -> list[Row]:
    """Passages in reading order; those of a code with codes below it are the ranges that they cover together.

    Where more is `asked`, the ranges are those of the passages of which it holds. Raises Unknown for a code, role,
    coder, document or attribute that the project does not have.
    """
    within = None if document is None else {project.document(document).id}
    by = None if coder is None else project.coder(coder).id
    _refuse_unknown_role(project, role)
    family = None if code is None else _family(project, code)
    if asked is not None:
        wanted = asking.conditions(project, asked, code=code, role=role, coder=coder, document=document)
        return [_row(one) for one in Finder(project).meeting(wanted, family)]
    found = search(project, family=family, documents=within, coder=by)
    return [_row(one) for one in found if role is None or role in one.roles]


def _row(found: Found) -> Row:
    row = {column: getattr(found, column) for column in PASSAGES}
    return {**row, "speakers": list(found.speakers), "roles": list(found.roles)}


def _family(project: ProjectFile, code: str) -> list[CodeId]:
    book = project.read.codebook()
    return book.family(book.find(code).id)


def _refuse_unknown_role(project: ProjectFile, role: str | None) -> None:
    known = [one.name for one in project.read.roles()]
    if role is not None and role not in (*known, NO_ROLE):
        there = ", ".join(f"“{one}”" for one in known) or Phrase("none yet")
        raise Unknown("There is no role “{0}” in the project. There are: {1}.", role, there)
