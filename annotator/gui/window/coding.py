"""Coding from the window: what keys and mouse do to the words that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.codings import Passage, Placed
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.transcript import Range
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.codebook.code_dialog import edit_code
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.session import Session
from annotator.gui.window.centre import Transcripts
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import codes, codings

_LONGEST_NAME = 60


class Coding(QObject):
    """Applies codes to what is selected, and takes them away. `said` carries why nothing was done."""

    said = Signal(str)

    def __init__(self, session: Session, transcripts: Transcripts, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._transcripts, self._window = session, transcripts, parent
        self._palette = CodePalette(session, parent)
        self._palette.chosen.connect(self.apply)
        self._palette.create_asked.connect(self.create_and_apply)
        self._palette.define_asked.connect(self.define_and_apply)
        self._last: CodeId | None = None
        transcripts.resize_asked.connect(self.resize)
        transcripts.code_dropped.connect(lambda code, start, end: self.apply(CodeId(code), (start, end)))

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "code": self.choose,
            "in-vivo": self.in_vivo,
            "new-code": self.new_code,
            "repeat": self.repeat,
            **{f"digit{digit}": partial(self.apply_digit, digit) for digit in range(1, 10)},
            "uncode": self.uncode,
            "exemplar": self.mark_exemplar,
        }

    # what is meant

    def target(self) -> tuple[DocumentId, Range] | None:
        """The transcript and the words that are selected."""
        view, document = self._transcripts.view(), self._transcripts.document()
        place = view.selected() if view is not None else None
        return None if document is None or place is None else (document, place)

    def passages_here(self) -> Sequence[Passage]:
        """The passages at the caret, the one that is lit first."""
        view = self._transcripts.view()
        if view is None:
            return []
        lit, here = view.current_passage(), view.passages_at_caret()
        return [lit, *(one for one in here if one.id != lit.id)] if lit is not None else here

    # applying

    def apply(self, code: CodeId, place: Range | None = None) -> None:
        """Apply a code to the words that are selected, or to a place."""
        target, document = self.target(), self._transcripts.document()
        if place is not None and document is not None:
            target = document, place
        if target is None:
            self.said.emit(self.tr("Select some words first."))
            return
        book = self._project().read.codebook()
        if code not in book:
            self.said.emit(self.tr("That code is no longer there."))
            return
        name = book[code].name
        if self._session.do(self.tr("Code as {0}").format(name), self._apply, target, code) is not None:
            self._remember(code)

    def apply_digit(self, digit: int) -> None:
        """Apply the code under a digit; where the words have it already, take it away."""
        code, target = pins.code_under(self._session, digit), self.target()
        if code is None:
            self.said.emit(self.tr("No code stands under {0}.").format(digit))
        elif target is not None and (present := self._covering(code, target[1])):
            self._remove([present])
        else:
            self.apply(code)

    def repeat(self) -> None:
        """Apply the code that was applied last."""
        if self._last is not None and self._last in self._project().read.codebook():
            self.apply(self._last)
        else:
            self.choose()

    def choose(self) -> None:
        """Open the palette over the words that are selected; nothing selected takes the sentence at the caret."""
        view = self._transcripts.view()
        if view is None:
            return
        if view.selected() is None:
            view.grow_selection()
            view.grow_selection()
        target = self.target()
        if target is not None:
            self._palette.belong_to(view.window())
            self._palette.open_at(self._below_selection(), self._words_of(*target))

    def in_vivo(self) -> None:
        """Make a code of the words that are selected, and apply it to them."""
        target = self.target()
        if target is not None:
            text = self._project().read.text(target[0])[slice(*target[1])]
            self.create_and_apply(_code_name(text))

    def create_and_apply(self, name: str) -> None:
        """Make a code, or take the one of that name at the top, and apply it to the words that are selected."""
        target = self.target()
        if target is None:
            return
        label = self.tr("Code as {0}").format(name)
        code = self._session.do(label, self._create_and_apply, target, name)
        if code is not None:
            self._remember(code)

    def define_and_apply(self, name: str) -> None:
        """Make a code with its definition, and apply it to what is selected."""
        code = edit_code(self._window, self._session, None, name=name)
        if code is not None and self.target() is not None:
            self.apply(code)

    def new_code(self) -> None:
        """Make a code with its definition."""
        edit_code(self._window, self._session, None)

    # taking away and changing

    def uncode(self) -> None:
        """Take the code away from the passage at the caret; where several are, ask which."""
        here = self.passages_here()
        view = self._transcripts.view()
        if len(here) > 1 and view is not None and view.chosen_passage() is None:
            menu = self._menu(here)
            menu.exec(self._below_selection())
            menu.deleteLater()
        elif here:
            self._remove(here[:1])

    def mark_exemplar(self) -> None:
        """Mark the passage at the caret as an exemplar quote, or no longer."""
        here = self.passages_here()
        if here:
            name = self._name(here[0])
            label = self.tr("No exemplar of {0}") if here[0].exemplar else self.tr("Exemplar of {0}")
            self._session.do(label.format(name), codings.describe, here[0].id, exemplar=not here[0].exemplar)

    def resize(self, passage: Passage, start: int, end: int) -> None:
        """Give a passage other bounds."""
        self._session.do(self.tr("Resize {0}").format(self._name(passage)), codings.resize, passage.id, start, end)

    # within

    def _apply(self, action: Action, target: tuple[DocumentId, Range], code: CodeId) -> CodeId:
        document, (start, end) = target
        coder = codings.coder(action, self._session.coder)
        codings.apply(action, [Placed(document, start, end, code, coder)])
        return code

    def _create_and_apply(self, action: Action, target: tuple[DocumentId, Range], name: str) -> CodeId:
        twin = self._project().read.codebook().child_named(name, None)
        return self._apply(action, target, twin.id if twin else codes.create(action, name))

    def _remove(self, passages: Sequence[Passage]) -> None:
        name = self._name(passages[0])
        label, words = self.tr("Uncode {0}"), self.tr("Removed {0} from 1 passage")
        self._session.remove(label.format(name), words.format(name), codings.remove, [one.id for one in passages])

    def _menu(self, passages: Sequence[Passage]) -> QMenu:
        menu = QMenu(self._window)
        for one in passages:
            menu.addAction(self._name(one).replace("&", "&&"), partial(self._remove, [one]))
        menu.setActiveAction(menu.actions()[0])  # Enter takes the innermost
        return menu

    def _covering(self, code: CodeId, place: Range) -> Passage | None:
        document = self._transcripts.document()
        if document is None:
            return None
        mine = pins.coder_at_desk(self._session)
        if mine is None:
            return None
        found = self._project().retrieval.passages(documents={document}, codes=[code], coder=mine.id)
        return next((one for one in found if one.start <= place[0] and place[1] <= one.end), None)

    def _remember(self, code: CodeId) -> None:
        self._last = code
        self._palette.remember(code)

    def _name(self, passage: Passage) -> str:
        return self._project().read.codebook()[passage.code].name

    def words_selected(self) -> str:
        """How many words are selected, and whose; empty where none are."""
        target = self.target()
        return self._words_of(*target) if target is not None else ""

    def speaker_name(self, speaker: SpeakerId) -> str:
        """The participant behind a label, else the label."""
        one = next(one for one in self._project().read.speakers() if one.id == speaker)
        names = {who.id: who.name for who in self._project().read.participants()}
        name = names[one.participant] if one.participant is not None else one.label
        return name or self.tr("nobody named")

    def _words_of(self, document: DocumentId, place: Range) -> str:
        voices = self._project().retrieval.voices(document, *place)
        if not voices:
            return self.tr("nothing that anybody says")
        who = self.speaker_name(next(iter(voices))) if len(voices) == 1 else counted.speakers(len(voices))
        return self.tr("{0} of {1}").format(counted.words(sum(voices.values())), who)

    def _below_selection(self) -> QPoint:
        view = self._transcripts.view()
        assert view is not None
        place = view.selection_rect() if view.selected() is not None else view.cursorRect()
        return view.viewport().mapToGlobal(QPoint(max(0, place.left() - 60), place.bottom() + 14))

    def _project(self) -> Project:
        assert self._session.project is not None
        return self._session.project


def _code_name(text: str) -> str:
    """Words as a code's name: on one line, and not longer than fits a codebook."""
    line = " ".join(text.split()).strip(" .,;:!?“”\"'")
    return line if len(line) <= _LONGEST_NAME else line[:_LONGEST_NAME].rsplit(" ", 1)[0] + " …"
