"""The views of the codebook that take the place of the transcripts: splitting a code, and looking again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.ids import CodeId

if TYPE_CHECKING:
    from annotator.gui.codebook.review.pane import LookAgainPane
    from annotator.gui.codebook.sheet.pane import StepPane
    from annotator.gui.codebook.split.pane import SplitPane
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow


P = TypeVar("P", bound="StepPane")


class CodeViews(QObject):
    """Opens the views over the transcripts of one window, and goes back to these. Each is made when first asked for."""

    turned = Signal()  # another is in front, or the transcripts

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        self._split: SplitPane | None = None
        self._again: LookAgainPane | None = None
        window.codebook.split_asked.connect(self.split)
        window.codebook.review_asked.connect(self.look_again)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"split": self._split_current, "look-again": lambda: self.look_again(None)}

    def front(self) -> QWidget | None:
        """The view that is in front of the transcripts, if one is."""
        front = self._window.centre.currentWidget()
        return front if front is not None and front in (self._split, self._again) else None

    def split(self, code: CodeId) -> None:
        """Sort the passages of a code into others; a sorting that is not applied yet goes on."""
        pane = self._split or self._make_split()
        if pane.begin(code):
            self._show(pane)
        else:
            self._window.note.say(self.tr("There is nothing to split: this code has no passages of yours."))

    def look_again(self, code: CodeId | None) -> None:
        """Look at the passages that are older than what their code means, of one code or of all."""
        pane = self._again or self._make_again()
        if pane.begin(code):
            self._show(pane)
        else:
            self._window.note.say(self.tr("No passage is older than what its code means now."))

    def step_aside(self) -> None:
        """Bring the transcripts to the front; what is sorted waits."""
        if self.front() is not None:
            self._window.centre.setCurrentWidget(self._window.transcripts)
            self.turned.emit()

    # within

    def _split_current(self) -> None:
        code = self._window.codebook.current()
        if code is None:
            self._window.note.say(self.tr("Choose a code in the codebook first."))
        else:
            self.split(code)

    def _make_split(self) -> SplitPane:
        from annotator.gui.codebook.split.pane import SplitPane

        self._split = pane = SplitPane(self._window.session, self._window)
        pane.applied.connect(lambda words: self._window.note.say(words, self._window.session.undo))
        return self._added(pane)

    def _make_again(self) -> LookAgainPane:
        from annotator.gui.codebook.review.pane import LookAgainPane

        self._again = pane = LookAgainPane(self._window.session, self._window)
        pane.define_asked.connect(self._window.codebook.deeds.define)
        return self._added(pane)

    def _added(self, pane: P) -> P:
        pane.left.connect(self._leave)
        self._window.centre.addWidget(pane)
        return pane

    def _show(self, pane: StepPane) -> None:
        self._arrangement.leave_compare()
        self._window.centre.setCurrentWidget(pane)
        self.turned.emit()
        pane.setFocus()

    def _leave(self) -> None:
        if self.sender() is self.front():
            self.step_aside()
            self._arrangement.go_to(self._window.codebook)
