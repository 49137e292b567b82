"""Makes the tables from the log: the whole of them, or what a few changed objects touch."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from annotator.store import clock, references, state
from annotator.store.codes import Codes
from annotator.store.codings import Codings, Missing
from annotator.store.effect import Effect
from annotator.store.kinds import KINDS, SIMPLE, Kind
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.rows import Rows
from annotator.store.schema import PROJECTED
from annotator.store.state import State
from annotator.store.texts import Texts

Touched = Mapping[str, Iterable[bytes]]
"""Identities of objects, by kind."""

_AT_ONCE = 50_000
"""So many codings are placed together that a million fit into memory."""
_LATE = ("status", "memo", "link")
_EARLY = tuple(
    kind.name
    for kind in sorted(SIMPLE, key=lambda kind: bool(kind.owner))  # owners come before what they own
    if kind.name not in _LATE
)
_OWNED = {
    name: tuple(kind.name for kind in SIMPLE if kind.owner and kind.field(kind.owner).of == name) for name in KINDS
}
"""The kinds of what dies with an object, by its kind."""


class Projection:
    """Keeps the tables what the log says, object by object.

    An object whose row changes puts in doubt what it referred to; what is in doubt is looked at until nothing changes,
    so that the result is the same whether the log came at once or piece by piece. `changed` gathers the kinds of what
    came, went or became another, which may be more than has new entries: what lived by its use alone goes with it.
    """

    def __init__(self, connection: sqlite3.Connection, log: Log, numbers: Numbers) -> None:
        self._connection = connection
        self._log = log
        self._numbers = numbers
        self._rows = Rows(connection)
        self._effect = Effect(connection)
        self._pending: defaultdict[str, set[bytes]] = defaultdict(set)
        self._held: defaultdict[str, set[bytes]] = defaultdict(set)
        self.changed: set[str] = set()
        self.texts = Texts(connection, numbers)
        self.codes = Codes(connection, log, numbers, self._rows)
        self._codings = Codings(connection, log, numbers, self.texts, self.codes, self._bring)
        self.layer = self._codings.layer

    def forget(self) -> None:
        """Read again what another program, or a transaction that failed, may have changed."""
        self.texts.forget()
        self.codes.forget()
        self._pending.clear()
        self._held.clear()

    def rebuild(self) -> None:
        """Empty the tables and make them anew from the whole log."""
        for table in PROJECTED:
            self._connection.execute(f"DELETE FROM {table}")
        self.forget()
        touched: defaultdict[str, list[bytes]] = defaultdict(list)
        for kind, uid in self._connection.execute("SELECT DISTINCT kind, coalesce(object, stamp) FROM op"):
            touched[kind].append(uid)
        self.refresh(touched)

    def refresh(self, touched: Touched) -> None:
        """Bring the tables up to date with the log for objects that have new entries."""
        self._effect = Effect(self._connection)
        for kind, uids in touched.items():
            self._pending[kind].update(uids)
        while any(self._pending.values()):
            self._refresh_early()
            self._refresh_codings()
            for kind in _LATE:
                self._refresh_rows(kind)

    def _refresh_codings(self) -> None:
        codings = sorted(self._pending.pop("coding", ()))  # as they were made: those of one document come together
        for at in range(0, len(codings), _AT_ONCE):
            self._doubt_marked(self._codings.refresh(codings[at : at + _AT_ONCE]))
        self._release()

    def _bring(self, missing: Missing) -> None:
        """Bring to life what codings on their way need."""
        for kind, uids in missing.items():
            self._held[kind] |= uids
            self._pending[kind] |= uids
        self._refresh_early()

    def _release(self) -> None:
        """From here on what codings needed lives by their use of it alone."""
        held, self._held = self._held, defaultdict(set)
        for kind, uids in held.items():
            self._pending[kind] |= uids

    def _refresh_early(self) -> None:
        for kind in _EARLY:
            self._refresh_rows(kind)
        if self._pending.pop("code", None):
            outcome = self.codes.refresh(self._held["code"])
            if outcome.come_or_gone:
                self.changed.add("code")
            self._doubt_owned("code", {self._numbers.uid(number) for number in outcome.come_or_gone})
            self.layer.count_whole(outcome.recount)
            for number in outcome.recoded:
                self._pending["coding"].update(uid for _, _, uid in self.layer.codings_under(number))

    def _refresh_rows(self, kind: str) -> None:
        uids = self._pending.pop(kind, set())
        written = []
        come_or_gone: set[bytes] = set()
        for uid, entries in self._log.of_many(uids).items():
            if row := self._refresh_row(KINDS[kind], uid, state.of(entries), come_or_gone):
                written.append(row)
        self._rows.write(kind, written)
        if kind == "hearing":
            self._hear_again(uids)
        self._doubt_owned(kind, come_or_gone)

    def _refresh_row(
        self, kind: Kind, uid: bytes, found: State | None, come_or_gone: set[bytes]
    ) -> dict[str, Any] | None:
        """The row of an object where it is to be written; what hangs on it is put in doubt or written at once."""
        number = self._numbers.of(uid, kind.name)
        old = self._rows.read(kind.name, number)
        if found is not None and not self._is_live(kind, number, found):
            found = None
        new = None if found is None else self._row(kind, number, found)
        self._write_attributes(number, found)
        if kind.name == "version" and self.texts.write_turns(number, found):
            self._rows.write(kind.name, [new] if new else [])
            self.layer.recount((new or old or {})["document"])
        if old == new:
            return None
        self.changed.add(kind.name)
        self._doubt_references(kind, old, new)
        if (old is None) != (new is None):
            come_or_gone.add(uid)
        if new is None:
            self._rows.remove(kind.name, "id = ?", number)
        return new

    def _hear_again(self, hearings: Iterable[bytes]) -> None:
        """Decide anew who speaks in the passages of documents of which somebody told it."""
        versions = {found.reference("version") for found in map(self._state, hearings) if found is not None}
        rows = (self._rows.read("version", self._numbers.of(uid, "version")) for uid in versions if uid is not None)
        documents = {row["document"] for row in rows if row is not None}
        if documents:
            self.texts.forget()
        for document in documents:
            self.layer.recount(document)

    def _state(self, uid: bytes) -> State | None:
        return state.of(self._log.of(uid))

    def _is_live(self, kind: Kind, number: int, found: State) -> bool:
        if kind.owner and not self._is_there(kind.field(kind.owner).of, found.reference(kind.owner)):
            return False
        return (
            kind.inseparable
            or not found.deleted
            or found.uid in self._held[kind.name]
            or bool(references.used(self._connection, kind.name, {found.uid: number}))
        )

    def _is_there(self, kind: str, uid: bytes | None) -> bool:
        number = None if uid is None else self._numbers.known(uid)
        return number is not None and self._rows.read(kind, number) is not None

    def _row(self, kind: Kind, number: int, found: State) -> dict[str, Any]:
        row: dict[str, Any] = {"id": number, "created": found.created}
        for field in kind.fields:
            if field.column:
                value = found.values[field.name]
                if field.of and field.of != "any":
                    uid = found.reference(field.name)
                    value = None if uid is None else self._numbers.of(uid, field.of)
                row[field.name] = json.dumps(value) if isinstance(value, list | tuple) else value
        return row | {name: found.when(fields, self._effect) for name, fields in kind.dated}

    def _write_attributes(self, number: int, found: State | None) -> None:
        rows = self._connection.execute("SELECT attribute, value FROM attribute_value WHERE object = ?", (number,))
        old = dict(rows.fetchall())
        given = found.attributes if found else {}
        new = {self._numbers.of(uid, "attribute"): value for uid, value in given.items()}
        if old != new:
            self._rows.remove("attribute_value", "object = ?", number)
            fresh = [{"object": number, "attribute": attribute, "value": value} for attribute, value in new.items()]
            self._rows.insert("attribute_value", fresh)
            self._doubt_marked(old.keys() ^ new.keys())

    # doubt: what must be looked at again

    def _doubt_references(self, kind: Kind, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> None:
        for field in kind.references:
            before, after = (None if row is None else row[field.name] for row in (old, new))
            if before == after:
                continue
            for target in (before, after):
                if isinstance(target, int):
                    self._doubt_marked([target])
                elif target:
                    name, _, letters = target.partition(":")
                    self._pending[name].add(clock.unwritten(letters))

    def _doubt_marked(self, numbers: Iterable[int]) -> None:
        """Look again at objects that somebody deleted: a reference to them may have come or gone."""
        for number in numbers:
            uid = self._numbers.uid(number)
            if self._log.is_marked(uid):
                self._pending[self._numbers.kind(number)].add(uid)

    def _doubt_owned(self, kind: str, owners: Collection[bytes]) -> None:
        """Look again at what lives and dies with objects of a kind."""
        for owned in _OWNED.get(kind, ()):
            self._pending[owned].update(self._log.owned(owned, owners))
