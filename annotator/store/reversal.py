"""What takes a batch back: each field as it was before, what was created deleted, what was deleted alive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from annotator.store import state
from annotator.store.action import Action
from annotator.store.clock import written
from annotator.store.effect import Effect
from annotator.store.kinds import CREATED, DELETED, MOVES
from annotator.store.log import Batch, Draft, Entry, Log, as_json
from annotator.store.tree import Tree, grown


def reverse(action: Action, uid: bytes) -> None:
    """Write what takes a batch back, the last first, so that no move closes a ring on the way.

    A field that somebody changed since keeps that change, unless it was undone.
    """
    action.take_back(uid)
    batch = action.log.batch(uid)
    entries = action.log.in_batch(batch)
    has_moves = any(entry.kind == "code" and entry.field in MOVES for entry in entries)
    tree = _tree_before(batch, action.log) if has_moves else Tree()
    histories = action.log.of_many(list(dict.fromkeys(entry.uid for entry in entries)))
    effect = Effect(action.connection)
    reversals = [one for history in histories.values() for one in _reversals(history, batch, tree, effect)]
    action.write_all([draft for _, draft in sorted(reversals, key=itemgetter(0), reverse=True)])


def _tree_before(batch: Batch, log: Log) -> Tree:
    """The tree of codes in which a batch was done: what it held, not what was written and left out."""
    return grown({uid: _before(batch, entries) for uid, entries in log.of_kind("code").items()})


def _before(batch: Batch, entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.stamp < batch.uid]


def _reversals(entries: Sequence[Entry], batch: Batch, tree: Tree, effect: Effect) -> Iterator[tuple[bytes, Draft]]:
    """For each field of one object that a batch wrote: the stamp of its last entry there, and what takes it back."""
    last = {entry.field: entry for entry in entries if entry.batch == batch.id}
    before = state.of(_before(batch, entries))
    if CREATED in last:
        now = state.of(entries)
        if now is not None and not now.deleted:
            yield last[CREATED].stamp, state.deletion(entries)
        return
    for field, entry in last.items():
        if field == DELETED:
            was_deleted = before is None or before.deleted
            yield entry.stamp, state.deletion(entries) if was_deleted else state.revival(entries)
        elif not any(one.field == field and one.stamp > entry.stamp and effect.holds(one.batch) for one in entries):
            yield entry.stamp, state.change(entries, field, _value(entry, before, tree))


def _value(entry: Entry, before: state.State | None, tree: Tree) -> str:
    """What the field of an entry held before, as JSON."""
    if entry.kind == "code" and entry.field in MOVES:
        target = tree.moved(entry.uid, entry.field)
        return as_json(None if target is None else written(target))
    return as_json(before.values.get(entry.field) if before else None)
