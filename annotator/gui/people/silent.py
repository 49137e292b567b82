"""Asks for a participant who was there and said nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from annotator.gui.controls.choices import Choice
from annotator.gui.people.assignment import Assignment
from annotator.project import Project


def ask_for_silent(parent: QWidget, project: Project, roles: Sequence[str]) -> Assignment | None:
    """The participant that somebody entered, or None."""
    dialog = _SilentDialog(parent, project, roles)
    return dialog.assignment() if dialog.exec() else None


class _SilentDialog(QDialog):
    def __init__(self, parent: QWidget, project: Project, roles: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Somebody who stayed silent"))
        self._documents = project.read.documents()
        self._name = QLineEdit()
        self._place, self._role = Choice(self.tr("Document")), Choice(self.tr("Role"))
        self._place.addItems([one.title for one in self._documents])
        self._role.setEditable(True)
        self._role.addItems(["", *roles])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._accept.setText(self.tr("Add"))
        self._accept.setEnabled(False)
        self._name.textChanged.connect(lambda text: self._accept.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        for label, field in (
            (self.tr("Document"), self._place),
            (self.tr("Participant"), self._name),
            (self.tr("Role"), self._role),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow(buttons)

    def assignment(self) -> Assignment:
        """What was entered."""
        document = self._documents[self._place.currentIndex()]
        return Assignment(
            "",
            participant=" ".join(self._name.text().split()),
            role=" ".join(self._role.currentText().split()),
            document=document.id,
            title=document.title,
        )
