"""Rows: those of the tables that hold one object each, and those that are asked for by many values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]

_AT_ONCE = 400


def found(connection: sqlite3.Connection, query: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows that a query finds for many values, which `(*)` in it stands for: some hundred of them at once."""
    for at in range(0, len(values), _AT_ONCE):
        some = values[at : at + _AT_ONCE]
        marks = ",".join(f"?{number}" for number in range(1, len(some) + 1))
        yield from connection.execute(query.replace("(*)", f"({marks})"), some)


class Rows:
    """Writes rows inside whatever transaction is open, and reads single ones.

    Rows of tables without numbers go through sqlite-utils, which is imported with the first of them: it takes long to
    import, and commands that only read, or only code passages, do without it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def _database(self) -> Database:
        from sqlite_utils import Database

        return Database(self._connection)

    def read(self, table: str, id: int) -> dict[str, Any] | None:
        """The row with that number, if there is one."""
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE id = ?", (id,))
        row = cursor.fetchone()
        return None if row is None else dict(zip((column[0] for column in cursor.description), row, strict=True))

    def write(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows, or change those whose number is there.

        Not by sqlite-utils, whose upsert tries out in the file itself what SQLite can do: on a full disk it concludes
        that it can do nothing, and ignores rows that it cannot insert.
        """
        if rows:
            columns = list(rows[0])
            names, values = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
            changes = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
            statement = f"INSERT INTO {table} ({names}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {changes}"
            self._connection.executemany(statement, [[row[name] for name in columns] for row in rows])

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows of a table without numbers of its own."""
        if rows:
            self._database.table(table).insert_all(rows)

    def remove(self, table: str, where: str, *values: Any) -> None:
        """Remove the rows that meet a condition."""
        self._connection.execute(f"DELETE FROM {table} WHERE {where}", values)
