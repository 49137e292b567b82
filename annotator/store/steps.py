"""Undo and redo: what was done in this copy, the last first, across closing and opening."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be undone or redone here: an action, or a merge (`batch` is None).

    `moment` is in milliseconds since 1970; `shelf` holds what a merge that was undone had brought.
    """

    id: int
    label: str
    author: str
    moment: int
    batch: bytes | None
    undone_by: bytes | None
    shelf: bytes | None


class Steps:
    """The steps of one copy of a project, as its file keeps them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def push(self, label: str, author: str, batch: bytes | None) -> int:
        """Add a step; what could be redone no longer can."""
        self._connection.execute("DELETE FROM step WHERE undone")
        moment = time.time_ns() // 1_000_000
        cursor = self._connection.execute(
            "INSERT INTO step (label, author, moment, batch, undone) VALUES (?, ?, ?, ?, 0)",
            (label, author, moment, batch),
        )
        return int(cursor.lastrowid or 0)

    def merges(self) -> list[Step]:
        """The merges into this copy."""
        return self._read("WHERE batch IS NULL ORDER BY id")

    def to_undo(self) -> list[Step]:
        """The steps in effect, the last first."""
        return self._read("WHERE NOT undone ORDER BY id DESC")

    def to_redo(self) -> list[Step]:
        """The steps that were undone, the one to redo first at the start."""
        return self._read("WHERE undone ORDER BY id")

    def last(self) -> Step | None:
        """The step that is undone next."""
        return next(iter(self._read("WHERE NOT undone ORDER BY id DESC LIMIT 1")), None)

    def next(self) -> Step | None:
        """The step that is redone next."""
        return next(iter(self._read("WHERE undone ORDER BY id LIMIT 1")), None)

    def mark_undone(self, step: Step, by: bytes | None, shelf: bytes | None = None) -> None:
        """Note that a step is no longer in effect, by which batch, or with what a merge brought put aside."""
        query = "UPDATE step SET undone = 1, undone_by = ?, shelf = ? WHERE id = ?"
        self._connection.execute(query, (by, shelf, step.id))

    def mark_done(self, step: Step, batch: bytes | None) -> None:
        """Note that a step is in effect again, by which batch."""
        query = "UPDATE step SET undone = 0, undone_by = NULL, shelf = NULL, batch = ? WHERE id = ?"
        self._connection.execute(query, (batch, step.id))

    def _read(self, where: str) -> list[Step]:
        rows = self._connection.execute(f"SELECT id, label, author, moment, batch, undone_by, shelf FROM step {where}")
        return [Step(*row) for row in rows]
