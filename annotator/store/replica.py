"""Batches that come from another copy of the project, and go again when a merge is undone."""

from __future__ import annotations

import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.core.errors import DamagedProject, Refused
from annotator.store import log
from annotator.store.clock import written
from annotator.store.kinds import CREATED
from annotator.store.log import Batch, Entry, Log, stamps


class Replica:
    """Brings whole batches into the log of one copy, or takes them out, and notes what that touches."""

    def __init__(self, connection: sqlite3.Connection, mine: Log) -> None:
        self._connection = connection
        self._log = mine
        self.touched: defaultdict[str, set[bytes]] = defaultdict(set)
        self.came: list[bytes] = []
        self.went: list[bytes] = []
        self.entries = 0

    def bring(self, step: int, theirs: sqlite3.Connection, batches: Iterable[Batch]) -> None:
        """Copy batches with their entries and texts from another copy."""
        other = Log(theirs)
        for batch in batches:
            self._bring_batch(step, batch, other.in_batch(batch))
        for sha256, body in theirs.execute("SELECT sha256, body FROM text").fetchall():
            self._log.put_text(sha256, body)

    def take_out(self, step: int) -> bytes:
        """Remove what a merge brought; returns it for `put_back`.

        Raises Refused where something done since builds on it.
        """
        rows = self._connection.execute("SELECT batch FROM arrival WHERE step = ?", (step,)).fetchall()
        batches = [self._log.batch(uid) for (uid,) in rows]
        brought = {batch.uid: self._log.in_batch(batch) for batch in batches}
        self._refuse_if_used({entry for entries in brought.values() for entry in entries}, batches)
        shelf = [_shelved(batch, brought[batch.uid]) for batch in batches]
        for batch in batches:
            self._connection.execute("DELETE FROM op WHERE batch = ?", (batch.id,))
            self._connection.execute("DELETE FROM batch WHERE id = ?", (batch.id,))
            self.went.append(batch.digest)
            self._note(brought[batch.uid], -1)
        self._connection.execute("DELETE FROM arrival WHERE step = ?", (step,))
        return zlib.compress(json.dumps(shelf).encode())

    def put_back(self, step: int, shelf: bytes) -> None:
        """Bring again what `take_out` removed."""
        for fields, entries in json.loads(zlib.decompress(shelf)):
            batch = Batch(*_from_shelf(fields))
            self._bring_batch(step, batch, [Entry(*_from_shelf(one)) for one in entries])

    def _bring_batch(self, step: int, batch: Batch, entries: list[Entry]) -> None:
        if log.fingerprint(batch, entries) != batch.digest:
            raise DamagedProject(
                f"The other copy is damaged: “{batch.label}” by {batch.author} was changed outside of Annotator. "
                "Nothing was merged."
            )
        number = self._log.open_batch(batch.uid, batch.label, batch.author, batch.undoes)
        self._log.close_batch(number, batch.last, batch.digest)
        self._log.write([entry._replace(batch=number) for entry in entries])
        self._connection.execute("INSERT INTO arrival VALUES (?, ?)", (batch.uid, step))
        self.came.append(batch.digest)
        self._note(entries, 1)

    def _note(self, entries: list[Entry], by: int) -> None:
        self.entries += by * len(entries)
        for entry in entries:
            self.touched[entry.kind].add(entry.uid)

    def _refuse_if_used(self, brought: set[Entry], batches: list[Batch]) -> None:
        own = {batch.id for batch in batches}
        last = max(own, default=0)
        named = {entry.stamp for entry in brought}
        made = {entry.uid for entry in brought if entry.field == CREATED}
        letters = {written(uid) for uid in made}
        for entry in self._log.entries():
            if entry.batch > last and entry.batch not in own and _builds_on(entry, named, made, letters):
                batch = self._log.batch_of(entry.stamp)
                raise Refused(
                    f"The merge cannot be undone: “{batch.label}” by {batch.author} builds on what it brought. "
                    "Nothing was changed."
                )


def _builds_on(entry: Entry, named: set[bytes], made: set[bytes], letters: set[str]) -> bool:
    if entry.object in made or not named.isdisjoint(stamps(entry.previous)):
        return True
    return any(word in letters for word in _words(json.loads(entry.value or "null")))


def _words(value: Any) -> Iterator[str]:
    """Every string in a value; what refers to an object of any kind names it after a colon."""
    if isinstance(value, str):
        yield value.rpartition(":")[2]
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)


def _shelved(batch: Batch, entries: list[Entry]) -> list[Any]:
    fields = (batch.id, batch.uid, batch.label, batch.last, batch.author, batch.undoes, batch.digest)
    return [_to_shelf(fields), [_to_shelf(entry) for entry in entries]]


def _to_shelf(fields: Iterable[Any]) -> list[Any]:
    return [{"b": b64encode(one).decode()} if isinstance(one, bytes) else one for one in fields]


def _from_shelf(fields: Iterable[Any]) -> list[Any]:
    return [b64decode(one["b"]) if isinstance(one, dict) else one for one in fields]
