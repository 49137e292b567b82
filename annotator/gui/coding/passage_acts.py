"""What is done with the passage at the caret: uncode, recode, resize, mark it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.gui.session import Session
from annotator.gui.window.centre import Transcripts
from annotator.store.action import Action
from annotator.store.verbs import codings

if TYPE_CHECKING:
    from annotator.gui.window.coding import Coding, Wanted


class PassageActs(QObject):
    """Changes passages that are there, each time as one step."""

    def __init__(self, session: Session, transcripts: Transcripts, coding: Coding, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._transcripts, self._coding, self._window = session, transcripts, coding, window
        transcripts.resize_asked.connect(self.resize)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"uncode": self.uncode, "exemplar": self.mark_exemplar, "recode": self.ask_to_recode}

    def uncode(self) -> None:
        """Take the code away from the passage at the caret; where several are, ask which."""
        self._choose(self._remove)

    def mark_exemplar(self) -> None:
        """Mark the passage at the caret as an exemplar quote, or no longer."""
        here = self._coding.passages_here()
        if here:
            name = self._name(here[0])
            label = self.tr("No exemplar of {0}") if here[0].exemplar else self.tr("Exemplar of {0}")
            label = label.format(name)
            if self._session.do(label, _described, here[0].id, not here[0].exemplar):
                self._coding.done.emit(label)

    def ask_to_recode(self) -> None:
        """Ask for another code for the passage at the caret; where several are, ask first for which."""
        self._choose(self._ask_to_recode)

    def recode(self, passage: Passage, wanted: Wanted) -> None:
        """Give a passage another code, made where only its name is known."""
        if wanted == passage.code:
            return
        before, after = self._name(passage), self._coding.name_of(wanted)
        label = self.tr("Recode {0} as {1}").format(before, after)
        code = self._session.do(label, self._recode, passage.id, wanted)
        if code is not None:
            self._coding.remember(code)
            self._coding.done.emit(self.tr("Recoded from {0} as {1}").format(before, after))

    def resize(self, passage: Passage, start: int, end: int) -> None:
        """Give a passage other bounds."""
        name = self._name(passage)
        if self._session.do(self.tr("Resize {0}").format(name), _resized, passage.id, start, end):
            self._coding.done.emit(self.tr("Resized {0}").format(name))

    def take_dropped(self, id: PassageId, code: CodeId, replace: bool) -> None:
        """A passage was dropped on a code: it gets that code too, or instead of its own."""
        project = self._session.project
        passage = next(iter(project.retrieval.numbered([id])), None) if project is not None else None
        if passage is None:
            return
        if replace:
            self.recode(passage, code)
        else:
            self._coding.apply_to(passage.document, (passage.start, passage.end), code)

    # within

    def _choose(self, act: Callable[[Passage], None]) -> None:
        """Do something with the passage at the caret; where several are and none was chosen, ask with which."""
        here = self._coding.passages_here()
        view = self._transcripts.view()
        if len(here) > 1 and view is not None and view.chosen_passage() is None:
            menu = self._menu(here)
            chosen = menu.exec(self._coding.below_selection())
            menu.deleteLater()
            if chosen is not None:  # only now: while the menu is open, nothing else takes the keys
                act(here[chosen.data()])
        elif here:
            act(here[0])

    def _menu(self, passages: Sequence[Passage]) -> QMenu:
        menu = QMenu(self._window)
        for at, one in enumerate(passages):
            menu.addAction(self._name(one).replace("&", "&&")).setData(at)
        menu.setActiveAction(menu.actions()[0])  # Enter takes the innermost
        return menu

    def _ask_to_recode(self, passage: Passage) -> None:
        words = self.tr("Instead of {0}").format(self._name(passage))
        self._coding.ask(words, partial(self.recode, passage))

    def _remove(self, passage: Passage) -> None:
        name = self._name(passage)
        label, words = self.tr("Uncode {0}"), self.tr("Removed {0} from 1 passage")
        self._session.remove(label.format(name), words.format(name), codings.remove, [passage.id])

    def _recode(self, action: Action, id: PassageId, wanted: Wanted) -> CodeId:
        code = self._coding.made(action, wanted)
        codings.recode(action, [id], code)
        return code

    def _name(self, passage: Passage) -> str:
        return self._coding.name_of(passage.code)


def _described(action: Action, id: PassageId, exemplar: bool) -> bool:
    codings.describe(action, id, exemplar=exemplar)
    return True


def _resized(action: Action, id: PassageId, start: int, end: int) -> bool:
    codings.resize(action, id, start, end)
    return True
