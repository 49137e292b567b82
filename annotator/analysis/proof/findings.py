"""What proof-reading finds: one finding for each quotation and number, those that could not be checked too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.ids import CodeId, DocumentId
from annotator.core.phrases import Phrase

VERBATIM, SHORTENED, AGREES = "verbatim", "shortened", "agrees"
ALTERED, NOT_FOUND, ATTRIBUTION, NUMBER = "altered", "not found", "attribution", "number"
UNCHECKED = "not checked"
WRONG = (ALTERED, NOT_FOUND, ATTRIBUTION, NUMBER)
"""What is to be mended; besides, what could not be checked is to be looked at."""


class Spot(NamedTuple):
    """A place in a transcript."""

    document: DocumentId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One quotation or number of a draft, and what the project says of it.

    `place` is where it stands, whatever the pages are; `said` what the draft says; `right` what it should say, or why
    it could not be checked, empty where all is well. `passages` are the words of the transcripts that it is
    held against, the nearest first. Of a number, `code` and `role` name the cell of the comparison.
    """

    place: Phrase
    kind: str
    said: str
    right: str = ""
    passages: tuple[Spot, ...] = ()
    code: CodeId | None = None
    role: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether the draft is to be mended there."""
        return self.kind in WRONG
