"""The foot of the search: as what, and how far around the words, the ticked matches are coded."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QPushButton

from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook.code_dialog import edit_code
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import row
from annotator.gui.controls.marks import swatch_icon
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_LONGEST = 28


class Foot(QFrame):
    """Chooses scope and code. A code is a CodeId, or the name of one that is made when the matches are coded."""

    scope_chosen = Signal()
    code_chosen = Signal()
    code_asked = Signal()
    ticks_asked = Signal(bool)  # all, or none

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._palette: CodePalette | None = None
        self.code: CodeId | str | None = None
        self.setObjectName("strip")
        self.setFixedHeight(fonts.scaled(44))
        self.scope = ChoiceChip(self.tr("Passages"), self.tr("How much is coded around the words"))
        scopes = (self.tr("The words"), "match"), (self.tr("The sentence"), "sentence"), (self.tr("The turn"), "turn")
        self.scope.offer(scopes, "match")
        self._choose = QPushButton()
        self._choose.setFont(fonts.ui(13, fonts.MEDIUM))
        self._choose.clicked.connect(self.choose)
        self._said = ElidedLabel("", 12, tint="muted")
        self.apply = Button("", self.code_asked.emit, look="primary")
        every = Button(self.tr("Tick all"), lambda: self.ticks_asked.emit(True), look="quiet")
        none = Button(self.tr("Tick none"), lambda: self.ticks_asked.emit(False), look="quiet")
        parts = row(every, none, margins=(8, 0, 16, 0), spacing=4)
        parts.addSpacing(8)
        parts.addWidget(self.scope)
        parts.addSpacing(8)
        parts.addWidget(self._said, 1)
        parts.addWidget(self._choose)
        parts.addSpacing(8)
        parts.addWidget(self.apply)
        self.setLayout(parts)
        self.scope.activated.connect(lambda _: self.scope_chosen.emit())
        theme().changed.connect(self.refresh)

    def choose(self) -> None:
        """Open the palette of codes over the button."""
        if self._palette is None:
            self._palette = CodePalette(self._session, self)
            self._palette.chosen.connect(self.take)
            self._palette.create_asked.connect(self._create)
            self._palette.define_asked.connect(self._define)
        corner = self._choose.mapToGlobal(QPoint(0, -fonts.scaled(360)))
        self._palette.open_at(corner, self.tr("for the passages that were found"))

    def take(self, code: CodeId | str | None) -> None:
        """Choose a code."""
        self.code = code
        self.code_chosen.emit()

    def refresh(self) -> None:
        """Name the code; one that is gone is chosen no more."""
        project = self._session.project
        if project is None or (isinstance(self.code, int) and self.code not in project.read.codebook()):
            self.code = None
        name = self.name()
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        self._choose.setText(short.replace("&", "&&") if name else self.tr("Choose a code…"))
        self._choose.setAccessibleName(self.tr("Code: {0}").format(name) if name else self.tr("Choose a code…"))
        if isinstance(self.code, int) and project is not None:
            self._choose.setIcon(swatch_icon(project.read.codebook().hue(self.code)))
        else:
            self._choose.setIcon(QIcon())

    def name(self) -> str:
        """The name of the code that is chosen."""
        project = self._session.project
        if isinstance(self.code, str) or self.code is None or project is None:
            return self.code if isinstance(self.code, str) else ""
        return project.read.codebook().shortest(self.code)

    def say(self, wanted: int, said: str, *, can_change: bool) -> None:
        """Say how many passages would be coded, where they are counted, and what would not."""
        number = self.tr("Code {0}").format(counted.passages(wanted))
        self.apply.setText(number if self._session.counts else self.tr("Code what is ticked"))
        self.apply.setAccessibleName(self.apply.text())
        self.apply.setEnabled(can_change and wanted > 0 and self.code is not None)
        self._said.setText(said)

    def _create(self, name: str) -> None:
        project = self._session.project
        twin = None if project is None else project.read.codebook().child_named(name, None)
        self.take(name if twin is None else twin.id)

    def _define(self, name: str) -> None:
        code = edit_code(self.window(), self._session, None, name=name)
        if code is not None:
            self.take(code)
