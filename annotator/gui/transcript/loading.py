"""Reads from a project what the transcript view shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from annotator import memos
from annotator.core.codebook import Codebook
from annotator.core.codings import Passage
from annotator.core.ids import DocumentId, PassageId, RoleId, SpeakerId
from annotator.core.people import Coder
from annotator.core.transcript import Range
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script, Voice
from annotator.project import Project
from annotator.store.read import Reader


def script(reader: Reader, document: DocumentId, only: RoleId | None = None) -> Script:
    """The text of a document with its turns and who speaks them; `only` one role is not set back."""
    return Script(reader.text(document), reader.turns(document), voices(reader, document, only))


def voices(reader: Reader, document: DocumentId, only: RoleId | None = None) -> dict[SpeakerId, Voice]:
    """How each speaker of a document is named beside the text: as a participant, else as the transcript does.

    Roles that are not compared, such as the moderator's, are muted; or all but one role.
    """
    participants = {one.id: one for one in reader.participants()}
    roles = {one.id: one for one in reader.roles()}
    found = {}
    for speaker in reader.speakers():
        if speaker.document == document and not speaker.silent:
            who = None if speaker.participant is None else participants.get(speaker.participant)
            role = None if who is None or who.role is None else roles.get(who.role)
            name = speaker.label if who is None else who.name
            compared = role is None or role.compared
            heard = only is None or (role is not None and role.id == only)
            muted = not compared if only is None else not heard
            titled = ("", "") if role is None else (role.name, role.color)
            found[speaker.id] = Voice(name, *titled, muted=muted, compared=compared, heard=heard)
    return found


def further(project: Project, document: DocumentId) -> Further:
    """Reads the passages of a document between two places, whenever they are asked for."""
    mark = marking(project.read.codebook(), project.read.coders(), noted(project))
    return lambda start, end: mark(project.retrieval.touching(document, start, end))


def memo_ranges(project: Project, document: DocumentId) -> Sequence[Range]:
    """The turns and words of a document that memos are about which whoever works on the project may see."""
    return memos.signs(project, project.author).ranges.get(document, ())


def noted(project: Project) -> frozenset[PassageId]:
    """The passages that memos are about which whoever works on the project may see."""
    return memos.signs(project, project.author).passages


def marked(
    passages: Iterable[Passage], codebook: Codebook, coders: Sequence[Coder], noted: Collection[PassageId] = ()
) -> list[Marked]:
    """Passages with the names and colours of their codes, in the same order."""
    return marking(codebook, coders, noted)(passages)


def marking(
    codebook: Codebook, coders: Sequence[Coder], noted: Collection[PassageId] = ()
) -> Callable[[Iterable[Passage]], list[Marked]]:
    """Gives passages the names and colours of their codes; those that are `noted` are marked besides."""
    looks = {code.id: (codebook.shortest(code.id), codebook.hue(code.id)) for code in codebook}
    names = {coder.id: coder.name for coder in coders}
    return lambda passages: [
        Marked(one, *looks[one.code], names.get(one.coder, ""), bool(one.memo) or one.id in noted) for one in passages
    ]
