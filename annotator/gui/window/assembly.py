"""Who serves the window: each is made once, told what it needs, and connected with what it hears."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.gui.acts.actions import Acts
from annotator.gui.codebook.views import CodeViews
from annotator.gui.coding.modes import CodingModes
from annotator.gui.commands.commands import Commands
from annotator.gui.figure.acts import FigureActs
from annotator.gui.help.acts import HelpActs
from annotator.gui.history.acts import HistoryActs
from annotator.gui.language.acts import LanguageActs
from annotator.gui.memos.acts import MemoActs
from annotator.gui.perspectives.acts import PerspectiveActs
from annotator.gui.printing.acts import PrintActs
from annotator.gui.proofing.acts import ProofActs
from annotator.gui.quotes.acts import QuoteActs
from annotator.gui.reading.acts import ReadingActs
from annotator.gui.scrutiny.acts import Scrutinies
from annotator.gui.search.searching import Searching
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.study.acts import StudyActs
from annotator.gui.transcript.acts import TranscriptActs
from annotator.gui.views.acts import ViewActs
from annotator.gui.welcome.first_steps import FirstSteps
from annotator.gui.window.apart_acts import ApartActs
from annotator.gui.window.arrangement import Arrangement
from annotator.gui.window.coding import Coding
from annotator.gui.window.halves import Halves
from annotator.gui.window.here import Here
from annotator.gui.window.interface_size import InterfaceSize
from annotator.gui.window.kept_state import KeptState
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.pack_acts import PackActs
from annotator.gui.window.passage_acts import PassageActs
from annotator.gui.window.project_acts import ProjectActs
from annotator.gui.window.project_shown import ProjectShown
from annotator.gui.window.recent_menu import RecentMenu
from annotator.gui.window.selection_bar import SelectionBar
from annotator.gui.window.sides import Sides
from annotator.gui.window.sizes import PaneSizes
from annotator.gui.window.topbar import TopBar
from annotator.gui.window.type_dialog import TypeActs
from annotator.gui.window.wheel import Wheel
from annotator.gui.window.window_acts import WindowActs


class Assembly(QObject):
    """Fills a window: has its panes made, makes everybody who serves it, and lets them hear one another.

    It alone knows them all. Each is told who else it needs, and none asks the window for another.
    """

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        window.assembly = self
        window.make_panes(session, settings)
        self._make_coding()
        self._make_arrangement()
        self._make_what_panes_do()
        self._make_what_the_window_does()
        self._make_acts()
        self._lay_out()
        self._connect_panes()
        self._connect_window()
        window.is_filled = True
        self.project_shown.show()

    def _make_coding(self) -> None:
        window = self._window
        window.coding = Coding(window.session, window.transcripts, window)
        window.project_acts = ProjectActs(window.session, window.settings, window.works, window)
        self.modes, self.transcript_acts = CodingModes(window), TranscriptActs(window.transcripts.view)

    def _make_arrangement(self) -> None:
        window = self._window
        self.sizes, self.reading_acts = PaneSizes(window), ReadingActs(window)
        self.sides = Sides(window, self.sizes)
        self.apart_acts = ApartActs(window, self.reading_acts)
        self.arrangement = Arrangement(window, self.sides, self.sizes, self.apart_acts)

    def _make_what_panes_do(self) -> None:
        window, arrangement = self._window, self.arrangement
        self.code_views, self.searching = CodeViews(window, arrangement), Searching(window, arrangement)
        self.passage_acts, self.memo_acts = PassageActs(window, arrangement), MemoActs(window, arrangement)
        self.study_acts, self.quote_acts = StudyActs(window), QuoteActs(window)
        self.perspective_acts = PerspectiveActs(window, arrangement, self.quote_acts)
        self.history_acts, self.print_acts = HistoryActs(window, arrangement, self.sides), PrintActs(window)
        self.view_acts, self.figure_acts = ViewActs(window), FigureActs(window)
        self.proof_acts, self.pack_acts = ProofActs(window, arrangement), PackActs(window)
        self.scrutinies = Scrutinies(window)

    def _make_what_the_window_does(self) -> None:
        window, arrangement = self._window, self.arrangement
        self.window_acts, self.language_acts, self.type_acts = (
            WindowActs(window),
            LanguageActs(window),
            TypeActs(window),
        )
        self.kept_state = KeptState(window, arrangement, self.sizes, self.reading_acts)
        self.interface_size = InterfaceSize(window)
        self.halves = Halves(window, arrangement, self.reading_acts)
        self.commands, self.help_acts = Commands(window), HelpActs(window)
        self.first_steps = FirstSteps(window, arrangement)

    def _make_acts(self) -> None:
        window = self._window
        serving = (
            window.works, window.coding, self.modes, window.project_acts, self.arrangement, self.transcript_acts,
            self.code_views, self.searching, self.passage_acts, self.memo_acts, self.history_acts, self.reading_acts,
            self.print_acts, self.view_acts, self.quote_acts, self.proof_acts, self.figure_acts, self.perspective_acts,
            self.pack_acts, self.window_acts, self.language_acts, self.type_acts, self.sides, self.interface_size,
            self.apart_acts, self.halves, self.commands, self.help_acts, self.first_steps, self.study_acts,
            self.scrutinies, window.compare.deeds,
        )  # fmt: skip
        window.acts = Acts(window, [one.done_by() for one in serving])
        window.topbar = TopBar(window.acts)
        self.recent_menu, self.wheel = RecentMenu(window), Wheel(window)
        self.commands.begin()
        self.first_steps.refresh()
        window.selection_bar = SelectionBar(window.session, window)
        self.here = Here(window, self.window_acts)
        self.project_shown = ProjectShown(window, self.window_acts, self.here, self.kept_state)
        self.modes.connect_acts()

    def _lay_out(self) -> None:
        window = self._window
        window.lay_out(self.first_steps.above(window.centre))
        self.sides.apply(shown=True)
        self.sizes.begin()

    # who hears whom

    def _connect_panes(self) -> None:
        window, project = self._window, self._window.project_acts
        window.welcome.sample_asked.connect(project.open_sample)
        window.welcome.new_asked.connect(project.new)
        window.welcome.open_asked.connect(project.open)
        window.welcome.recent_asked.connect(project.open_path)
        window.documents.open_asked.connect(window.open_document)
        window.documents.import_asked.connect(project.import_transcripts)
        window.documents.roles_asked.connect(self.window_acts.assign_roles)
        window.codebook.code_activated.connect(window.coding.apply)
        window.codebook.import_asked.connect(project.bring_codebook)
        window.codebook.current_changed.connect(window.passages.set_code)
        window.compare.passage_asked.connect(window.reveal)
        window.compare.assign_roles_asked.connect(self.window_acts.assign_roles)
        window.compare.export_asked.connect(project.export_comparison)
        window.passages.passage_asked.connect(window.reveal)
        window.selection_bar.code_asked.connect(window.coding.choose)
        window.selection_bar.in_vivo_asked.connect(window.coding.in_vivo)
        window.selection_bar.memo_asked.connect(self.memo_acts.write)
        window.selection_bar.chosen.connect(window.coding.apply)
        window.transcripts.view_made.connect(window.acts.serve)
        window.transcripts.import_asked.connect(project.import_transcripts)

    def _connect_window(self) -> None:
        window, topbar = self._window, self._window.topbar
        topbar.preset_chosen.connect(self.arrangement.use)
        topbar.coder_chosen.connect(self.window_acts.set_coder)
        topbar.search_asked.connect(self.searching.look_for)
        topbar.coder_asked.connect(self.window_acts.ask_for_coder)
        self.arrangement.used.connect(topbar.presets.show_chosen)
        window.transcripts_wanted.connect(self.arrangement.leave_compare)
        window.transcripts_wanted.connect(self.code_views.step_aside)
        window.resized.connect(self.sizes.fit)
        window.closing.connect(self.apart_acts.close_all)
        window.coding.said.connect(window.note.say)
        window.project_acts.said.connect(window.note.say)
        window.project_acts.imported.connect(window.open_document)
        self.code_views.turned.connect(self.here.refresh)
        self.modes.highlighter.changed.connect(self.here.refresh)
        self.commands.rekeyed.connect(self.first_steps.refresh)
        self.commands.rekeyed.connect(self.window_acts.refresh)
