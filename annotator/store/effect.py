"""Which actions say something of their own that still holds."""

from __future__ import annotations

import sqlite3
from functools import cached_property


class Effect:
    """Tells actions apart as the log stands now: those that took another back, or were taken back, say nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def holds(self, batch: int) -> bool:
        """Whether the action of that number changed something itself, and has not been undone."""
        return batch not in self._silent

    @cached_property
    def _silent(self) -> set[int]:
        """The numbers of actions that undo or redo, and of those left undone; the newest are looked at first."""
        query = """SELECT back.id, back.uid, taken.id, taken.uid FROM batch AS back LEFT JOIN batch AS taken
            ON taken.uid = back.undoes WHERE back.undoes IS NOT NULL ORDER BY back.uid DESC"""
        undone: set[bytes] = set()
        silent: set[int] = set()
        for id, uid, taken_id, taken_uid in self._connection.execute(query):
            silent.add(id)
            if uid not in undone and taken_id is not None:
                undone.add(taken_uid)
                silent.add(taken_id)
        return silent
