"""Going from passage to passage of one code, in this transcript and on into the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, DocumentId
from annotator.gui.session import Session
from annotator.gui.window.centre import Transcripts

if TYPE_CHECKING:
    from annotator.gui.window.coding import Coding

_Spot = tuple[int, int, int, int]
"""Where a passage stands: the place of its transcript among all, its start, then the longer first, then its number."""


class Walk(QObject):
    """Goes to the next or the previous passage of the code at the caret, else of the code that was gone after last."""

    def __init__(
        self, session: Session, transcripts: Transcripts, coding: Coding, current_code: Callable[[], CodeId | None]
    ) -> None:
        super().__init__(transcripts)
        self._session, self._transcripts, self._coding = session, transcripts, coding
        self._current_code = current_code
        self._code: CodeId | None = None
        session.opened.connect(self._forget)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"next-of-code": partial(self.go, 1), "previous-of-code": partial(self.go, -1)}

    def go(self, way: int) -> None:
        """Go on, or back where `way` is -1; says in which transcript that is where it is another."""
        view, document, project = self._transcripts.view(), self._transcripts.document(), self._session.project
        current = view.current_passage() if view is not None else None
        code = current.code if current is not None else self._code or self._current_code()
        if view is None or document is None or project is None:
            return
        if code is None or code not in project.read.codebook():
            self._coding.said.emit(self.tr("Go to a passage first, or choose a code."))
            return
        self._code = code
        places = {one.id: at for at, one in enumerate(project.read.documents())}
        at = current if current is not None else view.caret_place()
        found = self._nearest(places, code, _spot(places, document, at), way)
        if found is None:
            words = self.tr("No further passage of {0}.") if way > 0 else self.tr("No earlier passage of {0}.")
            self._coding.said.emit(words.format(self._coding.name_of(code)))
        else:
            self._show(found, document)

    def _nearest(self, places: dict[DocumentId, int], code: CodeId, here: _Spot, way: int) -> Passage | None:
        """The passage of a code that comes first after a spot, or last before it, among those that are shown."""
        project = self._session.project
        assert project is not None
        shown = filter(self._transcripts.shows, project.retrieval.passages(codes=[code]))
        met = [(_spot(places, one.document, one), one) for one in shown]
        if way > 0:
            return min((pair for pair in met if pair[0] > here), default=(here, None), key=_first)[1]
        return max((pair for pair in met if pair[0] < here), default=(here, None), key=_first)[1]

    def _show(self, passage: Passage, before: DocumentId) -> None:
        view = self._transcripts.open(passage.document)
        view.go_to_passage(passage.id)
        view.setFocus()
        if passage.document != before and self._session.project is not None:
            titles = {one.id: one.title for one in self._session.project.read.documents()}
            words = self.tr("{0} goes on in {1}.")
            self._coding.said.emit(words.format(self._coding.name_of(passage.code), titles[passage.document]))

    def _forget(self) -> None:
        self._code = None


def _spot(places: dict[DocumentId, int], document: DocumentId, at: Passage | int) -> _Spot:
    start, end, id = (at, at, 0) if isinstance(at, int) else (at.start, at.end, at.id)
    return places.get(document, -1), start, -end, id


def _first(pair: tuple[_Spot, Passage | None]) -> _Spot:
    return pair[0]
