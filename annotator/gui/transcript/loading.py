"""Reads from a project what the transcript view shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from annotator.core.codebook import Codebook
from annotator.core.codings import Passage
from annotator.core.ids import DocumentId, SpeakerId
from annotator.core.people import Coder
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script, Voice
from annotator.project import Project
from annotator.store.read import Reader


def script(reader: Reader, document: DocumentId) -> Script:
    """The text of a document with its turns and who speaks them."""
    return Script(reader.text(document), reader.turns(document), voices(reader, document))


def voices(reader: Reader, document: DocumentId) -> dict[SpeakerId, Voice]:
    """How each speaker of a document is named beside the text: as a participant, else as the transcript does.

    Roles that are not compared, such as the moderator's, are muted.
    """
    participants = {one.id: one for one in reader.participants()}
    roles = {one.id: one for one in reader.roles()}
    found = {}
    for speaker in reader.speakers():
        if speaker.document == document and not speaker.silent:
            who = None if speaker.participant is None else participants.get(speaker.participant)
            role = None if who is None or who.role is None else roles.get(who.role)
            name = speaker.label if who is None else who.name
            voice = Voice(name) if role is None else Voice(name, role.name, role.color, not role.compared)
            found[speaker.id] = voice
    return found


def further(project: Project, document: DocumentId) -> Further:
    """Reads the passages of a document between two places, whenever they are asked for."""
    mark = marking(project.read.codebook(), project.read.coders())
    return lambda start, end: mark(project.retrieval.touching(document, start, end))


def marked(passages: Iterable[Passage], codebook: Codebook, coders: Sequence[Coder]) -> list[Marked]:
    """Passages with the names and colours of their codes, in the same order."""
    return marking(codebook, coders)(passages)


def marking(codebook: Codebook, coders: Sequence[Coder]) -> Callable[[Iterable[Passage]], list[Marked]]:
    """Gives passages the names and colours of their codes."""
    looks = {code.id: (code.name, codebook.hue(code.id)) for code in codebook}
    names = {coder.id: coder.name for coder in coders}
    return lambda passages: [Marked(one, *looks[one.code], names.get(one.coder, "")) for one in passages]
