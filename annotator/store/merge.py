"""Merges copies of one project: the union of their logs, one step that undo takes back."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import DamagedProject, NewerProject, Refused
from annotator.store import backup, opening, parcels, schema
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
    with ExitStack() as opened:
        copies = [(path.name, Log(opened.enter_context(closing(_copy_of(store, path))))) for path in others]
        found = _merge(store, copies, None)
        if dry_run or not any(one.actions for one in found):
            return found
        store.refuse_unless_writable()
        backup.make(store.connection, store.path)
        with store.transaction() as kinds:
            step = store.steps.push(f"Merge from {', '.join(name for name, _ in copies)}", store.author, None)
            brought = Replica(store.connection, store.log, step)
            merged = _merge(store, copies, brought)
            kinds |= store.absorb(brought)
    return merged


def _copy_of(store: Store, path: Path) -> sqlite3.Connection:
    connection, _ = opening.open_file(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (uid,) = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
    if version > schema.FORMAT or uid != store.uid:
        connection.close()
        if version > schema.FORMAT:
            raise NewerProject("“{0}” was made by a newer version of Annotator. Nothing was merged.", path.name)
        raise Refused("“{0}” is a copy of another project. Nothing was merged.", path.name)
    return connection


def _merge(store: Store, copies: Sequence[tuple[str, Log]], brought: Replica | None) -> list[Merged]:
    """Bring what is new in each of several copies, or look only what that is."""
    known = {batch.uid: batch.digest for batch in store.log.batches()}
    merged = []
    for name, theirs in copies:
        batches = _new_batches(known, theirs, name)
        made: Counter[str] = Counter()
        for batch in batches:
            parcel = parcels.read(theirs, batch)
            made.update(entry.kind for entry in parcel.entries if entry.field == CREATED)
            known[batch.uid] = batch.digest
            if brought is not None:
                brought.bring(parcel)
        merged.append(Merged(name, len(batches), made["document"], made["code"], made["coding"], made["memo"]))
    return merged


def _new_batches(known: Mapping[bytes, bytes], theirs: Log, name: str) -> list[Batch]:
    """What another copy has and this one has not; `known` has the fingerprints of what this one has."""
    new = []
    for batch in theirs.batches():
        if batch.uid not in known:
            new.append(batch)
        elif known[batch.uid] != batch.digest:
            raise DamagedProject(
                "“{0}” is damaged: “{1}” by {2} differs between the copies. Nothing was merged.",
                name,
                batch.label,
                batch.author,
            )
    return new
