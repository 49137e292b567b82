"""The small numbers by which one project file knows its objects."""

from __future__ import annotations

import sqlite3

from annotator.core.errors import Unknown


class Numbers:
    """Gives each object that is not a coding a number in this file, once and for good."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._numbers: dict[bytes, int] = {}
        self._uids: dict[int, tuple[bytes, str]] = {}

    def forget(self) -> None:
        """Read again what another program, or a transaction that failed, may have changed."""
        self._numbers.clear()
        self._uids.clear()

    def known(self, uid: bytes) -> int | None:
        """The number of an object, if it has one."""
        if uid not in self._numbers:
            row = self._connection.execute("SELECT id, kind FROM object WHERE uid = ?", (uid,)).fetchone()
            if row is None:
                return None
            self._remember(uid, *row)
        return self._numbers[uid]

    def of(self, uid: bytes, kind: str) -> int:
        """The number of an object; a new one where it has none."""
        number = self.known(uid)
        if number is None:
            cursor = self._connection.execute("INSERT INTO object (uid, kind) VALUES (?, ?)", (uid, kind))
            number = int(cursor.lastrowid or 0)
            self._remember(uid, number, kind)
        return number

    def uid(self, number: int) -> bytes:
        """The identity behind a number. Raises Unknown where nothing ever had that number."""
        return self._named(number)[0]

    def kind(self, number: int) -> str:
        """The kind of the object with that number."""
        return self._named(number)[1]

    def _named(self, number: int) -> tuple[bytes, str]:
        if number not in self._uids:
            row = self._connection.execute("SELECT uid, kind FROM object WHERE id = ?", (number,)).fetchone()
            if row is None:
                raise Unknown("Nothing in the project has the number {0}.", number)
            self._remember(row[0], number, row[1])
        return self._uids[number]

    def _remember(self, uid: bytes, number: int, kind: str) -> None:
        self._numbers[uid] = number
        self._uids[number] = (uid, kind)
