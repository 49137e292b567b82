"""The history: the log read aloud, who did what when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from annotator.store import clock
from annotator.store.log import Batch
from annotator.store.soundness import END_OF_TIME
from annotator.store.steps import Step


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done: `when` in ISO form, `undone` where it is no longer in effect."""

    id: str
    when: str
    who: str
    what: str
    undone: bool


def read(batches: Sequence[Batch], merges: Sequence[Step]) -> list[Event]:
    """Every action that anybody did and every merge into this copy, the oldest first."""
    undone = _undone(batches)
    events = [
        (clock.milliseconds(batch.uid), clock.written(batch.uid), batch.author, batch.label, batch.uid in undone)
        for batch in batches
    ]
    events += [(step.moment, f"merge-{step.id}", step.author, step.label, step.shelf is not None) for step in merges]
    return [Event(id, _iso(when), who, what, gone) for when, id, who, what, gone in sorted(events)]


def _undone(batches: Sequence[Batch]) -> set[bytes]:
    """The batches that another, itself in effect, takes back: the newest are looked at first."""
    undone: set[bytes] = set()
    for batch in sorted(batches, key=lambda batch: batch.uid, reverse=True):
        if batch.undoes is not None and batch.uid not in undone:
            undone.add(batch.undoes)
    return undone


def at(milliseconds: int) -> str:
    """A moment, in milliseconds since 1970, in ISO form."""
    return _iso(milliseconds)


def moment(stamp: bytes) -> str:
    """When something was done, in ISO form."""
    return _iso(clock.milliseconds(stamp))


@lru_cache(maxsize=1024)
def _iso(milliseconds: int) -> str:
    seconds = min(milliseconds, END_OF_TIME) / 1000
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone().isoformat(timespec="seconds")
