"""Who speaks in a passage, ticked by hand where the rule hears it otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from annotator.core.ids import DocumentId, SpeakerId
from annotator.core.transcript import Range
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.controls.ticks import TickBox
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.project import Project
from annotator.store.verbs import hearing

_WIDTH, _HEIGHT = 420, 460


class HearingDialog(QDialog):
    """A box for each speaker of the transcript; stored as one step for every passage over these words."""

    def __init__(
        self, session: Session, project: Project, document: DocumentId, place: Range, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._place = session, document, place
        self.setWindowTitle(self.tr("Who speaks here"))
        heard = project.retrieval.voices(document, *place)
        self._boxes = {speaker: _box(name, ticked=speaker in heard) for speaker, name in _named(project, document)}
        note = self.tr(
            "By the rule somebody speaks in a passage of which a whole word is theirs, and two where it goes over "
            "several turns. What you tick goes before the rule, in every passage over these words."
        )
        boxes = QWidget()
        boxes.setLayout(column(*self._boxes.values(), None, margins=(2, 2, 2, 2), spacing=6))
        area = QScrollArea()
        area.setWidget(boxes)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        say = Button(self.tr("Say so"), self._store, look="primary")
        say.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(10)
        layout.addWidget(Label(self.tr("Who speaks here?"), 17, fonts.SEMIBOLD))
        layout.addWidget(Label(note, 12, tint="second", wrap=True))
        layout.addWidget(area, 1)
        by_rule = Button(self.tr("Leave it to the rule"), self._leave)
        layout.addLayout(row(by_rule, None, Button(self.tr("Cancel"), self.reject), say))
        self.resize(fonts.scaled(_WIDTH), fonts.scaled(_HEIGHT))

    def _store(self) -> None:
        self._tell([speaker for speaker, box in self._boxes.items() if box.isChecked()])

    def _leave(self) -> None:
        self._tell(None)

    def _tell(self, speakers: list[SpeakerId] | None) -> None:
        start, end = self._place
        self._session.do(self.tr("Say who speaks"), hearing.tell, self._document, start, end, speakers)
        self.accept()


def _named(project: Project, document: DocumentId) -> list[tuple[SpeakerId, str]]:
    """The speakers of a document by the names of their participants, otherwise by their labels."""
    names = {one.id: one.name for one in project.read.participants()}
    found = [one for one in project.read.speakers() if one.document == document and not one.silent]
    return [(one.id, names[one.participant] if one.participant is not None else one.label) for one in found]


def _box(name: str, *, ticked: bool) -> TickBox:
    box = TickBox(name.replace("&", "&&"))
    box.setAccessibleName(name)
    box.setFont(fonts.ui(13))
    box.setChecked(ticked)
    return box
