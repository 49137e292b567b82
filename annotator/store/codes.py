"""Keeps the table of codes what the log says of their tree."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.store import references, state
from annotator.store.effect import Effect
from annotator.store.kinds import KINDS
from annotator.store.log import Entry, Log
from annotator.store.numbers import Numbers
from annotator.store.rows import Rows
from annotator.store.state import State
from annotator.store.tree import Tree, grown


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change of codes asks for: codes that came or went, counts to make anew, codes whose codings move."""

    come_or_gone: frozenset[int]
    recount: tuple[int, ...]
    recoded: frozenset[int]


class Codes:
    """The codes of a project file as their table shows them: those that live and were not joined into others."""

    def __init__(self, connection: sqlite3.Connection, log: Log, numbers: Numbers, rows: Rows) -> None:
        self._connection = connection
        self._log = log
        self._numbers = numbers
        self._rows = rows
        self._families: dict[int, tuple[int, ...]] | None = None

    def forget(self) -> None:
        """Read again what another program, or a transaction that failed, may have changed."""
        self._families = None

    @property
    def families(self) -> Mapping[int, tuple[int, ...]]:
        """Each code that has codes below it, with itself and all of them."""
        if self._families is None:
            rows = self._connection.execute("SELECT id, parent FROM code ORDER BY position, created")
            self._families = _families(dict(rows.fetchall()))
        return self._families

    def meant(self, code: bytes) -> bytes:
        """The code that a code stands for: itself, or the one into which it was joined."""
        number = self._numbers.known(code)
        row = self._connection.execute("SELECT meant FROM alias WHERE code = ?", (number,)).fetchone()
        return code if row is None else self._numbers.uid(row[0])

    def refresh(self, held: Collection[bytes]) -> Outcome:
        """Bring the table up to date; `held` live whatever else says, because codings on their way need them."""
        families = self.families
        histories = self._log.of_kind("code")
        tree = grown(histories)
        recoded = self._write_aliases(tree)
        states = {uid: found for uid, entries in histories.items() if (found := state.of(entries)) is not None}
        live = self._live(states, tree, held)
        effect = Effect(self._connection)
        rows = (self._row(states[uid], tree, effect) for uid in live if not tree.joined.get(uid))
        new = {row["id"]: row for row in rows}
        come_or_gone = self._write(new)
        self._families = _families({id: new[id]["parent"] for id in _in_order(new)})
        changed = [code for code in families.keys() | self._families.keys() if _differ(code, families, self._families)]
        return Outcome(frozenset(come_or_gone), tuple(changed), recoded)

    def skipped(self) -> list[Entry]:
        """The moves and joins that were left out because they would have closed a ring."""
        histories = self._log.of_kind("code")
        skipped = set(grown(histories).skipped)
        return [entry for entries in histories.values() for entry in entries if entry.stamp in skipped]

    def _write(self, new: Mapping[int, dict[str, Any]]) -> set[int]:
        old = {}
        for (id,) in self._connection.execute("SELECT id FROM code").fetchall():
            old[id] = self._rows.read("code", id)
        self._rows.write("code", [row for id, row in new.items() if old.get(id) != row])
        for id in old.keys() - new.keys():
            self._rows.remove("code", "id = ?", id)
        return old.keys() ^ new.keys()

    def _write_aliases(self, tree: Tree) -> frozenset[int]:
        """Write into what codes were joined; returns the codes under which the codings of changed ones still stand."""
        new = {}
        for uid, target in tree.joined.items():
            if target:
                new[self._numbers.of(uid, "code")] = self._numbers.of(tree.meant(uid), "code")
        old: dict[int, int] = dict(self._connection.execute("SELECT code, meant FROM alias"))
        changed = [code for code in old.keys() | new.keys() if old.get(code) != new.get(code)]
        self._connection.executemany("DELETE FROM alias WHERE code = ?", [(code,) for code in changed])
        rows = [(code, new[code]) for code in changed if code in new]
        self._connection.executemany("INSERT INTO alias VALUES (?, ?)", rows)
        return frozenset(old.get(code, code) for code in changed)

    def _live(self, states: Mapping[bytes, State], tree: Tree, held: Collection[bytes]) -> list[bytes]:
        deleted = {uid: self._numbers.of(uid, "code") for uid, found in states.items() if found.deleted}
        used = references.used(self._connection, "code", deleted)
        live = [uid for uid in states if uid not in deleted or uid in held or uid in used]
        known = set(live)
        for uid in live:  # what a live code stands under, or was joined into, lives too: the list grows as it is read
            target = tree.meant(uid) if tree.joined.get(uid) else tree.parent(uid)
            if target is not None and target in states and target not in known:
                known.add(target)
                live.append(target)
        return live

    def _row(self, found: State, tree: Tree, effect: Effect) -> dict[str, Any]:
        parent = tree.parent(found.uid)
        row: dict[str, Any] = {"id": self._numbers.of(found.uid, "code"), "created": found.created}
        for field in KINDS["code"].fields:
            if field.column:
                row[field.name] = found.values[field.name]
        row["parent"] = None if parent is None else self._numbers.of(parent, "code")
        return row | {name: found.when(fields, effect) for name, fields in KINDS["code"].dated}


def _in_order(rows: Mapping[int, Mapping[str, Any]]) -> list[int]:
    return sorted(rows, key=lambda id: (rows[id]["position"], rows[id]["created"]))


def _families(parents: Mapping[int, int | None]) -> dict[int, tuple[int, ...]]:
    children: dict[int, list[int]] = {}
    for code, parent in parents.items():
        if parent is not None:
            children.setdefault(parent, []).append(code)
    return {code: tuple(_with_descendants(code, children)) for code in children}


def _with_descendants(code: int, children: Mapping[int, Sequence[int]]) -> list[int]:
    found = [code]
    for one in found:
        found.extend(children.get(one, ()))
    return found


def _differ(code: int, old: Mapping[int, Sequence[int]], new: Mapping[int, Sequence[int]]) -> bool:
    return set(old.get(code, ())) != set(new.get(code, ()))
