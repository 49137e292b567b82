"""The comparison pane: themes against groups, each number leading to its passages, each status to its reasons."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.errors import AnnotatorError
from annotator.core.ids import DocumentId
from annotator.gui.compare.bar import Bar
from annotator.gui.compare.card import ThemeCard
from annotator.gui.compare.deeds import Deeds
from annotator.gui.compare.filters import Filters
from annotator.gui.compare.loading import loading
from annotator.gui.compare.notices import Notices
from annotator.gui.compare.results import Results
from annotator.gui.compare.scene import Scene, scene
from annotator.gui.compare.states import StateCard
from annotator.gui.compare.trying import trying_statuses
from annotator.gui.compare.voices import Voices
from annotator.gui.controls.labels import Label, line
from annotator.gui.language.told import told
from annotator.gui.perspectives.noted import Noted
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.store.store import Changes

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.robustness import Robustness
    from annotator.project import Project
    from annotator.questions.kept_comparison import Asked, KeptComparison

SHOWN = frozenset(
    {"project", "coder", "code_set", "role", "attribute", "participant", "document", "version", "speaker", "attendance"}
    | {"code", "coding", "status", "reading"}
)
"""The kinds of thing that the pane shows."""
_NOTED = frozenset({"memo", "link"})
_CODED = frozenset({"coding"})
"""What changes while one codes, and no note with it."""
_NARROW = 1160
"""Below which width the theme card is folded away, in pixels at zoom 1."""
_REST = 250
"""How long nothing changes before the statuses are tried, in milliseconds."""


class ComparePanel(QWidget):
    """Compares what an open project holds, and compares again when that changes while it is seen."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    assign_roles_asked = Signal()
    export_asked = Signal(object)  # the Comparison that is shown

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.scene: Scene | None = None
        self._noted: Noted | None = None
        self._voices: Voices | None = None
        self._kept: KeptComparison | None = None
        self._waiting: set[str] = set()
        self._touched: set[DocumentId] = set()
        self._is_old = True
        self._cost = 0.0
        self._wants_card: bool | None = None
        self._notices = Notices()
        self._robustness: Robustness | None = None
        self._later = QTimer(self, singleShot=True)
        self._try_later = QTimer(self, singleShot=True, interval=_REST)
        self.bar = Bar()
        self.filters = Filters()
        self.results = Results()
        self.state = StateCard()
        self.card = ThemeCard()
        self.deeds = Deeds(self, session)
        self.setAccessibleName(self.tr("Compare"))
        self.setFocusProxy(self.results)
        self._lay_out()
        self._connect()
        self._arrange()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return None if self.scene is None else self.scene.comparison

    @property
    def noted(self) -> Noted | None:
        """The notes on what is shown; made anew when they may be others."""
        project = self._session.project
        if project is None or self.scene is None:
            return None
        by = self.scene.comparison.by
        if self._noted is None or self._noted.by != by:
            self._noted = Noted(project, by, self._session.coder)
        return self._noted

    def asked(self, themes: str | None = None) -> Asked:
        """What is compared here, as other windows ask for it too: of a set of codes, or of those that are reported."""
        from annotator.questions.kept_comparison import Asked

        where, coder = self.filters.where, self.bar.coder.currentData()
        return Asked(self.bar.ways(), where, coder, themes, beside=self.filters.beside)

    @property
    def is_waiting(self) -> bool:
        """Whether something has changed that is not shown yet."""
        return self._is_old

    def refresh(self) -> None:
        """Compare again, now."""
        project = self._session.project
        self._is_old = False
        if project is None:
            self._show_nothing(None)
        elif not loading().is_ready:
            self._is_old = True
            self._show_nothing(self._loading)
            loading().begin()
        else:
            started = perf_counter()
            self._compare(project)
            self._cost = perf_counter() - started

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
        super().changeEvent(event)

    # another project, or the same one changed

    def _opened(self) -> None:
        self._kept = None
        self._show_nothing(None)
        self.bar.reset()
        self.filters.reset()
        self._is_old = True
        self._loaded()

    def _changed(self, kinds: frozenset[str]) -> None:
        if not kinds <= _CODED:
            self._noted = None
        if kinds & _NOTED:
            self._show_theme()
        if not kinds & SHOWN:
            return
        touched = kinds.passages if isinstance(kinds, Changes) else {}
        if "coding" in kinds and not touched:
            self._kept = None
        self._waiting |= kinds & SHOWN
        self._touched |= set(map(DocumentId, touched))
        self._is_old = True
        if self.isVisible():
            is_quick = self._kept is not None and kinds <= _CODED
            self._later.start(0 if is_quick else min(1000, round(2000 * self._cost)))

    def _loaded(self) -> None:
        if self._is_old and self.isVisible():
            self.refresh()

    def _compare(self, project: Project) -> None:
        self._offer(project)
        coder = self.bar.coder.currentData()
        try:
            shown = scene(project, self._counted(project))
        except AnnotatorError as error:
            self._kept = None
            self.state.say(told(error))
            self._show_nothing(self.state)
            return
        missing = self._notices.missing(project, shown, coder)
        if missing is None:
            self._show(project, shown)
        else:
            self.state.say(*missing)
            self._show_nothing(self.state)

    def _counted(self, project: Project) -> KeptComparison:
        """What is asked for, right again: only documents that were touched are counted anew where that is enough."""
        from annotator.questions.kept_comparison import KeptComparison

        asked = replace(self.asked(), distinct=self.bar.is_distinct)
        kinds, documents = self._waiting, self._touched
        self._waiting, self._touched = set(), set()
        if self._kept is None or self._kept.asked != asked or not self._kept.follow(kinds, documents):
            self._kept = KeptComparison(project, asked)
        return self._kept

    def _offer(self, project: Project) -> None:
        attributes = [name for name in project.read.attributes() if name not in (ROLE, DOCUMENT, PARTICIPANT)]
        coders = [coder.name for coder in project.read.coders()]
        facts = project.read.facts()
        self.bar.offer(attributes, coders)
        self.bar.offer_sets([(one.name, one.id) for one in project.read.code_sets() if one.codes], facts.reported)
        self.bar.show_thresholds(facts.thresholds, can_change=project.is_writable)
        self.bar.show_counting(self._session.counts)
        self.filters.offer(project)

    def _show(self, project: Project, scene: Scene) -> None:
        self.scene, self._voices = scene, Voices(project, scene)
        self._show_page(self.results)
        self.results.show_scene(project, scene, self._voices)
        self._robustness = None
        self._try_later.start()
        self._show_theme()

    def _show_nothing(self, page: QWidget | None) -> None:
        self.card.saying.keep()
        self.scene = self._voices = self._robustness = self._noted = None
        self.results.show_nothing()
        self._show_page(page or self._blank)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.bar.export.setEnabled(page is self.results)
        self._arrange()

    def _show_theme(self) -> None:
        address, project = self.results.matrix.address(), self._session.project
        if self.scene is None or self._voices is None or address is None or project is None or self.card.isHidden():
            return
        shown = self.scene.theme(address.code)
        if shown is not None:
            self.card.show_theme(self.scene, shown, self._voices, self.noted, can_change=project.is_writable)
            self.card.show_robustness(self._robustness)

    def _try(self) -> None:
        """Try the statuses beside the window, while their card is seen."""
        project = self._session.project
        is_wanted = self._robustness is None and not self.card.isHidden()
        if is_wanted and self.scene is not None and self.scene.is_counted and project is not None:
            trying_statuses().begin(project, self.scene.comparison)

    def _show_tried(self, comparison: Comparison, robustness: Robustness) -> None:
        if comparison is self.comparison:
            self._robustness = robustness
            self.card.show_robustness(robustness)

    # how the room is shared

    def _toggle_card(self, wanted: bool) -> None:
        self._wants_card = wanted
        self._arrange()

    def _arrange(self) -> None:
        """Fold the card away where it has no room, unless it was asked for."""
        is_narrow = self.width() < fonts.scaled(_NARROW)
        wanted = not is_narrow if self._wants_card is None else self._wants_card
        self.bar.show_card(wanted, can_change=self.scene is not None)
        is_shown = wanted and self.scene is not None
        self._edge.setVisible(is_shown)
        if is_shown == self.card.isHidden():
            self.card.setVisible(is_shown)
            self._show_theme()
            self._try_later.start()

    def _lay_out(self) -> None:
        self._blank = QWidget()
        self._loading = Label(self.tr("Loading…"), 13, tint="muted")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.setObjectName("surface")
        for page in (self._blank, self._loading, self.state, self.results):
            self._pages.addWidget(page)
        self._edge = line(vertical=True)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.bar)
        left.addWidget(self.filters)
        left.addWidget(self._pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self._edge)
        whole.addWidget(self.card)

    def _connect(self) -> None:
        self._session.opened.connect(self._opened)
        self._session.changed.connect(self._changed)
        loading().ready.connect(self._loaded)
        self._later.timeout.connect(self.refresh)
        self._try_later.timeout.connect(self._try)
        self._session.closing.connect(trying_statuses().finish)
        self._session.closing.connect(self.card.saying.keep)
        trying_statuses().tried.connect(self._show_tried)
        self.bar.asked.connect(self.refresh)
        self.filters.asked.connect(self.refresh)
        self.bar.filter_asked.connect(self.filters.open_at)
        self.bar.measures_chosen.connect(self.results.matrix.show_measures)
        self.bar.card_toggled.connect(self._toggle_card)
        self.bar.export_asked.connect(lambda: self.export_asked.emit(self.comparison))
        self.results.moved.connect(self._show_theme)
        self.results.passage_asked.connect(self.passage_asked)
        self.results.assign_roles_asked.connect(self.assign_roles_asked)
        self.state.acted.connect(self.assign_roles_asked)
