"""What takes a batch back: each field as it was before, what was created deleted, what was deleted alive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import itemgetter

from annotator.store import state
from annotator.store.action import Action
from annotator.store.kinds import CREATED, DELETED
from annotator.store.log import Batch, Draft, Entry, as_json, stamps


def reverse(action: Action, uid: bytes) -> None:
    """Write what takes a batch back, the last first, so that no move closes a ring on the way.

    A field that somebody changed since keeps that change.
    """
    action.take_back(uid)
    batch = action.log.batch(uid)
    histories = action.log.of_many(list(dict.fromkeys(entry.uid for entry in action.log.in_batch(batch))))
    reversals = [one for entries in histories.values() for one in _reversals(entries, batch)]
    action.write_all([draft for _, draft in sorted(reversals, key=itemgetter(0), reverse=True)])


def _reversals(entries: Sequence[Entry], batch: Batch) -> Iterator[tuple[bytes, Draft]]:
    """For each field of one object that a batch wrote: the stamp of its last entry there, and what takes it back."""
    last = {entry.field: entry for entry in entries if entry.batch == batch.id}
    if CREATED in last:
        if not _is_deleted(entries):
            yield last[CREATED].stamp, state.deletion(entries)
        return
    for field, entry in last.items():
        if field == DELETED:
            before = list(takewhile(lambda one: one.batch != batch.id, entries))
            yield entry.stamp, state.deletion(entries) if _is_deleted(before) else state.revival(entries)
        elif entry.stamp == max(one.stamp for one in entries if one.field == field):
            yield entry.stamp, state.change(entries, field, _earlier(entries, field, batch))


def _is_deleted(entries: Sequence[Entry]) -> bool:
    found = state.of(entries)
    return found is None or found.deleted


def _earlier(entries: Sequence[Entry], field: str, batch: Batch) -> str:
    """The value that the first entry of a field in a batch replaced, as JSON."""
    first = next(entry for entry in entries if entry.field == field and entry.batch == batch.id)
    replaced = set(stamps(first.previous))
    found = state.of([one for one in entries if one.stamp in replaced or one.field == CREATED])
    return as_json(found.values.get(field) if found else None)
