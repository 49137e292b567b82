"""Batches that come from another copy of the project, and go again when a merge is undone."""

from __future__ import annotations

import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from annotator.core.errors import DamagedProject, Refused
from annotator.store import parcels
from annotator.store.clock import written
from annotator.store.kinds import ATTRIBUTE_MARK, CREATED
from annotator.store.log import Batch, Entry, Log, stamps
from annotator.store.parcels import Parcel


class Replica:
    """Brings whole batches into the log of one copy, or takes them out, as one step, and notes what that touches."""

    def __init__(self, connection: sqlite3.Connection, mine: Log, step: int) -> None:
        self._connection = connection
        self._log = mine
        self._step = step
        self.touched: defaultdict[str, set[bytes]] = defaultdict(set)
        self.came: list[bytes] = []
        self.went: list[bytes] = []
        self.entries = 0

    def bring(self, parcel: Parcel) -> None:
        """Let in a batch that came from another copy."""
        self._bring(parcel.batch, parcel.entries)
        for sha256, body in parcel.texts.items():
            self._log.put_text(bytes.fromhex(sha256), body)

    def take_out(self) -> bytes:
        """Remove what a merge brought; returns it for `put_back`.

        Raises Refused where something done since builds on it.
        """
        rows = self._connection.execute("SELECT batch FROM arrival WHERE step = ?", (self._step,)).fetchall()
        batches = [self._log.batch(uid) for (uid,) in rows]
        brought = {batch.uid: self._log.in_batch(batch) for batch in batches}
        self._refuse_if_used([entry for entries in brought.values() for entry in entries], batches)
        shelf = [_shelved(batch, brought[batch.uid]) for batch in batches]
        for batch in batches:
            self._log.take_out(batch)
            self.went.append(batch.digest)
            self._note(brought[batch.uid], -1)
        self._connection.execute("DELETE FROM arrival WHERE step = ?", (self._step,))
        return zlib.compress(json.dumps(shelf).encode())

    def put_back(self, shelf: bytes) -> None:
        """Bring again what `take_out` removed."""
        try:
            shelved = json.loads(zlib.decompress(shelf))
        except (zlib.error, ValueError) as error:
            raise DamagedProject("What the merge had brought is damaged. Merge the other copy again.") from error
        for fields, entries in shelved:
            self._bring(Batch(*_from_shelf(fields)), [Entry(*_from_shelf(one)) for one in entries])

    def _bring(self, batch: Batch, entries: list[Entry]) -> None:
        number = self._log.open_batch(batch.uid, batch.label, batch.author, batch.undoes)
        self._log.close_batch(number, batch.last, batch.digest)
        try:
            self._log.write([entry._replace(batch=number) for entry in entries])
        except sqlite3.IntegrityError as error:  # another action here has a stamp of it
            raise parcels.changed(batch) from error
        self._connection.execute("INSERT INTO arrival VALUES (?, ?)", (batch.uid, self._step))
        self.came.append(batch.digest)
        self._note(entries, 1)

    def _note(self, entries: list[Entry], by: int) -> None:
        self.entries += by * len(entries)
        for entry in entries:
            self.touched[entry.kind].add(entry.uid)

    def _refuse_if_used(self, brought: Collection[Entry], batches: Collection[Batch]) -> None:
        own = {batch.id for batch in batches}
        named = {entry.stamp for entry in brought}
        made = self._made_by_these_alone(brought, own)
        letters = {written(uid) for uid in made}
        for entry in self._log.since(max(own, default=0)):
            if entry.batch not in own and _builds_on(entry, named, made, letters):
                batch = self._log.batch_of(entry.stamp)
                raise Refused(
                    "The merge cannot be undone: “{0}” by {1} builds on what it brought. Nothing was changed.",
                    batch.label,
                    batch.author,
                )

    def _made_by_these_alone(self, brought: Iterable[Entry], own: Collection[int]) -> set[bytes]:
        """The objects that would be gone: a coder or a text may have been entered here too."""
        made = {entry.uid for entry in brought if entry.field == CREATED}
        return {
            uid
            for uid, entries in self._log.of_many(made).items()
            if not any(entry.field == CREATED and entry.batch not in own for entry in entries)
        }


def _builds_on(entry: Entry, named: Collection[bytes], made: Collection[bytes], letters: Collection[str]) -> bool:
    """Whether an entry is about an object that was made, names it, or replaces an entry."""
    if entry.object in made or not set(stamps(entry.previous)).isdisjoint(named):
        return True
    if entry.field.removeprefix(ATTRIBUTE_MARK) in letters:
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
