"""Opens and makes project files. A file is looked at before it is trusted, and left untouched if it is not ours."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.core.errors import AnnotatorError, CannotWrite, NewerProject, NotAProject
from annotator.core.phrases import Phrase
from annotator.core.progress import GivenUp, Progress, unheard
from annotator.store import clock, failures, log, schema

SUFFIX = ".annot"
WAITING = 5.0
"""Seconds for which another program that is writing is waited for."""
_PARTS = 3
"""The parts of looking at a file: its tables, its pages, and the sum of its log."""
_HEADER = b"SQLite format 3\x00"
_VERSION_AT, _APPLICATION_AT, _HEADER_SIZE = 60, 68, 100


def create(path: Path, uid: bytes | None = None) -> sqlite3.Connection:
    """Make the file of an empty project.

    Raises CannotWrite where a file of that name is there already, or the folder cannot be written to.
    """
    try:
        path.open("xb").close()
    except FileExistsError:
        raise CannotWrite(
            "“{0}” exists already and was left as it is. Choose another name for the new project.", path.name or path
        ) from None
    except OSError as error:
        raise CannotWrite("“{0}” cannot be made: {1}. Choose another folder.", path, error.strerror) from error
    connection = _connect(path, writable=True)
    try:
        _set(connection)
        _make_tables(connection, uid or clock.named(os.urandom(clock.SIZE)))
    except sqlite3.Error as error:
        connection.close()
        path.unlink(missing_ok=True)
        if (told := failures.told(error)) is None:
            raise
        raise told from error
    return connection


def _make_tables(connection: sqlite3.Connection, uid: bytes) -> None:
    connection.execute(schema.JOURNAL)
    connection.execute("BEGIN IMMEDIATE")
    for statement in schema.STATEMENTS.values():
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
    meta = {"project": uid, "entries": 0, "batches": 0, "digest": log.NOTHING}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    connection.execute("COMMIT")


def open_file(path: Path, tell: Progress = unheard) -> tuple[sqlite3.Connection, bool]:
    """A connection to a project file, and whether the file may be changed.

    `tell` hears how far it was looked at, and may end that. Raises NotAProject, NewerProject or DamagedProject with one
    sentence; the file is not changed then.
    """
    newer = _look_at(path) > schema.FORMAT
    writable = os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)
    try:
        return _trusted(path, tell, writable=writable, newer=newer), writable and not newer
    except sqlite3.Error as error:
        raise _distrust(path, error) from error
    except UnicodeDecodeError as error:  # names in it, or what SQLite says of them, are no text
        raise failures.damaged(path, Phrase("what it says of its tables is no text")) from error


def once_more(path: Path, *, writable: bool = False) -> sqlite3.Connection:
    """Another connection to a file that is open already, and trusted. Raises CannotWrite where it is not there."""
    with _told():
        connection = _connect(path, writable=writable)
        _set(connection)
        if not writable:
            connection.execute("PRAGMA query_only = ON")
    return connection


def in_memory(path: Path) -> sqlite3.Connection:
    """What a file that is open already holds at this moment.

    Raises CannotWrite where another program keeps it to itself for longer than `WAITING`.
    """
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with _told(), closing(once_more(path)) as file:
            file.execute("BEGIN")
            file.execute("SELECT count(*) FROM meta").fetchone()  # waits for others; the copying would, without end
            file.backup(made)
    except (sqlite3.Error, AnnotatorError):
        made.close()
        raise
    _set(made)
    made.execute("PRAGMA query_only = ON")
    return made


@contextmanager
def _told() -> Iterator[None]:
    """Say a failure of the database in the words of an AnnotatorError, where it is not our fault."""
    try:
        yield
    except sqlite3.Error as error:
        raise failures.told(error) or error from error


def _trusted(path: Path, tell: Progress, *, writable: bool, newer: bool) -> sqlite3.Connection:
    connection = _connect(path, writable=writable)
    try:
        _set(connection)
        connection.execute("BEGIN")  # so that what is compared was true at one moment, whoever else writes
        _trust(connection, path, tell, newer=newer)
        connection.execute("COMMIT")
        if writable:
            connection.execute("PRAGMA query_only = ON" if newer else schema.JOURNAL)
    except (sqlite3.Error, UnicodeDecodeError, AnnotatorError, GivenUp):
        connection.close()
        raise
    return connection


def _distrust(path: Path, error: sqlite3.Error) -> AnnotatorError:
    """What an error means while a file is looked at."""
    if failures.code(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return CannotWrite(
            "“{0}” was not closed as it should be, and cannot be put in order where it is read-only. Copy it, with "
            "the files beside it whose names begin the same, to a folder of your own and open it there.",
            path.name,
        )
    if failures.code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return CannotWrite("“{0}” is busy: another program is writing to it. Try again.", path.name)
    return failures.damaged(path, str(error))


def _look_at(path: Path) -> int:
    """The version of the format, read from the file's first bytes."""
    try:
        if path.is_dir():
            raise NotAProject("“{0}” is a folder. A project is one file that ends in {1}.", path, SUFFIX)
        if path.exists() and not path.is_file():  # reading from a pipe or a device would wait, or never end
            raise NotAProject("“{0}” is not a file.", path)
        with path.open("rb") as file:
            head = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        raise NotAProject("There is no file “{0}”. Check the name and the folder.", path) from None
    except OSError as error:
        raise NotAProject("“{0}” cannot be read: {1}.", path, error.strerror) from error
    application = int.from_bytes(head[_APPLICATION_AT : _APPLICATION_AT + 4], "big")
    if not head.startswith(_HEADER) or len(head) < _HEADER_SIZE or application != schema.APPLICATION_ID:
        raise NotAProject("“{0}” is not an Annotator project. It was left untouched.", path.name)
    return int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big")


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    place = path.resolve().as_uri().removeprefix("file://")
    if not place.startswith("/"):  # on another computer, whose name SQLite takes for a part of the path
        place = f"//{place}"
    mode = "rw" if writable else "ro"
    return sqlite3.connect(
        f"file://{place}?mode={mode}", uri=True, isolation_level=None, timeout=WAITING, check_same_thread=False
    )


