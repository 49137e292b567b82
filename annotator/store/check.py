"""Checks a project: the log against its fingerprints, the tables against the log, row by row."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from typing import Any

from annotator.store import log, schema
from annotator.store.history import moment
from annotator.store.log import Batch, Log
from annotator.store.numbers import Numbers
from annotator.store.projection import Projection

_BY_IDENTITY = {
    "passage": 'SELECT hex(uid) AS uid, document, start, "end", code, coder, memo, exemplar FROM passage',
    "passage_speaker": """SELECT hex(uid) AS uid, speaker, words FROM passage_speaker
        JOIN passage ON passage.id = passage""",
    "member": "SELECT hex(coding) AS coding, hex(passage) AS passage FROM member",
}
"""Passages are numbered as they come, so that only their identities can be compared."""
_KEYS = {
    "attribute_value": 2,
    "turn": 2,
    "passage_speaker": 2,
    "tally": 5,
    "tally_set": 5,
}
"""How many columns name a row, where it is not one."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was checked, and a sentence for each thing that is wrong."""

    entries: int
    actions: int
    rows: int
    problems: list[str] = field(default_factory=list)


def check(connection: sqlite3.Connection) -> Checked:
    """Rebuild the tables from the log, aside, and compare; the project is not changed."""
    problems = [*_wrong_batches(connection), *_wrong_texts(connection)]
    rows = 0
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as aside:
        connection.backup(aside)
        Projection(aside, Log(aside), Numbers(aside)).rebuild()
        for table in schema.PROJECTED:
            present, columns = _rows(connection, table)
            expected, _ = _rows(aside, table)
            rows += len(present)
            problems += _differences(connection, table, columns, present, expected)
    entries, actions = (connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("op", "batch"))
    return Checked(entries, actions, rows, problems)


def _wrong_batches(connection: sqlite3.Connection) -> Iterator[str]:
    """The actions whose entries no longer give their fingerprint."""
    found: defaultdict[int, log.Fingerprint] = defaultdict(log.Fingerprint)
    for number, entries in groupby(Log(connection).entries(), key=lambda entry: entry.batch):
        found[number].add(entries)
    for batch in Log(connection).batches():
        digest = found.pop(batch.id, log.Fingerprint()).closed(batch.uid, batch.label, batch.author, batch.undoes)
        if digest != batch.digest:
            yield f"The log was changed outside of Annotator: {_named(batch)}."
    if found:
        yield f"The log has entries of {len(found)} actions that are not in it."


def _named(batch: Batch) -> str:
    return f"“{batch.label}” by {batch.author}, {moment(batch.uid)}"


def _wrong_texts(connection: sqlite3.Connection) -> Iterator[str]:
    for digest, body in connection.execute("SELECT sha256, body FROM text"):
        if sha256(body.encode("utf-8")).digest() != digest:
            titles = connection.execute(
                "SELECT title FROM document JOIN version ON document = document.id WHERE text = ?", (digest.hex(),)
            ).fetchall()
            yield f"The text of “{titles[0][0] if titles else 'a document'}” was changed outside of Annotator."


def _rows(connection: sqlite3.Connection, table: str) -> tuple[dict[tuple[Any, ...], tuple[Any, ...]], list[str]]:
    cursor = connection.execute(_BY_IDENTITY.get(table, f"SELECT * FROM {table}"))
    columns = [column[0] for column in cursor.description]
    keys = _KEYS.get(table, 1)
    return {row[:keys]: row for row in cursor}, columns


def _differences(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    present: dict[tuple[Any, ...], tuple[Any, ...]],
    expected: dict[tuple[Any, ...], tuple[Any, ...]],
) -> Iterator[str]:
    for key in sorted(present.keys() | expected.keys(), key=repr):
        row, right = present.get(key), expected.get(key)
        named = f"Table {table}, {_key_words(columns, row or right or ())}"
        if row is None:
            yield f"{named}: the row is missing."
        elif right is None:
            yield f"{named}: the row is not in the log."
        else:
            for column, value, said in zip(columns, row, right, strict=True):
                if value != said:
                    yield f"{named}, {column}: {value!r} instead of {said!r}."


def _key_words(columns: Sequence[str], row: Sequence[Any]) -> str:
    known = dict(zip(columns, row, strict=True))
    name = known.get("name") or known.get("title") or known.get("label")
    return f"“{name}”" if name else f"{columns[0]} {row[0]}"
