"""Copies the sample study, so that whoever tries the program may change it."""

from __future__ import annotations

import shutil
from pathlib import Path

from platformdirs import user_documents_path

from annotator import resources
from annotator.core.errors import CannotWrite
from annotator.reports import files

CODER = "Ana"
"""Who coded the sample."""
TITLE = "Mentoring in the houses"
"""What the sample calls itself."""


def copy(folder: Path | None = None) -> Path:
    """Copy the sample project to a folder, by default one among the user's documents; returns the copy.

    A name that is taken is numbered. Raises CannotWrite where the folder cannot be made or written to.
    """
    place = folder or user_documents_path() / "Annotator sample"
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            "The folder “{0}” cannot be made: {1}. Choose another folder.", place, error.strerror
        ) from error
    path = _free(place / resources.sample().name)
    with files.whole(path) as unfinished:
        shutil.copyfile(resources.sample(), unfinished)
    return path


def _free(path: Path) -> Path:
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
