"""Which roles are compared: a box for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.ticks import TickBox
from annotator.gui.people.assignment import asks
from annotator.gui.theme import fonts


class ComparedRoles(QWidget):
    """A box for each role; one whose name is that of those who ask is not compared until somebody says so."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, TickBox] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self._layout.addWidget(Label(self.tr("Compared roles"), 11, fonts.MEDIUM, "muted"))
        self._layout.addStretch(1)

    def show_roles(self, names: Sequence[str], compared: Mapping[str, bool]) -> None:
        """Show a box for each role, with what is known of it."""
        for name in set(self._boxes) - set(names):
            self._boxes.pop(name).deleteLater()
        for at, name in enumerate(names):
            if name not in self._boxes:
                box = TickBox(name.replace("&", "&&"))
                box.setAccessibleName(self.tr("Compare {0}").format(name))
                box.setChecked(compared.get(name, not asks(name)))
                box.toggled.connect(self.edited)
                self._boxes[name] = box
                self._layout.insertWidget(1 + at, box)

    def compared(self) -> dict[str, bool]:
        """Whether each role is compared."""
        return {name: box.isChecked() for name, box in self._boxes.items()}
