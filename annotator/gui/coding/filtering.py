"""What is shown of the passages, chosen above the transcripts, told in the status bar, cleared in one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from annotator.core.ids import CodeId
from annotator.gui.coding.filter_strip import FilterStrip
from annotator.gui.controls.buttons import IconButton
from annotator.gui.language.numbers import whole
from annotator.gui.session import Session
from annotator.gui.transcript.sieve import Sieve
from annotator.gui.window.centre import Transcripts
from annotator.store.store import Changes

_OFFERED = frozenset({"code", "role", "coder"})


class Filtering(QObject):
    """Keeps the strip and the transcripts in step. `told` carries what is shown, empty where that is everything."""

    told = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, transcripts: Transcripts, code_at_caret: Callable[[], CodeId | None]) -> None:
        super().__init__(transcripts)
        self._session, self._transcripts, self._code_at_caret = session, transcripts, code_at_caret
        self._code: CodeId | None = None
        self.strip = FilterStrip()
        self.strip.chosen.connect(self._take_chips)
        self.strip.cleared.connect(self.clear)
        self.button = IconButton("filter", self.tr("Filter what is shown"), self.toggle)
        transcripts.put(head=self.strip, corner=self.button)
        session.opened.connect(self._begin_anew)
        session.changed.connect(self._look)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"filter": self.toggle, "only-code": self.toggle_code}

    def toggle(self) -> None:
        """Open the strip and give it the keys; or show everything and close it."""
        if self.strip.isHidden():
            self._offer()
            self.strip.show()
            self.strip.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.clear()
            self.strip.hide()

    def toggle_code(self) -> None:
        """Show only the passages of the code at the caret; or all again."""
        code = self._code_at_caret() if self._code is None else None
        if code is not None or self._code is not None:
            self._code = code
            self._show(self._transcripts.sieve.role, self._transcripts.sieve.coder)

    def clear(self) -> None:
        """Show everything."""
        self._code = None
        self._show(None, None)
        if (view := self._transcripts.view()) is not None:
            view.setFocus()

    # within

    def _take_chips(self) -> None:
        self._code = self.strip.code.currentData()
        self._show(self.strip.role.currentData(), self.strip.coder.currentData())

    def _show(self, role: object, coder: object) -> None:
        """Show what the code, a role and a coder let through, as far as they are there."""
        project = self._session.project
        if project is None:
            return
        book = project.read.codebook()
        if self._code is not None and self._code not in book:
            self._code = None
        codes = None if self._code is None else frozenset(book.family(self._code))
        roles = [one.id for one in project.read.roles()]
        coders = [one.id for one in project.read.coders()]
        sieve = Sieve(
            codes,
            next((one for one in roles if one == role), None),
            next((one for one in coders if one == coder), None),
        )
        if sieve != self._transcripts.sieve:
            self._transcripts.set_sieve(sieve)
        self._offer()
        if not sieve.is_open:
            self.strip.show()
        words = self._words(sieve)
        self.strip.tell(words)
        self.told.emit(words)

    def _offer(self) -> None:
        project, sieve = self._session.project, self._transcripts.sieve
        if project is not None:
            read = project.read
            self.strip.offer(read.codebook(), read.roles(), read.coders(), (self._code, sieve.role, sieve.coder))

    def _words(self, sieve: Sieve) -> str:
        project = self._session.project
        if sieve.is_open or project is None:
            return ""
        read, number = project.read, len(project.read.codebook())
        codes = number if sieve.codes is None else len(sieve.codes)
        said = [self.tr("Showing {0} of {1} codes").format(whole(codes), whole(number))]
        said += [self.tr("role {0}").format(one.name) for one in read.roles() if one.id == sieve.role]
        said += [self.tr("coded by {0}").format(one.name) for one in read.coders() if one.id == sieve.coder]
        return " · ".join(said)

    def _begin_anew(self) -> None:
        self._code = None
        self._transcripts.set_sieve(Sieve())
        self.strip.hide()
        self.strip.tell("")
        self.told.emit("")

    def _look(self, changes: frozenset[str]) -> None:
        """Codes, roles and coders may be others; what was just coded may not be among what is shown."""
        sieve, project = self._transcripts.sieve, self._session.project
        if project is None or self.strip.isHidden():
            return
        if changes & _OFFERED:
            self._show(sieve.role, sieve.coder)
        here = changes.passages.get(self._transcripts.document() or 0) if isinstance(changes, Changes) else None
        if here is not None and here.come and not sieve.is_open:
            come = project.retrieval.numbered(here.come)
            if come and not any(map(self._transcripts.shows, come)):
                self.said.emit(self.tr("Coded, but the filter does not show it."))
