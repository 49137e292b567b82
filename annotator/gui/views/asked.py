"""Which view is wanted, and by what it is made."""

from __future__ import annotations

from dataclasses import dataclass

TOGETHER, SPEECH, COURSE, SATURATION = KINDS = ("cooccurrence", "participation", "course", "saturation")


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind of view, what is compared, whose coding counts; `where` and `turns` say when codes come together.

    `group` is the one that the course shows, None for the first; `document` the title of the only one it shows.
    """

    kind: str
    by: str = "role"
    coder: str | None = None
    where: str = "turn"
    turns: int = 1
    group: str | None = None
    document: str | None = None
    parts: int = 10
    base: int = 4
    run: int = 2
    threshold: float = 0.05
