"""The strip above the transcripts: what is shown of the passages, by code, role and coder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from annotator.core.codebook import Codebook
from annotator.core.people import Coder, Role
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts

_INDENT = "\N{EM SPACE}"


class FilterStrip(QFrame):
    """Three chips, what they come to, and a way back to everything."""

    chosen = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(fonts.scaled(38))
        self.setAccessibleName(self.tr("What is shown in the transcripts"))
        self.code = ChoiceChip(self.tr("Code"), self.tr("Show the passages of one code, or of a theme"))
        self.role = ChoiceChip(self.tr("Role"), self.tr("Show one role; the turns of others are set back"))
        self.coder = ChoiceChip(self.tr("Coder"), self.tr("Show the passages of one coder"))
        self._told = ElidedLabel("", 12, tint="second")
        self._all = Button(self.tr("Show all"), self.cleared.emit, look="quiet")
        for chip in self.chips:
            chip.activated.connect(lambda _: self.chosen.emit())
        layout = row(*self.chips, margins=(12, 0, 12, 0), spacing=6)
        layout.addSpacing(6)
        layout.addWidget(self._told, 1)
        layout.addWidget(self._all)
        self.setLayout(layout)
        self.hide()

    @property
    def chips(self) -> tuple[ChoiceChip, ChoiceChip, ChoiceChip]:
        """The chips from the left."""
        return self.code, self.role, self.coder

    def offer(self, book: Codebook, roles: Sequence[Role], coders: Sequence[Coder], chosen: Sequence[object]) -> None:
        """Offer what there is; `chosen` are a code, a role and a coder, or None for all."""
        everything = self.tr("All"), None
        depths = {code.id: _INDENT * len(book.above(code.id)) for code in book}
        self.code.offer([everything, *((depths[code.id] + code.name, code.id) for code in book)], chosen[0])
        self.role.offer([everything, *((role.name, role.id) for role in roles)], chosen[1])
        self.coder.offer([everything, *((coder.name, coder.id) for coder in coders)], chosen[2])

    def tell(self, words: str) -> None:
        """Say what the chips come to."""
        self._told.setText(words)
        self._told.update()
        self._all.setEnabled(bool(words))
