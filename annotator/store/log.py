"""The log: entries written once and never changed, in batches that each are one action."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple

from annotator.core.errors import DamagedProject
from annotator.store import clock
from annotator.store.kinds import CREATED, DELETED
from annotator.store.rows import found

_DIGEST = 16
_COLUMNS = "stamp, object, kind, field, value, previous, batch"


class Entry(NamedTuple):
    """One change of one field of one object: `value` as JSON, `previous` the stamps that it replaces, one after other.

    `object` is None where the entry creates the object of its stamp; `batch` is the number of its batch in this file.
    """

    stamp: bytes
    object: bytes | None
    kind: str
    field: str
    value: str | None
    previous: bytes | None
    batch: int

    @property
    def uid(self) -> bytes:
        """The object that the entry is about."""
        return self.object or self.stamp


class Draft(NamedTuple):
    """What an entry will say of an object that is there, before it has its stamp and its batch."""

    object: bytes
    kind: str
    field: str
    value: str
    previous: bytes | None


@dataclass(frozen=True, slots=True)
class Batch:
    """What one action did: its name, who did it, and which batch it took back."""

    id: int
    uid: bytes
    label: str
    last: bytes
    author: str
    undoes: bytes | None
    digest: bytes


class Fingerprint:
    """The fingerprint of a batch, from what it says of itself and its entries in the order of their stamps."""

    def __init__(self) -> None:
        self._hash = blake2b(digest_size=_DIGEST)

    def add(self, entries: Iterable[Entry]) -> None:
        """Go on with more entries."""
        self._hash.update(
            b"".join(
                b"%b%b%b\0%b\0%b\0%b\0"
                % (stamp, about or b"", kind.encode(), field.encode(), (value or "").encode(), previous or b"")
                for stamp, about, kind, field, value, previous, _ in entries
            )
        )

    def closed(self, uid: bytes, label: str, author: str, undoes: bytes | None) -> bytes:
        """The fingerprint of the whole batch."""
        self._hash.update(b"\0".join((uid, label.encode(), author.encode(), undoes or b"")))
        return self._hash.digest()


def fingerprint(batch: Batch, entries: Iterable[Entry]) -> bytes:
    """The fingerprint that a batch with these entries has."""
    made = Fingerprint()
    made.add(entries)
    return made.closed(batch.uid, batch.label, batch.author, batch.undoes)


def added(total: bytes, *digests: bytes) -> bytes:
    """A sum of fingerprints with more of them in it."""
    numbers = (int.from_bytes(one, "big") for one in (total, *digests))
    return (sum(numbers) % (1 << 8 * _DIGEST)).to_bytes(_DIGEST, "big")


def taken(total: bytes, *digests: bytes) -> bytes:
    """A sum of fingerprints without some of them."""
    rest = int.from_bytes(total, "big") - sum(int.from_bytes(one, "big") for one in digests)
    return (rest % (1 << 8 * _DIGEST)).to_bytes(_DIGEST, "big")


NOTHING = bytes(_DIGEST)
"""The fingerprint of no entries."""


class Log:
    """The log of one open project file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def newest(self) -> bytes | None:
        """The largest stamp in the log."""
        row = self._connection.execute("SELECT max(last) FROM batch").fetchone()
        return None if row is None else row[0]

    def write(self, entries: Sequence[Entry]) -> None:
        """Add entries."""
        self._connection.executemany("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?)", entries)

    def open_batch(self, uid: bytes, label: str, author: str, undoes: bytes | None) -> int:
        """Begin a batch; its fingerprint and end are written by `close_batch`."""
        return int(
            self._connection.execute(
                "INSERT INTO batch (uid, label, last, author, undoes, digest) VALUES (?, ?, ?, ?, ?, x'')",
                (uid, label, uid, author, undoes),
            ).lastrowid
            or 0
        )

    def close_batch(self, id: int, last: bytes, fingerprint: bytes) -> None:
        """End a batch."""
        self._connection.execute("UPDATE batch SET last = ?, digest = ? WHERE id = ?", (last, fingerprint, id))

    def take_out(self, batch: Batch) -> None:
        """Remove a batch with its entries: only what a merge brought ever goes again."""
        within = (batch.uid, batch.last, batch.id)
        self._connection.execute("DELETE FROM op WHERE stamp BETWEEN ? AND ? AND batch = ?", within)
        self._connection.execute("DELETE FROM batch WHERE id = ?", (batch.id,))

    def text(self, sha256: str) -> str | None:
        """The text with that hash, if it is there."""
        row = self._connection.execute("SELECT body FROM text WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
        return None if row is None else row[0]

    def put_text(self, sha256: bytes, body: str) -> None:
        """Keep a text under the hash of its content."""
        self._connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?, ?)", (sha256, body, len(body)))

    def of(self, uid: bytes) -> list[Entry]:
        """Every entry about one object, in the order of their stamps."""
        rows = self._connection.execute(
            f"""SELECT {_COLUMNS} FROM op WHERE stamp = ? AND object IS NULL
                UNION ALL SELECT {_COLUMNS} FROM op WHERE object = ? ORDER BY stamp""",
            (uid, uid),
        )
        return [Entry(*row) for row in rows]

    def of_many(self, uids: Collection[bytes]) -> dict[bytes, list[Entry]]:
        """Every entry about each of several objects, in the order of their stamps."""
        histories: dict[bytes, list[Entry]] = {uid: [] for uid in uids}
        query = f"""SELECT {_COLUMNS} FROM op WHERE stamp IN (*) AND object IS NULL
            UNION ALL SELECT {_COLUMNS} FROM op WHERE object IN (*) ORDER BY stamp"""
        for row in found(self._connection, query, list(histories)):
            histories[row[1] or row[0]].append(Entry._make(row))
        return histories

    def is_marked(self, uid: bytes) -> bool:
        """Whether anybody ever deleted an object."""
        row = self._connection.execute("SELECT 1 FROM op WHERE object = ? AND field = ?", (uid, DELETED)).fetchone()
        return row is not None

    def of_kind(self, kind: str) -> dict[bytes, list[Entry]]:
        """Every entry about objects of a kind, by object, in the order of their stamps."""
        histories: dict[bytes, list[Entry]] = {}
        where = "kind = ? AND kind <> 'coding'" if kind != "coding" else "kind = ?"
        for row in self._connection.execute(f"SELECT {_COLUMNS} FROM op WHERE {where} ORDER BY stamp", (kind,)):
            entry = Entry(*row)
            histories.setdefault(entry.uid, []).append(entry)
        return histories

    def owned(self, kind: str, owners: Iterable[bytes]) -> Iterator[bytes]:
        """The objects of a kind that were created as some owner's, which their first field names."""
        query = f"""SELECT coalesce(object, stamp) FROM op
            WHERE kind = '{kind}' AND kind <> 'coding' AND field = '{CREATED}' AND substr(value, 3, 16) IN (*)"""
        return (uid for (uid,) in found(self._connection, query, [clock.written(owner) for owner in owners]))

    def in_batch(self, batch: Batch) -> list[Entry]:
        """The entries of a batch in the order of their stamps."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM op WHERE stamp BETWEEN ? AND ? AND batch = ? ORDER BY stamp",
            (batch.uid, batch.last, batch.id),
        )
        return [Entry(*row) for row in rows]

    def first_of(self, number: int, limit: int = -1) -> list[Entry]:
        """The first entries of the batch of that number, so many at most."""
        query = f"""SELECT {_COLUMNS} FROM op JOIN (SELECT id, uid, last FROM batch WHERE id = ?) AS one
            ON stamp BETWEEN one.uid AND one.last AND batch = one.id ORDER BY stamp LIMIT ?"""
        return [Entry(*row) for row in self._connection.execute(query, (number, limit))]

    def kinds_in(self, number: int) -> dict[str, int]:
        """How many objects of each kind the batch of that number has entries about."""
        query = """SELECT kind, count(DISTINCT coalesce(object, stamp)) FROM op JOIN batch AS one
            ON stamp BETWEEN one.uid AND one.last AND batch = one.id WHERE one.id = ? GROUP BY kind"""
        return dict(self._connection.execute(query, (number,)).fetchall())

    def entry(self, stamp: bytes) -> Entry | None:
        """The entry of that stamp."""
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM op WHERE stamp = ?", (stamp,)).fetchone()
        return None if row is None else Entry(*row)

    def entries(self) -> Iterator[Entry]:
        """Every entry, in the order of their stamps."""
        for row in self._connection.execute(f"SELECT {_COLUMNS} FROM op ORDER BY stamp"):
            yield Entry(*row)

    def since(self, batch: int) -> Iterator[Entry]:
        """Every entry of the batches that came after one."""
        for row in self._connection.execute(f"SELECT {_COLUMNS} FROM op WHERE batch > ? ORDER BY stamp", (batch,)):
            yield Entry(*row)

    def batches(self) -> list[Batch]:
        """Every batch, the oldest first."""
        return [Batch(*row) for row in self._connection.execute(f"{_BATCH} ORDER BY uid")]

    def batch(self, uid: bytes) -> Batch:
        """The batch of that identity."""
        row = self._connection.execute(f"{_BATCH} WHERE uid = ?", (uid,)).fetchone()
        if row is None:
            raise DamagedProject("The project's log lacks an action that can be undone. Check the project.")
        return Batch(*row)

    def batch_of(self, stamp: bytes) -> Batch:
        """The batch in which an entry was written."""
        number = self._connection.execute("SELECT batch FROM op WHERE stamp = ?", (stamp,)).fetchone()[0]
        return Batch(*self._connection.execute(f"{_BATCH} WHERE id = ?", (number,)).fetchone())


def as_json(value: Any) -> str:
    """A value as entries hold it."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def storable(text: str) -> str:
    """A text without lone surrogates, which no file can hold: U+FFFD stands for each."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


_BATCH = "SELECT id, uid, label, last, author, undoes, digest FROM batch"


def stamps(previous: bytes | None) -> list[bytes]:
    """The stamps that `previous` holds."""
    joined = previous or b""
    return [joined[at : at + clock.SIZE] for at in range(0, len(joined), clock.SIZE)]
