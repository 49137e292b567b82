"""The room of the transcripts: tabs above, the transcript in front below them, and what others put around it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.layouts import frame, row
from annotator.gui.theme import fonts
from annotator.gui.window.nothing_open import NothingOpen
from annotator.gui.window.transcript_facts import TranscriptFacts
from annotator.gui.window.transcript_tabs import TranscriptTabs


class Room(QWidget):
    """Lays out tabs and transcripts; which of these are there says who derives from it."""

    import_asked = Signal()
    apart_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tabs, self._stack, self._facts = TranscriptTabs(), QStackedWidget(), TranscriptFacts()
        out = IconButton("window", self.tr("Open the transcript in a window of its own"), self.apart_asked.emit)
        self._corner = row(spacing=4)
        strip = row(self._tabs, None, self._facts, self._corner, out, margins=(12, 0, 12, 0))
        self._strip = frame("topbar", strip, height=fonts.scaled(37))
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._stack)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(self._parts, 1)
        nothing = NothingOpen()
        nothing.import_asked.connect(self.import_asked)
        self._stack.addWidget(nothing)

    def put(self, *, head: QWidget | None = None, foot: QWidget | None = None, corner: QWidget | None = None) -> None:
        """Put something above the transcripts, below them, or at the end of the row of tabs."""
        if head is not None:
            self._layout.insertWidget(1, head)
        if foot is not None:
            self._layout.addWidget(foot)
        if corner is not None:
            self._corner.addWidget(corner)

    def put_below(self, part: QWidget) -> None:
        """Divide the room of the transcripts: a part of it, as high as the other, lies below the tab in front."""
        half = self._parts.height() // 2
        self._parts.addWidget(part)
        self._parts.setSizes([half, half])
