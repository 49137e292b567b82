"""What an analyst settled for a theme."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CodeId


@dataclass(frozen=True, slots=True)
class Settled:
    """The status that an analyst settled for a theme, with the reason.

    `owner` is the group to which a theme is unique, where the analyst said so, or those who share it partly, a line
    each; `basis` the facts upon which it was settled, as `analysis.basis` writes them; `at` the stamp at which, `who`
    the name of the analyst. An empty status opened the question again.
    """

    code: CodeId
    status: str
    reason: str
    owner: str = ""
    basis: str = ""
    at: bytes = b""
    who: str = ""

    @property
    def owners(self) -> tuple[str, ...]:
        """The groups that the analyst named, one or several."""
        return tuple(filter(None, self.owner.split("\n")))
