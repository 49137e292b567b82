"""Other words for names in figures: what an article calls a theme or a group.

They are values of the project itself, each by what it is for: an identity made of that of a code, a role, a participant
or a document, so that a label stays when that is renamed; of words where a group is none of these. So each label merges
by itself, and a label says nothing of whom it is for once that is gone.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from annotator.store import clock
from annotator.store.numbers import Numbers

if TYPE_CHECKING:
    from annotator.store.read import Reader

KINDS = ("code", "role", "participant", "document")
"""What can have a label, in the order in which a name is understood."""


def identity(uid: bytes) -> bytes:
    """Under what the label of an object is kept."""
    return clock.named("label", uid)


def identities(reader: Reader, numbers: Numbers, names: Iterable[str]) -> dict[str, list[bytes]]:
    """Under what the labels of names are kept: of every code that is called so, or else of a role and so on."""
    known: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for kind in _things(reader):
        met = set(known)
        for name, number in kind:
            if name not in met:
                known[name][number] = None
    return {
        name: [identity(numbers.uid(number)) for number in known[name]]
        if name in known
        else [clock.named("label of words", name)]
        for name in names
    }


def kept(connection: sqlite3.Connection, reader: Reader, numbers: Numbers, names: Iterable[str]) -> Mapping[str, str]:
    """The words that stand for some names in figures, by name; those without a label are not there."""
    rows = connection.execute(
        "SELECT uid, value FROM attribute_value JOIN object AS one ON one.id = attribute WHERE object IN "
        "(SELECT id FROM project)"
    )
    words: dict[bytes, str] = dict(rows.fetchall())
    if not words:
        return {}
    found = identities(reader, numbers, names).items()
    said = {name: next((words[uid] for uid in uids if uid in words), "") for name, uids in found}
    return {name: one for name, one in said.items() if one}


def _things(reader: Reader) -> Iterator[list[tuple[str, int]]]:
    """The names of each kind with their numbers; a code has a long one too where others have its name."""
    book = reader.codebook()
    yield [(name, code.id) for code in book for name in (code.name, book.shortest(code.id))]
    yield [(one.name, one.id) for one in reader.roles()]
    yield [(one.name, one.id) for one in reader.participants()]
    yield [(one.title, one.id) for one in reader.documents()]
