"""How far somebody has read: progress is what was read, not what was coded."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CoderId, DocumentId


@dataclass(frozen=True, slots=True)
class Reading:
    """One pass of a coder through a transcript: read up to character `place`, finished or not.

    `number` counts the passes from 1; `finished_at` is the stamp at which that was last said or taken back.
    """

    document: DocumentId
    coder: CoderId
    number: int = 1
    place: int = 0
    finished: bool = False
    finished_at: bytes = b""
