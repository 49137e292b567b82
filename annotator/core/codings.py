"""Passages: what a code was applied to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId


@dataclass(frozen=True, slots=True)
class Passage:
    """Characters `start` up to, not including, `end` of one transcript, under one code of one coder.

    Positions count code points of the stored text, never bytes or UTF-16 units. Passages of one code and coder
    never overlap: where they would, they are one. `uid` is what the passage is called in every copy of the project,
    and the stamp of its earliest coding; `looked` is the stamp of the definition that it was last held against.
    """

    id: PassageId
    document: DocumentId
    start: int
    end: int
    code: CodeId
    coder: CoderId
    memo: str = ""
    exemplar: bool = False
    uid: bytes = b""
    looked: bytes = b""

    @property
    def seen(self) -> bytes:
        """The moment, as a stamp, since which the passage stands as somebody wanted it."""
        return max(self.uid, self.looked)


class Placed(NamedTuple):
    """A passage to be coded: where, as what, by whom. A tuple, because tables bring tens of thousands at once."""

    document: DocumentId
    start: int
    end: int
    code: CodeId
    coder: CoderId
    memo: str = ""
    exemplar: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """A range that a code or any code below it covers, listed under the codes that do (METHOD: a parent theme).

    It goes by the first passage in it.
    """

    id: PassageId
    document: DocumentId
    start: int
    end: int
    codes: tuple[CodeId, ...]
    coder: CoderId
    memo: str = ""
    exemplar: bool = False
    uid: bytes = b""


class Edited(NamedTuple):
    """A passage by its number and place, with its words as they shall be printed."""

    passage: PassageId
    document: DocumentId
    start: int
    end: int
    text: str
