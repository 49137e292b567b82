"""What the groups say of a theme, side by side: passages, notes on them, quotes that speak for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.ids import CodeId, PassageId
from annotator.gui.compare.states import StateCard
from annotator.gui.language.told import told
from annotator.gui.passages.changes import PassageChanges
from annotator.gui.perspectives import noting
from annotator.gui.perspectives.bar import PASSAGES, QUOTES, SUMMARIES, Bar
from annotator.gui.perspectives.columns import Columns
from annotator.gui.perspectives.quotes import Quotes
from annotator.gui.perspectives.scene import Scene
from annotator.gui.perspectives.summaries import Summaries
from annotator.gui.session import Session
from annotator.questions.perspectives import Place

_NAMED = frozenset({"code", "document", "participant", "role", "speaker", "version", "coder", "attribute", "project"})
_NOTED = frozenset({"memo", "link"})
_SHOWN = _NAMED | _NOTED | {"coding"}
_REST = 150


class PerspectivesPanel(QWidget):
    """Reads the project when it is seen; `passage_asked` carries a place that is to be gone to."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    quote_asked = Signal(str, object)  # what is done with it for print, PassageId
    export_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.scene: Scene | None = None
        self._is_stale = True
        self.bar, self.columns, self.summaries, self.quotes = Bar(), Columns(), Summaries(), Quotes()
        self.state = StateCard()
        self._changes = PassageChanges(session, self)
        self._pages = QStackedWidget()
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()

    @property
    def code(self) -> CodeId | None:
        """The theme that is read."""
        chosen = self.bar.theme.currentData()
        return None if chosen is None else CodeId(chosen)

    def show_theme(self, code: CodeId) -> None:
        """Read another theme."""
        at = self.bar.theme.findData(code)
        if at >= 0 and at != self.bar.theme.currentIndex():
            self.bar.step(at - self.bar.theme.currentIndex())

    def take_keys(self) -> None:
        """Give what is shown the keys."""
        page = self._pages.currentWidget()
        if page is self.columns:
            self.columns.take_keys()
        elif page is not None and page is not self.state:
            page.setFocus()

    def refresh(self) -> None:
        """Read the project anew."""
        self._later.stop()
        project = self._session.project
        if project is None:
            return
        self.columns.keep()
        self._is_stale = False
        chosen = self.code
        self.bar.offer(project)
        try:
            scene = Scene(project, self.bar.by.currentData(), self.bar.coder.currentData(), self._session.coder)
        except AnnotatorError as error:
            self._say(told(error))
            return
        self.scene = scene
        self.bar.offer_themes(scene, chosen)
        if not scene.themes:
            self._say(self.tr("No codes yet."), self.tr("Select text in a transcript and press V."))
        elif not scene.groups:
            self._say(
                self.tr("Nobody is there to be read side by side."),
                self.tr("Import transcripts, and assign roles to their speakers."),
            )
        else:
            self._show_view()

    # what is shown

    def _say(self, sentence: str, detail: str = "") -> None:
        self.scene = None
        self.state.say(sentence, detail)
        self.bar.allow(())
        self._pages.setCurrentWidget(self.state)

    def _show_view(self) -> None:
        scene, view = self.scene, self.bar.view.currentData()
        if scene is None:
            return
        self.columns.keep()
        self.bar.allow(("theme", "context") if view == PASSAGES else ("export",))
        page = {PASSAGES: self.columns, SUMMARIES: self.summaries, QUOTES: self.quotes}[view]
        self._pages.setCurrentWidget(page)
        if view == PASSAGES:
            self._show_theme()
        elif view == SUMMARIES:
            self.summaries.show_scene(scene)
        else:
            self.quotes.show_scene(scene)

    def _show_theme(self) -> None:
        if self.scene is not None and self.code is not None:
            self.columns.show_theme(self.scene, self.code, around=self.bar.context.isChecked())

    # what changed

    def _opened(self) -> None:
        self.scene = None
        self.columns.clear()
        self.summaries.show_scene(None)
        self.quotes.show_scene(None)
        self.bar.start_anew()
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _SHOWN and kinds <= _NOTED and self.scene is not None:
            self.scene.forget_notes()
            self._show_notes()
        elif kinds & _SHOWN:
            self._is_stale = True
            if self.isVisible():
                self._later.start()

    def _show_notes(self) -> None:
        view = self.bar.view.currentData()
        if view == PASSAGES:
            self.columns.show_notes()
        elif view == SUMMARIES:
            self.summaries.show_scene(self.scene)

    # what is done

    def _do(self, act: str, place: Place) -> None:
        if act == "open":
            self.passage_asked.emit(*place)
        elif self.scene is not None and self.code is not None:
            found = self.scene.found(self.code, place)
            if found is not None and act == "exemplar":
                self._changes.mark([found.passage])
            elif found is not None:
                self.quote_asked.emit(act, found.passage)

    def _note(self, code: CodeId, group: str, text: str, private: bool | None) -> None:
        """Keep a note of the coder at this desk; None leaves it as private as it is."""
        if self.scene is not None:
            noting.keep(self._session, self.scene.noted, code, group, text, private=private)

    def _open(self, passage: PassageId) -> None:
        project = self._session.project
        found = None if project is None else next(iter(project.retrieval.numbered([passage])), None)
        if found is not None:
            self.passage_asked.emit(found.document, found.start, found.end)

    def _mark(self, passages: Sequence[PassageId]) -> None:
        self._changes.mark(passages)

    # within

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _lay_out(self) -> None:
        self._pages.setObjectName("surface")
        for page in (self.state, self.columns, self.summaries, self.quotes):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.opened.connect(self._opened)
        self._session.closing.connect(self.columns.keep)
        self._session.changed.connect(self._changed)
        self._later.timeout.connect(self.refresh)
        self.bar.asked.connect(self.refresh)
        self.bar.theme_chosen.connect(self._show_theme)
        self.bar.view_chosen.connect(self._show_view)
        self.bar.context_toggled.connect(self._show_theme)
        self.bar.export_asked.connect(self.export_asked)
        self.columns.asked.connect(self._do)
        self.columns.context_asked.connect(self.bar.context.click)
        self.columns.noted.connect(self._note)
        self.summaries.noted.connect(lambda code, group, text: self._note(code, group, text, None))
        self.quotes.passage_asked.connect(self._open)
        self.quotes.marked.connect(self._mark)
        self.quotes.edit_asked.connect(lambda passage: self.quote_asked.emit("edit-quote", passage))
