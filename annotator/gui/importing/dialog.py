"""The preview of an import: nothing is stored before somebody has seen who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.ids import DocumentId
from annotator.gui import counted
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import ElidedLabel, Label, line
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.importing.arrivals import Arrival
from annotator.gui.importing.files import Files
from annotator.gui.importing.preview import Preview
from annotator.gui.importing.reading import Reader
from annotator.gui.importing.storing import Storing
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.people.assignment import leader, met, torn
from annotator.gui.people.compared import ComparedRoles
from annotator.gui.people.speaker_table import SpeakerTable
from annotator.gui.theme import fonts
from annotator.gui.work.bar import WorkBar
from annotator.project import Project


class ImportDialog(QDialog):
    """Shows what was recognised in files that are being read, and stores those that can be as one step.

    `stored` has the new documents afterwards.
    """

    def __init__(self, project: Project, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stored: list[DocumentId] = []
        self._project, self._number = project, len(paths)
        held = self.tr("This text is in the project already, as “{0}”.")
        self._held = {content: held.format(title) for content, title in project.read.contents().items()}
        self._colors = {one.name: one.color for one in project.read.roles()}
        self.setWindowTitle(self.tr("Import"))
        self._make_parts()
        self._lay_out()
        self._reader = Reader(paths, met(project), leader(project.read.roles()), self)
        self._reader.read.connect(self._take)
        self._reader.finished.connect(self._look)
        self._reader.start()
        self.resize(fonts.scaled(1180), fonts.scaled(640))

    def reader(self) -> Reader:
        """The thread that reads the files."""
        return self._reader

    def table(self) -> SpeakerTable:
        """The labels of the file that is shown."""
        return self._table

    def _make_parts(self) -> None:
        self._files, self._table, self._compared = Files(), SpeakerTable(), ComparedRoles()
        self._preview = Preview()
        self._who = Label(self.tr("Who speaks"), 13, fonts.SEMIBOLD)
        self._labels = Label("", 11, tint="muted")
        self._turns = Label("", 11, tint="muted")
        self._warning = Label("", 12, wrap=True)
        self._rest = Button("", self._give_rest, look="quiet")
        self._no_speech = Label(self.tr("Not speech, left out of all counts"), 11, fonts.MEDIUM, "muted")
        self._left_out = ElidedLabel(pixels=12, tint="second")
        self._summary = Label("", 12, tint="second")
        self._store_button = Button("", self._store, look="primary")
        self._work = WorkBar(cancels=False)
        self._storing = Storing(self._project, self._work, self)
        self._storing.stored.connect(self._take_stored)
        self._storing.failed.connect(self._refuse)
        self._storing.ended.connect(self._ended)
        self._files.currentItemChanged.connect(self._show)
        self._table.edited.connect(self._edited)
        self._table.follow(self._files)
        self._table.setSizeAdjustPolicy(SpeakerTable.SizeAdjustPolicy.AdjustToContents)
        self._table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def _lay_out(self) -> None:
        title = Label(self._files_to_import(self._number), 17, fonts.SEMIBOLD)
        note = Label(self.tr("Nothing is stored yet. Check who speaks, then import."), 13, tint="second")
        self._notice = frame("warning", row(self._warning, self._rest, margins=(12, 6, 6, 6)))
        middle = column(
            row(self._who, None, self._labels),
            self._table,
            self._compared,
            self._notice,
            self._no_speech,
            self._left_out,
            None,
            margins=(20, 16, 20, 16),
        )
        preview = Label(self.tr("Preview"), 13, fonts.SEMIBOLD)
        right = column(row(preview, None, self._turns), self._preview, margins=(20, 16, 20, 0))
        body = row(self._files, line(vertical=True), spacing=0)
        body.addLayout(middle, 5)
        body.addWidget(line(vertical=True))
        body.addLayout(right, 4)
        self._store_button.setDefault(True)
        cancel = Button(self.tr("Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column(title, note, margins=(20, 14, 20, 12), spacing=2))
        layout.addWidget(line())
        layout.addLayout(body, 1)
        layout.addWidget(line())
        layout.addLayout(row(self._summary, None, self._work, cancel, self._store_button, margins=(20, 12, 20, 12)))
        self._look()

    def _files_to_import(self, number: int) -> str:
        return self.tr("Import 1 file") if number == 1 else self.tr("Import {0} files").format(number)

    # files come in

    def _take(self, arrival: Arrival) -> None:
        if arrival.transcript is not None:
            arrival = replace(arrival, refusal=self._held.get(arrival.content, ""))
            among = self.tr("The same text is among these files already, as “{0}”.")
            self._held.setdefault(arrival.content, among.format(arrival.path.name))
        self._files.add(arrival)
        if self._files.count() == 1:
            self._files.setCurrentRow(0)
        self._look()

    # what is shown

    def _arrivals(self) -> list[Arrival]:
        return [self._files.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self._files.count())]

    def _show(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        arrival: Arrival | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        transcript = arrival.transcript if arrival else None
        self._table.show_assignments(arrival.assignments if arrival else (), self._colors)
        title = transcript.title if transcript else ""
        self._who.setText(self.tr("Who speaks in {0}").format(title) if title else self.tr("Who speaks"))
        labels = counted.labels(len(arrival.assignments)) if arrival else ""
        self._labels.setText(self.tr("{0} recognised").format(labels) if arrival else "")
        self._left_out.setText(", ".join(map(told, transcript.left_out)) if transcript else "")
        self._no_speech.setVisible(bool(self._left_out.text()))
        self._show_preview(arrival)
        self._look()

    def _show_preview(self, arrival: Arrival | None) -> None:
        transcript = arrival.transcript if arrival else None
        tints = self._table.tints()
        roles = {one.label: tints.get(one.role, "") for one in self._table.assignments()}
        shown = self._preview.show_transcript(transcript, roles)
        total = len(transcript.turns) if transcript else 0
        self._turns.setText(self.tr("turns 1–{0} of {1}").format(whole(shown), whole(total)) if shown else "")

    def _edited(self) -> None:
        """Keep what the table says with its file."""
        item = self._files.currentItem()
        if item is not None:
            arrival = item.data(Qt.ItemDataRole.UserRole)
            arrival = replace(arrival, assignments=tuple(self._table.assignments()))
            item.setData(Qt.ItemDataRole.UserRole, arrival)
            self._show_preview(arrival)
        self._look()

    def _look(self) -> None:
        """Say what is ready, what is missing, and what the button will do."""
        arrivals = self._arrivals()
        ready = [one for one in arrivals if one.is_ready]
        roles = [one.role for arrival in ready for one in arrival.assignments if one.role]
        known = {one.name: one.compared for one in self._project.read.roles()}
        self._compared.show_roles(list(dict.fromkeys(roles)), known)
        turns = sum(len(one.transcript.turns) for one in ready if one.transcript)
        files = self.tr("{0} of {1} files ready").format(len(ready), self._number)
        self._summary.setText(f"{files} · {counted.turns(turns)}")
        self._store_button.setText(self._files_to_import(len(ready)) if ready else self.tr("Import"))
        split = torn([one for arrival in ready for one in arrival.assignments])
        self._store_button.setEnabled(bool(ready) and not split and len(arrivals) == self._number)
        self._warn(split)

    def _warn(self, split: dict[str, list[str]]) -> None:
        item = self._files.currentItem()
        arrival: Arrival | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        text = ""
        if arrival is not None and arrival.refusal:
            text = arrival.refusal
        elif split:
            name, roles = next(iter(split.items()))
            text = self.tr("“{0}” has two roles: {1}. Give one role, or two names.").format(name, ", ".join(roles))
        elif arrival is not None and not arrival.has_speakers:
            text = self.tr("No speakers were recognised: each paragraph is a turn of nobody, under “no role”.")
        elif arrival is not None and (without := [one for one in arrival.assignments if not one.role]):
            turns = sum(one.turns for one in without)
            names = ", ".join(one.label for one in without)
            text = self.tr("{0}: no role yet. Under “no role” until you choose: {1}.")
            text = text.format(names, counted.turns(turns))
        self._warning.setText(text)
        self._notice.setVisible(bool(text))
        role = self._usual_role() if arrival is not None and arrival.is_ready else ""
        self._rest.setText(self.tr("Make them {0}").format(role))
        self._rest.setVisible(bool(role))

    def _usual_role(self) -> str:
        """The only role that those who do not ask have so far, where somebody has none."""
        given = {one.role for one in self._table.assignments()}
        compared = self._compared.compared()
        roles = [role for role in given if role and compared.get(role, True)]
        return roles[0] if len(roles) == 1 and "" in given else ""

    def _give_rest(self) -> None:
        self._table.give_rest(self._usual_role())

    # the end

    def _store(self) -> None:
        ready = [one for one in self._arrivals() if one.is_ready]
        label = (
            self.tr("Import {0}").format(ready[0].path.name) if len(ready) == 1 else self._files_to_import(len(ready))
        )
        self._rests(False)
        self._storing.begin(label, ready, self._compared.compared())

    def _rests(self, rests: bool) -> None:
        """While it is stored, nothing of it can be changed; Cancel can be reached all the time."""
        for part in (self._files, self._table, self._compared, self._rest, self._store_button):
            part.setEnabled(rests)

    def _take_stored(self, stored: list[DocumentId]) -> None:
        self.stored = stored
        self.accept()

    def _refuse(self, error: AnnotatorError) -> None:
        self._warning.setText(told(error))
        self._notice.setVisible(True)

    def _ended(self) -> None:
        """Bring into the window what was stored; where nothing was, one may go on."""
        self._rests(True)
        try:
            self._project.look()
        except AnnotatorError as error:
            self._refuse(error)

    def reject(self) -> None:
        """End the storing that goes on, otherwise leave."""
        if self._storing.is_running:
            self._storing.give_up()
            return
        self._reader.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._storing.is_running:
            self._storing.give_up()
            event.ignore()
            return
        self._reader.stop()
        super().closeEvent(event)
