"""Finds what comes with the program beside its code: fonts, translations, the sample project."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `resources` or `sample_projects`: inside of an installed package, beside it in a clone."""
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def sample() -> Path:
    """The project file of the sample study."""
    return folder("sample_projects") / "mentoring" / "mentoring.annot"
