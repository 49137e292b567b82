"""The comparison of a reflexive project: which groups speak of a theme, and what they say, without a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.listings import Finder
from annotator.listings.counted import Counted

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.project_file import ProjectFile

COLUMNS = ("theme", "path", "group", "speakers", "document", "quote")


def rows(project: ProjectFile, comparison: Comparison) -> list[dict[str, Any]]:
    """One row for each passage of each theme and each group for which it counts, in reading order."""
    finder, book = Finder(project), project.read.codebook()
    passages = Counted(finder, comparison)
    found = []
    for theme in comparison.themes:
        for one in passages.search(book.family(theme.code)):
            heard = [speaker for speaker in one.voices if speaker in comparison.group_of]
            for group in dict.fromkeys(comparison.group_of[speaker] for speaker in heard):
                names = [finder.who(speaker)[0] for speaker in heard if comparison.group_of[speaker] == group]
                path = " > ".join(theme.path)
                values = (theme.name, path, group, list(dict.fromkeys(names)), one.document, one.text)
                found.append(dict(zip(COLUMNS, values, strict=True)))
    return found
