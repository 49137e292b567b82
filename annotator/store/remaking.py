"""Brings the file of an older version up to date: what the program reads is made anew from the log."""

from __future__ import annotations

import sqlite3

from annotator.store import schema
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.projection import Projection

_PLAIN = ("CREATE TABLE ", "CREATE INDEX ")


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether an older version made the file."""
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] < schema.FORMAT)


def foreign(connection: sqlite3.Connection) -> str | None:
    """The name of something in an older file that no version of ours has made, or that is missing in it.

    The log and what belongs to this copy must be exactly as ever; tables that the program reads may be otherwise, for
    they are thrown away unread, but must be plain tables and indexes of the names that we know.
    """
    kept = {**schema.LOG, **schema.LOCAL}
    found = connection.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    for name, table, sql in found:
        if name in kept:
            if sql != kept[name]:
                return str(name)
        elif table not in schema.TABLES or not sql.startswith(_PLAIN):
            return str(name)
    return next((name for name in kept if name not in {name for name, *_ in found}), None)


def remake(connection: sqlite3.Connection) -> None:
    """Throw away what an older version made from the log, and make it as this version does: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if is_older(connection):
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                if name in schema.TABLES:
                    connection.execute(f"DROP TABLE {name}")
            for statement in schema.TABLES.values():
                connection.execute(statement)
            Projection(connection, Log(connection), Numbers(connection)).rebuild()
            connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
