"""The window: first empty, then with the panes in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, Qt  # not before the window is seen: it takes as long as a tenth of all that

    from annotator.core.ids import DocumentId
    from annotator.gui.acts.actions import Acts
    from annotator.gui.session import Session
    from annotator.gui.settings import Settings
    from annotator.gui.window.coding import Coding
    from annotator.gui.window.project_acts import ProjectActs
    from annotator.gui.window.selection_bar import SelectionBar
    from annotator.gui.window.topbar import TopBar

_FRAME = (8, 40)  # what a title bar and borders take of a small screen
_GROUND = {True: "#191817", False: "#F7F5F1"}  # by whether it is dark, before the theme is there


class MainWindow(QMainWindow):
    """Documents left, transcripts in the centre, codebook right, comparison and passages below.

    It is shown empty, at once; `seen` is sent when it was painted first. An `Assembly` then has the panes made, gives
    the window what all of it speaks with, and serves it: of who serves it the window knows no one.
    """

    seen = Signal()
    resized = Signal()
    closing = Signal()
    transcripts_wanted = Signal()  # they are to be in sight, whatever stands in front of them

    assembly: QObject
    coding: Coding
    project_acts: ProjectActs
    acts: Acts
    topbar: TopBar
    selection_bar: SelectionBar

    def __init__(self, *, dark: bool = False, geometry: QByteArray | None = None) -> None:
        super().__init__()
        self._ground = QColor(_GROUND[dark])
        self._is_seen = False
        self.is_filled = False
        self.setWindowTitle("Annotator")
        self.setMinimumSize(1000, 600)
        room = self.screen().availableGeometry()
        self.resize(min(1440, room.width() - _FRAME[0]), min(900, room.height() - _FRAME[1]))
        if geometry is not None:
            self.restoreGeometry(geometry)

    # parts

    def make_panes(self, session: Session, settings: Settings) -> None:
        """Make the panes of a session, none of them in its place yet."""
        from annotator.gui.codebook.panel import CodebookPanel
        from annotator.gui.compare.panel import ComparePanel
        from annotator.gui.documents.panel import DocumentsPanel
        from annotator.gui.history.panel import HistoryPanel
        from annotator.gui.memos.pane import MemosPane
        from annotator.gui.passages.panel import PassagesPanel
        from annotator.gui.perspectives.pane import PerspectivesPane
        from annotator.gui.welcome.page import WelcomePage
        from annotator.gui.window.bottom import BottomPane
        from annotator.gui.window.centre import Transcripts
        from annotator.gui.window.notes import Note
        from annotator.gui.window.statusbar import StatusBar

        self.session, self.settings = session, settings
        self.transcripts, self.welcome = Transcripts(session), WelcomePage()
        self.documents, self.codebook = DocumentsPanel(session), CodebookPanel(session)
        self.compare, self.passages = ComparePanel(session), PassagesPanel(session)
        self.memos, self.perspectives = MemosPane(session), PerspectivesPane(session)
        self.history = HistoryPanel(session)
        self.bottom, self.statusbar = BottomPane(), StatusBar()
        self.note = Note(self)
        self._make_works()

    def _make_works(self) -> None:
        from annotator.gui.search.panel import SearchPanel
        from annotator.gui.work.works import Works

        self.works = Works(self.session, self.statusbar.work, self)
        self.search = SearchPanel(self.session, self.works)
        self.centre = QStackedWidget()
        for page in (self.welcome, self.transcripts):
            self.centre.addWidget(page)

    def lay_out(self, central: QWidget) -> None:
        """Put the panes in their places around what holds the centre."""
        from PySide6.QtCore import Qt

        from annotator.gui.window.statusbar import Foot

        area = Qt.DockWidgetArea
        self.setMenuWidget(self.topbar)
        self.setCentralWidget(central)
        self.bottom.add(self.compare, self.tr("Compare"))
        self.bottom.add(self.passages, self.tr("Passages"))
        self.bottom.add(self.perspectives, self.tr("Side by side"))
        self.bottom.add(self.memos, self.tr("Memos"))
        self.bottom.add(self.history, self.tr("History"))
        self.bottom.add(self.search, self.tr("Search"))
        self.left = self.dock("documents", self.documents, area.LeftDockWidgetArea)
        self.right = self.dock("codebook", self.codebook, area.RightDockWidgetArea)
        self.below = self.dock("below", self.bottom, area.BottomDockWidgetArea)
        self.setStatusBar(Foot(self.statusbar))
        self.setCorner(Qt.Corner.BottomLeftCorner, area.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, area.BottomDockWidgetArea)

    def dock(self, name: str, pane: QWidget | None, area: Qt.DockWidgetArea) -> QDockWidget:
        """A place for a pane at one side of the window."""
        dock = QDockWidget(self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(_NoTitle())
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        if pane is not None:
            dock.setWidget(pane)
        self.addDockWidget(area, dock)
        return dock

    # what others ask

    def over_transcripts(self) -> QWidget | None:
        """What stands in front of the transcripts in the centre, such as a code that is being split."""
        front = self.centre.currentWidget()
        return None if front in (self.welcome, self.transcripts, self.compare) else front

    def open_document(self, document: DocumentId) -> None:
        """Bring a transcript to the front."""
        self.transcripts_wanted.emit()
        self.give_keys(self.transcripts.open(document))

    def reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place of a transcript to the front."""
        self.transcripts_wanted.emit()
        self.transcripts.reveal(document, start, end)

    def prepare(self) -> None:
        """Bring in what will be needed soon, while nobody waits for it."""
        from annotator.gui.compare.loading import loading

        loading().begin()

    def give_keys(self, pane: QWidget) -> None:
        """Give a pane the keys once it is shown: what was just made is not, and would not take them."""
        QTimer.singleShot(0, pane, pane.setFocus)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_filled:
            QPainter(self).fillRect(self.rect(), self._ground)
        else:
            super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self.seen.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.is_filled and self.isActiveWindow():
            self.session.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_filled:
            self.settings.keep("geometry", self.saveGeometry())
            self.hide()
            self.closing.emit()
            self.works.finish()
            self.session.show(None)
        super().closeEvent(event)


class _NoTitle(QWidget):
    """No title: the panes have headers of their own."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
