"""The parts of coding by hand, and who of them hears whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.codings import Passage
from annotator.core.ids import CodeId
from annotator.gui.coding.announcing import Announcing
from annotator.gui.coding.filtering import Filtering
from annotator.gui.coding.highlighter import Highlighter
from annotator.gui.coding.passage_acts import PassageActs
from annotator.gui.coding.strip import ModeStrip
from annotator.gui.coding.walk import Walk

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow


class CodingModes(QObject):
    """Makes the parts of a window that coding by hand consists of, and connects them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        session, transcripts, coding = window.session, window.transcripts, window.coding
        self._window = window
        self._strip = ModeStrip()
        transcripts.put(foot=self._strip)
        window.note.stay_above(self._strip)
        self.passage_acts = PassageActs(session, transcripts, coding, window)
        self.highlighter = Highlighter(session, transcripts, coding, self._strip)
        self.walk = Walk(session, transcripts, coding, window.codebook.current)
        self.filtering = Filtering(session, transcripts, self._code_at_caret)
        self.announcing = Announcing(session, window)
        coding.done.connect(self.announcing.say)
        coding.said.connect(self.announcing.say)
        self.filtering.said.connect(coding.said)
        self.filtering.told.connect(window.statusbar.show_shown)
        self.filtering.told.connect(self.announcing.say)
        window.codebook.passage_dropped.connect(self.passage_acts.take_dropped)
        transcripts.resizing_changed.connect(self._show_resizing)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        served: dict[str, Callable[[], object]] = {}
        for part in (self.passage_acts, self.highlighter, self.walk, self.filtering):
            served |= part.done_by()
        return served

    def connect_acts(self) -> None:
        """Show in the menu whether the highlighter is on, and let digits choose its code."""
        action = self._window.acts["highlighter"]
        self.highlighter.changed.connect(lambda: action.setChecked(self.highlighter.code is not None))

    def _code_at_caret(self) -> CodeId | None:
        here = self._window.coding.passages_here()
        return here[0].code if here else self._window.codebook.current()

    def _show_resizing(self, passage: Passage | None) -> None:
        """Say in the strip what the keys mean while the ends of a passage are moved."""
        project, view = self._window.session.project, self._window.transcripts.view()
        if passage is None or project is None or view is None:
            self._strip.hide()
            self.highlighter.dress()
            return
        book = project.read.codebook()
        name = self.tr("Resize {0}").format(book.shortest(passage.code))
        keys = self.tr("← → by word, with Ctrl by character. Tab: the other end. Enter takes it, Esc gives up.")
        self._strip.show_mode(name, keys, book.hue(passage.code), self.tr("Give up"), view.end_resizing)
        text = project.read.text(passage.document)
        words = text[passage.start : passage.end].split()
        self.announcing.say(self.tr("From {0} to {1}").format(words[0], words[-1]))
