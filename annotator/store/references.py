"""Which objects others refer to: a live reference keeps what it names alive."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from annotator.store.clock import written
from annotator.store.rows import found

_REFERRERS = {
    "code": (
        "SELECT 1 FROM tally_set WHERE code = ? AND whole = 0",
    ),  # what is counted with codes below is not its own
    "coder": (
        "SELECT 1 FROM tally_set WHERE coder = ?",
        "SELECT 1 FROM document WHERE coder_of_record = ?",
        "SELECT 1 FROM memo WHERE coder = ?",
    ),
    "role": ("SELECT 1 FROM participant WHERE role = ?",),
    "participant": ("SELECT 1 FROM speaker WHERE participant = ?", "SELECT 1 FROM attendance WHERE participant = ?"),
    "document": ("SELECT 1 FROM passage WHERE document = ?",),
    "attribute": ("SELECT 1 FROM attribute_value WHERE attribute = ?",),
}


def is_used(connection: sqlite3.Connection, kind: str, number: int, uid: bytes) -> bool:
    """Whether a live object refers to this one; codes that stand below or were joined are looked at by the tree."""
    if with_memos(connection, kind, [uid]):
        return True
    return any(
        connection.execute(f"{query} LIMIT 1", (number,)).fetchone() is not None for query in _REFERRERS.get(kind, ())
    )


def with_memos(connection: sqlite3.Connection, kind: str, uids: Collection[bytes]) -> set[bytes]:
    """Those of several objects of a kind that a memo is about."""
    wanted = {f"{kind}:{written(uid)}": uid for uid in uids}
    return {wanted[about] for (about,) in found(connection, "SELECT about FROM memo WHERE about IN (*)", list(wanted))}
