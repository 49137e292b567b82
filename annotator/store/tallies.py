"""How many passages there are, of which code, by whom and of whose words: asked of the tallies, no passage is read."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection
from typing import Any, NamedTuple

from annotator.core.ids import CodeId, CoderId, DocumentId, SpeakerId
from annotator.store import reach
from annotator.store.reach import Parts, Reach

Source = tuple[DocumentId, CoderId]
"""One document as one coder coded it."""


class VoiceTally(NamedTuple):
    """In how many passages of a code one speaker is heard, and with how many words; `whole`: with the codes below."""

    speaker: SpeakerId
    code: CodeId
    whole: int
    passages: int
    words: int


class SetTally(NamedTuple):
    """In how many passages of a code exactly these speakers are heard; `whole`: with the codes below.

    `speakers` has their numbers joined by commas, empty where nobody is heard.
    """

    speakers: str
    code: CodeId
    whole: int
    passages: int


class Tallies:
    """Gives the numbers of one open project file that comparisons sum."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def sources(self) -> list[tuple[Source, int]]:
        """Which coder coded which document, with how many passages."""
        rows = self._connection.execute(
            "SELECT document, coder, sum(passages) FROM tally_set WHERE whole = 0 GROUP BY document, coder"
        )
        return [((document, coder), passages) for document, coder, passages in rows]

    def coders_of(self, document: DocumentId) -> set[CoderId]:
        """Who coded a document."""
        query = "SELECT DISTINCT coder FROM tally_set WHERE document = ? AND whole = 0"
        return {coder for (coder,) in self._connection.execute(query, (document,))}

    def counts(self, coder: CoderId | None = None, document: DocumentId | None = None) -> dict[CodeId, int]:
        """How many passages each code has: a code with codes below it those of all of them, overlaps once."""
        rows = self._connection.execute(
            """SELECT code, sum(passages) FILTER (WHERE whole = 0), sum(passages) FILTER (WHERE whole = 1)
               FROM tally_set WHERE (?1 IS NULL OR coder = ?1) AND (?2 IS NULL OR document = ?2) GROUP BY code""",
            (coder, document),
        )
        return {code: own if whole is None else whole for code, own, whole in rows}

    def reach(self, coder: CoderId | None = None, document: DocumentId | None = None) -> dict[CodeId, Reach]:
        """In how many passages and documents each code is found, and how many people are heard there."""
        return reach.together(self.reach_parts(coder, document).values())

    def reach_parts(self, coder: CoderId | None, document: DocumentId | None = None) -> dict[DocumentId, Parts]:
        """What each document, or one, adds to that."""
        return reach.parts(self._connection, coder, document)

    def voice_tallies(self, sources: Collection[Source]) -> list[VoiceTally]:
        """In how many passages of each code each speaker is heard, and with how many words."""
        return list(map(VoiceTally._make, self._tallies("speaker, code, whole, passages, words FROM tally", sources)))

    def spoken_codes(self, sources: Collection[Source]) -> list[tuple[SpeakerId, CodeId]]:
        """Who is heard in any passage of which code, each pair once for a document."""
        return self._tallies("speaker, code FROM tally", sources, "AND whole = 0").fetchall()

    def voice_rows(self, sources: Collection[Source]) -> list[tuple[Any, ...]]:
        """The voice tallies as plain rows, for whoever makes a table of them."""
        return self._tallies("speaker, code, whole, passages, words FROM tally", sources).fetchall()

    def set_rows(self, sources: Collection[Source]) -> list[tuple[Any, ...]]:
        """The set tallies as plain rows, for whoever makes a table of them."""
        return self._tallies("speakers, code, whole, passages FROM tally_set", sources).fetchall()

    def set_tallies(self, sources: Collection[Source]) -> list[SetTally]:
        """In how many passages of each code exactly which speakers are heard."""
        return list(map(SetTally._make, self._tallies("speakers, code, whole, passages FROM tally_set", sources)))

    def spread(self, sources: Collection[Source]) -> dict[tuple[CodeId, DocumentId], int]:
        """In how many passages of each document each code is found, with the codes below it."""
        rows = self._tallies("code, document, passages, whole FROM tally_set", sources)
        own: Counter[tuple[CodeId, DocumentId]] = Counter()
        whole: Counter[tuple[CodeId, DocumentId]] = Counter()
        for code, document, passages, is_whole in rows:
            (whole if is_whole else own)[code, document] += passages
        return {**own, **whole}

    def _tallies(self, what: str, sources: Collection[Source], only: str = "") -> sqlite3.Cursor:
        pairs = ",".join(f"({document},{coder})" for document, coder in sources)
        return self._connection.execute(f"SELECT {what} WHERE (document, coder) IN (VALUES {pairs or '(0,0)'}) {only}")
