"""The transcripts in the centre: which are open, and which view of them is in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage
from annotator.core.ids import DocumentId
from annotator.gui.session import Session
from annotator.gui.transcript.content import SPOKEN, Content
from annotator.gui.transcript.sieve import Sieve
from annotator.gui.transcript.typesetting import Typesetting
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window.room import Room
from annotator.gui.window.views_apart import ViewsApart
from annotator.project import Project


class Transcripts(Room):
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
    memo_asked = Signal(int, int)  # where the turn begins and ends whose memo is meant
    view_made = Signal(object)  # the TranscriptView
    menu_asked = Signal(object)  # the QPoint on the screen
    view_gone = Signal(object)  # the TranscriptView outside of the tabs whose document is gone

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._apart = ViewsApart()
        self._zoom = 1.0
        self._type = Typesetting()
        self._content = Content(session)
        self._tool: QCursor | None = None
        self._tabs.currentChanged.connect(self._choose)
        self._tabs.close_asked.connect(self.close_tab)
        self._switch(-1)
        session.opened.connect(self._close_all)
        session.changed.connect(self._take_changes)

    # what others ask

    def view(self) -> TranscriptView | None:
        """The view of the transcript in front, which may have a window of its own."""
        if self._apart.front is not None:
            return self._apart.front
        view = self._stack.currentWidget()
        return view if isinstance(view, TranscriptView) else None

    def document(self) -> DocumentId | None:
        """The transcript in front."""
        return self._tabs.current() if self._apart.front is None else self._apart.document()

    def opened(self) -> list[tuple[DocumentId, TranscriptView]]:
        """The transcripts that are open, in the order of their tabs."""
        return list(zip(self._tabs.documents, self._views(), strict=True))

    def open(self, document: DocumentId) -> TranscriptView:
        """Bring a transcript to the front, in a tab of its own."""
        self._apart.front = None
        if document not in self._tabs.documents:
            self._add(document)
        self._tabs.choose(document)
        view = self.view()
        assert view is not None
        return view

    def reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place to the front, and select it."""
        view = self.open(document)
        view.reveal(start, end)
        view.select(start, end)
        view.setFocus()

    @property
    def sieve(self) -> Sieve:
        """What is shown of the passages."""
        return self._content.sieve

    def set_sieve(self, sieve: Sieve) -> None:
        """Show only what a sieve lets through, in every transcript."""
        self._content.sieve = sieve
        if self._session.project is not None:
            for document, view in self.shown():
                self._content.fill_again(view, document)
            self.caret_moved.emit()

    def shows(self, passage: Passage) -> bool:
        """Whether a passage of any transcript, open or not, is shown."""
        return self._content.shows(passage)

    def set_tool(self, tool: QCursor | None) -> None:
        """Show another pointer on every transcript; None shows the usual one."""
        self._tool = tool
        for _, view in self.shown():
            view.set_tool(tool)

    def set_zoom(self, zoom: float) -> None:
        """Show every transcript enlarged."""
        self._zoom = zoom
        for _, view in self.shown():
            view.set_zoom(zoom)

    def set_type(self, setting: Typesetting) -> None:
        """Set every transcript in other letters, wider, or with its lines further apart."""
        self._type = setting
        for _, view in self.shown():
            view.set_type(setting)

    # views outside of the tabs

    def view_apart(self, document: DocumentId) -> TranscriptView:
        """A further view of a transcript, outside of the tabs, in front from now on."""
        view = self._made()
        self._content.fill(view, document)
        self._apart.add(document, view)
        self.take_front(view)
        return view

    def drop_view(self, view: TranscriptView) -> None:
        """Let go of a view outside of the tabs."""
        self._apart.drop(view)
        if self._apart.front is view:
            self.take_front(None)

    def take_front(self, view: TranscriptView | None) -> None:
        """Let acts be about a view outside of the tabs, or about that of the tab in front."""
        if view is not self._apart.front and (view is None or view in self._apart):
            self._apart.front = view
            self.current_changed.emit(self.document())
            self.caret_moved.emit()

    def _be_about(self, view: TranscriptView) -> None:
        """Let acts be about a view in which something was asked, though another has the keys."""
        self.take_front(view if view in self._apart else None)

    def views_here(self) -> list[TranscriptView]:
        """The views that are in the window itself: that of the tab in front, and one below it."""
        found = [self._stack.currentWidget(), *(view for _, view in self._apart)]
        return [one for one in found if isinstance(one, TranscriptView) and one.window() is self.window()]

    def holds_in_tab(self, widget: QWidget) -> bool:
        """Whether a widget belongs to the tabs, rather than to a view outside of them."""
        return self.isAncestorOf(widget) and not self._apart.hold(widget)

    def close_tab(self, document: DocumentId) -> None:
        """Close the tab of a transcript, where it has one."""
        if document in self._tabs.documents:
            self._close(self._tabs.documents.index(document))

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
        for asked in (view.code_dropped, view.memo_clicked, view.context_menu_asked):
            asked.connect(lambda *_: self._be_about(view))
        view.code_dropped.connect(self.code_dropped)
        view.memo_clicked.connect(self.memo_asked)
        view.context_menu_asked.connect(self.menu_asked)
        self.view_made.emit(view)
        return view

    def _add(self, document: DocumentId) -> None:
        view = self._made()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)  # gives it its size, so that its text is laid out once
        self._content.fill(view, document)
        known = self._project().read.documents()
        self._tabs.add(document, next((one.title for one in known if one.id == document), ""))

    def shown(self) -> list[tuple[DocumentId, TranscriptView]]:
        """Every transcript that is open with its view."""
        return [*self.opened(), *self._apart]

    def _views(self) -> list[TranscriptView]:
        views = (self._stack.widget(at) for at in range(self._stack.count()))
        return [view for view in views if isinstance(view, TranscriptView)]

    def _choose(self, at: int) -> None:
        """A tab was chosen: acts are about its view."""
        self._apart.front = None
        self._switch(at)

    def _switch(self, at: int) -> None:
        self._stack.setCurrentIndex(at + 1)
        self._strip.setVisible(at >= 0)
        self._facts.show_facts(self._session.project, self.document())
        if self._apart.front is not None:
            return
        self.current_changed.emit(self.document())
        self.caret_moved.emit()

    def _close(self, *places: int) -> None:
        """Close tabs; what is in front then is told once, when all are gone."""
        views = [self._stack.widget(at + 1) for at in places]
        self._tabs.drop(places)
        for view in views:
            if view is not None:
                self._stack.removeWidget(view)
                view.deleteLater()
        self._switch(self._tabs.currentIndex())

    def _close_all(self) -> None:
        self._content.forget()
        self._drop_apart(lambda _: True)
        if self._tabs.documents:
            self._close(*range(len(self._tabs.documents)))

    def _drop_apart(self, is_gone: Callable[[DocumentId], bool]) -> None:
        for view in self._apart.of(is_gone):
            self.drop_view(view)
            self.view_gone.emit(view)

    def _project(self) -> Project:
        assert self._session.project is not None
        return self._session.project

    # changes

    def _take_changes(self, changes: frozenset[str]) -> None:
        if self._session.project is None:
            return
        self._close_deleted(changes)
        self._content.take(changes, self.shown())
        if changes & SPOKEN:
            self._facts.show_facts(self._session.project, self.document())

    def _close_deleted(self, changes: frozenset[str]) -> None:
        if "document" not in changes:
            return
        titles = {one.id: one.title for one in self._project().read.documents()}
        self._drop_apart(lambda document: document not in titles)
        if gone := [at for at, document in enumerate(self._tabs.documents) if document not in titles]:
            self._close(*gone)
        self._tabs.rename(titles)
