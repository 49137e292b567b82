"""Who speaks, or was there and said nothing: one row for each label of a speaker in a document."""

from __future__ import annotations

from annotator.listings.counting import only, shown
from annotator.listings.row import Row
from annotator.project_file import ProjectFile

SPEAKERS = ("document", "label", "participant", "role", "compared", "turns", "words", "attributes")


def speaker_columns(project: ProjectFile) -> tuple[str, ...]:
    """The columns of `speakers`: who speaks how much only where it is counted."""
    return shown(project, SPEAKERS, ("turns", "words"))


def speakers(project: ProjectFile) -> list[Row]:
    """Each speaker label with its participant, and each silent participant without a label."""
    titles = {one.id: one.title for one in project.read.documents()}
    participants = {one.id: one for one in project.read.participants()}
    roles = {one.id: one for one in project.read.roles()}
    rows = []
    for speaker in project.read.speakers():
        participant = None if speaker.participant is None else participants[speaker.participant]
        role = None if participant is None or participant.role is None else roles[participant.role]
        rows.append(
            {
                "document": titles[speaker.document],
                "label": speaker.label or None,
                "participant": participant.name if participant else None,
                "role": role.name if role else None,
                "compared": role.compared if role else None,
                "turns": speaker.turns,
                "words": speaker.words,
                "attributes": dict(participant.attributes) if participant else {},
            }
        )
    return only(rows, speaker_columns(project))
