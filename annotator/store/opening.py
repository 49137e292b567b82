"""Opens and makes project files. A file is looked at before it is trusted, and left untouched if it is not ours."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.core.errors import AnnotatorError, CannotWrite, DamagedProject, NewerProject, NotAProject
from annotator.store import clock, log, schema

SUFFIX = ".annot"
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
            f"“{path.name or path}” exists already and was left as it is. Choose another name for the new project."
        ) from None
    except OSError as error:
        raise CannotWrite(f"“{path}” cannot be made: {error.strerror}. Choose another folder.") from error
    connection = _connect(path, writable=True)
    try:
        _make_tables(connection, uid or clock.named(os.urandom(clock.SIZE)))
    except sqlite3.Error as error:
        connection.close()
        path.unlink(missing_ok=True)
        raise failure(error) from error
    return connection


def _make_tables(connection: sqlite3.Connection, uid: bytes) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement in schema.STATEMENTS.values():
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
    meta = {"project": uid, "entries": 0, "batches": 0, "digest": log.NOTHING}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    connection.execute("COMMIT")


def open_file(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection to a project file, and whether the file may be changed.

    Raises NotAProject, NewerProject or DamagedProject with one sentence; the file is not changed then.
    """
    version = _look_at(path)
    newer = version > schema.FORMAT
    writable = not newer and os.access(path, os.W_OK)
    try:
        connection = _connect(path, writable=writable)
    except sqlite3.Error as error:
        raise _distrust(path, error) from error
    try:
        _trust(connection, path, newer=newer)
    except (sqlite3.Error, AnnotatorError) as error:
        connection.close()
        raise _distrust(path, error) from error
    return connection, writable


def _distrust(path: Path, error: Exception) -> AnnotatorError:
    if isinstance(error, AnnotatorError):
        return error
    if isinstance(error, sqlite3.OperationalError):  # locked, or a folder in which nothing may be written
        return failure(error)
    return DamagedProject(_damaged(path, str(error)))


def _look_at(path: Path) -> int:
    """The version of the format, read from the file's first bytes."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        raise NotAProject(f"There is no file “{path}”. Check the name and the folder.") from None
    except IsADirectoryError:
        raise NotAProject(f"“{path}” is a folder. A project is one file that ends in {SUFFIX}.") from None
    except OSError as error:
        raise NotAProject(f"“{path}” cannot be read: {error.strerror}.") from error
    application = int.from_bytes(head[_APPLICATION_AT : _APPLICATION_AT + 4], "big")
    if not head.startswith(_HEADER) or len(head) < _HEADER_SIZE or application != schema.APPLICATION_ID:
        raise NotAProject(f"“{path.name}” is not an Annotator project. It was left untouched.")
    return int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big")


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    address = path.resolve().as_uri() + ("?mode=rw" if writable else "?mode=ro")
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=5, check_same_thread=False)
    for pragma in schema.PRAGMAS:
        if writable or "journal_mode" not in pragma:
            connection.execute(pragma)
    return connection


def _trust(connection: sqlite3.Connection, path: Path, *, newer: bool) -> None:
    problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if problem != "ok":
        raise DamagedProject(_damaged(path, problem.splitlines()[-1]))
    size, pages = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "page_count"))
    if path.stat().st_size < size * pages:
        raise DamagedProject(_damaged(path, "it was copied only in part"))
    if newer:
        _must_be_readable(connection, path)
        return
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'")
    present = dict(rows.fetchall())
    foreign = [name for name, sql in present.items() if schema.STATEMENTS.get(name) != sql]
    if foreign or len(present) != len(schema.STATEMENTS):
        what = f"“{foreign[0]}” in it was not made by Annotator" if foreign else "parts of it are missing"
        raise DamagedProject(_damaged(path, what))
    _must_be_whole(connection, path)


def _must_be_readable(connection: sqlite3.Connection, path: Path) -> None:
    """Look for every table and column that is read here; a newer version may have more."""
    with closing(sqlite3.connect(":memory:")) as ours:
        for statement in schema.STATEMENTS.values():
            ours.execute(statement)
        needed = _columns(ours)
    if not needed <= _columns(connection):
        raise NewerProject(
            f"“{path.name}” was made by a newer version of Annotator and was left untouched. "
            "Install the newest version to open it."
        )


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """The columns of all tables, each with its table."""
    query = "SELECT tables.name, info.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS info"
    return set(connection.execute(query).fetchall())


def _must_be_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Compare the log with the number of its entries and the sum of its fingerprints, which a torn copy fails."""
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    (entries,) = connection.execute("SELECT count(*) FROM op").fetchone()
    digests = [digest for (digest,) in connection.execute("SELECT digest FROM batch")]
    whole = (meta.get("entries"), meta.get("batches"), meta.get("digest"))
    if whole != (entries, len(digests), log.added(log.NOTHING, *digests)):
        raise DamagedProject(_damaged(path, "it was copied only in part"))


def _damaged(path: Path, what: str) -> str:
    return (
        f"“{path.name}” is damaged ({what.strip()}) and was left untouched. "
        "Open a backup, or a colleague's copy of the project."
    )


def failure(error: sqlite3.Error) -> CannotWrite:
    """What a failure of the database means to the researcher."""
    text = str(error)
    if "full" in text:
        return CannotWrite("The disk is full: the last action was not stored, all before it is. Free space, try again.")
    if "locked" in text:
        return CannotWrite("The project is busy: another program is writing to it. Nothing was changed. Try again.")
    if "readonly" in text or "unable to open" in text:
        return CannotWrite(
            "The project cannot be changed: its file or folder is read-only. Nothing was changed. "
            "Copy the project to a folder of your own."
        )
    return CannotWrite(f"The project could not be changed ({text}). What was stored before is safe.")
