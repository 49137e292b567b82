"""What was read from a project file, kept until something in it changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Kept:
    """Keeps answers by their questions: panes ask the same ones at each step of the caret.

    Within a transaction, which may yet be taken back, everything is read and nothing kept.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._answers: dict[Hashable, Any] = {}
        self._state: tuple[int, int] | None = None

    def get(self, question: Hashable, read: Callable[[], T]) -> T:
        """What `read` gives, read again only after this program or another has written to the file."""
        if self._connection.in_transaction:
            return read()
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        state = self._connection.total_changes, version
        if state != self._state:
            self._answers.clear()
            self._state = state
        if question not in self._answers:
            self._answers[question] = read()
        answer: T = self._answers[question]
        return answer
