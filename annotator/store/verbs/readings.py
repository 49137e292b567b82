"""How far a coder has read, and which transcripts are finished."""

from __future__ import annotations

from annotator.core.errors import Refused
from annotator.core.ids import CoderId, DocumentId
from annotator.store import clock
from annotator.store.action import Action


def read_to(action: Action, document: DocumentId, coder: CoderId, place: int, number: int = 1) -> None:
    """Say that a coder has read a document up to a place, in the pass of that number."""
    if place < 0 or number < 1:
        raise Refused("One reads on from the beginning of a transcript, in a first or later pass.")
    action.change(_reading(action, document, coder, number), place=place)


def finish(action: Action, document: DocumentId, coder: CoderId, number: int = 1, *, finished: bool = True) -> None:
    """Say that a coder is done with a document, or no longer: only then does nothing coded mean nothing there."""
    action.change(_reading(action, document, coder, number), finished=int(finished))


def _reading(action: Action, document: DocumentId, coder: CoderId, number: int) -> int:
    uid = clock.named("reading", action.numbers.uid(document), action.numbers.uid(coder), str(number))
    known = action.numbers.known(uid)
    row = action.connection.execute("SELECT 1 FROM reading WHERE id = ?", (known,)).fetchone()
    if known is None or row is None:  # one whose beginning was undone begins anew
        known = action.create("reading", uid, document=document, coder=coder, number=number)
        action.settle()
    return known
