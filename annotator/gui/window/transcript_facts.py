"""The facts of a transcript beside its tab."""

from __future__ import annotations

from annotator.core.ids import DocumentId
from annotator.gui import counted
from annotator.gui.controls.labels import Label
from annotator.project import Project


class TranscriptFacts(Label):
    """Says when a transcript was collected, how many speak in it, and with how many words."""

    def __init__(self) -> None:
        super().__init__("", 11, tint="muted")

    def show_facts(self, project: Project | None, document: DocumentId | None) -> None:
        """Say the facts of a transcript; nothing where none is open."""
        known = [] if project is None else project.read.documents()
        one = next((one for one in known if one.id == document), None)
        if one is None or project is None:
            self.setText("")
            return
        speakers = sum(1 for speaker in project.read.speakers() if speaker.document == document and speaker.label)
        said = f"{counted.speakers(speakers)} · {counted.words(one.words)}"
        self.setText(f"{one.collected} · {said}" if one.collected else said)
