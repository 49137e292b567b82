"""The window: where the panes are, and who hears whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import Qt  # not before the window is seen: it takes as long as a tenth of all that

    from annotator.core.ids import DocumentId
    from annotator.gui.session import Session
    from annotator.gui.settings import Settings

_FRAME = (8, 40)  # what a title bar and borders take of a small screen
_GROUND = {True: "#191817", False: "#F7F5F1"}  # by whether it is dark, before the theme is there


class MainWindow(QMainWindow):
    """Documents left, transcripts in the centre, codebook right, comparison and passages below.

    It is shown empty, at once; `seen` is sent when it was painted first, and `fill` then makes the panes.
    """

    seen = Signal()

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

    def fill(self, session: Session, settings: Settings) -> None:
        """Make the panes, and let them hear one another."""
        self.session, self.settings = session, settings
        self._make_parts()
        self._lay_out()
        self._connect_panes()
        self._connect_session()
        self.is_filled = True
        self._show_project()

    # parts

    def _make_parts(self) -> None:
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

        session = self.session
        self.transcripts, self.welcome = Transcripts(session), WelcomePage()
        self.documents, self.codebook = DocumentsPanel(session), CodebookPanel(session)
        self.compare, self.passages = ComparePanel(session), PassagesPanel(session)
        self.memos, self.perspectives = MemosPane(session), PerspectivesPane(session)
        self.history = HistoryPanel(session)
        self.bottom, self.statusbar = BottomPane(), StatusBar()
        self.note = Note(self)
        self._make_controllers()

    def _make_controllers(self) -> None:
        self._make_coding()
        self._make_what_panes_do()
        self._make_what_the_window_does()
        self._make_acts()

    def _make_coding(self) -> None:
        from annotator.gui.coding.modes import CodingModes
        from annotator.gui.window.arrangement import Arrangement
        from annotator.gui.window.coding import Coding
        from annotator.gui.window.project_acts import ProjectActs
        from annotator.gui.work.works import Works

        self.works = Works(self.session, self.statusbar.work, self)
        self.coding = Coding(self.session, self.transcripts, self)
        self.modes = CodingModes(self)
        self.project_acts = ProjectActs(self.session, self.settings, self.works, self)
        self.arrangement = Arrangement(self)

    def _make_what_panes_do(self) -> None:
        from annotator.gui.codebook.views import CodeViews
        from annotator.gui.figure.acts import FigureActs
        from annotator.gui.history.acts import HistoryActs
        from annotator.gui.memos.acts import MemoActs
        from annotator.gui.perspectives.acts import PerspectiveActs
        from annotator.gui.printing.acts import PrintActs
        from annotator.gui.proofing.acts import ProofActs
        from annotator.gui.quotes.acts import QuoteActs
        from annotator.gui.reading.acts import ReadingActs
        from annotator.gui.search.searching import Searching
        from annotator.gui.study.acts import StudyActs
        from annotator.gui.views.acts import ViewActs
        from annotator.gui.window.pack_acts import PackActs
        from annotator.gui.window.passage_acts import PassageActs

        self.code_views, self.searching = CodeViews(self), Searching(self)
        self.passage_acts, self.memo_acts, self.study_acts = PassageActs(self), MemoActs(self), StudyActs(self)
        self.perspective_acts = PerspectiveActs(self)
        self.history_acts, self.reading_acts, self.print_acts = HistoryActs(self), ReadingActs(self), PrintActs(self)
        self.view_acts = ViewActs(self)
        self.quote_acts, self.proof_acts = QuoteActs(self), ProofActs(self)
        self.figure_acts = FigureActs(self)
        self.pack_acts = PackActs(self)

    def _make_what_the_window_does(self) -> None:
        from annotator.gui.commands.commands import Commands
        from annotator.gui.help.acts import HelpActs
        from annotator.gui.language.acts import LanguageActs
        from annotator.gui.welcome.first_steps import FirstSteps
        from annotator.gui.window.apart_acts import ApartActs
        from annotator.gui.window.halves import Halves
        from annotator.gui.window.interface_size import InterfaceSize
        from annotator.gui.window.kept_state import KeptState
        from annotator.gui.window.sides import Sides
        from annotator.gui.window.sizes import PaneSizes
        from annotator.gui.window.type_dialog import TypeActs
        from annotator.gui.window.window_acts import WindowActs

        self.window_acts, self.language_acts, self.type_acts = WindowActs(self), LanguageActs(self), TypeActs(self)
        self.sides, self.sizes, self.kept_state = Sides(self), PaneSizes(self), KeptState(self)
        self.interface_size, self.apart_acts = InterfaceSize(self), ApartActs(self)
        self.halves = Halves(self)
        self.commands, self.help_acts, self.first_steps = Commands(self), HelpActs(self), FirstSteps(self)

    def _make_acts(self) -> None:
        from annotator.gui.acts.actions import Acts
        from annotator.gui.window.here import Here
        from annotator.gui.window.recent_menu import RecentMenu
        from annotator.gui.window.selection_bar import SelectionBar
        from annotator.gui.window.topbar import TopBar
        from annotator.gui.window.wheel import Wheel

        serving = (
            self.works, self.coding, self.modes, self.project_acts, self.arrangement, self.transcripts,
            self.code_views, self.searching, self.passage_acts, self.memo_acts, self.history_acts, self.reading_acts,
            self.print_acts, self.view_acts, self.quote_acts, self.proof_acts, self.figure_acts, self.perspective_acts,
            self.pack_acts, self.window_acts, self.language_acts, self.type_acts, self.sides, self.interface_size,
            self.apart_acts, self.halves, self.commands, self.help_acts, self.first_steps, self.study_acts,
        )  # fmt: skip
        self.acts = Acts(self, [one.done_by() for one in serving])
        self.topbar = TopBar(self.acts)
        self.recent_menu, self.wheel = RecentMenu(self), Wheel(self)
        self.commands.begin()
        self.selection_bar, self.here = SelectionBar(self.session, self), Here(self)
        self.modes.connect_acts()

    def _lay_out(self) -> None:
        from PySide6.QtCore import Qt

        from annotator.gui.window.statusbar import Foot

        area = Qt.DockWidgetArea
        self.setMenuWidget(self.topbar)
        self.centre = QStackedWidget()
        for page in (self.welcome, self.transcripts):
            self.centre.addWidget(page)
        self.setCentralWidget(self.first_steps.above(self.centre))
        self.bottom.add(self.compare, self.tr("Compare"))
        self.bottom.add(self.passages, self.tr("Passages"))
        self.bottom.add(self.perspectives, self.tr("Side by side"))
        self.bottom.add(self.memos, self.tr("Memos"))
        self.bottom.add(self.history, self.tr("History"))
        self.bottom.add(self.searching.panel, self.tr("Search"))
        self.left = self.dock("documents", self.documents, area.LeftDockWidgetArea)
        self.right = self.dock("codebook", self.codebook, area.RightDockWidgetArea)
        self.below = self.dock("below", self.bottom, area.BottomDockWidgetArea)
        self.setStatusBar(Foot(self.statusbar))
        self.setCorner(Qt.Corner.BottomLeftCorner, area.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, area.BottomDockWidgetArea)
        self.sides.apply(shown=True)
        self.sizes.begin()

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

    # who hears whom

    def _connect_panes(self) -> None:
        self.welcome.sample_asked.connect(self.project_acts.open_sample)
        self.welcome.new_asked.connect(self.project_acts.new)
        self.welcome.open_asked.connect(self.project_acts.open)
        self.welcome.recent_asked.connect(self.project_acts.open_path)
        self.documents.open_asked.connect(self.open_document)
        self.documents.import_asked.connect(self.project_acts.import_transcripts)
        self.documents.roles_asked.connect(self.window_acts.assign_roles)
        self.codebook.code_activated.connect(self.coding.apply)
        self.codebook.import_asked.connect(self.project_acts.bring_codebook)
        self.codebook.current_changed.connect(self.passages.set_code)
        self.compare.passage_asked.connect(self.reveal)
        self.compare.assign_roles_asked.connect(self.window_acts.assign_roles)
        self.compare.export_asked.connect(self.project_acts.export_comparison)
        self.passages.passage_asked.connect(self.reveal)
        self.passages.counted.connect(self._name_passages)
        self.selection_bar.code_asked.connect(self.coding.choose)
        self.selection_bar.in_vivo_asked.connect(self.coding.in_vivo)
        self.selection_bar.memo_asked.connect(self.memo_acts.write)
        self.selection_bar.chosen.connect(self.coding.apply)
        self.topbar.preset_chosen.connect(self.arrangement.use)
        self.topbar.coder_chosen.connect(self.window_acts.set_coder)
        self.topbar.search_asked.connect(self.searching.look_for)
        self.topbar.coder_asked.connect(self.window_acts.ask_for_coder)
        self.arrangement.used.connect(self.topbar.presets.show_chosen)
        self.transcripts.current_changed.connect(self._show_document)
        self.transcripts.menu_asked.connect(self._show_menu)
        self.transcripts.view_made.connect(self.acts.serve)
        self.transcripts.import_asked.connect(self.project_acts.import_transcripts)

    def _connect_session(self) -> None:
        from annotator.gui.language.told import told

        self.session.opened.connect(self._show_project)
        self.session.changed.connect(self._note_saved)
        self.session.failed.connect(lambda error: self.note.complain(told(error)))
        self.session.removed.connect(lambda words: self.note.say(words, self.session.undo))
        self.coding.said.connect(self.note.say)
        self.project_acts.said.connect(self.note.say)
        self.project_acts.imported.connect(self.open_document)

    # what others ask

    def open_document(self, document: DocumentId) -> None:
        """Bring a transcript to the front."""
        if self.arrangement.current == "compare":
            self.arrangement.use("code")
        self.code_views.step_aside()
        self._give_keys(self.transcripts.open(document))

    def reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place of a transcript to the front."""
        if self.arrangement.current == "compare":
            self.arrangement.use("code")
        self.code_views.step_aside()
        self.transcripts.reveal(document, start, end)

    def prepare(self) -> None:
        """Bring in what will be needed soon, while nobody waits for it."""
        from annotator.gui.compare.loading import loading

        loading().begin()

    def _give_keys(self, pane: QWidget) -> None:
        """Give a pane the keys once it is shown: what was just made is not, and would not take them."""
        QTimer.singleShot(0, pane, pane.setFocus)

    # what is shown

    def _show_project(self) -> None:
        project = self.session.project
        self.centre.setCurrentWidget(self.welcome if project is None else self.transcripts)
        self.bottom.setVisible(project is not None)
        self.topbar.allow(is_open=project is not None)
        self.welcome.show_recent(self.settings.recent)
        self.window_acts.refresh()
        self.here.refresh()
        if project is None:
            self.statusbar.show_project(None)
            self._give_keys(self.welcome)
            return
        facts = project.read.facts()
        self.setWindowTitle(f"{facts.title or project.path.stem} — Annotator")
        read_only = "" if project.is_writable else self.tr("  read only")
        self.statusbar.show_project(project.path.name + read_only)
        first = next(iter(project.read.documents()), None)
        if not self.kept_state.restore() and first is not None:
            self.open_document(first.id)

    def _show_document(self, document: DocumentId | None) -> None:
        self.documents.show_document(document)
        self.codebook.set_document(document)
        self.here.refresh()

    def _note_saved(self, kinds: frozenset[str]) -> None:
        if kinds != {"coder"}:  # who codes is a matter of this desk until something is coded
            self.statusbar.show_saved()
        self.note.expire()
        self.window_acts.refresh()
        self.here.refresh()

    def _name_passages(self, number: int) -> None:
        from annotator.gui.language.numbers import whole

        named = self.tr("Passages") if number < 0 else self.tr("Passages  {0}").format(whole(number))
        self.bottom.set_name(self.passages, named)

    def _show_menu(self, place: QPoint) -> None:
        menu = self.window_acts.context_menu()
        menu.exec(place)
        menu.deleteLater()

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
        if self.is_filled:
            self.sizes.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.is_filled and self.isActiveWindow():
            self.session.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_filled:
            self.settings.keep("geometry", self.saveGeometry())
            self.hide()
            self.apart_acts.close_all()
            self.works.finish()
            self.session.show(None)
        super().closeEvent(event)


class _NoTitle(QWidget):
    """No title: the panes have headers of their own."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
