"""What the views of transcripts hold: text and voices, the passages that a sieve lets through, and memos."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.core.codings import Passage
from annotator.core.ids import DocumentId, PassageId
from annotator.gui.transcript import loading
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.noting import Noted
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.sieve import Sieve
from annotator.project import Project
from annotator.store.store import Changes

if TYPE_CHECKING:
    from annotator.gui.session import Session
    from annotator.gui.transcript.view import TranscriptView

SPOKEN = frozenset({"version", "speaker", "participant", "role"})
"""The kinds of thing that change who speaks, or what."""
_NAMED = frozenset({"code", "coder", "memo", "link"})
_MEMOS = frozenset({"memo", "link", "coder"})


class Content:
    """Fills views from the project that is open, and keeps what they hold right when that changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.sieve = Sieve()
        self._noted = Noted()

    def forget(self) -> None:
        """Another project is open."""
        self._noted.forget()

    def shows(self, passage: Passage) -> bool:
        """Whether a passage of any transcript, open or not, is let through."""
        if self.sieve.role is None or not self.sieve.keeps(passage):
            return self.sieve.keeps(passage)
        read, voices = self._project().read, self._project().retrieval.voices
        heard = loading.voices(read, passage.document, self.sieve.role)
        return any(heard[one].heard for one in voices(passage.document, passage.start, passage.end) if one in heard)

    def further(self, document: DocumentId, script: Script) -> Further:
        """The passages of a document, read when they are needed; a project that is closed gives none."""
        project, sieve = self._project(), self.sieve
        found_in = loading.further(project, document)

        def shown(start: int, end: int) -> Sequence[Marked]:
            if self._session.project is not project:
                return []
            found = found_in(start, end)
            return found if sieve.is_open else [one for one in found if sieve.shows(one.passage, script)]

        return shown

    def fill(self, view: TranscriptView, document: DocumentId) -> None:
        """Show a transcript in a view, from its beginning."""
        script = loading.script(self._project().read, document, self.sieve.role)
        view.show_script(script, self.further(document, script))
        view.show_memos(loading.memo_ranges(self._project(), document))

    def fill_again(self, view: TranscriptView, document: DocumentId) -> None:
        """Show who speaks, without leaving the place where somebody reads, unless the text itself is another."""
        read, script = self._project().read, view.scene.script
        if read.text(document) == script.text and read.turns(document) == script.turns:
            view.show_voices(loading.voices(read, document, self.sieve.role))
            view.set_passages(further=self.further(document, script))
        else:
            self.fill(view, document)

    def take(self, changes: frozenset[str], shown: Iterable[tuple[DocumentId, TranscriptView]]) -> None:
        """Bring into views what has changed in the project, as little of it as will do."""
        if changes & _MEMOS:
            self._noted.forget()
        passages = changes.passages if isinstance(changes, Changes) else {}
        for document, view in shown:
            if changes & SPOKEN:
                self.fill_again(view, document)
            elif changes & _NAMED:
                view.set_passages(further=self.further(document, view.scene.script))
            elif document in passages:
                self._exchange(view, passages[document].come, passages[document].gone)
            if changes & _MEMOS:
                view.show_memos(loading.memo_ranges(self._project(), document))

    def _exchange(self, view: TranscriptView, come: Collection[int], gone: Collection[int]) -> None:
        """Show the passages that came, as far as they are shown at all, and not those that are gone."""
        read, script = self._project().read, view.scene.script
        found = [one for one in self._project().retrieval.numbered(come) if self.sieve.shows(one, script)]
        numbers = {PassageId(number) for number in (*gone, *come)}
        noted = self._noted.after(self._project(), numbers)
        view.change_passages(numbers, loading.marked(found, read.codebook(), read.coders(), noted))

    def _project(self) -> Project:
        assert self._session.project is not None
        return self._session.project
