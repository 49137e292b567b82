"""Asks for another code: where one is to go, or with which it is to be joined."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui.codebook.hit_list import HitList
from annotator.gui.codebook.hits import HitsModel
from annotator.gui.controls.labels import Label
from annotator.gui.controls.search_field import SearchField
from annotator.gui.session import Session
from annotator.gui.theme import fonts


class CodeChooser(QDialog):
    """A field and the codes that fit; the button says what happens to the code that is chosen.

    `top` names a second button, for no code at all: the top of the tree. `choice` is what was chosen.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        verb: str,
        *,
        without: Collection[CodeId],
        top: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice: CodeId | None = None
        self._hits = HitsModel(session, self)
        self._hits.read(without=without)
        self._field = SearchField(self.tr("Code, number or definition"))
        self._list = HitList(self._hits)
        self._primary, self._top, self._cancel = QPushButton(verb), QPushButton(top), QPushButton(self.tr("Cancel"))
        self._primary.setProperty("look", "primary")
        self._primary.setDefault(True)
        self._top.setVisible(bool(top))
        self.setWindowTitle(title)
        self._lay_out(title)
        self._connect()
        self._search("")

    def _lay_out(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._top)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._primary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, 17, fonts.SEMIBOLD, wrap=True))
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(fonts.scaled(440), fonts.scaled(480))

    def _connect(self) -> None:
        self._field.textChanged.connect(self._search)
        self._field.stepped.connect(self._list.step)
        self._field.entered.connect(lambda _: self._choose())
        self._field.escaped.connect(self.reject)
        self._list.picked.connect(lambda code, _: self._list.set_current(code))
        self._list.doubleClicked.connect(lambda _: self._choose())
        self._primary.clicked.connect(self._choose)
        self._top.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    def _search(self, typed: str) -> None:
        self._hits.search(typed)
        self._list.set_current(None)
        self._primary.setEnabled(self._list.current() is not None)

    def _choose(self) -> None:
        if (code := self._list.current()) is not None:
            self.choice = code
            self.accept()
