"""Says what joining two codes does before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import joining
from annotator.gui.codebook.joining import Joining
from annotator.gui.controls.labels import Label
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.project import Project


class JoinDialog(QDialog):
    """The counts of both codes and of the one that they become; the pair can be turned round.

    `pair` is which code goes into which.
    """

    def __init__(self, project: Project, code: CodeId, into: CodeId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = code, into
        self._project = project
        self._title = Label("", 17, fonts.SEMIBOLD, wrap=True)
        self._says = Label("", 13, wrap=True)
        self._keeps = Label("", 12, tint="muted", wrap=True)
        self._turn = QPushButton(self.tr("The other way round"))
        self._turn.setProperty("look", "quiet")
        self._cancel, self._join = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Join"))
        self._join.setProperty("look", "primary")
        self._join.setDefault(True)
        self._turn.clicked.connect(self._turn_round)
        self._cancel.clicked.connect(self.reject)
        self._join.clicked.connect(self.accept)
        self._lay_out()
        self._show()

    def _turn_round(self) -> None:
        self.pair = self.pair[1], self.pair[0]
        self._show()

    def _show(self) -> None:
        found = joining.foresee(self._project, *self.pair)
        title = self.tr("Join “{0}” into “{1}”").format(found.code, found.into)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._says.setText("\n".join(self._sentences(found)))
        self.setAccessibleDescription(self._says.text())
        keeps = self.tr("Name and definition of “{0}” stay; those of “{1}” go. Undo brings both codes back.")
        self._keeps.setText(keeps.format(found.into, found.code))

    def _sentences(self, found: Joining) -> list[str]:
        lines = self._numbers(found) if found.is_counted else [self._plain(found)]
        if found.moved:
            names = ", ".join(self.tr("“{0}”").format(name) for name in found.moved)
            lines.append(self.tr("Below “{0}” from now on: {1}.").format(found.into, names))
        return lines

    def _plain(self, found: Joining) -> str:
        """What becomes of the passages, where they are not counted."""
        if found.overlapping:
            return self.tr("Their passages come together, those of all coders. Those that overlap become one.")
        return self.tr("Their passages come together, those of all coders. None overlap.")

    def _numbers(self, found: Joining) -> list[str]:
        both = self.tr("“{0}” has {1}, “{2}” has {3}, of all coders together.")
        lines = [
            both.format(found.code, counted.passages(found.of_code), found.into, counted.passages(found.of_into)),
        ]
        if found.overlapping:
            after = self.tr("Those that overlap become one: together {0}, {1} fewer.")
            lines.append(after.format(counted.passages(found.together), whole(found.overlapping)))
        else:
            lines.append(self.tr("None overlap: together {0}.").format(counted.passages(found.together)))
        return lines

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._turn)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._join)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for part in (self._title, self._says, self._keeps):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.setFixedWidth(fonts.scaled(480))
