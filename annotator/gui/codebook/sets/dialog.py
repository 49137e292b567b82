"""One sheet for a set of codes: its name, and which codes are in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, CodeSetId
from annotator.core.sets import CodeSet
from annotator.gui import counted
from annotator.gui.codebook.filter_field import FilterField
from annotator.gui.codebook.sets.changes import SetChanges
from annotator.gui.codebook.sets.checklist import Checklist
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.theme import fonts


class SetDialog(QDialog):
    """Makes a set, or changes one. `written` is the set after it was stored."""

    def __init__(
        self,
        changes: SetChanges,
        book: Codebook,
        one: CodeSet | None,
        codes: Sequence[CodeId] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.written: CodeSetId | None = None
        self._changes, self._one = changes, one
        self._list = Checklist(book, codes if one is None else one.codes, self)
        self._name = QLineEdit("" if one is None else one.name)
        self._problem = Label("", 12, tint="warn", wrap=True)
        self._filter = FilterField(self.tr("Filter codes"), self.tr("Show all codes"))
        self._view, self._count = QListView(), Label("", 12, tint="muted")
        self._primary = Button(self.tr("Make set") if one is None else self.tr("Save"), self.accept, look="primary")
        self._cancel = Button(self.tr("Cancel"), self.reject)
        self._set_up()
        self._lay_out()
        self._show_state()

    def accept(self) -> None:
        name = " ".join(self._name.text().split())
        twin = next((other for other in self._changes.in_use.known if other.name == name), None)
        if not name or (twin is not None and (self._one is None or twin.id != self._one.id)):
            words = self.tr("There is already a set “{0}”. Choose another name.").format(name)
            self._complain(words if name else self.tr("A set needs a name."))
            return
        self.written = self._changes.write(None if self._one is None else self._one.id, name, self._list.ticked)
        if self.written is not None:
            super().accept()

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._name.setAccessibleDescription(words)
        if words:
            self._name.setFocus()

    def _show_state(self) -> None:
        self._count.setText(self.tr("{0} in the set").format(counted.codes(len(self._list.ticked))))

    def _set_up(self) -> None:
        title = self.tr("Set of codes")
        self.setWindowTitle(title)
        self._name.setAccessibleName(self.tr("Name of the set"))
        self._name.setPlaceholderText(self.tr("Name of the set"))
        self._view.setModel(self._list)
        self._view.setAccessibleName(self.tr("Codes in the set"))
        self._view.setUniformItemSizes(True)
        self._primary.setDefault(True)
        self._problem.hide()
        self._name.textChanged.connect(lambda _: self._complain(""))
        self._filter.textChanged.connect(self._list.set_filter)
        self._filter.left.connect(self._view.setFocus)
        self._list.dataChanged.connect(self._show_state)

    def _lay_out(self) -> None:
        heading = Label(self.windowTitle(), 17, fonts.SEMIBOLD)
        hint = Label(
            self.tr("The first nine stand under the digits while the set is in use."), 12, tint="muted", wrap=True
        )
        buttons = row(self._count, None, self._cancel, self._primary)
        parts = heading, self._name, self._problem, self._filter, self._view, hint, buttons
        self.setLayout(column(*parts, margins=(24, 20, 24, 20), spacing=12))
        self.resize(fonts.scaled(440), fonts.scaled(560))
