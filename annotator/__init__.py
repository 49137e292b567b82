"""Codes transcripts of interviews and focus groups, and compares what the speaker roles say.

In a notebook: `annotator.open_project(path)` gives a `Project`, whose `compare()`, `passages()`, `documents()`,
`speakers()`, `codebook()` and `history()` are DataFrames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.version import __version__

if TYPE_CHECKING:
    from annotator.project import Project, new_project, open_project

__all__ = ["Project", "__version__", "new_project", "open_project"]


def __getattr__(name: str) -> Any:
    """The public face, imported when it is first asked for: help and versions are answered without it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from annotator import project

    return getattr(project, name)
