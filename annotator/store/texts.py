"""The texts of a project file, their turns, and the speech that is asked who speaks where."""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from annotator.core.speech import Said, Speech, Told
from annotator.store import clock
from annotator.store.numbers import Numbers
from annotator.store.state import State

_KEPT = 12
_SPEAKERS = "SELECT speaker.id FROM speaker JOIN version ON version.document = speaker.document WHERE version.id = ?"


class Texts:
    """Reads texts and turns; keeps the speech of the documents that were last asked for."""

    def __init__(self, connection: sqlite3.Connection, numbers: Numbers) -> None:
        self._connection = connection
        self._numbers = numbers
        self._kept: OrderedDict[int, Speech] = OrderedDict()

    def forget(self) -> None:
        """Read the speech of documents again when it is asked for."""
        self._kept.clear()

    def body(self, sha256: str) -> str:
        """The text with that hash."""
        row = self._connection.execute("SELECT body FROM text WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
        return row[0] if row else ""

    def latest(self, document: int) -> str:
        """The text of a document as it is now."""
        query = "SELECT text FROM version WHERE document = ? ORDER BY number DESC LIMIT 1"
        row = self._connection.execute(query, (document,)).fetchone()
        return self.body(row[0]) if row else ""

    def length(self, sha256: str) -> int:
        """How many characters the text with that hash has."""
        row = self._connection.execute("SELECT length FROM text WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
        return row[0] if row else 0

    def speech(self, document: int) -> Speech:
        """The speech of a document."""
        if document in self._kept:
            self._kept.move_to_end(document)
        else:
            self._kept[document] = self._read(document)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return self._kept[document]

    def write_turns(self, version: int, found: State | None) -> bool:
        """Write the turns of a text, none where it is gone; says whether they were others before."""
        turns = [] if found is None else self._turns(version, found)
        rows = self._connection.execute("SELECT * FROM turn WHERE version = ? ORDER BY number", (version,))
        present = rows.fetchall()
        if present == turns:
            return False
        self._connection.execute("DELETE FROM turn WHERE version = ?", (version,))
        self._connection.executemany("INSERT INTO turn VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", turns)
        self.forget()
        return bool(present)

    def _turns(self, version: int, found: State) -> list[tuple[Any, ...]]:
        document = found.reference("document")
        assert document is not None
        said, rows = [], []
        for number, (start, begin, end, label, time, notes) in enumerate(found.values["turns"] or (), start=1):
            speaker = self._numbers.of(speaker_uid(document, label), "speaker")
            said.append(Said(begin, end, speaker, _ranges(notes)))
            rows.append((version, number, start, begin, end, speaker, time, json.dumps(notes)))
        speech = Speech(self.body(found.values["text"]), said)
        return [(*row[:7], speech.words(at), row[7]) for at, row in enumerate(rows)]

    def _read(self, document: int) -> Speech:
        row = self._connection.execute(
            "SELECT id, text FROM version WHERE document = ? ORDER BY number DESC LIMIT 1", (document,)
        ).fetchone()
        if row is None:
            return Speech("", [])
        turns = self._connection.execute(
            "SELECT body, end, speaker, notes FROM turn WHERE version = ? ORDER BY number", (row[0],)
        )
        said = [Said(begin, end, speaker, noted(notes)) for begin, end, speaker, notes in turns]
        return Speech(self.body(row[1]), said, self._told(row[0]))

    def _told(self, version: int) -> list[Told]:
        """Who speaks where, as somebody said by hand; a label that the text no longer has speaks nowhere."""
        query = 'SELECT start, "end", voices FROM hearing WHERE version = ? AND voices IS NOT NULL ORDER BY start'
        present = {speaker for (speaker,) in self._connection.execute(_SPEAKERS, (version,))}
        told = []
        for start, end, voices in self._connection.execute(query, (version,)).fetchall():
            numbers = (self._numbers.known(clock.unwritten(one)) for one in json.loads(voices))
            told.append(Told(start, end, tuple(one for one in numbers if one is not None and one in present)))
        return told


def _ranges(notes: Iterable[Iterable[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in notes)


def noted(written: str) -> tuple[tuple[int, int], ...]:
    """The notes of a turn as its row holds them."""
    return () if written == "[]" else _ranges(json.loads(written))


def speaker_uid(document: bytes, label: str) -> bytes:
    """The identity of a speaker label in a document."""
    return clock.named("speaker", document, label)
