"""Transcripts of a project and the speaker labels in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.ids import CoderId, DocumentId, ParticipantId, SpeakerId
from annotator.core.transcript import Range


@dataclass(frozen=True, slots=True)
class Document:
    """One transcript. `words` and `turns` count speech, `codings` the passages of all coders."""

    id: DocumentId
    title: str
    source: str = ""
    collected: str = ""
    memo: str = ""
    coder_of_record: CoderId | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    turns: int = 0
    words: int = 0
    codings: int = 0


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker label of one document, or a participant who was there and said nothing (`silent`).

    `label` is empty for the silent, and for speech that the transcript gives to nobody.
    """

    id: SpeakerId
    document: DocumentId
    label: str
    participant: ParticipantId | None = None
    silent: bool = False
    turns: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """A turn of a stored transcript: characters `start` to `end`, speech from `body` on, without `notes`."""

    number: int
    start: int
    body: int
    end: int
    speaker: SpeakerId | None
    time: str = ""
    notes: tuple[Range, ...] = ()
