"""The pane of memos: searched on the left, read and changed on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame
from annotator.gui.memos import rows
from annotator.gui.memos.editor import MemoEditor
from annotator.gui.memos.filters import MemoFilters
from annotator.gui.memos.model import MemosModel
from annotator.gui.memos.rows import Row
from annotator.gui.memos.view import MemosView
from annotator.gui.session import Session
from annotator.memo_context import Contexts
from annotator.memos import Key, Thought
from annotator.store.store import Changes

_SHOWN = frozenset({"memo", "link", "code", "document", "version", "speaker", "participant", "role", "coder"})
_TEXTS = frozenset({"document", "version"})


class MemosPanel(QWidget):
    """Lists the memos that the coder at this desk may see. `counted` carries how many there are."""

    counted = Signal(int)
    new_asked = Signal()
    export_asked = Signal(str, bool)  # by date or code, with private memos or without

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[Row] = []
        self._noted: frozenset[int] = frozenset()
        self._contexts: Contexts | None = None
        self._is_stale = True
        self._model = MemosModel()
        self.filters, self.list, self.editor = MemoFilters(session), MemosView(self._model), MemoEditor(session)
        self._none = Label("", 12, tint="muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._reload)
        self._lay_out()
        self._connect()

    # what others ask

    def read(self) -> None:
        """Read the memos of the project, if that has not been done since they changed."""
        if self._is_stale:
            self._reload()

    def shown(self) -> list[Thought]:
        """The memos that are shown, in their order."""
        self.read()
        return [row.thought for row in self._model.rows]

    def show_memo(self, key: Key) -> None:
        """Make a memo the current one; filters that hide it are taken away."""
        self.read()
        if not self._model.place_of(key).isValid():
            self.filters.clear()
        self.list.set_current(key)

    # what is shown

    def _start_anew(self) -> None:
        self._contexts = None
        self._rows = []
        self.filters.clear()
        self._model.show([])
        self._show_current()
        self._take(_SHOWN)

    def _take(self, kinds: frozenset[str]) -> None:
        if kinds & _TEXTS:
            self._contexts = None
        if kinds & _SHOWN or ("coding" in kinds and self._is_noted(kinds)):
            self._is_stale = True
            if self.isVisible():
                self._reload()
            else:
                self._timer.start()

    def _is_noted(self, kinds: frozenset[str]) -> bool:
        """Whether passages changed that have memos, or have come with one."""
        project = self._session.project
        if project is None or not isinstance(kinds, Changes):
            return True
        for changed in kinds.passages.values():
            if (changed.gone | changed.come) & self._noted:
                return True
            if any(one.memo for one in project.retrieval.numbered(changed.come)):
                return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _reload(self) -> None:
        self._timer.stop()
        project = self._session.project
        self._is_stale = False
        if project is None:
            self._rows = []
        else:
            if self._contexts is None:
                self._contexts = Contexts(project)
            self._contexts.refresh()
            self._rows = rows.read(project, self._session.coder, self._contexts)
        abouts = (about for row in self._rows for about in row.thought.about)
        self._noted = frozenset(about.number for about in abouts if about.kind == "passage")
        self.filters.read()
        self.counted.emit(len(self._rows))
        self._narrow()
        self.editor.look_again()

    def _narrow(self) -> None:
        current, at = self.list.current() or self._edited(), self.list.currentIndex().row()
        found = self.filters.wanted.of(self._rows)
        self._model.show(found)
        self.filters.tell(len(found), len(self._rows))
        is_gone = current is not None and all(row.thought.key != current for row in self._rows)
        if is_gone and found and at >= 0:  # what took its place
            current = found[min(at, len(found) - 1)].thought.key
        self.list.set_current(current)
        self._show_current()

    def _show_current(self) -> None:
        """Read the memo that is current; the one before is kept first."""
        row = self._model.row_at(self.list.currentIndex())
        if row is None:
            self._say_none()
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        if self._edited() != row.thought.key:
            self.editor.keep()
            self.editor.show_thought(row.thought)

    def _say_none(self) -> None:
        if not self._rows:
            self._none.setText(self.tr("No memos yet. Press M to write one on what is at hand."))
        elif not self._model.rows:
            self._none.setText(self.tr("No memo has this. Take a filter away to see more."))
        else:
            self._none.setText(self.tr("Choose a memo to read it."))

    def _edited(self) -> Key | None:
        thought = self.editor.thought
        return None if thought is None else thought.key

    # within

    def _write(self) -> None:
        if self._model.row_at(self.list.currentIndex()) is not None:
            self.editor.write()

    def _delete(self) -> None:
        if self._model.row_at(self.list.currentIndex()) is not None and self.editor.is_mine:
            self.editor.delete()

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.write_asked.connect(self._write)
        self.list.delete_asked.connect(self._delete)
        self.editor.done.connect(self.list.setFocus)
        self.filters.changed.connect(self._narrow)
        self.filters.left.connect(self.list.setFocus)
        self.filters.new_asked.connect(self.new_asked)
        self.filters.export_asked.connect(self.export_asked)
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._take)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.setObjectName("surface")
        self._pages.addWidget(self.editor)
        self._pages.addWidget(frame("surface", column(self._none, None, margins=(16, 14, 16, 12))))
        self._pages.setCurrentIndex(1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for part in (self.list, self._pages):
            parts.addWidget(part)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(parts, 1)
        self.setFocusProxy(self.list)
