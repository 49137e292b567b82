"""Finding words in the transcript in front: the hits are marked, and gone through one by one."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.core import search
from annotator.core.errors import Refused
from annotator.core.query import Query
from annotator.core.transcript import Range
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.search.find_bar import FindBar
from annotator.gui.transcript.found import Found
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window.centre import Transcripts

_MOST = 10_000
_LONGEST = 1.0
"""Seconds for which an expression may hold up the window."""


class Finding(QObject):
    """Looks for what is typed in all that is shown of a transcript, from where the caret was when one began."""

    everywhere_asked = Signal(object)  # the Query, or None

    def __init__(self, transcripts: Transcripts, parent: QObject) -> None:
        super().__init__(parent)
        self._transcripts = transcripts
        self.bar = FindBar()
        transcripts.put(head=self.bar)
        self._found, self._script = Found(), Script("")
        self._query: Query | None = None
        self._at: int | None = None
        self._origin: Range = (0, 0)
        self.bar.field.edited.connect(self._look_anew)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self.bar.everywhere_asked.connect(lambda: self.everywhere_asked.emit(self.bar.field.query()))
        transcripts.current_changed.connect(lambda _: self._follow())

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "find": self.open,
            "find-next": partial(self.step, False),
            "find-previous": partial(self.step, True),
        }

    def open(self) -> None:
        """Open the bar with the words that are selected, or with what was looked for last."""
        view = self._transcripts.view()
        if view is None:
            return
        if self.bar.field.line.hasFocus():
            self.bar.field.line.selectAll()
            return
        place = view.selected()
        self._origin = place or (view.caret_place(), view.caret_place())
        self.bar.show()
        self.bar.field.take("" if place is None else view.scene.script.text[slice(*place)])
        self.bar.field.setFocus()
        self._look_anew()

    def close(self) -> None:
        """Close the bar; the hit stays selected."""
        self.bar.hide()
        view = self._transcripts.view()
        if view is not None:
            view.mark_found(Found())
            view.setFocus()

    def step(self, backwards: bool) -> None:
        """Go to the next hit, or to the one before; after the last comes the first."""
        view = self._transcripts.view()
        if view is None:
            return
        if self._query is None:
            self.open()
            return
        self._refresh(view)
        number = len(self._found.places)
        if not number:
            return
        place = view.caret_place()
        if self._at is not None and self._found.places[self._at][1] == place:
            at = self._at + (-1 if backwards else 1)
        else:
            at = self._found.at_or_after(place) - backwards
        self._go(view, at % number)

    # within

    def _look_anew(self) -> None:
        """Something else is looked for: select its first hit from where one began."""
        view = self._transcripts.view()
        self._query, self._at = self.bar.field.query(), None
        if view is None:
            return
        self._refresh(view, anew=True)
        if self._found.places:
            self._go(view, self._found.at_or_after(self._origin[0]) % len(self._found.places))
        elif self._query is not None:
            view.select(*self._origin)

    def _follow(self) -> None:
        """Another transcript is in front."""
        view = self._transcripts.view()
        if view is None:
            self.bar.hide()
        elif self.bar.isVisibleTo(self._transcripts):
            self._origin = view.caret_place(), view.caret_place()
            self._refresh(view, anew=True)

    def _refresh(self, view: TranscriptView, *, anew: bool = False) -> None:
        """Look again where the text is another, and mark what is found while the bar is open."""
        script = view.scene.script
        if anew or script is not self._script:
            self._script, self._at = script, None
            self._found, problem = self._search(script)
            self._say(problem)
        view.mark_found(self._found if self.bar.isVisibleTo(self._transcripts) else Found())

    def _search(self, script: Script) -> tuple[Found, str]:
        if self._query is None:
            return Found(), self.bar.field.problem
        bounds = [script.bounds(number) for number in range(len(script))]
        shown = search.Spoken([start for start, _ in bounds], [end for _, end in bounds])
        try:
            until = time.monotonic() + _LONGEST
            return Found(search.found(script.text, shown, self._query, until, _MOST)), ""
        except Refused as error:
            return Found(), told(error)

    def _go(self, view: TranscriptView, at: int) -> None:
        self._at = at
        view.select(*self._found.places[at])
        self._say()

    def _say(self, problem: str = "") -> None:
        number = len(self._found.places)
        if problem:
            self.bar.say(problem, is_problem=True)
        elif self._query is None:
            self.bar.say("")
        elif not number:
            self.bar.say(self.tr("Nothing found"), is_problem=True)
        else:
            of = self.tr("more than {0}").format(whole(number)) if number == _MOST else whole(number)
            which = 0 if self._at is None else self._at + 1
            self.bar.say(self.tr("{0} of {1}").format(whole(which), of))
