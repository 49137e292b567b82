"""The statuses of a theme (METHOD: status of a theme), and what an analyst settled."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase

SIMILAR: str = Phrase("similar")
DIFFERENT: str = Phrase("different emphasis")
PARTLY: str = Phrase("partly shared")
SHARED: str = Phrase("shared")
UNIQUE: str = Phrase("unique")
INSUFFICIENT: str = Phrase("insufficient")

STATUSES = (SIMILAR, DIFFERENT, PARTLY, SHARED, UNIQUE, INSUFFICIENT)
_NONE = Phrase("none")


def worded(status: str | None) -> str:
    """A status in words that a window can say in another language."""
    return _NONE if status is None else next((one for one in STATUSES if one == status), status)


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
