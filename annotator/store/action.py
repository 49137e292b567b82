"""One action: everything that it writes goes into one batch of the log, one transaction, one undo step."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256
from typing import Any

from annotator.core.codings import Placed
from annotator.core.errors import Unknown
from annotator.core.phrases import thing
from annotator.store import state
from annotator.store.clock import Clock, written
from annotator.store.kinds import ATTRIBUTE_MARK, CREATED, KINDS, MOVES
from annotator.store.layer import Change, Group
from annotator.store.log import Draft, Entry, Fingerprint, Log, as_json, storable
from annotator.store.numbers import Numbers
from annotator.store.projection import Projection
from annotator.store.unions import Coding


class Action:
    """What a verb may do to a project while its transaction is open.

    Objects are named by their numbers in this file, codings by their identities. What is written is seen by readers
    after `settle`.
    """

    def __init__(
        self, connection: sqlite3.Connection, parts: tuple[Log, Numbers, Projection, Clock], label: str, author: str
    ) -> None:
        self.connection = connection
        self.log, self.numbers, self.projection, self._clock = parts
        self.label = storable(label)
        self.author = storable(author)
        self.kinds: set[str] = set()
        self._undoes: bytes | None = None
        self._batch: tuple[int, bytes] | None = None
        self._unwritten: list[Entry] = []
        self._touched: defaultdict[str, set[bytes]] = defaultdict(set)
        self._last = b""
        self._fingerprint = Fingerprint()
        self._count = 0

    # objects

    def create(self, kind: str, uid: bytes | None = None, /, **fields: Any) -> int:
        """Create an object and return its number; references are given as numbers, texts as they are.

        Where `uid` names an object that was deleted it comes back with these fields, whatever it had before.
        """
        stamp, names = self._stamp(), [field.name for field in KINDS[kind].fields]
        values = [self._value(kind, field.name, fields.pop(field.name, field.default)) for field in KINDS[kind].fields]
        assert not fields, f"no such fields of a {kind}: {fields}"
        earlier = None if uid is None else state.of(self._history(uid))
        self._add(Entry(stamp, uid, kind, CREATED, as_json(values), None, self._open()))
        if uid is not None and earlier is not None:
            given = dict(zip(names, values, strict=True))
            for name in earlier.values:
                self.write(uid, kind, name, as_json(given.get(name, "")))
        return self.numbers.of(uid or stamp, kind)

    def change(self, number: int, /, **fields: Any) -> None:
        """Give fields of an object other values; a value that it has already is not written."""
        kind = self.must_be_there(number)
        for name, value in fields.items():
            self.write(self.numbers.uid(number), kind, name, as_json(self._value(kind, name, value)))

    def give(self, number: int, attribute: int, value: str) -> None:
        """Give a participant or a document the value of an attribute; an empty value takes it away."""
        name = ATTRIBUTE_MARK + written(self.numbers.uid(attribute))
        self.write(self.numbers.uid(number), self.must_be_there(number), name, as_json(value))

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete objects; what a live object refers to stays."""
        self._delete([self.numbers.uid(number) for number in numbers])

    def must_be_there(self, number: int, kind: str = "") -> str:
        """The kind of an object. Raises Unknown where it is of another kind, or is no longer in the project."""
        found = self.numbers.kind(number)
        if kind not in ("", found):
            raise Unknown("That {0} is not in the project.", thing(kind))
        is_new = self.numbers.uid(number) in self._touched[found]
        query = f"SELECT 1 FROM {found} WHERE id = ?"
        if not is_new and self.connection.execute(query, (number,)).fetchone() is None:
            raise Unknown("That {0} is no longer in the project.", thing(found))
        return found

    # codings

    def code(self, placed: Iterable[Placed]) -> list[bytes]:
        """Apply codes, any number at once; returns the identities of the codings, in the order given."""
        self.settle()
        batch, given = self._open(), list(placed)
        stamps = self._clock.many(len(given))
        groups: dict[tuple[int, int, int], tuple[str, str, list[Coding]]] = {}
        changes: defaultdict[int, dict[Group, Change]] = defaultdict(dict)
        values = []
        for stamp, (document, start, end, code, coder, said, exemplar) in zip(stamps, given, strict=True):
            memo = said and storable(said)
            group = groups.get((document, coder, code))
            if group is None:
                change = changes[document][coder, code] = Change()
                group = groups[document, coder, code] = *self._ends(document, code, coder), change.added
            rest = f",{as_json(memo)},{int(exemplar)}" if memo or exemplar else ""
            values.append(f"{group[0]}{start},{end}{group[1]}{rest}]")
            group[2].append(Coding(stamp, start, end, memo, int(exemplar)))
        self._write(
            [
                Entry(stamp, None, "coding", CREATED, value, None, batch)
                for stamp, value in zip(stamps, values, strict=True)
            ]
        )
        self.kinds.add("coding")
        self.projection.layer.update(changes)
        return stamps

    def change_coding(self, uid: bytes, /, **fields: Any) -> None:
        """Give fields of a coding other values."""
        for name, value in fields.items():
            self.write(uid, "coding", name, as_json(self._value("coding", name, value)))

    def delete_codings(self, uids: Iterable[bytes]) -> None:
        """Take codings away."""
        self._delete(list(uids))

    # the log

    def write(self, uid: bytes, kind: str, field: str, value: str) -> None:
        """Write a field as JSON, naming what it replaces; nothing where the field has that value.

        A move of a code that was left out is not what it has.
        """
        entries = self._history(uid)
        found = state.of(entries)
        if found is not None and (as_json(found.values.get(field)) != value or self._is_left_out(entries, field)):
            self.write_all([state.change(entries, field, value)])

    def write_all(self, drafts: Sequence[Draft]) -> None:
        """Write drafts, each about another field, in this order."""
        if not drafts:
            return
        batch = self._open()
        for stamp, draft in zip(self._clock.many(len(drafts)), drafts, strict=True):
            self._add(Entry(stamp, *draft, batch))

    def take_back(self, batch: bytes) -> None:
        """Say that this action undoes another."""
        self._undoes = batch
        self._open()

    def put_text(self, body: str) -> str:
        """Keep a text; returns the hash by which it is known."""
        digest = sha256(body.encode("utf-8")).digest()
        self.log.put_text(digest, body)
        return digest.hex()

    def settle(self) -> None:
        """Bring the tables up to date with what was written so far."""
        self._flush()
        if self._touched:
            touched, self._touched = self._touched, defaultdict(set)
            self.projection.refresh(touched)

    def finish(self) -> tuple[bytes, bytes, int] | None:
        """Close the batch: its identity, its fingerprint and how many entries it has; None where nothing was done."""
        self.settle()
        if self._batch is None:
            return None
        number, uid = self._batch
        digest = self._fingerprint.closed(uid, self.label, self.author, self._undoes)
        self.log.close_batch(number, self._last or uid, digest)
        return uid, digest, self._count

    def _history(self, uid: bytes) -> list[Entry]:
        """Every entry about an object, those of this action too."""
        self._flush()
        return self.log.of(uid)

    def _is_left_out(self, entries: Sequence[Entry], field: str) -> bool:
        if entries[0].kind != "code" or field not in MOVES:
            return False
        left_out = {entry.stamp for entry in self.projection.codes.skipped()}
        return any(entry.stamp in left_out for entry in state.heads(entries, field))

    def _delete(self, uids: Collection[bytes]) -> None:
        self._flush()
        self.write_all([state.deletion(entries) for entries in self.log.of_many(uids).values() if entries])

    def _open(self) -> int:
        if self._batch is None:
            uid = self._clock.next()
            self._batch = self.log.open_batch(uid, self.label, self.author, self._undoes), uid
        return self._batch[0]

    def _stamp(self) -> bytes:
        self._open()  # the batch is older than its entries
        return self._clock.next()

    def _add(self, entry: Entry) -> None:
        self._unwritten.append(entry)
        self._touched[entry.kind].add(entry.uid)
        self.kinds.add(entry.kind)

    def _flush(self) -> None:
        entries, self._unwritten = self._unwritten, []
        self._write(entries)

    def _write(self, entries: Sequence[Entry]) -> None:
        if entries:
            self.log.write(entries)
            self._fingerprint.add(entries)
            self._count += len(entries)
            self._last = max(self._last, entries[-1].stamp)

    def _value(self, kind: str, name: str, value: Any) -> Any:
        """A value as the log writes it: a reference by the identity of what it names."""
        target = KINDS[kind].field(name).of
        if value is None or target in ("", "any"):
            return value
        self.must_be_there(value, target)
        return written(self.numbers.uid(value))

    def _ends(self, document: int, code: int, coder: int) -> tuple[str, str]:
        """What the entry of a new coding says before and after its bounds."""
        version, *rest = (written(self.numbers.uid(one)) for one in (self.version_of(document), code, coder))
        return f'["{version}",', ',"{}","{}"'.format(*rest)

    def version_of(self, document: int) -> int:
        """The newest text of a document."""
        query = "SELECT id FROM version WHERE document = ? ORDER BY number DESC LIMIT 1"
        return int(self.connection.execute(query, (document,)).fetchone()[0])
