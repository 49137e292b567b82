"""Checks a project: the log against its fingerprints, the tables against the log, row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from annotator.core.phrases import Phrase
from annotator.core.progress import Progress, unheard
from annotator.store import audit, schema
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.projection import Projection

_BY_IDENTITY = {
    "passage": """SELECT hex(uid) AS uid, document, start, "end", code, coder, memo, exemplar, hex(looked) AS looked,
        edited FROM {0}.passage""",
    "passage_speaker": """SELECT hex(uid) AS uid, speaker, words FROM {0}.passage_speaker
        JOIN {0}.passage ON id = passage""",
    "member": "SELECT hex(coding) AS coding, hex(passage) AS passage FROM {0}.member",
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
_AUDITS = 3
"""The parts before the tables are compared: the log is read, held against its sums, and the tables are made anew."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was checked, and a sentence for each thing that is wrong."""

    entries: int
    actions: int
    rows: int
    problems: list[str] = field(default_factory=list)


def check(connection: sqlite3.Connection, tell: Progress = unheard) -> Checked:
    """Look through a copy of this moment: the log and the texts, and the tables beside those that the log gives.

    `tell` hears how many parts are done, and may end it.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as aside:
        aside.text_factory = _as_text
        try:
            connection.backup(aside)
            damage = aside.execute("PRAGMA integrity_check(1)").fetchone()[0]
            return _checked(aside, tell) if damage == "ok" else Checked(0, 0, 0, [_damaged(damage)])
        except sqlite3.DatabaseError as error:
            return Checked(0, 0, 0, [_damaged(str(error))])


def _as_text(data: bytes) -> str:
    """What is no text is looked through like any other: it gives another fingerprint."""
    return data.decode("utf-8", "replace")


def _checked(aside: sqlite3.Connection, tell: Progress) -> Checked:
    parts = _AUDITS + len(schema.PROJECTED)
    tell(0, parts)
    entries = Log(aside)
    found = audit.contents(entries)
    tell(1, parts)
    problems = [*audit.wrong_batches(entries.batches(), found), *audit.wrong_texts(aside)]
    problems += audit.wrong_facts(aside)
    tell(2, parts)
    numbers = {table: _count(aside, table) for table in ("op", "batch", *schema.PROJECTED)}
    if all(one.are_sound for one in found.values()):
        problems += _wrong_tables(aside, lambda done: tell(_AUDITS + done, parts))
    else:
        problems.append(Phrase("The tables were not compared with the log: entries in it cannot be read."))
    return Checked(numbers.pop("op"), numbers.pop("batch"), sum(numbers.values()), problems)


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _damaged(how: str) -> str:
    return Phrase("The file is damaged ({0}): nothing else was looked at. Open a backup, or a colleague's copy.", how)


def _wrong_tables(aside: sqlite3.Connection, tell: Callable[[int], None]) -> Iterator[str]:
    """Put the tables away, make them anew from the log, and name the rows that differ."""
    aside.execute("ATTACH ':memory:' AS present")
    for name in schema.PROJECTED:
        aside.execute(f"CREATE TABLE present.{name} AS SELECT * FROM main.{name}")
    Projection(aside, Log(aside), Numbers(aside)).rebuild()
    for done, name in enumerate(schema.PROJECTED):
        tell(done)
        yield from _differences(aside, name)


def _differences(aside: sqlite3.Connection, table: str) -> Iterator[str]:
    query = _BY_IDENTITY.get(table, f"SELECT * FROM {{0}}.{table}")
    present, expected = query.format("present"), query.format("main")
    columns = [column[0] for column in aside.execute(f"{expected} LIMIT 0").description]
    keys = _KEYS.get(table, 1)
    wrong = {row[:keys]: row for row in aside.execute(f"{present} EXCEPT {expected}")}
    right = {row[:keys]: row for row in aside.execute(f"{expected} EXCEPT {present}")}
    for key in sorted(wrong.keys() | right.keys(), key=repr):
        yield from _difference(table, columns, wrong.get(key), right.get(key))


def _difference(
    table: str, columns: Sequence[str], row: tuple[Any, ...] | None, right: tuple[Any, ...] | None
) -> Iterator[str]:
    named = Phrase("Table {0}, {1}", table, _key_words(columns, row or right or ()))
    if row is None:
        yield Phrase("{0}: the row is missing.", named)
    elif right is None:
        yield Phrase("{0}: the row is not in the log.", named)
    else:
        for column, value, said in zip(columns, row, right, strict=True):
            if value != said:
                yield Phrase("{0}, {1}: {2!r} instead of {3!r}.", named, column, value, said)


def _key_words(columns: Sequence[str], row: Sequence[Any]) -> str:
    known = dict(zip(columns, row, strict=True))
    name = known.get("name") or known.get("title") or known.get("label")
    return f"“{name}”" if name else f"{columns[0]} {row[0]}"
