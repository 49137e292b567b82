"""The quiet strip at the foot of the transcripts: which mode is on, and how it is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import row
from annotator.gui.controls.signs import Swatch
from annotator.gui.theme import fonts


class ModeStrip(QFrame):
    """Says what the mouse and the keys do at the moment, where that is not what they usually do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(fonts.scaled(34))
        self._end: Callable[[], object] = lambda: None
        self._swatch = Swatch()
        self._name = Label("", 12, fonts.SEMIBOLD)
        self._keys = ElidedLabel("", 12, tint="second")
        self._leave = Button("", lambda: self._end(), look="quiet")
        layout = row(self._swatch, self._name, margins=(16, 0, 12, 0), spacing=8)
        layout.addWidget(self._keys, 1)
        layout.addWidget(self._leave)
        self.setLayout(layout)
        self.hide()

    def show_mode(self, name: str, keys: str, hue: str, leave: str, end: Callable[[], object]) -> None:
        """Say which mode is on, with the colour of its code, and which keys mean what; `leave` ends it."""
        self._name.setText(name)
        self._keys.setText(keys)
        self._keys.update()
        self._swatch.show_hue(hue)
        self._leave.setText(leave)
        self._leave.setAccessibleName(leave)
        self._end = end
        self.setAccessibleName(f"{name}. {keys}")
        self.show()

    def words(self) -> str:
        """What the strip says; empty where no mode is on."""
        return "" if self.isHidden() else self.accessibleName()