def _set(connection: sqlite3.Connection) -> None:
    for pragma in schema.PRAGMAS:
        connection.execute(pragma)


def _trust(connection: sqlite3.Connection, path: Path, tell: Progress, *, newer: bool) -> None:
    tell(0, _PARTS)
    if newer:
        _must_be_readable(connection, path)
    else:
        _must_be_ours(connection, path)
    tell(1, _PARTS)
    problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]  # quick_check knows nothing of indexes
    if problem != "ok":
        raise failures.damaged(path, problem)
    tell(2, _PARTS)
    size, pages = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "page_count"))
    if path.stat().st_size < size * pages:
        raise failures.damaged(path, Phrase("it was copied only in part"))
    if not newer:
        _must_be_whole(connection, path)
    tell(_PARTS, _PARTS)


def _must_be_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Let in exactly our tables and indexes, before anything is read from them."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    found = connection.execute(query).fetchall()
    with closing(_empty()) as ours:
        known = ours.execute(query).fetchall()
    foreign = [part[1] for part in found if part not in known]
    if foreign or len(found) != len(known):
        what = (
            Phrase("“{0}” in it was not made by Annotator", foreign[0])
            if foreign
            else Phrase("parts of it are missing")
        )
        raise failures.damaged(path, what)


def _must_be_readable(connection: sqlite3.Connection, path: Path) -> None:
    """A newer file may have more tables and columns than we know, not fewer."""
    with closing(_empty()) as ours:
        missing = _columns(ours) - _columns(connection)
    if missing:
        raise NewerProject(
            "“{0}” was made by a newer version of Annotator and was left untouched. Install the newest version to "
            "open it.",
            path.name,
        )


def _empty() -> sqlite3.Connection:
    """Our tables, as this version makes them."""
    connection = sqlite3.connect(":memory:")
    for statement in schema.STATEMENTS.values():
        connection.execute(statement)
    return connection


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    query = """SELECT sqlite_master.name, part.name FROM sqlite_master, pragma_table_info(sqlite_master.name) AS part
        WHERE sqlite_master.type = 'table'"""
    return set(connection.execute(query).fetchall())


def _must_be_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Compare the log with the number of its entries and the sum of its fingerprints, which a torn copy fails."""
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    (entries,) = connection.execute("SELECT count(*) FROM op").fetchone()
    digests = [digest for (digest,) in connection.execute("SELECT digest FROM batch")]
    whole = (len(digests), entries, log.added(log.NOTHING, *digests))
    if whole != tuple(map(meta.get, ("batches", "entries", "digest"))) or not isinstance(meta.get("project"), bytes):
        raise failures.damaged(path, Phrase("it was copied only in part"))
