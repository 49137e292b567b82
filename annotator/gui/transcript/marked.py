"""A passage with what is shown of its code."""

from __future__ import annotations

from typing import NamedTuple

from annotator.core.codings import Passage


class Marked(NamedTuple):
    """A passage, the name and the stored colour of its code, the name of who coded it, and whether memos are about it.

    A tuple, because a transcript is opened with all of its passages at once.
    """

    passage: Passage
    name: str
    color: str
    coder: str = ""
    noted: bool = False


def outermost_first(one: Marked) -> tuple[int, int]:
    """Sorts passages at one place: the longest first, the newest last where they are of one length."""
    return one.passage.start - one.passage.end, one.passage.id
