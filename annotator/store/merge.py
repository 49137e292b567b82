"""Merges copies of one project: the union of their logs, one step that undo takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
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
    """Take into a project what other copies of it hold; a backup is made first.

    Raises Refused for a copy of another project, NotAProject, NewerProject or DamagedProject for a file that cannot
    be trusted; nothing is merged then, from no file.
    """
    for path in others:
        _look_at(store, path)
    if dry_run:
        return [_merge_one(store, path, Replica(store.connection, store.log), None) for path in others]
    backup.make(store)
    with store.transaction() as kinds:
        brought = Replica(store.connection, store.log)
        names = ", ".join(path.name for path in others)
        step = store.steps.push(f"Merge from {names}", store.author, None)
        merged = [_merge_one(store, path, brought, step) for path in others]
        kinds |= store.absorb(brought)
        if not brought.came:
            store.steps.drop(step)
    return merged


def _look_at(store: Store, path: Path) -> None:
    connection, _ = opening.open_file(path)
    with closing(connection):
        if connection.execute("PRAGMA user_version").fetchone()[0] > schema.FORMAT:
            raise NewerProject(f"“{path.name}” was made by a newer version of Annotator. Nothing was merged.")
        uid = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()[0]
        if uid != store.uid:
            raise Refused(f"“{path.name}” is a copy of another project. Nothing was merged.")


def _merge_one(store: Store, path: Path, brought: Replica, step: int | None) -> Merged:
    connection, _ = opening.open_file(path)
    with closing(connection):
        batches = _new_batches(store, Log(connection), path)
        theirs = Log(connection)
        made: Counter[str] = Counter()
        for batch in batches:
            made.update(entry.kind for entry in theirs.in_batch(batch) if entry.field == CREATED)
        if step is not None:
            brought.bring(step, connection, batches)
    return Merged(path.name, len(batches), made["document"], made["code"], made["coding"], made["memo"])


def _new_batches(store: Store, theirs: Log, path: Path) -> list[Batch]:
    mine = {batch.uid: batch.digest for batch in store.log.batches()}
    new = []
    for batch in theirs.batches():
        if batch.uid not in mine:
            new.append(batch)
        elif mine[batch.uid] != batch.digest:
            raise DamagedProject(
                f"“{path.name}” is damaged: “{batch.label}” by {batch.author} differs between the copies. "
                "Nothing was merged."
            )
    return new
