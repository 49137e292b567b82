"""What a failure of the database means to the researcher."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.core.errors import AnnotatorError, CannotWrite, DamagedProject

_STORED = "the last action was not stored, all before it is"
_BUSY = "The project is busy: another program is writing to it. Nothing was changed. Try again."
_READ_ONLY = (
    "The project cannot be changed: its file or folder is read-only. Nothing was changed. "
    "Copy the project to a folder of your own."
)
_MEANINGS = {
    sqlite3.SQLITE_FULL: f"The disk is full: {_STORED}. Free space, try again.",
    sqlite3.SQLITE_IOERR: f"The disk failed, or has no room left for you: {_STORED}. Free space, try again.",
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
}
_MOVED = (
    f"The project file was moved, replaced or deleted while it was open: {_STORED}. "
    "Close the project and open the file again where it is now."
)


def code(error: sqlite3.Error) -> int | None:
    """What kind of failure it is: one of SQLite's primary result codes."""
    extended = getattr(error, "sqlite_errorcode", None)
    return None if extended is None else extended & 0xFF


def told(error: sqlite3.Error) -> AnnotatorError | None:
    """A failure that has to do with the disk, the file or another program; None where the fault is ours."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_READONLY_DBMOVED:
        return CannotWrite(_MOVED)
    is_no_text = "not decode to UTF-8" in str(error)  # found by Python, which gives no code
    if is_no_text or code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedProject(
            f"The project file is damaged ({error}): {_STORED}. Close it, and open a backup or a colleague's copy."
        )
    meaning = _MEANINGS.get(code(error) or 0)
    return None if meaning is None else CannotWrite(meaning)


def met(error: BaseException | None) -> AnnotatorError | None:
    """What an exception of any kind means, where it is such a failure."""
    return told(error) if isinstance(error, sqlite3.Error) else None


def damaged(path: Path, what: str) -> DamagedProject:
    """A file that cannot be trusted, and why."""
    what = what.strip().splitlines()[-1]  # SQLite says on the first where it looked
    return DamagedProject(
        f"“{path.name}” is damaged ({what}) and was left untouched. "
        "Open a backup, or a colleague's copy of the project."
    )
