"""Opens the project that a command is about; what that needs is imported when it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.project import Project


def opened(path: Path, author: str = "") -> Project:
    """The project of a file, by whoever is logged in where no author is named."""
    from annotator.project import open_project

    return open_project(path, author=author)
