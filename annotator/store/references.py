"""Which objects others refer to: a live reference keeps what it names alive."""

from __future__ import annotations

import sqlite3

_REFERRERS = {
    "code": ("SELECT 1 FROM tally_set WHERE code = ? AND whole = 0",),
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


def is_used(connection: sqlite3.Connection, kind: str, number: int, written: str) -> bool:
    """Whether a live object refers to this one; codes that stand below or were joined are looked at by the tree."""
    if connection.execute("SELECT 1 FROM memo WHERE about = ? LIMIT 1", (f"{kind}:{written}",)).fetchone():
        return True
    return any(
        connection.execute(f"{query} LIMIT 1", (number,)).fetchone() is not None for query in _REFERRERS.get(kind, ())
    )
