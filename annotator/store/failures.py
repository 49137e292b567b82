"""What a failure of the database means to the researcher."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.core.errors import AnnotatorError, CannotWrite, DamagedProject
from annotator.core.phrases import Phrase

_STORED = Phrase("the last action was not stored, all before it is")
_BUSY = Phrase("The project is busy: another program is writing to it. Nothing was changed. Try again.")
_READ_ONLY = Phrase(
    "The project cannot be changed: its file or folder is read-only. Nothing was changed. "
    "Copy the project to a folder of your own."
)
_MEANINGS = {
    sqlite3.SQLITE_FULL: Phrase("The disk is full: {0}. Free space, try again.", _STORED),
    sqlite3.SQLITE_IOERR: Phrase("The disk failed, or has no room left for you: {0}. Free space, try again.", _STORED),
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
}
_MOVED = Phrase(
    "The project file was moved, replaced or deleted while it was open: {0}. "
    "Close the project and open the file again where it is now.",
    _STORED,
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
            "The project file is damaged ({0}): {1}. Close it, and open a backup or a colleague's copy.", error, _STORED
        )
    meaning = _MEANINGS.get(code(error) or 0)
    return None if meaning is None else CannotWrite(meaning)


def met(error: BaseException | None) -> AnnotatorError | None:
    """What an exception of any kind means, where it is such a failure."""
    return told(error) if isinstance(error, sqlite3.Error) else None


def damaged(path: Path, what: str) -> DamagedProject:
    """A file that cannot be trusted, and why."""
    if not isinstance(what, Phrase):
        what = what.strip().splitlines()[-1]  # SQLite says on the first where it looked
    return DamagedProject(
        "“{0}” is damaged ({1}) and was left untouched. Open a backup, or a colleague's copy of the project.",
        path.name,
        what,
    )
