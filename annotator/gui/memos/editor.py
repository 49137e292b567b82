"""Where a memo is written: its title, its text, what it is about, and whether it is private."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator import memos
from annotator.core.memos import About
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.controls.ticks import TickBox
from annotator.gui.memos import wording
from annotator.gui.memos.chips import AboutChips
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.memo_context import Contexts
from annotator.memos import Draft, Thought

_LEAST_TEXT = 46


class MemoEditor(QWidget):
    """Edits one memo. What was written is kept as one step when one leaves it, presses Ctrl+Enter or Esc.

    A new memo in which nothing was written is forgotten. Memos of other coders are only read.
    """

    done = Signal()
    left = Signal()  # the keys went elsewhere in the window
    kept = Signal(object)  # the Key
    open_asked = Signal(object)  # the Context

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._thought: Thought | None = None
        self._begun = Draft()
        self.is_mine = True
        self._title, self._text = QLineEdit(), QPlainTextEdit()
        self._facts = Label("", 11, tint="muted")
        self.chips = AboutChips(session)
        self._private = TickBox(self.tr("Private to me"))
        self._delete = Button(self.tr("Delete memo"), self.delete, look="quiet")
        self._hint = Label(self.tr("Ctrl+Enter keeps"), 11, tint="muted")
        self._set_up()
        self._lay_out()
        self.chips.open_asked.connect(self._ask_open)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)

    # what is edited

    @property
    def thought(self) -> Thought | None:
        """The memo as it was when it was shown; None while it is new."""
        return self._thought

    @property
    def draft(self) -> Draft:
        """What stands in the fields."""
        return Draft(self._title.text().strip(), self._text.toPlainText(), self._private.isChecked(), self.chips.abouts)

    @property
    def is_changed(self) -> bool:
        """Whether there is something to keep; of a new memo, whether anything was written."""
        if self._thought is None:
            return bool(self.draft.text.strip()) or self.draft.title not in ("", self._begun.title)
        return self.draft != self._begun

    def begin(self, about: Sequence[About]) -> None:
        """Begin a new memo, titled by what it is about."""
        self._fill(None, Draft(self._proposed(about), about=tuple(about)))

    def show_thought(self, thought: Thought) -> None:
        """Show a memo, to be changed by its own coder."""
        self._fill(thought, Draft(thought.title, thought.text, thought.private, tuple(dict.fromkeys(thought.about))))

    def write(self) -> None:
        """Give the text the keys."""
        self._text.setFocus()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    # what is kept

    def keep(self) -> bool:
        """Keep what was written, if anything was; says whether the project was changed."""
        project = self._session.project
        if project is None or not self.is_mine or not project.is_writable or not self.is_changed:
            return False
        draft, before = self.draft, self._there()
        if not draft.text.strip() and not draft.title:
            self.delete()
            return True
        title = draft.title or self._proposed(draft.about) or wording.shortened(draft.text)
        label = self.tr("Write memo “{0}”") if before is None else self.tr("Change memo “{0}”")
        begun, self._begun = self._begun, draft  # what comes up while it is kept is this
        key = self._session.do(label.format(title), memos.keep, before, draft, self._session.coder)
        if key is None:
            self._begun = begun
            return False
        self._thought = next((one for one in memos.thoughts(project, self._session.coder) if one.key == key), None)
        self._show_facts()
        self.kept.emit(key)
        return True

    def delete(self) -> None:
        """Remove the memo."""
        thought, self._thought = self._there(), None
        self._begun = self.draft
        title = "" if thought is None else thought.title or self._proposed(thought.about)
        self._fill(None, Draft())
        if thought is not None:
            label, words = self.tr("Delete memo “{0}”"), self.tr("Deleted the memo “{0}”")
            self._session.remove(label.format(title), words.format(title), memos.delete, thought)
        self.done.emit()

    def look_again(self) -> None:
        """Show what the memo has become elsewhere, unless somebody is changing it here."""
        if self._thought is not None and not self.is_changed:
            now = self._there()
            if now is None:
                self._fill(None, Draft())
            elif now != self._thought:
                self.show_thought(now)

    def _there(self) -> Thought | None:
        """The memo as it is now; None where it is new, or was deleted since."""
        project = self._session.project
        if project is None or self._thought is None:
            return None
        key = self._thought.key
        return next((one for one in memos.thoughts(project, self._session.coder) if one.key == key), None)

    # within

    def _fill(self, thought: Thought | None, draft: Draft) -> None:
        self._thought, project = thought, self._session.project
        own = None if project is None else memos.own_id(project, self._session.coder)
        is_writable = project is not None and project.is_writable
        self.is_mine = is_writable and (thought is None or thought.coder is None or thought.coder == own)
        self._title.setText(draft.title)
        self._title.setPlaceholderText(self._proposed(draft.about) or self.tr("Title"))
        self._title.setCursorPosition(0)
        self._text.setPlainText(draft.text)
        self._private.setChecked(draft.private)
        self.chips.show_abouts(draft.about, is_fixed=not self.is_mine)
        for field in (self._title, self._text):
            field.setReadOnly(not self.is_mine)
        self._private.setVisible(self.is_mine)
        self._hint.setVisible(self.is_mine)
        self._delete.setVisible(self.is_mine and thought is not None)
        self._begun = self.draft
        self._show_facts()

    def _show_facts(self) -> None:
        project, thought = self._session.project, self._thought
        if project is None:
            return
        if thought is None:
            self._facts.setText(self.tr("New memo of {0}").format(self._session.coder))
            return
        names = {one.id: one.name for one in project.read.coders()}
        who = "" if thought.coder is None else names.get(thought.coder, "")
        kind = self.tr("note, without a date") if thought.is_note else wording.date(thought.written)
        only = "" if self.is_mine else self.tr("read only")
        self._facts.setText(" · ".join(filter(None, (who, kind, only))))

    def _proposed(self, about: Sequence[About]) -> str:
        project = self._session.project
        if project is None or not about:
            return ""
        contexts = Contexts(project)
        found = contexts.of(about[:1])
        return wording.title(found[0], contexts.quote(found[0])) if found else ""

    def _ask_open(self, context: object) -> None:
        self.keep()
        self.open_asked.emit(context)

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Whoever leaves the editor has finished: with Tab, with the mouse, or for another window."""
        if old is not None and self.isAncestorOf(old) and (new is None or not self.isAncestorOf(new)):
            self.keep()
            if new is not None:
                self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_done(event):
            self.keep()
            self.done.emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_done(event):
            self.keep()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _is_done(self, event: QKeyEvent) -> bool:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return (event.key() == Qt.Key.Key_Escape and is_plain) or (
            enters and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        )

    def _set_up(self) -> None:
        self._title.setProperty("look", "bare")
        self._title.setTextMargins(-2, 0, 0, 0)  # as far to the left as the words below
        self._title.setFont(fonts.ui(15, fonts.SEMIBOLD))
        self._title.setAccessibleName(self.tr("Title of the memo"))
        self._title.returnPressed.connect(self._text.setFocus)
        self._text.setProperty("look", "field")
        self._text.setFont(fonts.ui(13))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(fonts.scaled(_LEAST_TEXT))
        self._text.setAccessibleName(self.tr("Text of the memo"))
        self._text.setPlaceholderText(self.tr("What comes to mind?"))
        for field in (self._title, self._text):
            field.installEventFilter(self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 8)
        layout.setSpacing(6)
        heading = row(self._title, self._facts)
        heading.setStretch(0, 1)
        layout.addLayout(heading)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.chips)
        layout.addLayout(row(self._private, None, self._hint, self._delete))
