"""Merges copies of one project: the union of their logs, one step that undo takes back."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import DamagedProject, NewerProject, Refused
from annotator.store import backup, opening, schema
from annotator.store.kinds import CREATED
from annotator.store.log import Batch, Log
from annotator.store.replica import Replica
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class Merged:
    """What one copy brought: how many actions, and how many new objects of the kinds that a researcher counts."""

    file: str
    actions: int
    documents: int
    codes: int
    codings: int
    memos: int


def merge(store: Store, others: Sequence[Path], *, dry_run: bool = False) -> list[Merged]:
    """Take into a project what other copies of it hold; a backup is made first, unless there is nothing new.

    Raises Refused for a copy of another project, NotAProject, NewerProject or DamagedProject for a file that cannot
    be trusted; nothing is merged then, from no file.
    """
    known = _digests(store.log)
    merged = [_merge_one(store, path, known) for path in others]
    if dry_run or not any(one.actions for one in merged):
        return merged
    backup.make(store)
    with store.transaction() as kinds:
        brought = Replica(store.connection, store.log)
        known = _digests(store.log)
        names = ", ".join(path.name for path in others)
        step = store.steps.push(f"Merge from {names}", store.author, None)
        merged = [_merge_one(store, path, known, brought, step) for path in others]
        store.absorb(brought)
        kinds.update(brought.touched)
    return merged


@contextmanager
def _copy(store: Store, path: Path) -> Iterator[sqlite3.Connection]:
    """Another copy of the project, opened for reading."""
    connection, _ = opening.open_file(path)
    with closing(connection):
        if connection.execute("PRAGMA user_version").fetchone()[0] > schema.FORMAT:
            raise NewerProject(f"“{path.name}” was made by a newer version of Annotator. Nothing was merged.")
        uid = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()[0]
        if uid != store.uid:
            raise Refused(f"“{path.name}” is a copy of another project. Nothing was merged.")
        yield connection


def _merge_one(
    store: Store, path: Path, known: dict[bytes, bytes], brought: Replica | None = None, step: int = 0
) -> Merged:
    """Count what one copy has beside the batches that are known, and bring it where `brought` is given."""
    made: Counter[str] = Counter()
    with _copy(store, path) as connection:
        theirs = Log(connection)
        batches = _new_batches(theirs, known, path)
        for batch in batches:
            made.update(entry.kind for entry in theirs.in_batch(batch) if entry.field == CREATED)
        if brought is not None:
            brought.bring(step, connection, batches)
    known |= {batch.uid: batch.digest for batch in batches}
    return Merged(path.name, len(batches), made["document"], made["code"], made["coding"], made["memo"])


def _digests(log: Log) -> dict[bytes, bytes]:
    return {batch.uid: batch.digest for batch in log.batches()}


def _new_batches(theirs: Log, known: dict[bytes, bytes], path: Path) -> list[Batch]:
    new = []
    for batch in theirs.batches():
        if batch.uid not in known:
            new.append(batch)
        elif known[batch.uid] != batch.digest:
            raise DamagedProject(
                f"“{path.name}” is damaged: “{batch.label}” by {batch.author} differs between the copies. "
                "Nothing was merged."
            )
    return new
