"""Brings codings that have new entries in the log under the passages where they belong."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from annotator.store import clock, references, state
from annotator.store.codes import Codes
from annotator.store.layer import Change, Group, Layer
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.state import State
from annotator.store.texts import Texts
from annotator.store.unions import Coding

Missing = Mapping[str, set[bytes]]
"""Objects that codings need and that are not there, by kind."""
References = tuple[str, str, str]
"""What a coding refers to, as written: a version, a code, a coder."""


class Place(NamedTuple):
    """Where codings stand: the document, the coder and code, and how long the text is."""

    document: int
    group: Group
    length: int


class Codings:
    """Codings as the log has them, placed in the layer of passages.

    `bring` is called with what live codings refer to and nobody sees any more, before they are placed: use beats
    deletion.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        log: Log,
        numbers: Numbers,
        texts: Texts,
        codes: Codes,
        bring: Callable[[Missing], None],
    ) -> None:
        self._connection = connection
        self._log = log
        self._numbers = numbers
        self._texts = texts
        self._codes = codes
        self._bring = bring
        self.layer = Layer(connection, texts.speech, lambda: codes.families, self._read)

    def refresh(self, uids: Collection[bytes]) -> set[int]:
        """Place codings anew; returns the numbers of the documents, codes and coders that they left."""
        live = self._live(uids)
        places = self._places({_references(found) for found in live.values()})
        changes: defaultdict[int, defaultdict[Group, Change]] = defaultdict(lambda: defaultdict(Change))
        left: set[int] = set()
        for uid, (document, group) in self.layer.places_of(uids).items():
            changes[document][group].removed.append(uid)
            left |= {document, *group}
        for found in live.values():
            place, coding = places[_references(found)], _coding(found)
            if place is not None and 0 <= coding.start < coding.end <= place.length:
                changes[place.document][place.group].added.append(coding)
        self.layer.update(changes)
        return left

    def _live(self, uids: Collection[bytes]) -> dict[bytes, State]:
        """The codings that nobody deleted, or that a memo is about."""
        states = {uid: state.of(entries) for uid, entries in self._log.of_many(uids).items()}
        deleted = [uid for uid, found in states.items() if found is not None and found.deleted]
        kept = references.with_memos(self._connection, "coding", deleted)
        return {uid: found for uid, found in states.items() if found is not None and (not found.deleted or uid in kept)}

    def _places(self, wanted: Collection[References]) -> dict[References, Place | None]:
        """Where codings with these references stand, after all that they need was brought."""
        missing: defaultdict[str, set[bytes]] = defaultdict(set)
        for one in wanted:
            for kind, target in self._needed(*map(clock.unwritten, one)).items():
                if not self._is_there(kind, target):
                    missing[kind].add(target)
        if missing:
            self._bring(missing)
        return {one: self._place(*map(clock.unwritten, one)) for one in wanted}

    def _needed(self, version: bytes, code: bytes, coder: bytes) -> dict[str, bytes]:
        needed = {"code": self._codes.meant(code), "coder": coder}
        document = state.of(self._log.of(version))
        owner = None if document is None else document.reference("document")
        return needed if owner is None else {"document": owner, **needed}

    def _is_there(self, kind: str, uid: bytes) -> bool:
        number = self._numbers.known(uid)
        query = f"SELECT 1 FROM {kind} WHERE id = ?"
        return number is not None and self._connection.execute(query, (number,)).fetchone() is not None

    def _place(self, version: bytes, code: bytes, coder: bytes) -> Place | None:
        query = "SELECT document, text FROM version WHERE id = ?"
        row = self._connection.execute(query, (self._numbers.known(version),)).fetchone()
        if row is None:
            return None
        group = self._numbers.of(coder, "coder"), self._numbers.of(self._codes.meant(code), "code")
        return Place(row[0], group, self._texts.length(row[1]))

    def _read(self, uid: bytes) -> Coding:
        found = state.of(self._log.of(uid))
        assert found is not None
        return _coding(found)


def _references(coding: State) -> References:
    values = coding.values
    return values["version"], values["code"], values["coder"]


def _coding(found: State) -> Coding:
    values: dict[str, Any] = found.values
    looked = clock.unwritten(values["looked"]) if values["looked"] else None
    return Coding(
        found.uid, values["start"], values["end"], values["memo"], int(values["exemplar"]), looked, values["edited"]
    )
