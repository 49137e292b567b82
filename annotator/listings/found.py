"""A passage that was found, with what a reader asks about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.core.ids import CodeId, DocumentId, PassageId, SpeakerId
from annotator.store.clock import unwritten
from annotator.store.history import moment


class Found(NamedTuple):
    """A passage, or a range that a theme covers, with everything that a reader asks about it.

    `id` is what it is called in every copy of the project, `passage` its number in this one. `speakers` are
    participants, by their label where nobody was assigned; `roles` those of all who speak in it; `voices` the speaker
    labels with their words. `memo` is its note, and what its coder wrote about it in memos that are shared. `edited`
    are its words as they shall be printed; empty for as they are.
    """

    id: str
    passage: PassageId
    place: DocumentId
    codes: tuple[CodeId, ...]
    document: str
    start: int
    end: int
    text: str
    code: str
    coder: str
    speakers: tuple[str, ...]
    roles: tuple[str, ...]
    voices: Mapping[SpeakerId, int]
    memo: str
    exemplar: bool
    edited: str = ""

    @property
    def coded_at(self) -> str:
        """When it was first coded, in ISO form."""
        return moment(unwritten(self.id))

    @property
    def words(self) -> int:
        """Words of those who speak in it."""
        return sum(self.voices.values())
