"""Finds the passages that meet conditions, document by document, without reading their words."""

from __future__ import annotations

import sqlite3
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from annotator.core.conditions import IN_TURN, Beside, Conditions
from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId
from annotator.core.transcript import Range
from annotator.store import noted
from annotator.store.texts import Texts

_LATEST = "(SELECT id FROM version WHERE document = ? ORDER BY number DESC LIMIT 1)"


class Hit(NamedTuple):
    """A passage by its number, and by what lists are ordered and grouped by; `uid` rises with the time of coding."""

    id: PassageId
    document: DocumentId
    start: int
    end: int
    code: CodeId
    uid: bytes


class Finding:
    """The passages that meet conditions, as a coder sees them: other people's private memos are not looked into."""

    def __init__(
        self, connection: sqlite3.Connection, texts: Texts, conditions: Conditions, coder: CoderId | None = None
    ) -> None:
        self._connection, self._texts = connection, texts
        self._conditions = conditions
        self._coder = coder

    @property
    def documents(self) -> list[DocumentId]:
        """The documents that may have some, in their order."""
        wanted = self._conditions.documents
        rows = self._connection.execute("SELECT id FROM document ORDER BY created")
        return [DocumentId(id) for (id,) in rows.fetchall() if not wanted or id in wanted]

    def all(self) -> Iterator[Hit]:
        """Every passage in reading order."""
        for document in self.documents:
            yield from self.within(document)

    def within(self, document: DocumentId, most: int = -1) -> list[Hit]:
        """The passages of a document, where they start together the longest first, then the earliest coded.

        No more than `most` of them, unless words or neighbours must be looked up to know which they are.
        """
        if self._conditions.documents and document not in self._conditions.documents:
            return []
        if self._conditions.text.strip() or self._conditions.beside:
            most = -1
        where = ["document = ?", *self._everywhere, *self._of_speakers(document)]
        rows = self._connection.execute(
            f"""SELECT id, document, start, end, code, uid FROM passage WHERE {" AND ".join(where)}
                ORDER BY start, end DESC, uid LIMIT ?""",
            (document, most),
        )
        found = list(map(Hit._make, rows))
        for holds in self._looked_up(document) if found else ():
            found = list(filter(holds, found))
        return found

    # what a query can ask

    @cached_property
    def _everywhere(self) -> list[str]:
        """What is asked of a passage in every document."""
        asked, found = self._conditions, []
        if asked.codes:
            found.append(f"code IN ({self._below(asked.codes)})")
        if asked.not_codes:
            found.append(f"code NOT IN ({self._below(asked.not_codes)})")
        if asked.coders:
            found.append(f"coder IN ({_list(asked.coders)})")
        if asked.exemplar:
            found.append("exemplar <> 0")
        if asked.to_review:
            found.append("max(uid, ifnull(looked, x'')) < (SELECT defined FROM code WHERE code.id = passage.code)")
        if asked.memo is not None:
            found.append(f"id IN ({_list(noted.passages(self._connection, asked.memo, self._coder))})")
        return found

    def _below(self, codes: Collection[int]) -> str:
        """Codes and all below them."""
        rows = self._connection.execute(
            f"""WITH RECURSIVE below (id) AS (SELECT id FROM code WHERE id IN ({_list(codes)})
                UNION SELECT code.id FROM code JOIN below ON parent = below.id) SELECT id FROM below"""
        )
        return _list(id for (id,) in rows)

    def _of_speakers(self, document: DocumentId) -> list[str]:
        """What is asked of those who are heard in a document."""
        named = [pair for pair in self._conditions.attributes if not self._has(document, *pair)]
        if not named and not self._conditions.roles and not self._conditions.participants:
            return []
        rows = self._connection.execute(
            """SELECT speaker.id, participant.id, role FROM speaker LEFT JOIN participant
               ON participant.id = participant WHERE document = ?""",
            (document,),
        ).fetchall()
        fit = [
            speaker
            for speaker, who, role in rows
            if (not self._conditions.roles or role in self._conditions.roles)
            and (not self._conditions.participants or who in self._conditions.participants)
            and all(who is not None and self._has(who, *pair) for pair in named)
        ]
        heard = "SELECT 1 FROM passage_speaker AS heard WHERE heard.passage = passage.id"
        return [f"EXISTS ({heard} AND speaker IN ({_list(fit)}))"]

    def _has(self, number: int, attribute: str, values: Collection[str]) -> bool:
        return any(self._values.get((number, attribute)) == value for value in values)

    @cached_property
    def _values(self) -> dict[tuple[int, str], str]:
        rows = self._connection.execute(
            "SELECT object, name, value FROM attribute_value JOIN attribute ON attribute = attribute.id"
        )
        return {(number, name): value for number, name, value in rows}

    # what is looked up

    def _looked_up(self, document: DocumentId) -> Iterator[Callable[[Hit], bool]]:
        """What else must hold in a document, each made once for all of its passages."""
        if self._conditions.text.strip():
            yield self._says(document)
        for one in self._conditions.beside:
            yield self._stands_beside(document, one)

    def _says(self, document: DocumentId) -> Callable[[Hit], bool]:
        places = noted.places(self._conditions.text, self._texts.latest(document))
        starts, ends = [start for start, _ in places], [end for _, end in places]

        def holds(hit: Hit) -> bool:
            at = bisect_left(starts, hit.start)
            return at < len(ends) and ends[at] <= hit.end

        return holds

    def _stands_beside(self, document: DocumentId, asked: Beside) -> Callable[[Hit], bool]:
        by = f"AND coder IN ({_list(self._conditions.coders)})" if self._conditions.coders else ""
        rows = self._connection.execute(
            f"""SELECT start, end, id FROM passage WHERE document = ? AND code IN ({self._below(asked.codes)}) {by}
                ORDER BY start""",
            (document,),
        )
        others = _Others(rows.fetchall())
        if asked.where != IN_TURN:
            return lambda hit: others.touch(hit.start, hit.end, hit.id) != asked.is_absent
        widened = self._turns(document)
        return lambda hit: others.touch(*widened(hit.start, hit.end), but=hit.id) != asked.is_absent

    def _turns(self, document: DocumentId) -> Callable[[int, int], Range]:
        """What widens a range to the whole turns in which it stands."""
        rows = self._connection.execute(
            f"SELECT start FROM turn WHERE version = {_LATEST} ORDER BY number", (document,)
        )
        starts = [0, *(start for (start,) in rows)]

        def widened(start: int, end: int) -> Range:
            after = bisect_left(starts, end)
            return starts[bisect_right(starts, start) - 1], starts[after] if after < len(starts) else sys.maxsize

        return widened


class _Others:
    """Passages of one document, asked which of them touch a range."""

    def __init__(self, rows: list[tuple[int, int, int]]) -> None:
        self._rows = rows
        self._starts = [start for start, _, _ in rows]
        self._reach = list(accumulate((end for _, end, _ in rows), max))

    def touch(self, start: int, end: int, but: int) -> bool:
        """Whether any other than one has a character of a range."""
        at = bisect_left(self._starts, end) - 1
        while at >= 0 and self._reach[at] > start:
            _, stop, id = self._rows[at]
            if stop > start and id != but:
                return True
            at -= 1
        return False


def _list(numbers: Collection[int] | Iterator[int]) -> str:
    return ",".join(str(int(one)) for one in numbers)
