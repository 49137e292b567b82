"""The transcripts in the centre, a tab each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.core.codings import Passage
from annotator.core.ids import DocumentId, PassageId
from annotator.gui import counted
from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.controls.tabs import TabBar
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.transcript import loading
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.noting import Noted
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.sieve import Sieve
from annotator.gui.transcript.typesetting import Typesetting
from annotator.gui.transcript.view import TranscriptView
from annotator.project import Project
from annotator.store.store import Changes

_SPOKEN = frozenset({"version", "speaker", "participant", "role"})
_NAMED = frozenset({"code", "coder", "memo", "link"})
_MEMOS = frozenset({"memo", "link", "coder"})


class Transcripts(QWidget):
    """Shows transcripts in tabs, with their passages, and keeps both right when the project changes."""

    current_changed = Signal(object)  # the DocumentId, None where none is open
    selection_changed = Signal()
    selected_by_mouse = Signal()
    selected_by_keys = Signal()
    resizing_changed = Signal(object)  # the Passage whose ends are moved by keys, or None
    escaped = Signal()
    caret_moved = Signal()
    lit_changed = Signal(object)  # the codes that are lit
    resize_asked = Signal(object, int, int)  # the Passage, start, end
    code_dropped = Signal(int, int, int)  # the code, start, end
    import_asked = Signal()
    memo_asked = Signal(int, int)  # where the turn begins and ends whose memo is meant
    view_made = Signal(object)  # the TranscriptView
    menu_asked = Signal(object)  # the QPoint on the screen
    apart_asked = Signal()
    view_gone = Signal(object)  # the TranscriptView outside of the tabs whose document is gone

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._open: list[DocumentId] = []
        self._apart: list[tuple[DocumentId, TranscriptView]] = []
        self._front: TranscriptView | None = None
        self._zoom = 1.0
        self._type = Typesetting()
        self._sieve, self._noted = Sieve(), Noted()
        self._tool: QCursor | None = None
        self._tabs, self._stack = TabBar(), QStackedWidget()
        self._facts = Label("", 11, tint="muted")
        self._tabs.setFont(fonts.ui(12, fonts.MEDIUM))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Open transcripts"))
        self._tabs.currentChanged.connect(self._choose)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        out = IconButton("window", self.tr("Open the transcript in a window of its own"), self.apart_asked.emit)
        self._corner = row(spacing=4)
        strip = row(self._tabs, None, self._facts, self._corner, out, margins=(12, 0, 12, 0))
        self._strip = frame("topbar", strip, height=fonts.scaled(37))
        layout.addWidget(self._strip)
        layout.addWidget(self._stack, 1)
        self._stack.addWidget(self._nothing())
        self._switch(-1)
        session.opened.connect(self._close_all)
        session.changed.connect(self._take_changes)

    def _nothing(self) -> QWidget:
        """What is shown while no transcript is open."""
        page = QWidget()
        page.setObjectName("surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = Label(self.tr("No transcript is open."), 13)
        hint = Label(self.tr("Import Word, text or Markdown files, or open one on the left."), 12, tint="muted")
        act = Button(self.tr("Import transcripts…"), self.import_asked.emit)
        card = frame("card", column(words, hint, 4, row(act, None), margins=(20, 16, 20, 16), spacing=4))
        page.setLayout(column(None, row(None, card, None), None, None))
        return page

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act on the transcript in front does, by its name."""
        methods = {
            "grow": TranscriptView.grow_selection,
            "shrink": TranscriptView.shrink_selection,
            "next": TranscriptView.next_passage,
            "previous": TranscriptView.previous_passage,
            "cycle": TranscriptView.cycle_passages,
            "resize": TranscriptView.begin_resizing,
            "next-turn": TranscriptView.next_turn,
            "previous-turn": TranscriptView.previous_turn,
        }
        return {name: partial(self._on_view, method) for name, method in methods.items()}

    def _on_view(self, method: Callable[[TranscriptView], object]) -> None:
        if (view := self.view()) is not None:
            method(view)

    # what others ask

    def view(self) -> TranscriptView | None:
        """The view of the transcript in front, which may have a window of its own."""
        if self._front is not None:
            return self._front
        view = self._stack.currentWidget()
        return view if isinstance(view, TranscriptView) else None

    def document(self) -> DocumentId | None:
        """The transcript in front."""
        if self._front is not None:
            return next(document for document, view in self._apart if view is self._front)
        at = self._tabs.currentIndex()
        return self._open[at] if 0 <= at < len(self._open) else None

    def opened(self) -> list[tuple[DocumentId, TranscriptView]]:
        """The transcripts that are open, in the order of their tabs."""
        return list(zip(self._open, self._views(), strict=True))

    def open(self, document: DocumentId) -> TranscriptView:
        """Bring a transcript to the front, in a tab of its own."""
        self._front = None
        if document not in self._open:
            self._add(document)
        self._tabs.setCurrentIndex(self._open.index(document))
        view = self.view()
        assert view is not None
        return view

    def reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place to the front, and select it."""
        view = self.open(document)
        view.reveal(start, end)
        view.select(start, end)
        view.setFocus()

    def put(self, *, head: QWidget | None = None, foot: QWidget | None = None, corner: QWidget | None = None) -> None:
        """Put something above the transcripts, below them, or at the end of the row of tabs."""
        if head is not None:
            self._layout.insertWidget(1, head)
        if foot is not None:
            self._layout.addWidget(foot)
        if corner is not None:
            self._corner.addWidget(corner)

    @property
    def sieve(self) -> Sieve:
        """What is shown of the passages."""
        return self._sieve

    def set_sieve(self, sieve: Sieve) -> None:
        """Show only what a sieve lets through, in every transcript."""
        self._sieve = sieve
        if self._session.project is not None:
            for document, view in zip(self._open, self._views(), strict=True):
                self._fill_again(view, document)
            self.caret_moved.emit()

    def shows(self, passage: Passage) -> bool:
        """Whether a passage of any transcript, open or not, is shown."""
        if self._sieve.role is None or not self._sieve.keeps(passage):
            return self._sieve.keeps(passage)
        read, voices = self._project().read, self._project().retrieval.voices
        heard = loading.voices(read, passage.document, self._sieve.role)
        return any(heard[one].heard for one in voices(passage.document, passage.start, passage.end) if one in heard)

    def set_tool(self, tool: QCursor | None) -> None:
        """Show another pointer on every transcript; None shows the usual one."""
        self._tool = tool
        for view in self._views():
            view.set_tool(tool)

    def set_zoom(self, zoom: float) -> None:
        """Show every transcript enlarged."""
        self._zoom = zoom
        for _, view in self.shown():
            view.set_zoom(zoom)

    def add_strip(self, strip: QWidget) -> None:
        """Put something between the tabs and the text."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, strip)

    def set_type(self, setting: Typesetting) -> None:
        """Set every transcript in other letters, wider, or with its lines further apart."""
        self._type = setting
        for _, view in self.shown():
            view.set_type(setting)

    # views with windows of their own

    def view_apart(self, document: DocumentId) -> TranscriptView:
        """A further view of a transcript, outside of the tabs, in front from now on."""
        view = self._made()
        self._fill(view, document)
        self._apart.append((document, view))
        self.take_front(view)
        return view

    def drop_view(self, view: TranscriptView) -> None:
        """Let go of a view outside of the tabs."""
        self._apart = [(document, one) for document, one in self._apart if one is not view]
        if self._front is view:
            self.take_front(None)

    def take_front(self, view: TranscriptView | None) -> None:
        """Let acts be about a view outside of the tabs, or about that of the tab in front."""
        if view is not self._front and (view is None or view in [one for _, one in self._apart]):
            self._front = view
            self.current_changed.emit(self.document())
            self.caret_moved.emit()

    def close_tab(self, document: DocumentId) -> None:
        """Close the tab of a transcript, where it has one."""
        if document in self._open:
            self._close(self._open.index(document))

    # tabs

    def _made(self) -> TranscriptView:
        view = TranscriptView()
        view.set_zoom(self._zoom)
        view.set_type(self._type)
        view.selection_changed.connect(lambda *_: self.selection_changed.emit())
        view.caret_moved.connect(lambda *_: self.caret_moved.emit())
        view.selected_by_mouse.connect(lambda _: self.selected_by_mouse.emit())
        view.selected_by_keys.connect(self.selected_by_keys)
        view.resizing_changed.connect(self.resizing_changed)
        view.escaped.connect(self.escaped)
        view.set_tool(self._tool)
        view.lit_changed.connect(self.lit_changed)
        view.resize_asked.connect(self.resize_asked)
        view.code_dropped.connect(self.code_dropped)
        view.memo_clicked.connect(self.memo_asked)
        view.context_menu_asked.connect(self.menu_asked)
        self.view_made.emit(view)
        return view

    def _add(self, document: DocumentId) -> None:
        view = self._made()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)  # gives it its size, so that its text is laid out once
        self._fill(view, document)
        self._open.append(document)
        at = self._tabs.addTab(self._title(document))
        close = IconButton("close", self.tr("Close the transcript"), lambda: self._close(self._open.index(document)))
        close.setFixedSize(fonts.scaled(24), fonts.scaled(24))
        self._tabs.setTabButton(at, QTabBar.ButtonPosition.RightSide, close)

    def _fill(self, view: TranscriptView, document: DocumentId) -> None:
        script = loading.script(self._project().read, document, self._sieve.role)
        view.show_script(script, self._further(document, script))
        view.show_memos(loading.memo_ranges(self._project(), document))

    def _further(self, document: DocumentId, script: Script) -> Further:
        """The passages of a document, read when they are needed; a project that is closed gives none."""
        project, sieve = self._project(), self._sieve
        further = loading.further(project, document)

        def shown(start: int, end: int) -> Sequence[Marked]:
            if self._session.project is not project:
                return []
            found = further(start, end)
            return found if sieve.is_open else [one for one in found if sieve.shows(one.passage, script)]

        return shown

    def _fill_again(self, view: TranscriptView, document: DocumentId) -> None:
        """Show who speaks, without leaving the place where somebody reads, unless the text itself is another."""
        read, script = self._project().read, view.scene.script
        if read.text(document) == script.text and read.turns(document) == script.turns:
            view.show_voices(loading.voices(read, document, self._sieve.role))
            view.set_passages(further=self._further(document, script))
        else:
            self._fill(view, document)

    def _title(self, document: DocumentId) -> str:
        return next((one.title for one in self._project().read.documents() if one.id == document), "")

    def shown(self) -> list[tuple[DocumentId, TranscriptView]]:
        """Every transcript that is open with its view."""
        return [*zip(self._open, self._views(), strict=True), *self._apart]

    def _views(self) -> list[TranscriptView]:
        views = (self._stack.widget(at) for at in range(self._stack.count()))
        return [view for view in views if isinstance(view, TranscriptView)]

    def _choose(self, at: int) -> None:
        """A tab was chosen: acts are about its view."""
        self._front = None
        self._switch(at)

    def _switch(self, at: int) -> None:
        self._stack.setCurrentIndex(at + 1)
        self._strip.setVisible(at >= 0)
        self._show_facts()
        if self._front is not None:
            return
        self.current_changed.emit(self.document())
        self.caret_moved.emit()

    def _close(self, *places: int) -> None:
        """Close tabs; what is in front then is told once, when all are gone."""
        self._tabs.blockSignals(True)
        for at in sorted(places, reverse=True):
            view = self._stack.widget(at + 1)
            del self._open[at]
            self._tabs.removeTab(at)
            if view is not None:
                self._stack.removeWidget(view)
                view.deleteLater()
        self._tabs.blockSignals(False)
        self._switch(self._tabs.currentIndex())

    def _close_all(self) -> None:
        self._noted.forget()
        self._drop_apart(lambda _: True)
        if self._open:
            self._close(*range(len(self._open)))

    def _drop_apart(self, is_gone: Callable[[DocumentId], bool]) -> None:
        for document, view in self._apart:
            if is_gone(document):
                self.drop_view(view)
                self.view_gone.emit(view)

    def _show_facts(self) -> None:
        document, project = self.document(), self._session.project
        known = [] if project is None else project.read.documents()
        one = next((one for one in known if one.id == document), None)
        if one is None or project is None:
            self._facts.setText("")
            return
        speakers = sum(1 for speaker in project.read.speakers() if speaker.document == document and speaker.label)
        said = f"{counted.speakers(speakers)} · {counted.words(one.words)}"
        self._facts.setText(f"{one.collected} · {said}" if one.collected else said)

    def _project(self) -> Project:
        assert self._session.project is not None
        return self._session.project

    # changes

    def _take_changes(self, changes: frozenset[str]) -> None:
        if self._session.project is None:
            return
        self._close_deleted(changes)
        if changes & _MEMOS:
            self._noted.forget()
        passages = changes.passages if isinstance(changes, Changes) else {}
        for document, view in self.shown():
            if changes & _SPOKEN:
                self._fill_again(view, document)
            elif changes & _NAMED:
                view.set_passages(further=self._further(document, view.scene.script))
            elif document in passages:
                self._exchange(view, passages[document].come, passages[document].gone)
            if changes & _MEMOS:
                view.show_memos(loading.memo_ranges(self._project(), document))
        if changes & _SPOKEN:
            self._show_facts()

    def _exchange(self, view: TranscriptView, come: Collection[int], gone: Collection[int]) -> None:
        """Show the passages that came, as far as they are shown at all, and not those that are gone."""
        read, script = self._project().read, view.scene.script
        found = [one for one in self._project().retrieval.numbered(come) if self._sieve.shows(one, script)]
        numbers = {PassageId(number) for number in (*gone, *come)}
        noted = self._noted.after(self._project(), numbers)
        view.change_passages(numbers, loading.marked(found, read.codebook(), read.coders(), noted))

    def _close_deleted(self, changes: frozenset[str]) -> None:
        if "document" not in changes:
            return
        titles = {one.id: one.title for one in self._project().read.documents()}
        self._drop_apart(lambda document: document not in titles)
        if gone := [at for at, document in enumerate(self._open) if document not in titles]:
            self._close(*gone)
        for at, document in enumerate(self._open):
            self._tabs.setTabText(at, titles[document])
