"""What an object is, as its entries in the log say: the newest wins a field, use beats deletion."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.store.clock import unwritten
from annotator.store.kinds import ATTRIBUTE_MARK, CREATED, DELETED, KINDS
from annotator.store.log import Draft, Entry, stamps

_DEFAULTS = {kind.name: {field.name: field.default for field in kind.fields} for kind in KINDS.values()}


@dataclass(frozen=True, slots=True)
class State:
    """The fields of one object, references still as written. `marked` where some entry ever deleted it.

    `deleted` says that its deletion saw everything that is known of it; another object's reference may still keep it.
    """

    uid: bytes
    kind: str
    created: bytes
    values: dict[str, Any]
    marked: bool
    deleted: bool

    def reference(self, field: str) -> bytes | None:
        """The object that a field refers to."""
        letters = self.values.get(field)
        return unwritten(letters) if letters else None

    @property
    def attributes(self) -> dict[bytes, str]:
        """The values of attributes, by attribute."""
        return {
            unwritten(name.removeprefix(ATTRIBUTE_MARK)): value
            for name, value in self.values.items()
            if name.startswith(ATTRIBUTE_MARK) and value
        }


def of(entries: Sequence[Entry]) -> State | None:
    """The state of an object from all its entries in the order of their stamps; None where nothing created it."""
    created: Entry | None = None
    values: dict[str, Any] = {}
    for entry in entries:
        if entry.field == CREATED:
            if created is None:
                created, values = entry, dict(_DEFAULTS[entry.kind])
            values.update(zip(values, json.loads(entry.value or "[]"), strict=False))
    if created is None:
        return None
    marked = False
    for entry in entries:  # what somebody set by hand beats what a creation brought, whenever that was
        if entry.field == DELETED:
            marked = True
        elif entry.field != CREATED:
            values[entry.field] = json.loads(entry.value or "null")
    return State(created.uid, created.kind, created.stamp, values, marked, marked and _is_deleted(entries))


def heads(entries: Iterable[Entry], field: str) -> list[Entry]:
    """The entries of a field that no other replaces: more than one where two people changed it.

    A field that nobody changed since has the creations of the object as its heads.
    """
    own = [entry for entry in entries if entry.field == field]
    if not own and field not in (CREATED, DELETED):
        return heads(entries, CREATED)
    replaced = {stamp for entry in own for stamp in stamps(entry.previous)}
    return [entry for entry in own if entry.stamp not in replaced]


def change(entries: Sequence[Entry], field: str, value: str) -> Draft:
    """What gives a field of an object another value, naming what it replaces."""
    previous = b"".join(entry.stamp for entry in heads(entries, field))
    return Draft(entries[0].uid, entries[0].kind, field, value, previous or None)


def deletion(entries: Sequence[Entry]) -> Draft:
    """What deletes an object, naming all that is known of it: its creations and the heads of all its fields."""
    if len(entries) == 1:
        seen = {entries[0].stamp}
    else:
        seen = {entry.stamp for field in {entry.field for entry in entries} for entry in heads(entries, field)}
    return Draft(entries[0].uid, entries[0].kind, DELETED, "true", b"".join(sorted(seen)))


def revival(entries: Sequence[Entry]) -> Draft:
    """What brings a deleted object back."""
    return change(entries, DELETED, "false")


def _is_deleted(entries: Sequence[Entry]) -> bool:
    last = heads(entries, DELETED)
    if any(entry.value != "true" for entry in last):
        return False
    covered = {stamp for entry in last for stamp in stamps(entry.previous)}
    for entry in reversed(entries):
        if entry.stamp in covered:
            covered.update(stamps(entry.previous))
    return all(entry.stamp in covered for entry in entries if entry.field != DELETED)
