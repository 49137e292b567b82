"""The dialog in which participants and roles are assigned."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.ids import SpeakerId
from annotator.gui import counted
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label, line
from annotator.gui.controls.layouts import column, row
from annotator.gui.language.told import told
from annotator.gui.people.assignment import Assignment, assign, at_odds, miscounted, torn
from annotator.gui.people.compared import ComparedRoles
from annotator.gui.people.persons import persons_text
from annotator.gui.people.silent import ask_for_silent
from annotator.gui.people.speaker_table import SpeakerTable
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.project import Project


class RolesDialog(QDialog):
    """Says who speaks under each label of the project, in which role; stored as one step."""

    def __init__(self, session: Session, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._project = session, project
        self.setWindowTitle(self.tr("Assign roles"))
        self._table, self._compared = SpeakerTable(with_document=True), ComparedRoles()
        self._attributes = list(project.read.attributes())
        self._warning = Label("", 12, tint="second", wrap=True)
        self._assign = Button(self.tr("Assign"), self._store, look="primary")
        self._table.edited.connect(self._look)
        self._lay_out()
        self._show(self._read())
        for field in self._table.fields()[:1]:
            field.setFocus()
        self.resize(fonts.scaled(1080), fonts.scaled(640))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = Label(self.tr("Who speaks, and in which role?"), 17, fonts.SEMIBOLD)
        note = Label(self.tr("One participant may speak under several labels. Type a role that is not there yet."), 13,
                     tint="second", wrap=True)  # fmt: skip
        layout.addLayout(column(head, note, margins=(20, 16, 20, 12), spacing=2))
        layout.addWidget(line())
        layout.addLayout(column(self._table, self._compared, self._warning, margins=(20, 12, 20, 12)), 1)
        layout.addWidget(line())
        self._assign.setDefault(True)
        silent = Button(self.tr("Add somebody silent…"), self._add_silent)
        silent.setEnabled(bool(self._project.read.documents()))
        buttons = row(
            Button(self.tr("From a table…"), self._take_table),
            Button(self.tr("Add an attribute…"), self._add_attribute),
            silent,
            None,
            Button(self.tr("Cancel"), self.reject),
            self._assign,
            margins=(20, 12, 20, 12),
        )
        layout.addLayout(buttons)

    def _read(self) -> list[Assignment]:
        titles = {one.id: one.title for one in self._project.read.documents()}
        participants = {one.id: one for one in self._project.read.participants()}
        roles = {one.id: one.name for one in self._project.read.roles()}
        found = []
        for one in self._project.read.speakers():
            who = None if one.participant is None else participants[one.participant]
            found.append(
                Assignment(
                    one.label,
                    one.turns,
                    one.words,
                    who.name if who else "",
                    roles[who.role] if who is not None and who.role is not None else "",
                    speaker=None if one.silent else one.id,
                    silent=one.id if one.silent else None,
                    document=one.document,
                    title=titles[one.document],
                    attributes=who.attributes if who else {},
                    persons=who.persons if who else 0,
                )
            )
        return found

    def _show(self, assignments: list[Assignment]) -> None:
        roles = self._project.read.roles()
        self._table.show_assignments(assignments, {one.name: one.color for one in roles}, self._attributes)
        self._look()

    def _look(self) -> None:
        """Keep the boxes of the roles, and what is missing, right."""
        known = {one.name: one.compared for one in self._project.read.roles()}
        self._compared.show_roles(self._table.roles(), known)
        assignments = self._table.assignments()
        wrong = self._contradiction(assignments)
        self._warning.setText(wrong or self._missing(assignments))
        self._assign.setEnabled(not wrong)

    def _contradiction(self, assignments: list[Assignment]) -> str:
        for name, roles in torn(assignments).items():
            words = self.tr("“{0}” has two roles: {1}. Give one role, or two names.")
            return words.format(name, ", ".join(roles))
        for name, numbers in miscounted(assignments).items():
            words = self.tr("“{0}” is said to be {1}. Give one number of persons.")
            return words.format(name, self.tr(" and ").join(persons_text(one) for one in numbers))
        for name, attribute, values in at_odds(assignments):
            words = self.tr("“{0}” has two values of {1}: {2}. Give one.")
            return words.format(name, attribute, ", ".join(values))
        return ""

    def _missing(self, assignments: list[Assignment]) -> str:
        without = [one for one in assignments if not one.role]
        names = ", ".join(one.participant if one.is_silent else self._table.name_of(one) for one in without)
        words = self.tr("{0}: no role yet. Under “no role” until you choose: {1}.")
        return words.format(names, counted.turns(sum(one.turns for one in without))) if without else ""

    def _store(self) -> None:
        label = self.tr("Assign roles")
        try:
            self._project.do(label, assign, self._table.assignments(), self._compared.compared())
        except AnnotatorError as error:
            self._warning.setText(told(error))
        else:
            self.accept()

    def _take_table(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Speakers from a table"), "", self.tr("Tables (*.csv *.xlsx)")
        )
        if name:
            self.take_table(Path(name))

    def take_table(self, path: Path) -> None:
        """Take over participants, roles and attributes from a csv or xlsx, and show them."""
        from annotator.formats import tables
        from annotator.store.verbs import speakers

        before, edited = self._read(), self._table.assignments()
        try:
            label = self.tr("Assign speakers from {0}").format(path.name)
            self._project.do(label, speakers.take, tables.read(path))
        except AnnotatorError as error:
            self._warning.setText(told(error))
            return
        self._attributes = list(dict.fromkeys([*self._project.read.attributes(), *self._attributes]))
        self._show(self._with_edits(before, edited, self._read()))

    def _with_edits(
        self, before: list[Assignment], edited: list[Assignment], after: list[Assignment]
    ) -> list[Assignment]:
        """What the project says now, with what was typed where that says nothing new, and with who was added."""
        was = {_row(one): one for one in before}
        typed = {_row(one): one for one in edited if one != was.get(_row(one))}
        kept = [typed.get(_row(one), one) if one == was.get(_row(one)) else one for one in after]
        return [*kept, *(one for one in edited if _row(one) is None)]

    def _add_attribute(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("Add an attribute"), self.tr("Attribute, such as experience"))
        if given and name.strip() and name.strip() not in self._attributes:
            self._attributes.append(name.strip())
            self._show(self._table.assignments())

    def _add_silent(self) -> None:
        added = ask_for_silent(self, self._project, self._table.roles())
        if added is not None:
            self._show([*self._table.assignments(), added])


def _row(one: Assignment) -> SpeakerId | None:
    """The entry that a row of the table is about; None for somebody who was added here."""
    return one.speaker or one.silent
