"""The comparison pane: themes against groups, each number leading to its passages, each status to its reasons."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.core.errors import AnnotatorError
from annotator.core.ids import CodeId
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.bar import Bar
from annotator.gui.compare.card import ThemeCard
from annotator.gui.compare.loading import loading
from annotator.gui.compare.notices import Notices
from annotator.gui.compare.results import Results
from annotator.gui.compare.scene import Scene, read
from annotator.gui.compare.states import StateCard
from annotator.gui.compare.voices import Voices
from annotator.gui.controls.labels import Label, line
from annotator.gui.language.told import told
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.store.verbs import project as verbs

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.project import Project

SHOWN = frozenset(
    {"project", "coder", "role", "attribute", "participant", "document", "version", "speaker", "attendance"}
    | {"code", "coding", "status", "reading"}
)
"""The kinds of thing that the pane shows."""
_NARROW = 1160
"""Below which width the theme card is folded away, in pixels at zoom 1."""


class ComparePanel(QWidget):
    """Compares what an open project holds, and compares again when that changes while it is seen."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    assign_roles_asked = Signal()
    export_asked = Signal(object)  # the Comparison that is shown

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scene: Scene | None = None
        self._voices: Voices | None = None
        self._is_old = True
        self._cost = 0.0
        self._wants_card: bool | None = None
        self._notices = Notices()
        self._later = QTimer(self, singleShot=True)
        self.bar = Bar()
        self.results = Results()
        self.state = StateCard()
        self.card = ThemeCard()
        self.setAccessibleName(self.tr("Compare"))
        self.setFocusProxy(self.results)
        self._lay_out()
        self._connect()
        self._arrange()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return None if self._scene is None else self._scene.comparison

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
            self._show_nothing(self._waiting)
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
        self._show_nothing(None)
        self.bar.offer(ROLE, [], None, [])
        self._is_old = True
        self._loaded()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN:
            self._is_old = True
            if self.isVisible():
                self._later.start(min(1000, round(2000 * self._cost)))

    def _loaded(self) -> None:
        if self._is_old and self.isVisible():
            self.refresh()

    def _compare(self, project: Project) -> None:
        self._offer(project)
        coder = self.bar.coder.currentData()
        try:
            scene = read(project, self.bar.by.currentData(), coder)
        except AnnotatorError as error:
            self.state.say(told(error))
            self._show_nothing(self.state)
            return
        missing = self._notices.missing(project, scene, coder)
        if missing is None:
            self._show(project, scene)
        else:
            self.state.say(*missing)
            self._show_nothing(self.state)

    def _offer(self, project: Project) -> None:
        attributes = [name for name in project.read.attributes() if name not in (ROLE, DOCUMENT, PARTICIPANT)]
        coders = [coder.name for coder in project.read.coders()]
        self.bar.offer(self.bar.by.currentData(), attributes, self.bar.coder.currentData(), coders)
        self.bar.show_thresholds(project.read.facts().thresholds, can_change=project.is_writable)

    def _show(self, project: Project, scene: Scene) -> None:
        self._scene, self._voices = scene, Voices(project, scene)
        self._show_page(self.results)
        self.results.show_scene(project, scene, self._voices)
        self._show_theme()

    def _show_nothing(self, page: QWidget | None) -> None:
        self._scene = self._voices = None
        self.results.show_nothing()
        self._show_page(page or self._blank)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.bar.export.setEnabled(page is self.results)
        self._arrange()

    def _show_theme(self) -> None:
        address, project = self.results.matrix.address(), self._session.project
        if self._scene is None or self._voices is None or address is None or project is None or self.card.isHidden():
            return
        shown = self._scene.theme(address.code)
        if shown is not None:
            self.card.show_theme(self._scene, shown, self._voices, can_change=project.is_writable)

    # what is changed

    def _set_thresholds(self, thresholds: Thresholds) -> None:
        self._session.do(self.tr("Set thresholds"), verbs.set_thresholds, thresholds)

    def _settle(self, code: CodeId, status: str, reason: str) -> None:
        if self._scene is None or (shown := self._scene.theme(code)) is None:
            return
        label = self.tr("Settle {0}") if status else self.tr("Open {0} again")
        self._session.do(label.format(shown.name), verbs.settle, code, status, reason, self._scene.comparison.by)

    # how the room is shared

    def _toggle_card(self, wanted: bool) -> None:
        self._wants_card = wanted
        self._arrange()

    def _arrange(self) -> None:
        """Fold the card away where it has no room, unless it was asked for."""
        is_narrow = self.width() < fonts.scaled(_NARROW)
        wanted = not is_narrow if self._wants_card is None else self._wants_card
        self.bar.show_card(wanted, can_change=self._scene is not None)
        is_shown = wanted and self._scene is not None
        self._edge.setVisible(is_shown)
        if is_shown == self.card.isHidden():
            self.card.setVisible(is_shown)
            self._show_theme()

    def _lay_out(self) -> None:
        self._blank = QWidget()
        self._waiting = Label(self.tr("Loading…"), 13, tint="muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.setObjectName("surface")
        for page in (self._blank, self._waiting, self.state, self.results):
            self._pages.addWidget(page)
        self._edge = line(vertical=True)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.bar)
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
        self.bar.asked.connect(self.refresh)
        self.bar.measures_chosen.connect(self.results.matrix.show_measures)
        self.bar.thresholds_chosen.connect(self._set_thresholds)
        self.bar.card_toggled.connect(self._toggle_card)
        self.bar.export_asked.connect(lambda: self.export_asked.emit(self.comparison))
        self.results.moved.connect(self._show_theme)
        self.results.passage_asked.connect(self.passage_asked)
        self.results.assign_roles_asked.connect(self.assign_roles_asked)
        self.state.acted.connect(self.assign_roles_asked)
        self.card.settled.connect(self._settle)
