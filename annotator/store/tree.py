"""The tree of codes, from every move and join that anybody made anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.store.clock import unwritten
from annotator.store.kinds import CREATED, KINDS, MOVES
from annotator.store.log import Entry


@dataclass(slots=True)
class Tree:
    """Under which code each stands, and into which it was joined; `skipped` names moves that would close a ring."""

    parents: dict[bytes, bytes | None] = field(default_factory=dict)
    joined: dict[bytes, bytes | None] = field(default_factory=dict)
    skipped: list[bytes] = field(default_factory=list)

    def moved(self, code: bytes, field: str) -> bytes | None:
        """Where a move or a join put a code, if it was not left out."""
        return (self.parents if field == "parent" else self.joined).get(code)

    def meant(self, code: bytes) -> bytes:
        """The code that a code stands for now: itself, or the one into which it was joined."""
        while target := self.joined.get(code):
            code = target
        return code

    def parent(self, code: bytes) -> bytes | None:
        """The code under which a code stands now."""
        parent = self.parents.get(code)
        return None if parent is None else self.meant(parent)

    def _reaches(self, start: bytes | None, goal: bytes) -> bool:
        """Whether one comes from a code to another by going up, and on to what codes were joined into."""
        code = start
        while code is not None and code != goal:
            code = self.joined.get(code) or self.parents.get(code)
        return code == goal

    def _move(self, move: _Move) -> None:
        """Make a move or a join, unless it closes a ring: a code that was joined stands nowhere while it is."""
        if move.field == "joined" and move.target is None:
            self._part(move.code)
        elif move.field == "parent" and self.joined.get(move.code):
            self.parents[move.code] = move.target
        elif self._reaches(move.target, move.code):
            self.skipped.append(move.stamp)
        else:
            (self.parents if move.field == "parent" else self.joined)[move.code] = move.target

    def _part(self, code: bytes) -> None:
        """Take a join back; where a code has come to stand above itself meanwhile, it goes to the top."""
        self.joined[code] = None
        if self._reaches(self.parents.get(code), code):
            self.parents[code] = None


@dataclass(frozen=True, slots=True, order=True)
class _Move:
    stamp: bytes
    field: str
    code: bytes
    target: bytes | None


def grown(histories: Mapping[bytes, Sequence[Entry]]) -> Tree:
    """The tree that all entries about codes make, moved in the order of their stamps."""
    tree = Tree()
    for move in sorted(move for entries in histories.values() for entry in entries for move in _moves(entry)):
        tree._move(move)
    return tree


def _moves(entry: Entry) -> Iterator[_Move]:
    value = json.loads(entry.value or "null")
    if entry.field == CREATED:
        given = dict(zip((one.name for one in KINDS["code"].fields), value, strict=False))
        for name in MOVES:
            if given.get(name):
                yield _Move(entry.stamp, name, entry.uid, unwritten(given[name]))
    elif entry.field in MOVES:
        yield _Move(entry.stamp, entry.field, entry.uid, unwritten(value) if value else None)
