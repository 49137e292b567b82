"""Copies of one project that are merged in any order agree, and a fault in the rules is found by trying."""

import pytest
from hypothesis import Phase

from annotator.store import codes, layer, merge, projection, state, tree
from tests.store import desks


@pytest.fixture(autouse=True)
def in_haste(hasty, monkeypatch):
    monkeypatch.setattr(merge.backup, "make", lambda *_: None)


def test_desks_agree():
    desks.run(examples=25, steps=25)


def by_arrival(entries, honest=state.of):
    return honest(sorted(entries, key=lambda entry: entry.batch))


def oldest_first(entries, honest=state.of):
    return honest(sorted(entries, key=lambda entry: entry.stamp, reverse=True))


def moved_by_arrival(histories, honest=tree.grown):
    """Every copy moves codes in the order in which it came to know of it: rings are cut in other places."""
    batches = sorted({entry.batch for entries in histories.values() for entry in entries})
    renamed = {batch: at.to_bytes(12, "big") for at, batch in enumerate(batches)}
    return honest(
        {
            uid: [entry._replace(stamp=renamed[entry.batch] + entry.stamp) for entry in entries]
            for uid, entries in histories.items()
        }
    )


def only_their_own(known, theirs, name, honest=merge._new_batches):
    """Of what another desk has, only what was done there: what it has from a third is left out."""
    arrived = {uid for (uid,) in theirs._connection.execute("SELECT batch FROM arrival")}
    return [batch for batch in honest(known, theirs, name) if batch.uid not in arrived]


def without_members(self, row, but, honest=layer.Layer._members):
    """A union that loses one of its codings loses them all."""
    return iter(()) if row.members and but else honest(self, row, but)


FAULTS = {
    "a deletion beats use": ((state, "_is_deleted", lambda entries: True), ("rename_a_code", "delete_a_code")),
    "use is not looked for": ((projection.references, "used", lambda *_: set()), ("apply_a_code", "delete_a_code")),
    "the last to arrive wins": ((state, "of", by_arrival), ("rename_a_code",)),
    "the oldest wins": ((state, "of", oldest_first), ("rename_a_code",)),
    "rings are cut by arrival": ((codes, "grown", moved_by_arrival), ("move_a_code", "join_codes")),
    "overlaps stay apart": ((layer, "united", list), ("apply_a_code",)),
    "a union is lost with one of its codings": ((layer.Layer, "_members", without_members), ("apply_a_code", "undo")),
    "what a third desk did is left out": ((merge, "_new_batches", only_their_own), ("make_a_code",)),
}
"""What is made wrong, and what somebody must do for it to show."""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_rules_is_caught(fault, monkeypatch):
    wrong, acts = FAULTS[fault]
    monkeypatch.setattr(*wrong)
    with pytest.raises(AssertionError):
        desks.run(examples=100, steps=15, machine=desks.only(*acts), phases=[Phase.generate])
