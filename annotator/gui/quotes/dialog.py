"""A quote for print on one sheet: the verbatim words above, the edited ones below, and how both are printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from annotator.core import altered, attribution
from annotator.core.errors import Refused
from annotator.core.ids import PassageId
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.controls.writing_dialog import WritingDialog
from annotator.gui.language.told import told
from annotator.gui.quotes.printing import quoted
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.listings import Finder
from annotator.printed import Printed
from annotator.store.action import Action
from annotator.store.verbs import quotes


class QuoteDialog(WritingDialog):
    """Checks the edited words while they are written; what is wrong is said, and cannot be saved.

    `copied` says that the quote is on the clipboard.
    """

    copied = Signal(str)

    def __init__(self, session: Session, passage: PassageId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.project is not None
        project = session.project
        self._session, self._passage, self._printed = session, passage, Printed(project)
        self._found = next(Finder(project).numbered([passage]))
        self._silent = project.read.turns(self._found.place).silent(self._found.start, self._found.end)
        self.setWindowTitle(self.tr("Quote for print"))
        self._make_fields()
        (passage_now,) = project.retrieval.numbered([passage])
        self.edited.setPlainText(self._printed.kept(passage_now) or " ".join(self._found.text.split()))
        self.template.setText(project.read.facts().attribution or attribution.USUAL)
        self._lay_out()
        self.edited.textChanged.connect(self._check)
        self.template.textChanged.connect(self._check)
        self._check()
        self.edited.setFocus()

    @property
    def problem(self) -> str:
        """What keeps the quote from being printed; empty where nothing does."""
        try:
            attribution.names(self.template.text())
        except Refused as error:
            return told(error)
        found = altered.faults(self._found.text, self._words(), self._silent)
        return told(found[0]) if found else ""

    # the fields

    def _make_fields(self) -> None:
        self.verbatim, self.edited = QPlainTextEdit(self._found.text), QPlainTextEdit()
        self.verbatim.setReadOnly(True)
        for field in (self.verbatim, self.edited):
            field.setProperty("look", "field")
            field.setFont(fonts.reading(15))
            field.setTabChangesFocus(True)
        self.template = QLineEdit()
        self.template.setToolTip(self.tr("{role}, {pseudonym}, {group}, {document}, or an attribute in braces"))
        self.said = Label("", 12, tint="muted", wrap=True)
        self.preview = Label("", 15, wrap=True, reading=True)
        self.preview.setAccessibleName(self.tr("As it is printed"))
        self.save = Button(self.tr("Save"), self.accept, look="primary")
        self.save.setDefault(True)
        self.copy = Button(self.tr("Copy the quote"), self._copy)
        self._verbatim = Button(self.tr("Print it verbatim"), self._take_away, look="quiet")
        self._cancel = Button(self.tr("Cancel"), self.reject)

    def _lay_out(self) -> None:
        hint = self.tr("Shorten with … and clarify in [brackets]; every other word is as it was said.")
        parts: list[QWidget] = []
        for title, field in (
            (self.tr("Verbatim"), self.verbatim),
            (self.tr("Edited"), self.edited),
            (self.tr("Attribution"), self.template),
        ):
            label = Label(title, 12, fonts.MEDIUM, "second")
            label.setBuddy(field)
            field.setAccessibleName(title)
            parts += [label, field]
        parts.insert(4, self.said)
        buttons = row(self._verbatim, None, self._cancel, self.copy, self.save)
        below = Label(self.tr("As it is printed"), 12, fonts.MEDIUM, "second")
        self.setLayout(
            column(Label(hint, 12, tint="muted", wrap=True), *parts, below, self.preview, 8, buttons,
                   margins=(16, 16, 16, 16))
        )  # fmt: skip
        self.resize(fonts.scaled(560), fonts.scaled(520))

    # what it does

    def _words(self) -> str:
        return " ".join(self.edited.toPlainText().split())

    def _check(self) -> None:
        problem = self.problem
        self.said.setText(problem or self.tr("Nothing but ellipses and brackets differs."))
        self.said.set_tint("warn" if problem else "muted")
        self.edited.setAccessibleDescription(self.said.text())
        for button in (self.save, self.copy):
            button.setEnabled(not problem)
        if not problem:
            self.preview.setText(self._quote())

    def _quote(self) -> str:
        return quoted(self._words(), self._printed.attribution(self._found.voices, self.template.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._quote())
        self.copied.emit(self.tr("Copied the quote for print"))

    def _take_away(self) -> None:
        self.edited.setPlainText(" ".join(self._found.text.split()))

    def accept(self) -> None:
        if not self.problem and self._session.do(self.tr("Edit a quote for print"), self._keep):
            super().accept()

    def _keep(self, action: Action) -> bool:
        words = self._words()
        quotes.edit(action, self._passage, "" if words == " ".join(self._found.text.split()) else words)
        quotes.attribute(action, self.template.text())
        return True
