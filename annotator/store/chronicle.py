"""The chronicle: everything that was done, whether it still holds, and how many steps away it is."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.core.ids import CodeId, PassageId
from annotator.core.settled import Settled
from annotator.store import clock, state
from annotator.store.log import Log
from annotator.store.numbers import Numbers
from annotator.store.rows import found
from annotator.store.steps import Step, Steps
from annotator.store.telling import Change, Teller


class Deed(NamedTuple):
    """One thing that somebody did; what took back or did again is none of its own.

    `moment` is in milliseconds since 1970. `number` is that of its batch in this file; a merge into this copy, which
    has none, goes by the number of its step below zero. A tuple, because a project has tens of thousands.
    """

    moment: int
    uid: bytes
    number: int
    who: str
    what: str

    @property
    def is_merge(self) -> bool:
        """Whether it brought what others did."""
        return self.number < 0


class Chronicle:
    """The deeds of one open project file. What was read before is kept: only what is new is read again."""

    def __init__(self, connection: sqlite3.Connection, log: Log, numbers: Numbers, steps: Steps) -> None:
        self._connection, self._log, self._numbers, self._steps = connection, log, numbers, steps
        self._forget()

    def _forget(self) -> None:
        self._last = self._count = 0
        self._done: list[Deed] = []
        self._undoes: dict[bytes, bytes] = {}
        self._takers: defaultdict[bytes, list[bytes]] = defaultdict(list)

    def deeds(self) -> list[Deed]:
        """Everything that was done, the oldest first."""
        self._read_on()
        own = [one for one in self._done if one.uid not in self._undoes]
        merges = [self._merge(step) for step in self._steps.merges()]
        return sorted([*own, *merges]) if merges else own

    def _read_on(self) -> None:
        """Read what was done since; everything again where something went, as what a merge had brought may."""
        count, last = self._connection.execute(_SEEN).fetchone()
        if count != self._count or (last or 0) != self._last:
            come = self._read(self._last)
            if len(come) != count - self._count:
                self._forget()
                come = self._read(0)
            self._count, self._last = count, last or 0
            self._done += come
            if any(one.uid < other.uid for other, one in zip(self._done, self._done[1:], strict=False)):
                self._done.sort()

    def _read(self, after: int) -> list[Deed]:
        rows = self._connection.execute("SELECT id, uid, label, author, undoes FROM batch WHERE id > ?", (after,))
        come = []
        for id, uid, label, author, undoes in rows:
            come.append(Deed(clock.milliseconds(uid), uid, id, author, label))
            if undoes is not None:
                self._undoes[uid] = undoes
                self._takers[undoes].append(uid)
        return come

    def _merge(self, step: Step) -> Deed:
        return Deed(step.moment, b"", -step.id, step.author, step.label)

    # what holds, and how far away it is

    def holds(self, deed: Deed) -> bool:
        """Whether a deed is still in effect."""
        self._read_on()
        return self._is_in_effect(deed)

    def _is_in_effect(self, deed: Deed) -> bool:
        if deed.is_merge:
            return all(-step.id != deed.number for step in self._steps.to_redo())
        return self._holds(deed.uid)

    def _holds(self, uid: bytes) -> bool:
        return not any(self._holds(taker) for taker in self._takers.get(uid, ()))

    def present(self) -> Deed | None:
        """The deed that would be taken back next."""
        self._read_on()
        step = self._steps.last()
        return None if step is None else self._deed(step)

    def redoable(self) -> list[Deed]:
        """The deeds that can be done again, the next one first."""
        self._read_on()
        return [self._deed(step) for step in self._steps.to_redo()]

    def steps_back(self, deed: Deed) -> int | None:
        """How many steps lie between a deed and now; None where that is no step of this copy that is in effect."""
        return self._at(deed, self._steps.to_undo())

    def steps_forth(self, deed: Deed) -> int | None:
        """How many steps must be done again until a deed is; None where it cannot be."""
        at = self._at(deed, self._steps.to_redo())
        return None if at is None else at + 1

    def _at(self, deed: Deed, steps: Sequence[Step]) -> int | None:
        self._read_on()
        return next((at for at, step in enumerate(steps) if self._is_of(step, deed)), None)

    def _is_of(self, step: Step, deed: Deed) -> bool:
        return -step.id == deed.number if step.batch is None else self._root(step.batch) == deed.uid

    def _deed(self, step: Step) -> Deed:
        if step.batch is None:
            return self._merge(step)
        root = self._root(step.batch)
        batch = self._log.batch(root)
        return Deed(clock.milliseconds(root), root, batch.id, batch.author, batch.label)

    def _root(self, uid: bytes) -> bytes:
        """What was done first, of a chain of taking back and doing again."""
        while uid in self._undoes:
            uid = self._undoes[uid]
        return uid

    # what it was about

    def teller(self, author: str) -> Teller:
        """Tells `author` what deeds changed, with the names that things have now."""
        return Teller(self._log, self._numbers, author)

    def of_kinds(self, kinds: Collection[str]) -> set[int]:
        """The numbers of the deeds that changed something of these kinds."""
        return self._found("SELECT DISTINCT batch FROM op WHERE kind IN (*)", sorted(kinds))

    def about(self, number: int) -> set[int]:
        """The numbers of the deeds that changed an object, what is its own, or what refers to it."""
        uid = self._numbers.uid(number)
        versions = self._log.owned("version", [uid]) if self._numbers.kind(number) == "document" else ()
        return self._about([uid, *versions])

    def about_passage(self, passage: PassageId) -> set[int]:
        """The numbers of the deeds that changed a passage."""
        query = """SELECT coding FROM member WHERE passage = (SELECT uid FROM passage WHERE id = ?1)
            UNION SELECT uid FROM passage WHERE id = ?1"""
        return self._about([uid for (uid,) in self._connection.execute(query, (passage,))])

    def settled(self, code: CodeId, by: str) -> list[Settled]:
        """What was settled for a theme, for one way of comparing, the oldest first.

        An empty status opened the question again; what was taken back is not among it.
        """
        entries = self._log.of(clock.named("status", self._numbers.uid(code), by))
        if not entries:
            return []
        self._read_on()
        found: dict[bytes, Settled] = {}
        for number, entry in enumerate(entries, start=1):
            batch = self._log.batch_of(entry.stamp)
            now = state.of(entries[:number])
            if now is not None and batch.undoes is None and self._holds(batch.uid):
                said = {name: str(now.values.get(name) or "") for name in ("status", "reason", "owner", "basis")}
                found[batch.uid] = Settled(code, **said, at=entry.stamp, who=batch.author)
        return list(found.values())

    def trail(self, author: str, only: Collection[int] | None = None) -> Iterator[tuple[Deed, bool, Change | None]]:
        """Each change with its deed, what took back and did again too, and whether that holds; the oldest first.

        A deed of which nothing more is known stands alone. `only` restricts to deeds of these numbers.
        """
        self._read_on()
        teller = self.teller(author)
        deeds = sorted([*self._done, *map(self._merge, self._steps.merges())])
        for deed in deeds:
            if only is None or deed.number in only:
                holds = self._is_in_effect(deed)
                told: list[Change | None] = [*teller.changes(deed.number)]
                for change in told or [None]:
                    yield deed, holds, change

    def changes(self, only: Collection[int] | None = None) -> int:
        """About how many changes `trail` tells."""
        if only is None:
            return int(self._connection.execute("SELECT count(*) FROM op").fetchone()[0])
        query = """SELECT count(*) FROM op JOIN batch AS one
            ON stamp BETWEEN one.uid AND one.last AND batch = one.id WHERE one.id IN (*)"""
        return sum(number for (number,) in found(self._connection, query, sorted(only)))

    def _about(self, uids: Iterable[bytes]) -> set[int]:
        named = list(uids)
        numbers = self._found("SELECT batch FROM op WHERE stamp IN (*) UNION SELECT batch FROM op "
                                "WHERE object IN (*)", named)  # fmt: skip
        for uid in named:
            rows = self._connection.execute(_REFERRING, (clock.written(uid),)).fetchall()
            numbers.update(batch for batch, _ in rows)
            numbers |= self._found("SELECT batch FROM op WHERE object IN (*)", [own for _, own in rows if own])
        return numbers

    def _found(self, query: str, values: Sequence[str] | Sequence[bytes]) -> set[int]:
        return {number for (number,) in found(self._connection, query, values)}


_SEEN = "SELECT (SELECT value FROM meta WHERE key = 'batches'), (SELECT max(id) FROM batch)"
"""How many batches there are, and the number of the last, which never falls but where a merge is undone."""
_REFERRING = """SELECT batch, CASE WHEN kind NOT IN ('code', 'code_set', 'coder') THEN coalesce(object, stamp) END
    FROM op WHERE instr(value, ?)"""
"""The batches that wrote a reference, each with what lives or dies with that: not codes below a code, nor sets."""
