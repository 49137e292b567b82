"""What one coder coded in one document, all at once: for views that look at every passage of a project."""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

from annotator.core.ids import CodeId, CoderId, DocumentId

_TURNS = "version = (SELECT id FROM version WHERE document = ? ORDER BY number DESC LIMIT 1)"


class Coded(NamedTuple):
    """A passage, with the numbers of those who are heard in it joined by commas."""

    code: CodeId
    start: int
    end: int
    speakers: str


class TurnStarts(NamedTuple):
    """Where the turns of a document begin, and how many words of speech each has."""

    starts: list[int]
    words: list[int]


def coded(connection: sqlite3.Connection, document: DocumentId, coder: CoderId) -> list[Coded]:
    """The passages of a document and coder, in the order in which they begin."""
    rows = connection.execute(
        """SELECT code, start, "end", ifnull((SELECT group_concat(speaker) FROM passage_speaker AS heard
           WHERE heard.passage = passage.id), '') FROM passage WHERE document = ? AND coder = ? ORDER BY start""",
        (document, coder),
    )
    return list(map(Coded._make, rows))


def turn_starts(connection: sqlite3.Connection, document: DocumentId) -> TurnStarts:
    """The turns of a document in their order."""
    starts, words = connection.execute(
        f"""SELECT json_group_array(start), json_group_array(words)
            FROM (SELECT start, words FROM turn WHERE {_TURNS} ORDER BY number)""",
        (document,),
    ).fetchone()
    return TurnStarts(json.loads(starts), json.loads(words))
