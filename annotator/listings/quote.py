"""Passages as quotes, a row each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.core import attribution
from annotator.listings.finder import Finder
from annotator.listings.found import Found
from annotator.listings.row import Row
from annotator.printed import Printed
from annotator.project_file import ProjectFile

QUOTES = ("id", "code", "role", "speakers", "document", "verbatim", "edited", "print", "attribution", "exemplar",
          "outgrown")  # fmt: skip


def quoted(project: ProjectFile, code: str | None = None, role: str | None = None) -> Iterator[Found]:
    """Passages of a code and a role, in reading order. Raises Unknown for what the project does not have."""
    book = project.read.codebook()
    family = None if code is None else book.family(book.find(code).id)
    wanted = None if role is None else project.role(role).name
    return (one for one in Finder(project).search(family=family) if wanted is None or wanted in one.roles)


def quotes(project: ProjectFile, found: Iterable[Found], template: str = "") -> Iterator[Row]:
    """Passages as quotes: the verbatim words, the edited ones, what is printed, whose words they are.

    `outgrown` says that words were edited and stand for the passage no longer, so that it is printed verbatim.
    """
    attribution.names(template)
    printed = Printed(project)
    outgrown = printed.outgrown()
    for one in found:
        yield {
            "id": one.id,
            "code": one.code,
            "role": list(one.roles),
            "speakers": list(one.speakers),
            "document": one.document,
            "verbatim": one.text,
            "edited": one.edited,
            "print": one.edited or one.text,
            "attribution": printed.attribution(one.voices, template),
            "exemplar": one.exemplar,
            "outgrown": one.passage in outgrown,
        }
