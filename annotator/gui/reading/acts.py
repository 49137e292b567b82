"""Reading: how far one has come, where to go on, and one pass after another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject

from annotator.core.documents import Document
from annotator.core.ids import DocumentId
from annotator.core.reading import Reading
from annotator.gui.coding.announcing import announce
from annotator.gui.language.numbers import whole
from annotator.gui.reading import passes
from annotator.gui.transcript.view import TranscriptView
from annotator.store.action import Action
from annotator.store.verbs import codings, readings

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

_SHOWN = frozenset({"reading", "coder", "document", "version"})


class ReadingActs(QObject):
    """Keeps the mark of how far was read in every view; a transcript that is opened goes on where one stopped.

    Only the act says that something was read: scrolling and coding are no proof of it, and steps of the history that
    nobody asked for would stand between Undo and what it is pressed for.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._met: WeakSet[TranscriptView] = WeakSet()
        window.transcripts.current_changed.connect(self._arrive)
        window.session.changed.connect(self._take)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "read-to": self.read_to_here,
            "resume": self.resume,
            "finish-pass": self.finish,
            "new-pass": self.begin_another,
        }

    # acts

    def read_to_here(self) -> None:
        """Say that everything up to the turn at the caret was read, that turn too."""
        document, view = self._document(), self._window.transcripts.view()
        if document is None or view is None or not len(view.scene.script):
            return
        script = view.scene.script
        number = script.last_of(script.paragraph(view.caret_place()))
        turn = script.turn(number)
        label = self.tr("Read {0} to turn {1}").format(document.title, turn.number if turn is not None else 0)
        self._write(label, document, readings.read_to, script.bounds(number)[1], self._number(document))
        if number + 1 == len(script) and not self._is_finished(document):
            self._window.note.say(self.tr("Read to the end."), self.finish, self.tr("Finish this pass"))

    def resume(self) -> None:
        """Put the caret where reading goes on."""
        view, reading = self._window.transcripts.view(), self._reading()
        if view is None or not len(view.scene.script):
            return
        script = view.scene.script
        place = 0 if reading is None else reading.place
        number = script.paragraph(place)
        if place > script.bounds(number)[0] and number + 1 < len(script):
            number += 1
        start = script.bounds(number)[0]
        view.select(start, start)
        view.reveal(start, start)
        turn = script.turn(number)
        if turn is not None:
            words = self.tr("Reading goes on at turn {0}.").format(whole(turn.number))
            self._window.statusbar.say(words)
            announce(self._window, words)

    def finish(self) -> None:
        """Say that one is done with the transcript in this pass, or that one is not after all."""
        document = self._document()
        if document is not None:
            is_finished = self._is_finished(document)
            words = self.tr("Take up pass {0} of {1} again") if is_finished else self.tr("Finish pass {0} of {1}")
            number = self._number(document)
            verb = partial(readings.finish, finished=not is_finished)
            self._write(words.format(number, document.title), document, verb, number)

    def begin_another(self) -> None:
        """Begin to read the transcript once more."""
        document, reading = self._document(), self._reading()
        if document is None:
            return
        if reading is None:
            self._window.note.say(self.tr("The first pass has not begun: read to somewhere first."))
            return
        label = self.tr("Begin pass {0} of {1}").format(reading.number + 1, document.title)
        self._write(label, document, readings.read_to, 0, reading.number + 1)

    def _write(self, label: str, document: Document, verb: Callable[..., None], *values: int) -> None:
        def written(action: Action) -> bool:
            coder = codings.coder(action, self._window.session.coder)
            action.settle()
            verb(action, document.id, coder, *values)
            return True

        self._window.session.do(label, written)

    def keep_place(self, view: TranscriptView) -> None:
        """Leave a view where it is, though it was just made."""
        self._met.add(view)
        self._show()

    # what is so

    def place_in(self, document: DocumentId) -> int:
        """Up to where a transcript was read in a pass that goes on; 0 where none does."""
        reading = self._latest().get(document)
        return 0 if reading is None or reading.finished else reading.place

    def _document(self) -> Document | None:
        project, document = self._window.session.project, self._window.transcripts.document()
        known = [] if project is None else project.read.documents()
        return next((one for one in known if one.id == document), None)

    def _reading(self) -> Reading | None:
        document = self._window.transcripts.document()
        return self._latest().get(document) if document is not None else None

    def _latest(self) -> dict[DocumentId, Reading]:
        session = self._window.session
        return {} if session.project is None else passes.latest(session.project, session.coder)

    def _number(self, document: Document) -> int:
        reading = self._latest().get(document.id)
        return 1 if reading is None else reading.number

    def _is_finished(self, document: Document) -> bool:
        reading = self._latest().get(document.id)
        return reading is not None and reading.finished

    # what is shown

    def _take(self, kinds: frozenset[str]) -> None:
        if kinds & _SHOWN:
            self._show()

    def _show(self) -> None:
        latest = self._latest()
        for document, view in self._window.transcripts.shown():
            reading = latest.get(document)
            view.show_read(0 if reading is None else reading.place)

    def _arrive(self, _: object) -> None:
        """Go on where one stopped, in a view that was just made."""
        self._show()
        view, reading = self._window.transcripts.view(), self._reading()
        if view is not None and view not in self._met:
            self._met.add(view)
            if reading is not None and reading.place and not reading.finished:
                self.resume()
