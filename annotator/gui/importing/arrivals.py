"""Transcripts that were read and are not stored yet, with who is said to speak in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from annotator.core.ids import DocumentId
from annotator.core.progress import Progress, unheard
from annotator.core.speech import Said, Speech
from annotator.core.transcript import Transcript, Turn
from annotator.gui.people.assignment import Assignment, assign, proposed
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import documents


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file: its transcript with the assignments of its labels, or the sentence why it cannot be read.

    `content` is the SHA-256 of its text in letters.
    """

    path: Path
    transcript: Transcript | None = None
    assignments: tuple[Assignment, ...] = ()
    refusal: str = ""
    content: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether it can be stored."""
        return self.transcript is not None and not self.refusal

    @property
    def has_speakers(self) -> bool:
        """Whether speakers were recognised."""
        return bool(self.assignments)


def arrived(path: Path, transcript: Transcript, known: Mapping[str, tuple[str, str]], leader: str) -> Arrival:
    """A file that was read, with what is proposed for its labels."""
    counts = _counts(transcript)
    assignments = tuple(proposed(label, *counts[label], known, leader) for label in transcript.labels)
    return Arrival(path, transcript, assignments, content=sha256(transcript.text.encode("utf-8")).hexdigest())


def _counts(transcript: Transcript) -> dict[str, tuple[int, int]]:
    """Turns and words of each label."""
    numbers = {label: at for at, label in enumerate(transcript.labels)}
    said = [Said(turn.body, turn.end, numbers.get(turn.label, -1), turn.notes) for turn in transcript.turns]
    speech = Speech(transcript.text, said)
    counts = dict.fromkeys(transcript.labels, (0, 0))
    for at, turn in enumerate(transcript.turns):
        if turn.label:
            turns, spoken = counts[turn.label]
            counts[turn.label] = turns + 1, spoken + speech.words(at)
    return counts


def store(
    action: Action, arrivals: Sequence[Arrival], compared: Mapping[str, bool], tell: Progress = unheard
) -> list[DocumentId]:
    """Store transcripts with who speaks in them, as one step; `tell` hears of each, and may end it: none is stored."""
    reader = Reader(action.connection, action.numbers)
    stored, placed = [], []
    for done, arrival in enumerate(arrivals):
        tell(done, len(arrivals))
        assert arrival.transcript is not None
        document = documents.add(action, arrival.transcript, arrival.path.name)
        speakers = {one.label: one.id for one in reader.speakers() if one.document == document}
        placed += [
            replace(one, speaker=speakers[one.label], document=document, title=arrival.transcript.title)
            for one in arrival.assignments
            if one.participant or one.role
        ]
        stored.append(document)
    given = {one.role for one in placed}
    assign(action, placed, {name: is_compared for name, is_compared in compared.items() if name in given})
    tell(len(arrivals), len(arrivals))
    return stored


def spoken(turn: Turn, text: str) -> list[tuple[str, bool]]:
    """What is said in a turn, piece by piece, with whether a piece is a note."""
    pieces, at = [], turn.body
    for start, end in (*turn.notes, (turn.end, turn.end)):
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [(piece, is_note) for piece, is_note in pieces if piece]
