"""One open project file: the one door through which it is changed."""

from __future__ import annotations

import gc
import getpass
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, Concatenate, ParamSpec, TypeVar

from annotator.core.errors import DamagedProject, NewerProject, Refused
from annotator.core.progress import Progress, unheard
from annotator.store import audit, failures, log, opening, remaking, replica, reversal, schema
from annotator.store.action import Action
from annotator.store.clock import Clock
from annotator.store.kinds import KINDS
from annotator.store.layer import Rewritten
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.projection import Projection
from annotator.store.steps import Steps

P = ParamSpec("P")
T = TypeVar("T")


class Changes(frozenset[str]):
    """The kinds of thing that an action changed; `passages` says, by document, which passages."""

    passages: Mapping[int, Rewritten] = MappingProxyType({})


class Store:
    """A project file that is open.

    `changed` is called after each transaction with the kinds of thing that changed, all of them where another program
    had changed the file. `author` is written into the history.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, writable: bool, author: str = "") -> None:
        self.connection = connection
        self.path = path
        self.writable = writable
        self.author = author or login()
        self.changed: Callable[[Changes], None] = lambda changes: None
        self.log = Log(connection)
        self.numbers = Numbers(connection)
        self.projection = Projection(connection, self.log, self.numbers)
        self.steps = Steps(connection)
        self._clock = Clock(self.log.newest())
        self._version = self._data_version()

    @classmethod
    def create(cls, path: Path, *, author: str = "", uid: bytes | None = None) -> Store:
        """Make a project file; raises CannotWrite where that name is taken or the folder read-only."""
        return cls(opening.create(path, uid), path, writable=True, author=author)

    @classmethod
    def open(cls, path: Path, *, author: str = "", tell: Progress = unheard) -> Store:
        """Open a project file, brought up to date where an older version made it, with a backup made before.

        Raises NotAProject, NewerProject or DamagedProject, and CannotWrite where no backup can be made.
        """
        connection, writable = opening.open_file(path, tell)
        if remaking.is_older(connection):
            connection = _up_to_date(connection, path, writable=writable)
        return cls(connection, path, writable=writable, author=author)

    def beside(self, *, writable: bool = False) -> Store:
        """The same file, opened once more: for work in another thread. It may be changed if this one may."""
        writable = writable and self.writable
        return Store(opening.once_more(self.path, writable=writable), self.path, writable=writable, author=self.author)

    def snapshot(self) -> Store:
        """What the file holds now, copied into memory: for long work in another thread, which then holds up nobody."""
        return Store(opening.in_memory(self.path), self.path, writable=False, author=self.author)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @property
    def uid(self) -> bytes:
        """What all copies of one project share."""
        return bytes(self.meta("project"))

    def meta(self, key: str) -> Any:
        """A fact about the file."""
        return self.connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()[0]

    def do(self, label: str, verb: Callable[Concatenate[Action, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do one thing: all of it in one transaction, one entry of the history and one undo step, or nothing."""
        with self.transaction() as kinds:
            action = self._action(label)
            result = verb(action, *args, **kwargs)
            batch = self._finish(action)
            if batch is not None:
                self.steps.push(action.label, action.author, batch)
            kinds |= action.kinds
        return result

    def undo(self, times: int = 1) -> str:
        """Take back so many steps, all or none; returns the name of the last that went.

        Raises Refused where there are not as many, or one cannot be undone.
        """
        with self.transaction() as kinds:
            for _ in range(times):
                label = self._undo(kinds)
        return label

    def redo(self, times: int = 1) -> str:
        """Do again so many steps that were undone, all or none; returns the name of the last that came back.

        Raises Refused where there are not as many.
        """
        with self.transaction() as kinds:
            for _ in range(times):
                label = self._redo(kinds)
        return label

    def _undo(self, kinds: set[str]) -> str:
        step = self.steps.last()
        if step is None:
            raise Refused("There is nothing to undo.")
        if step.batch is None:
            brought = replica.Replica(self.connection, self.log, step.id)
            self.steps.mark_undone(step, None, brought.take_out())
            kinds |= self.absorb(brought)
        else:
            batch, changed = self._reverse(f"Undo {step.label}", step.batch)
            self.steps.mark_undone(step, batch)
            kinds |= changed
        return step.label

    def _redo(self, kinds: set[str]) -> str:
        step = self.steps.next()
        if step is None:
            raise Refused("There is nothing to redo.")
        if step.undone_by is None:
            brought = replica.Replica(self.connection, self.log, step.id)
            brought.put_back(step.shelf or b"")
            self.steps.mark_done(step, None)
            kinds |= self.absorb(brought)
        else:
            batch, changed = self._reverse(f"Redo {step.label}", step.undone_by)
            self.steps.mark_done(step, batch)
            kinds |= changed
        return step.label

    def repair(self) -> None:
        """Make the tables anew from the log. Raises DamagedProject where the log itself was changed."""
        if any(audit.wrong_batches(self.log.batches(), audit.contents(self.log))):
            raise DamagedProject(
                "The log of the project was changed outside of Annotator, so that no tables can be made from it. "
                "Nothing was changed. Open a backup, or a colleague's copy of the project."
            )
        with self.transaction() as kinds:
            self.projection.rebuild()
            kinds.update(KINDS)

    def _reverse(self, label: str, batch: bytes) -> tuple[bytes | None, set[str]]:
        action = self._action(label)
        reversal.reverse(action, batch)
        return self._finish(action), action.kinds

    def absorb(self, brought: replica.Replica) -> set[str]:
        """Bring tables, clock and counts up to date with batches that came or went; returns the kinds they touch."""
        self.projection.refresh(brought.touched)
        digest = log.taken(log.added(bytes(self.meta("digest")), *brought.came), *brought.went)
        self.count(brought.entries, len(brought.came) - len(brought.went), digest)
        self.see_clock()
        return set(brought.touched)

    def _action(self, label: str) -> Action:
        return Action(self.connection, (self.log, self.numbers, self.projection, self._clock), label, self.author)

    def _finish(self, action: Action) -> bytes | None:
        finished = action.finish()
        if finished is None:
            return None
        batch, fingerprint, entries = finished
        self.count(entries, 1, log.added(bytes(self.meta("digest")), fingerprint))
        return batch

    def count(self, entries: int, batches: int, digest: bytes) -> None:
        """Keep the number of entries and batches and the sum of their fingerprints, by which a torn copy is known."""
        change = "UPDATE meta SET value = value + ? WHERE key = ?"
        self.connection.executemany(change, [(entries, "entries"), (batches, "batches")])
        self.connection.execute("UPDATE meta SET value = ? WHERE key = 'digest'", (digest,))

    @contextmanager
    def transaction(self) -> Iterator[set[str]]:
        """All or nothing: yields the set of changed kinds, which are announced after the commit."""
        if not self.writable:
            self.refuse_unless_writable()
        kinds: set[str] = set()
        self.projection.layer.written, self.projection.changed = {}, set()
        collecting = gc.isenabled()
        gc.disable()  # an action may make a hundred thousand small objects, which the collector would walk many times
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            written = self._read_others()
            yield kinds
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            if (told := failures.told(error)) is None:
                raise
            raise told from error
        except BaseException:
            self._roll_back()
            raise
        finally:
            if collecting:
                gc.enable()
        self._announce(kinds, written)

    def look(self) -> None:
        """Announce everything as changed where another program has written to the file since."""
        try:
            written = self._read_others()
        except sqlite3.Error as error:
            raise failures.told(error) or error from error
        self._announce(set(), written)

    def _announce(self, kinds: set[str], written: int | None) -> None:
        if written is not None:
            self._version = written
            kinds |= KINDS.keys()
        kinds |= self.projection.changed
        self.projection.changed = set()
        if "hearing" in kinds:
            kinds.add("speaker")  # whoever shows who speaks shows what was said of it
        if kinds:
            changes = Changes(kinds)
            changes.passages, self.projection.layer.written = self.projection.layer.written, {}
            self.changed(changes)

    def see_clock(self) -> None:
        """Keep the clock ahead of stamps that came from elsewhere."""
        newest = self.log.newest()
        if newest is not None:
            self._clock.see(newest)

    def refuse_unless_writable(self) -> None:
        """Raise NewerProject or Refused where the project may be read only."""
        self.refuse_if_newer()
        if not self.writable:
            raise Refused("“{0}” is read-only. Copy it to a folder of your own to change it.", self.path.name)

    def refuse_if_newer(self) -> None:
        """Raise NewerProject where a log may say what this version does not know."""
        version = self.connection.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.FORMAT:
            raise NewerProject(
                "“{0}” was made by a newer version of Annotator: it can be read here, but neither changed nor "
                "checked. Install the newest version.",
                self.path.name,
            )

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # what the disk does not let us take back, the next reader of the file does
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
        self.numbers.forget()
        self.projection.forget()

    def _read_others(self) -> int | None:
        """Read again what another program has written; the version of the file with it, None where nothing is new."""
        version = self._data_version()
        if version == self._version:
            return None
        self.numbers.forget()
        self.projection.forget()
        self.see_clock()
        return version

    def _data_version(self) -> int:
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])


def login() -> str:
    """The name under which somebody works at this computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in this system: a container, or a service
        return "someone"


def _up_to_date(connection: sqlite3.Connection, path: Path, *, writable: bool) -> sqlite3.Connection:
    """The file of an older version as this one makes it: in memory where the file must stay as it is."""
    from annotator.store import backup

    try:
        if writable:
            backup.make(connection, path)
            remaking.remake(connection)
            return connection
        copy = opening.in_memory(path, writable=True)
        connection.close()
        remaking.remake(copy)
        copy.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        raise failures.told(error) or error from error
    return copy
