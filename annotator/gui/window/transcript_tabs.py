"""The tabs of the transcripts that are open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabBar

from annotator.core.ids import DocumentId
from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.tabs import TabBar
from annotator.gui.theme import fonts


class TranscriptTabs(TabBar):
    """A tab for each transcript, with its title and a button that asks to close it."""

    close_asked = Signal(object)  # the DocumentId

    def __init__(self) -> None:
        super().__init__()
        self.documents: list[DocumentId] = []
        self.setFont(fonts.ui(12, fonts.MEDIUM))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(self.tr("Open transcripts"))

    def current(self) -> DocumentId | None:
        """The transcript whose tab is chosen."""
        at = self.currentIndex()
        return self.documents[at] if 0 <= at < len(self.documents) else None

    def add(self, document: DocumentId, title: str) -> None:
        """Add a tab at the end."""
        self.documents.append(document)
        close = IconButton("close", self.tr("Close the transcript"), lambda: self.close_asked.emit(document))
        close.setFixedSize(fonts.scaled(24), fonts.scaled(24))
        self.setTabButton(self.addTab(title), QTabBar.ButtonPosition.RightSide, close)

    def choose(self, document: DocumentId) -> None:
        """Choose the tab of a transcript."""
        self.setCurrentIndex(self.documents.index(document))

    def drop(self, places: Sequence[int]) -> None:
        """Take tabs away, without a word about which one is chosen then."""
        blocker = QSignalBlocker(self)
        for at in sorted(places, reverse=True):
            del self.documents[at]
            self.removeTab(at)
        blocker.unblock()

    def rename(self, titles: Mapping[DocumentId, str]) -> None:
        """Show the titles that the transcripts have now."""
        for at, document in enumerate(self.documents):
            self.setTabText(at, titles[document])
