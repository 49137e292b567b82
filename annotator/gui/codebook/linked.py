"""The memos on a code in its definition card: each leads to the memo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator import memos
from annotator.core.ids import CodeId
from annotator.core.memos import About
from annotator.gui import counted
from annotator.gui.controls.labels import Label
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme
from annotator.memos import Key
from annotator.project import Project

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Linked:
    """A memo by its title, else by its first words."""

    key: Key
    title: str


def on_code(project: Project, coder: str, code: CodeId) -> list[Linked]:
    """The memos on a code that a coder may see; its own note is shown in full elsewhere."""
    found = memos.about(project, coder, About("code", code))
    return [Linked(one.key, one.title or " ".join(one.text.split())[:_LONGEST]) for one in found if not one.is_note]


class LinkedMemos(QWidget):
    """Lists memos; not there where there are none."""

    asked = Signal(object)  # the Key

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", 11, fonts.MEDIUM, "muted")
        self._buttons: list[QPushButton] = []
        self._shown: Sequence[Linked] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._title)
        theme().changed.connect(self._dress)

    def show_memos(self, linked: Sequence[Linked]) -> None:
        """Show other memos."""
        self.setVisible(bool(linked))
        if list(linked) == list(self._shown):
            return
        self._shown = list(linked)
        self._title.setText(counted.memos(len(linked)))
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(one) for one in linked]
        for button in self._buttons:
            self._layout.addWidget(button)
        self._dress()

    def _button(self, one: Linked) -> QPushButton:
        button = QPushButton(one.title.replace("&", "&&"))
        button.setFont(fonts.ui(12))
        button.setProperty("look", "row")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(self.tr("Memo {0}").format(one.title))
        button.setToolTip(one.title)
        button.clicked.connect(partial(self.asked.emit, one.key))
        return button

    def _dress(self) -> None:
        for button in self._buttons:
            button.setIcon(icons.icon("memo", "muted", fonts.scaled(14)))
