"""The page in the centre while no transcript is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame, row


class NothingOpen(QWidget):
    """Says that no transcript is open, and how one is."""

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = Label(self.tr("No transcript is open."), 13)
        hint = Label(self.tr("Import Word, text or Markdown files, or open one on the left."), 12, tint="muted")
        act = Button(self.tr("Import transcripts…"), self.import_asked.emit)
        card = frame("card", column(words, hint, 4, row(act, None), margins=(20, 16, 20, 16), spacing=4))
        self.setLayout(column(None, row(None, card, None), None, None))
