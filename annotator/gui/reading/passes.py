"""The passes of the coder at this desk through the transcripts."""

from __future__ import annotations

from annotator.core.documents import Document
from annotator.core.ids import DocumentId
from annotator.core.reading import Reading
from annotator.project import Project


def latest(project: Project, coder: str) -> dict[DocumentId, Reading]:
    """The pass in which a coder is, or was last, in each transcript that was begun."""
    who = next((one.id for one in project.read.coders() if one.name == coder), None)
    return {one.document: one for one in project.read.readings() if one.coder == who}  # which come by their number


def part(project: Project, document: Document, reading: Reading | None) -> float:
    """Which part of the turns of a transcript was read in a pass, 0 to 1."""
    if reading is None or not document.turns:
        return 0.0
    return 1.0 if reading.finished else project.read.turns_until(document.id, reading.place) / document.turns
