"""Coding from the window: what keys and mouse do to the words that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage, Placed
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.transcript import Range
from annotator.gui import counted
from annotator.gui.codebook import in_vivo, pins
from annotator.gui.codebook.code_dialog import edit_code
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.codebook.sets import in_use
from annotator.gui.session import Session
from annotator.gui.window.centre import Transcripts
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import codes, codings

Wanted = CodeId | str
"""A code, or the name of one that is made at the top where it is not there."""


class Coding(QObject):
    """Applies codes to what is selected. `said` carries why nothing was done, `done` what was, for who cannot see it.

    While something holds the codes that are chosen, they are handed to it instead of applied.
    """

    said = Signal(str)
    done = Signal(str)

    def __init__(self, session: Session, transcripts: Transcripts, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._transcripts, self._window = session, transcripts, parent
        self._palette = CodePalette(session, parent)
        self._palette.chosen.connect(lambda code: self._answer(code))
        self._palette.create_asked.connect(lambda name: self._answer(name))
        self._palette.define_asked.connect(self._define)
        self._answer: Callable[[Wanted], object] = self.apply
        self._holder: Callable[[Wanted], object] | None = None
        self._last: CodeId | None = None
        transcripts.code_dropped.connect(lambda code, start, end: self._drop(CodeId(code), (start, end)))

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "code": self.choose,
            "in-vivo": self.in_vivo,
            "new-code": self.new_code,
            "repeat": self.repeat,
            **{f"digit{digit}": partial(self.apply_digit, digit) for digit in range(1, 10)},
            "hearing": self.say_who_speaks,
        }

    # what is meant

    def target(self) -> tuple[DocumentId, Range] | None:
        """The transcript and the words that are selected."""
        view, document = self._transcripts.view(), self._transcripts.document()
        place = view.selected() if view is not None and self._is_read else None
        return None if document is None or place is None else (document, place)

    @property
    def _is_read(self) -> bool:
        """Whether the transcript is in front: words under another view are not coded unseen."""
        return self._transcripts.isVisibleTo(self._window)

    def passages_here(self) -> Sequence[Passage]:
        """The passages at the caret, the one that is lit first."""
        view = self._transcripts.view()
        if view is None or not self._is_read:
            return []
        lit, here = view.current_passage(), view.passages_at_caret()
        return [lit, *(one for one in here if one.id != lit.id)] if lit is not None else here

    # applying

    @property
    def is_held(self) -> bool:
        """Whether codes that are chosen are handed to something instead of applied."""
        return self._holder is not None

    def hold(self, holder: Callable[[Wanted], object] | None) -> None:
        """Hand each code that is chosen from now on to `holder`; None applies them again."""
        self._holder = holder

    def apply(self, wanted: Wanted) -> None:
        """Apply a code to the words that are selected, made where only its name is known."""
        target = self.target()
        if self._holder is not None:
            self._holder(wanted)
        elif target is None:
            self.said.emit(self.tr("Select some words first."))
        else:
            self.apply_to(*target, wanted)

    def apply_to(self, document: DocumentId, place: Range, wanted: Wanted) -> None:
        """Apply a code to a place of a transcript."""
        if not isinstance(wanted, str) and wanted not in self._project().read.codebook():
            self.said.emit(self.tr("That code is no longer there."))
            return
        name = self.name_of(wanted)
        code = self._session.do(self.tr("Code as {0}").format(name), self._apply, document, place, wanted)
        if code is not None:
            self.remember(code)
            self.done.emit(self.tr("Coded as {0}").format(name))

    def apply_digit(self, digit: int) -> None:
        """Apply the code under a digit; where the words have it already, take it away."""
        code, target = pins.code_under(self._session, digit), self.target()
        if code is None:
            self.said.emit(self.tr("No code stands under {0}.").format(digit))
        elif not self.is_held and target is not None and (present := self._covering(code, target[1])):
            name = self.name_of(code)
            label, words = self.tr("Uncode {0}"), self.tr("Removed {0} from 1 passage")
            self._session.remove(label.format(name), words.format(name), codings.remove, [present.id])
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
        if view.selected() is None and not self.is_held:
            view.grow_selection()
            view.grow_selection()
        target = self.target()
        if target is not None or self.is_held:
            self.ask(self._words_of(*target) if target is not None else "", self.apply)

    def ask(self, words: str, answer: Callable[[Wanted], object]) -> None:
        """Let the user choose or name a code; `words` says for what, and `answer` takes it."""
        self._answer = answer
        if (view := self._transcripts.view()) is not None:
            self._palette.belong_to(view.window())
        self._palette.open_at(self.below_selection(), words)

    def in_vivo(self) -> None:
        """Make a code of the words that are selected, and apply it to them."""
        target = self.target()
        if target is not None:
            text = self._project().read.text(target[0])[slice(*target[1])]
            self.apply_to(*target, in_vivo.name(text))

    def new_code(self) -> None:
        """Make a code with its definition."""
        edit_code(self._window, self._session, None)

    # what others ask

    def made(self, action: Action, wanted: Wanted) -> CodeId:
        """The code that is wanted: one that is there, or a new one at the top."""
        if not isinstance(wanted, str):
            return wanted
        twin = self._project().read.codebook().child_named(wanted, None)
        code = twin.id if twin else codes.create(action, wanted)
        in_use.of(self._session).take_in(action, code)
        return code

    def name_of(self, wanted: Wanted) -> str:
        """The name of a code, with its path where several have that name."""
        return wanted if isinstance(wanted, str) else self._project().read.codebook().shortest(wanted)

    def say_who_speaks(self) -> None:
        """Say by hand who speaks in the passage at the caret."""
        from annotator.gui.people.hearing import HearingDialog

        for passage in self.passages_here()[:1]:
            place = passage.start, passage.end
            dialog = HearingDialog(self._session, self._project(), passage.document, place, self._window)
            dialog.exec()
            dialog.deleteLater()

    def remember(self, code: CodeId) -> None:
        """Note that a code was used."""
        self._last = code
        self._palette.remember(code)

    # within

    def _drop(self, code: CodeId, place: Range) -> None:
        document = self._transcripts.document()
        if document is not None:
            self.apply_to(document, place, code)

    def _define(self, name: str) -> None:
        """Make a code with its definition, for what was asked."""
        answer = self._answer
        code = edit_code(self._window, self._session, None, name=name)
        if code is not None and (self.target() is not None or answer != self.apply):
            answer(code)

    def _apply(self, action: Action, document: DocumentId, place: Range, wanted: Wanted) -> CodeId:
        code = self.made(action, wanted)
        coder = codings.coder(action, self._session.coder)
        codings.apply(action, [Placed(document, *place, code, coder)])
        return code

    def _covering(self, code: CodeId, place: Range) -> Passage | None:
        document = self._transcripts.document()
        if document is None:
            return None
        mine = pins.coder_at_desk(self._session)
        if mine is None:
            return None
        found = self._project().retrieval.passages(documents={document}, codes=[code], coder=mine.id)
        return next((one for one in found if one.start <= place[0] and place[1] <= one.end), None)

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

    def below_selection(self) -> QPoint:
        """Where on the screen something about the selection, or the caret, is put."""
        view = self._transcripts.view()
        assert view is not None
        place = view.selection_rect() if view.selected() is not None else view.cursorRect()
        return view.viewport().mapToGlobal(QPoint(max(0, place.left() - 60), place.bottom() + 14))

    def _project(self) -> Project:
        assert self._session.project is not None
        return self._session.project
