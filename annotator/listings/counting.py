"""Which columns a listing has: those that count are not there where a project counts nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.countable import counts
from annotator.listings.row import Row
from annotator.project_file import ProjectFile


def shown(project: ProjectFile, columns: Sequence[str], counting: Iterable[str]) -> tuple[str, ...]:
    """The columns of a table; in a reflexive project without those that are `counting`."""
    left_out = () if counts(project) else frozenset(counting)
    return tuple(name for name in columns if name not in left_out)


def only(rows: Iterable[Row], columns: Sequence[str]) -> list[Row]:
    """Rows with these columns alone."""
    return [{name: row[name] for name in columns} for row in rows]
