"""What the window does with memos: writes them on what is at hand, shows them, leads back, writes them down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from annotator.core.memos import About
from annotator.core.progress import Progress
from annotator.gui.language.numbers import whole
from annotator.gui.memos import at_hand, changeable
from annotator.memos import Key
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.memos.editor import MemoEditor
    from annotator.gui.memos.panel import MemosPanel
    from annotator.gui.memos.popup import MemoPopup
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow
    from annotator.memo_context import Context


class MemoActs(QObject):
    """The acts on memos in one window, and the card in which they are written."""

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._session = window, arrangement, window.session
        self._popup: MemoPopup | None = None
        window.memos.made.connect(self._serve)
        window.transcripts.memo_asked.connect(self._open_in_turn)
        window.codebook.memo_asked.connect(self.show_memo)
        window.codebook.note_asked.connect(lambda code: self.write_on(About("code", code)))
        window.documents.note_asked.connect(lambda document: self.write_on(About("document", document)))
        window.installEventFilter(self)

    @property
    def popup(self) -> MemoPopup:
        """The card in which memos are written, made when the first is."""
        if self._popup is None:
            from annotator.gui.memos.popup import MemoPopup

            self._popup = MemoPopup(self._session, self._window, partial(at_hand.at_caret, self._window))
            self._popup.open_asked.connect(self.lead)
        return self._popup

    def _serve(self, panel: MemosPanel) -> None:
        panel.editor.chips.at_caret = partial(at_hand.at_caret, self._window)
        panel.editor.open_asked.connect(self.lead)
        panel.counted.connect(self._name_tab)
        panel.new_asked.connect(self.write_freely)
        panel.export_asked.connect(self._export_shown)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "memo": self.write,
            "another-memo": self.write_another,
            "project-memo": partial(self.write_on, About("project")),
            "free-memo": self.write_freely,
            "show-memos": self.show_pane,
            "export-memos": partial(self.export, "date"),
        }

    # writing

    def write(self) -> None:
        """Write a memo on what is at hand; where there is one that may be changed, go on with that.

        In the list of memos the current one is at hand.
        """
        if self._is_writing():
            return
        panel, about = self._window.memos.editing(), at_hand.about(self._window)
        if panel is not None and panel.list.hasFocus() and panel.list.current() is not None:
            panel.editor.write()
        elif about is None:
            self.write_freely()
        else:
            self.write_on(about)

    def write_on(self, about: About) -> None:
        """Go on with the last memo on a thing that may be changed, or begin one."""
        project = self._session.project
        own = [] if project is None else changeable.on(project, self._session.coder, about)
        if own:
            self.popup.show_at(self._place(), own[-1])
        else:
            self.popup.begin_at(self._place(), [about])

    def write_another(self) -> None:
        """Begin a memo on what is at hand, whether there is one or not."""
        about = at_hand.about(self._window)
        if not self._is_writing():
            self.popup.begin_at(self._place(), [] if about is None else [about])

    def write_freely(self) -> None:
        """Begin a memo on nothing in particular."""
        if self._session.project is not None:
            self.popup.begin_at(self._place(), [])

    # showing

    def show_pane(self) -> None:
        """Open the pane of memos, and give it the keys."""
        self._arrangement.open_below(self._window.memos)
        self._arrangement.go_to(self._window.memos)

    def show_memo(self, key: Key) -> None:
        """Show one memo in the pane."""
        self.show_pane()
        self._window.memos.panel.show_memo(key)

    def lead(self, context: Context) -> None:
        """Go to what a memo is about."""
        window = self._window
        if context.document is not None and context.place is not None:
            window.reveal(context.document, *context.place)
        elif context.kind == "code" and context.code is not None:
            window.codebook.set_current(context.code)
            self._arrangement.go_to(window.codebook)
        elif context.document is not None:
            window.open_document(context.document)

    # writing down

    def export(self, order: str) -> None:
        """Write the memos that the pane shows to a document, without those that are private."""
        self._export_shown(order, False)

    def _export_shown(self, order: str, with_private: bool) -> None:
        project, window = self._session.project, self._window
        if project is None:
            return
        window.memos.panel.editor.keep()
        shown = [one for one in window.memos.panel.shown() if with_private or not one.private]

        def write(copy: Project, path: Path, tell: Progress) -> None:
            from annotator import memo_writing

            memo_writing.write(copy, shown, path, order, tell)

        kinds = {self.tr("Word document (*.docx)"): ".docx"}
        name = self.tr("{0} memos.docx").format(project.path.stem)
        window.project_acts.write_as(self.tr("Write memos to a document"), name, kinds, write)

    # within

    def _open_in_turn(self, start: int, end: int) -> None:
        """Open the last memo on a turn of the transcript in front, or on words in it; where one may not, show it."""
        project, document = self._session.project, self._window.transcripts.document()
        if project is None or document is None:
            return
        coder = self._session.coder
        found = changeable.beginning(project, coder, document, (start, end))
        own = changeable.of(project, coder, found)
        if own:
            self.popup.show_at(self._place(), own[-1])
        elif found:
            self.show_memo(found[-1].key)

    def _is_writing(self) -> bool:
        """Whether the keys are in an editor of memos already: there they are letters."""
        focus = self._window.focusWidget()
        return focus is not None and any(one.isVisible() and one.isAncestorOf(focus) for one in self._editors())

    def _editors(self) -> list[MemoEditor]:
        """The editors that there are."""
        parts = self._popup, self._window.memos.editing()
        return [part.editor for part in parts if part is not None]

    def _place(self) -> QPoint:
        """Below what is at hand, on the screen."""
        view, focus = self._window.transcripts.view(), self._window.focusWidget()
        if view is not None and (focus is view or focus is None):
            lit, words = view.current_passage(), view.selection_rect()
            if lit is not None and view.selected() is None:
                words = view.rect_of(lit.start, lit.end)
            return view.viewport().mapToGlobal(QPoint(max(0, words.left() - 60), words.bottom() + 14))
        around: QWidget = focus if focus is not None else self._window
        return around.mapToGlobal(QPoint(16, min(96, around.height())))

    def _name_tab(self, number: int) -> None:
        self._window.bottom.set_name(self._window.memos, self.tr("Memos  {0}").format(whole(number)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:  # before the project is closed
            for editor in self._editors():
                editor.keep()
        return super().eventFilter(watched, event)
