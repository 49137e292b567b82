"""Memos: dated thoughts, free or tied to what they are about."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CoderId, MemoId
from annotator.core.transcript import Range


@dataclass(frozen=True, slots=True)
class About:
    """What a memo is about: an object by kind and number, of a document also the characters of a turn or any range.

    Kinds are project (number 0), document, passage, code, participant, role, speaker and attribute.
    """

    kind: str
    number: int = 0
    range: Range | None = None


@dataclass(frozen=True, slots=True)
class Memo:
    """A thought of a coder, tied to any number of things; `private` ones are shown to their coder alone.

    `written` is when it was begun, in ISO form; `uid` is what it is called in every copy of the project.
    """

    id: MemoId
    title: str
    text: str
    coder: CoderId | None = None
    private: bool = False
    written: str = ""
    about: tuple[About, ...] = ()
    uid: bytes = b""
