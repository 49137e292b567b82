"""What words say: where some stand in a text, and which passages have a memo that has them.

Looking for words is imported when it is asked for: the window starts without.
"""

from __future__ import annotations

import sqlite3

from annotator.core.ids import CoderId
from annotator.core.transcript import Range
from annotator.store import clock
from annotator.store.rows import found


def places(words: str, text: str) -> list[Range]:
    """Where words stand in a text, in any case."""
    from annotator.core.query import Query

    return list(Query(words).matches(text))


def passages(connection: sqlite3.Connection, words: str, coder: CoderId | None) -> set[int]:
    """The passages with a memo that has these words, any memo where they are empty; not in others' private ones."""
    from annotator.core.query import Query

    wanted = Query(words) if words.strip() else None

    def says(*texts: str) -> bool:
        return wanted is None or any(place for text in texts for place in wanted.matches(text))

    own = connection.execute("SELECT id, memo FROM passage WHERE memo <> ''")
    numbers = {id for id, memo in own if says(memo)}
    ties = connection.execute(
        """SELECT about, title, memo.text FROM link JOIN memo ON memo = memo.id
           WHERE about LIKE 'coding:%' AND (private = 0 OR coder IS ?)""",
        (coder,),
    )
    codings = [clock.unwritten(about.partition(":")[2]) for about, title, text in ties if says(title, text)]
    unions = dict(found(connection, "SELECT coding, passage FROM member WHERE coding IN (*)", codings))
    whole = [unions.get(coding, coding) for coding in codings]
    return numbers | {id for (id,) in found(connection, "SELECT id FROM passage WHERE uid IN (*)", whole)}
