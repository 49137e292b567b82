"""What stands in a project file against its fingerprints: actions, texts, and what belongs to one copy alone."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import groupby

from annotator.core.phrases import Phrase
from annotator.store import log
from annotator.store.history import moment
from annotator.store.log import Batch, Entry, Log
from annotator.store.soundness import is_in_time, is_sound

_LOCAL = (
    """SELECT 'Number ' || object.id || ' is called a ' || object.kind || ', which is a ' || made.kind || ' in the log.'
       FROM (SELECT stamp AS uid, kind FROM op WHERE object IS NULL AND kind <> 'coding'
             UNION SELECT object, kind FROM op WHERE object IS NOT NULL AND kind <> 'coding') AS made
       JOIN object ON object.uid = made.uid WHERE object.kind <> made.kind""",
    """SELECT 'The step “' || label || '” cannot be taken: the log lacks what it did.' FROM step
       WHERE batch NOT IN (SELECT uid FROM batch) OR undone_by NOT IN (SELECT uid FROM batch)
       OR undone <> (undone_by IS NOT NULL OR shelf IS NOT NULL)""",
    """SELECT 'The step “' || step.label || '” has another name in the log.' FROM step JOIN batch ON uid = step.batch
       WHERE batch.label NOT IN (step.label, 'Redo ' || step.label)""",
    """SELECT 'A merge and an action that it brought do not fit.' FROM arrival
       WHERE batch NOT IN (SELECT uid FROM batch) OR step NOT IN (SELECT id FROM step WHERE batch IS NULL)""",
    """SELECT DISTINCT 'The project goes by another identity than in its log.' FROM op
       WHERE kind = 'project' AND kind <> 'coding'
       AND coalesce(object, stamp) <> (SELECT value FROM meta WHERE key = 'project')""",
)
"""What is wrong with objects' numbers, steps, merges and the project's identity, a sentence each."""


class Contents:
    """The entries that are found of one batch, a few at a time."""

    def __init__(self) -> None:
        self.are_sound = True
        self._fingerprint = log.Fingerprint()
        self._first, self._last = b"", b""

    def add(self, entries: Sequence[Entry]) -> None:
        """Go on with more entries, in the order of their stamps."""
        self.are_sound = self.are_sound and all(map(is_sound, entries))
        self._fingerprint.add(entries)
        self._first, self._last = self._first or entries[0].stamp, entries[-1].stamp

    def are_of(self, batch: Batch) -> bool:
        """Whether these are the entries that were written in a batch, within its bounds."""
        digest = self._fingerprint.closed(batch.uid, batch.label, batch.author, batch.undoes)
        is_within = batch.uid <= (self._first or batch.uid) and batch.last == (self._last or batch.uid)
        return digest == batch.digest and is_within and is_in_time(batch)


def contents(entries: Log) -> dict[int, Contents]:
    """What the log holds of each batch, by its number."""
    found: defaultdict[int, Contents] = defaultdict(Contents)
    for number, some in groupby(entries.entries(), key=lambda entry: entry.batch):
        found[number].add(list(some))
    return found


def wrong_batches(batches: Sequence[Batch], found: dict[int, Contents]) -> Iterator[str]:
    """The actions whose entries are not as they were written, or are not in the log."""
    for batch in batches:
        if not found.get(batch.id, Contents()).are_of(batch):
            yield Phrase(
                "The log was changed outside of Annotator: “{0}” by {1}, {2}.",
                batch.label,
                batch.author,
                moment(batch.uid),
            )
    if lost := found.keys() - {batch.id for batch in batches}:
        yield Phrase("The log has entries of {0} actions that are not in it.", len(lost))


def wrong_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """The documents whose text is missing, or is another than was imported."""
    titles = dict(connection.execute("SELECT text, title FROM version JOIN document ON document.id = document"))
    for digest, body, length in connection.execute("SELECT sha256, body, length FROM text"):
        title = titles.pop(digest.hex(), "")
        if sha256(body.encode("utf-8")).digest() != digest or len(body) != length:
            yield Phrase("The text of “{0}” was changed outside of Annotator.", title or Phrase("a document"))
    for title in titles.values():
        yield Phrase("The text of “{0}” is missing.", title)


def wrong_facts(connection: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with what belongs to this copy alone."""
    for query in _LOCAL:
        for (sentence,) in connection.execute(query):
            yield sentence
