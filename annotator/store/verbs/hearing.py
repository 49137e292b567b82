"""Who speaks in a range, as somebody says by hand where the rule hears it otherwise."""

from __future__ import annotations

from collections.abc import Collection

from annotator.core.errors import Refused
from annotator.core.ids import DocumentId, SpeakerId
from annotator.store import clock
from annotator.store.action import Action


def tell(action: Action, document: DocumentId, start: int, end: int, speakers: Collection[SpeakerId] | None) -> None:
    """Say who speaks in characters `start` to `end` of a document, in every passage that holds them; None: by the rule.

    Raises Refused where the range lies outside of the text or a speaker is not of this document.
    """
    version, length = _version(action, document)
    if not 0 <= start < end <= length:
        raise Refused("Say who speaks in a passage: select some text first.")
    known = {id for (id,) in action.connection.execute("SELECT id FROM speaker WHERE document = ?", (document,))}
    if not known.issuperset(speakers or ()):
        raise Refused("A speaker is not of this transcript.")
    uid = clock.named("hearing", action.numbers.uid(version), str(start), str(end))
    hearing = action.numbers.known(uid)
    if hearing is None or not action.log.of(uid):
        hearing = action.create("hearing", uid, version=version, start=start, end=end)
        action.settle()
    written = None if speakers is None else [clock.written(action.numbers.uid(one)) for one in sorted(speakers)]
    action.change(hearing, voices=written)


def _version(action: Action, document: DocumentId) -> tuple[int, int]:
    """The text of a document that is read, and its length."""
    query = "SELECT id, text FROM version WHERE document = ? ORDER BY number DESC LIMIT 1"
    row = action.connection.execute(query, (document,)).fetchone()
    if row is None:
        raise Refused("That transcript is no longer there.")
    return row[0], action.projection.texts.length(row[1])
