"""The list of what a pack holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.reports.manuscript.study import Study


class Listed(NamedTuple):
    """A file of the pack: its name, what it is, the SHA-256 of its bytes."""

    name: str
    what: str
    digest: str


def readme(study: Study, listed: Sequence[Listed]) -> str:
    """What the pack is, how it was made, which files it has and by what they are known again."""
    lines = [
        study.title,
        "The manuscript pack. Written anew at any time: files of these names are replaced, others stay.",
        "",
        "How it was made",
        *(f"  {name}: {value}" for name, value in study.recipe),
        "",
        "Files, each with the SHA-256 of its bytes",
    ]
    for one in listed:
        lines += [f"  {one.name}: {one.what}", f"    {one.digest}"]
    return "\n".join(lines).replace("\r", " ").encode("utf-8", "replace").decode("utf-8") + "\n"
