"""Batches on their way from one copy of a project to another: opened and looked at before they are let in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from annotator.core.errors import DamagedProject
from annotator.store import log
from annotator.store.kinds import CREATED
from annotator.store.log import Batch, Entry, Log
from annotator.store.soundness import is_in_time, is_sound


@dataclass(frozen=True, slots=True)
class Parcel:
    """A batch with its entries, and the texts that these speak of by their hashes."""

    batch: Batch
    entries: list[Entry]
    texts: dict[str, str]


def read(theirs: Log, batch: Batch) -> Parcel:
    """A batch of another copy. Raises DamagedProject where anything in it is not as Annotator wrote it."""
    entries = theirs.in_batch(batch)
    if log.fingerprint(batch, entries) != batch.digest or not is_in_time(batch) or not all(map(is_sound, entries)):
        raise changed(batch)
    texts = {}
    for digest in _texts(entries):
        body = theirs.text(digest)
        if body is None or sha256(body.encode()).hexdigest() != digest:
            raise DamagedProject(
                "The other copy is damaged: the text that “{0}” by {1} brought is not as it was. Nothing was merged.",
                batch.label,
                batch.author,
            )
        texts[digest] = body
    return Parcel(batch, entries, texts)


def changed(batch: Batch) -> DamagedProject:
    """The refusal of a batch that is not as it was written."""
    return DamagedProject(
        "The other copy is damaged: “{0}” by {1} was changed outside of Annotator. Nothing was merged.",
        batch.label,
        batch.author,
    )


def _texts(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        if (entry.kind, entry.field) == ("version", CREATED):
            yield json.loads(entry.value or "")[1]
        elif (entry.kind, entry.field) == ("version", "text"):
            yield json.loads(entry.value or "")
