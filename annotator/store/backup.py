"""Backups: whole copies of a project in the user's data folder, made before what cannot simply be undone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_data_path

from annotator.core.errors import CannotWrite

_RECENT, _DAILY, _WEEKLY = 10, 14, 8
_LONGEST = 60
_STAMP = "%Y-%m-%d %H%M%S"


def folder(connection: sqlite3.Connection) -> Path:
    """Where the backups of a project lie: all copies of it share them."""
    (uid,) = connection.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
    return user_data_path("Annotator", appauthor=False) / "backups" / bytes(uid).hex()


def make(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy an open project file; older backups are thinned out. Raises CannotWrite where that is not possible."""
    place = folder(connection)
    try:
        place.mkdir(parents=True, exist_ok=True)
        target = _free(place, path.stem)
        with TemporaryDirectory(dir=place) as unfinished:
            copy = Path(unfinished) / "copy"
            _write(connection, copy)
            copy.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise CannotWrite("No backup could be made in “{0}” ({1}). Nothing was changed.", place, error) from error
    for old in spare(place.glob("*.annot")):
        old.unlink(missing_ok=True)
    return target


def _free(place: Path, name: str) -> Path:
    """A name that says when, and that no backup has: those of one second are numbered."""
    moment, number = datetime.now().strftime(_STAMP), 1
    path = place / f"{moment} {name[:_LONGEST]}.annot"
    while path.exists():
        number += 1
        path = place / f"{moment} {name[:_LONGEST]} {number}.annot"
    return path


def _write(connection: sqlite3.Connection, path: Path) -> None:
    """Write a copy that is whole, and on the disk."""
    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
        problem = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if problem != "ok":
        raise OSError(problem)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def spare(backups: Iterable[Path]) -> list[Path]:
    """Which backups to let go: all but the 10 newest, the newest of each of 14 days and of 8 weeks."""
    newest = sorted(backups, key=lambda path: path.name, reverse=True)
    kept = set(newest[:_RECENT])
    for days, form in ((_DAILY, "%Y-%j"), (_WEEKLY, "%G-%V")):
        periods: dict[str, Path] = {}
        for path in newest:
            periods.setdefault(_moment(path).strftime(form), path)
        kept.update(list(periods.values())[:days])
    return [path for path in newest if path not in kept]


def _moment(path: Path) -> datetime:
    try:
        return datetime.strptime(path.name[:17], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, tz=UTC)
