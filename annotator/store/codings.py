"""Brings codings that have new entries in the log under the passages where they belong."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import Any

from annotator.store import clock, references, state
from annotator.store.codes import Codes
from annotator.store.layer import Change, Coding, Group, Layer
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.state import State
from annotator.store.texts import Texts

Missing = Mapping[str, set[bytes]]
"""Objects that codings need and that are not there, by kind."""


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
        changes: defaultdict[int, defaultdict[Group, Change]] = defaultdict(lambda: defaultdict(Change))
        left: set[int] = set()
        for uid in uids:
            if place := self.layer.place_of(uid):
                changes[place[0]][place[1]].removed.append(uid)
                left |= {place[0], *place[1]}
            if uid in live and (target := self._target(live[uid])):
                document, group, coding = target
                changes[document][group].added.append(coding)
        self.layer.update(changes)
        return left

    def _live(self, uids: Collection[bytes]) -> dict[bytes, State]:
        live: dict[bytes, State] = {}
        missing: defaultdict[str, set[bytes]] = defaultdict(set)
        for uid, entries in self._log.of_many(uids).items():
            found = state.of(entries)
            if found is None or (found.deleted and not self._has_memo(uid)):
                continue
            live[uid] = found
            for kind, target in self._needed(found).items():
                if not self._is_there(kind, target):
                    missing[kind].add(target)
        if missing:
            self._bring(missing)
        return live

    def _has_memo(self, uid: bytes) -> bool:
        return references.is_used(self._connection, "coding", 0, clock.written(uid))

    def _needed(self, coding: State) -> dict[str, bytes]:
        version, code, coder = _references(coding)
        document = state.of(self._log.of(version))
        needed = {"code": self._codes.meant(code), "coder": coder}
        owner = None if document is None else document.reference("document")
        return needed if owner is None else {"document": owner, **needed}

    def _is_there(self, kind: str, uid: bytes) -> bool:
        number = self._numbers.known(uid)
        query = f"SELECT 1 FROM {kind} WHERE id = ?"
        return number is not None and self._connection.execute(query, (number,)).fetchone() is not None

    def _target(self, found: State) -> tuple[int, Group, Coding] | None:
        """The document, the coder and code, and the coding; None where it lies outside of the text."""
        version, code, coder = _references(found)
        query = "SELECT document, text FROM version WHERE id = ?"
        row = self._connection.execute(query, (self._numbers.known(version),)).fetchone()
        coding = _coding(found)
        if row is None or not 0 <= coding.start < coding.end <= self._texts.length(row[1]):
            return None
        group = self._numbers.of(coder, "coder"), self._numbers.of(self._codes.meant(code), "code")
        return row[0], group, coding

    def _read(self, uid: bytes) -> Coding:
        found = state.of(self._log.of(uid))
        assert found is not None
        return _coding(found)


def _references(coding: State) -> tuple[bytes, bytes, bytes]:
    version, code, coder = (coding.reference(name) for name in ("version", "code", "coder"))
    assert version is not None
    assert code is not None
    assert coder is not None
    return version, code, coder


def _coding(found: State) -> Coding:
    values: dict[str, Any] = found.values
    return Coding(found.uid, values["start"], values["end"], values["memo"], int(values["exemplar"]))
