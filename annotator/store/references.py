"""Which objects others refer to: a live reference keeps what it names alive."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from annotator.store.clock import written
from annotator.store.rows import found

_REFERRERS = {
    "code": (
        "SELECT DISTINCT code FROM tally_set WHERE code IN (*) AND whole = 0",
    ),  # what stands below is not its own
    "coder": (
        "SELECT DISTINCT coder FROM tally_set WHERE coder IN (*)",
        "SELECT DISTINCT coder_of_record FROM document WHERE coder_of_record IN (*)",
        "SELECT DISTINCT coder FROM memo WHERE coder IN (*)",
        "SELECT DISTINCT coder FROM reading WHERE coder IN (*)",
    ),
    "role": ("SELECT DISTINCT role FROM participant WHERE role IN (*)",),
    "participant": (
        "SELECT DISTINCT participant FROM speaker WHERE participant IN (*)",
        "SELECT DISTINCT participant FROM attendance WHERE participant IN (*)",
    ),
    "document": ("SELECT DISTINCT document FROM passage WHERE document IN (*)",),
    "code_set": ("SELECT DISTINCT reported FROM project WHERE reported IN (*)",),
    "attribute": ("SELECT DISTINCT attribute FROM attribute_value WHERE attribute IN (*)",),
}


def used(connection: sqlite3.Connection, kind: str, objects: Mapping[bytes, int]) -> set[bytes]:
    """Those objects of a kind that live ones refer to; codes that stand below or were joined are the tree's matter."""
    uids = {number: uid for uid, number in objects.items()}
    referred = with_memos(connection, kind, objects)
    for query in _REFERRERS.get(kind, ()):
        referred |= {uids[number] for (number,) in found(connection, query, list(uids))}
    return referred


def with_memos(connection: sqlite3.Connection, kind: str, uids: Collection[bytes]) -> set[bytes]:
    """Those of several objects of a kind that a memo is about."""
    wanted = {f"{kind}:{written(uid)}": uid for uid in uids}
    return {wanted[about] for (about,) in found(connection, "SELECT about FROM link WHERE about IN (*)", list(wanted))}
