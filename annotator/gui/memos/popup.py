"""The card in which one writes a memo on what is at hand, without leaving the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.memos import About
from annotator.gui.codebook.overlay import Overlay
from annotator.gui.controls.layouts import column
from annotator.gui.memos.editor import MemoEditor
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.memos import Thought

_WIDTH, _HEIGHT = 480, 300


class MemoPopup(Overlay):
    """A memo above the window. A click beside it, Esc and Ctrl+Enter keep what was written and close it."""

    open_asked = Signal(object)  # the Context

    def __init__(self, session: Session, parent: QWidget, at_caret: Callable[[], About | None]) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Memo"))
        self.editor = MemoEditor(session)
        self.editor.chips.at_caret = at_caret
        self.card.setLayout(column(self.editor, margins=(1, 1, 1, 1)))
        self.editor.done.connect(self.dismiss)
        self.editor.left.connect(self.hide)
        self.editor.chips.changed.connect(self.fit)
        self.editor.open_asked.connect(self._lead)
        session.opened.connect(self.hide)

    def begin_at(self, place: QPoint, about: Sequence[About]) -> None:
        """Begin a memo on some things, the card near a place of the screen."""
        self.editor.begin(about)
        self._open(place)

    def show_at(self, place: QPoint, thought: Thought) -> None:
        """Show a memo, the card near a place of the screen."""
        self.editor.show_thought(thought)
        self._open(place)

    def dismiss(self) -> None:
        self.editor.keep()
        super().dismiss()

    def resize_card(self, width: int, height: int) -> None:
        wide = min(fonts.scaled(_WIDTH), width)
        chips = self.editor.chips.heightForWidth(wide - 34)
        self.card.setFixedSize(wide, min(fonts.scaled(_HEIGHT) - fonts.scaled(34) + chips, height))

    def _open(self, place: QPoint) -> None:
        self.float_at(place)
        self.editor.write()

    def _lead(self, context: object) -> None:
        self.dismiss()
        self.open_asked.emit(context)
