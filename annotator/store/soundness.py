"""Whether an entry says something that a project can hold: what comes from elsewhere is asked before it is believed."""

from __future__ import annotations

import json
from typing import Any

from annotator.store import clock
from annotator.store.kinds import ATTRIBUTE_MARK, CREATED, DELETED, KINDS, Kind
from annotator.store.log import Batch, Entry

END_OF_TIME = 253_402_214_400_000
"""The last day of the year 9999 in milliseconds: no calendar goes further."""


def is_sound(entry: Entry) -> bool:
    """Whether kind, field and value of an entry are such as Annotator writes."""
    kind = KINDS.get(entry.kind)
    try:
        value = json.loads(entry.value or "")
    except (ValueError, RecursionError):
        return False
    if kind is None:
        return False
    return (
        _creates(kind, value) if entry.field == CREATED else entry.object is not None and _changes(kind, entry, value)
    )


def is_in_time(batch: Batch) -> bool:
    """Whether a batch has stamps of a time that a calendar knows, in their order."""
    return batch.uid <= batch.last and clock.milliseconds(batch.last) <= END_OF_TIME


def _creates(kind: Kind, values: Any) -> bool:
    """Whether values are those of the fields; what is not given has the default."""
    if not isinstance(values, list) or len(values) > len(kind.fields):
        return False
    given = [*values, *(field.default for field in kind.fields[len(values) :])]
    return all(field.fits(value) for field, value in zip(kind.fields, given, strict=True))


def _changes(kind: Kind, entry: Entry, value: Any) -> bool:
    if entry.field == DELETED:
        return isinstance(value, bool)
    if entry.field.startswith(ATTRIBUTE_MARK):
        return _is_attribute(entry.field) and kind.field(entry.field).fits(value)
    return any(field.name == entry.field and field.fits(value) for field in kind.fields)


def _is_attribute(field: str) -> bool:
    try:
        return len(clock.unwritten(field.removeprefix(ATTRIBUTE_MARK))) == clock.SIZE
    except ValueError:
        return False
