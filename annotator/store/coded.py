"""What was coded in one document, all at once: for views that look at every passage of a project.

Lists of a column come in one row as JSON: that is read faster than a row for each.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from typing import NamedTuple

from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId, SpeakerId

_NONE = (sys.maxsize, sys.maxsize)
"""Where a passage begins and ends that is behind all others."""
_LATEST = "(SELECT id FROM version WHERE document = ? ORDER BY number DESC LIMIT 1)"


class Coded(NamedTuple):
    """The passages of a document in the order in which they begin: where, and of which code.

    `heard` has the number of a passage and that of a speaker for each speaker who is heard in one; `turns` where the
    turns begin, `words` how many each has; `is_told` says whether somebody said by hand who speaks anywhere in it.
    """

    passages: list[PassageId]
    codes: list[CodeId]
    starts: list[int]
    ends: list[int]
    heard: tuple[list[PassageId], list[SpeakerId]]
    turns: list[int]
    words: list[int]
    is_told: bool


def coded(connection: sqlite3.Connection, document: DocumentId, coder: CoderId) -> Coded:
    """What a coder coded in a document, with its turns."""
    passages, codes, starts, ends = _lists(
        connection,
        ("id", "code", "start", '"end"'),
        """FROM (SELECT id, code, start, "end" FROM passage WHERE document = ? AND coder = ? ORDER BY start)""",
        (document, coder),
    )
    heard, speakers = _lists(
        connection,
        ("passage", "speaker"),
        "FROM passage JOIN passage_speaker ON passage = passage.id WHERE document = ? AND coder = ?",
        (document, coder),
    )
    turns, words = _lists(
        connection,
        ("start", "words"),
        f"FROM (SELECT start, words FROM turn WHERE version = {_LATEST} ORDER BY number)",
        (document,),
    )
    told = connection.execute(f"SELECT EXISTS (SELECT 1 FROM hearing WHERE version = {_LATEST})", (document,))
    return Coded(passages, codes, starts, ends, (heard, speakers), turns, words, bool(told.fetchone()[0]))  # type: ignore[arg-type]


def turns(connection: sqlite3.Connection, document: DocumentId, coder: CoderId | None) -> int:
    """In how many turns of a document something is coded, by one coder or by anybody."""
    passages = connection.execute(
        "SELECT start, end FROM passage WHERE document = ?1 AND (?2 IS NULL OR coder = ?2) ORDER BY start",
        (document, coder),
    )
    spoken = connection.execute(
        f"SELECT body, turn.end FROM turn WHERE version = {_LATEST} ORDER BY turn.number", (document,)
    )
    number, reach = 0, 0  # how far those that begin before the end of the turn reach
    start, stop = next(passages, _NONE)
    for body, end in spoken:
        while start < end:
            reach = max(reach, stop)
            start, stop = next(passages, _NONE)
        number += reach > body
    return number


def _lists(
    connection: sqlite3.Connection, columns: tuple[str, ...], source: str, values: tuple[int, ...]
) -> list[list[int]]:
    wanted = ", ".join(f"json_group_array({name})" for name in columns)
    return [json.loads(one) for one in connection.execute(f"SELECT {wanted} {source}", values).fetchone()]
