"""Passages, themes and tallies: what was coded where, who speaks in it, and how often."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from annotator.core.codings import Passage, Theme
from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId, SpeakerId
from annotator.core.ranges import joined
from annotator.store.clock import written
from annotator.store.tally import speakers_of
from annotator.store.texts import Texts

Source = tuple[DocumentId, CoderId]
"""One document as one coder coded it."""
Heard = tuple[SpeakerId, ...]
"""The speakers of a passage in the order in which they speak."""


@dataclass(frozen=True, slots=True)
class VoiceTally:
    """How many passages of a code one speaker is heard in, and with how many words; `whole`: with the codes below."""

    document: DocumentId
    coder: CoderId
    code: CodeId
    whole: bool
    speaker: SpeakerId
    passages: int
    words: int


@dataclass(frozen=True, slots=True)
class SetTally:
    """In how many passages of a code exactly these speakers are heard; `whole`: with the codes below."""

    document: DocumentId
    coder: CoderId
    code: CodeId
    whole: bool
    speakers: Heard
    passages: int


class Retrieval:
    """Finds passages in one open project file, and gives the tallies that comparisons sum."""

    def __init__(self, connection: sqlite3.Connection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    def passages(
        self,
        *,
        documents: Collection[DocumentId] | None = None,
        codes: Collection[CodeId] | None = None,
        coder: CoderId | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Passage]:
        """Passages in reading order, the longest first where they start together; None does not restrict."""
        for document in self._documents(documents, sources):
            rows = self._connection.execute(
                """SELECT id, document, start, end, code, coder, memo, exemplar FROM passage
                   WHERE document = ? ORDER BY start, end DESC, code, coder""",
                (document,),
            )
            coders = None if sources is None else {one for place, one in sources if place == document}
            for id, place, start, end, code, by, memo, exemplar in rows:
                if (
                    (codes is None or code in codes)
                    and (coder is None or by == coder)
                    and (coders is None or by in coders)
                ):
                    yield Passage(id, place, start, end, code, by, memo, bool(exemplar))

    def heard(self, passages: Sequence[Passage]) -> dict[PassageId, Heard]:
        """Who speaks in each passage, in the order in which they speak."""
        return {one.id: self.heard_in(one.document, one.start, one.end) for one in passages}

    def heard_in(self, document: DocumentId, start: int, end: int) -> Heard:
        """Who speaks between two places of a document."""
        return tuple(SpeakerId(speaker) for speaker in self._texts.speech(document).heard(start, end))

    def words_in(self, document: DocumentId, start: int, end: int) -> int:
        """How many words those who speak between two places of a document say there."""
        return sum(self._texts.speech(document).heard(start, end).values())

    def themes(
        self,
        family: Sequence[CodeId],
        *,
        coder: CoderId | None = None,
        documents: Collection[DocumentId] | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Theme]:
        """The ranges that a code and all below it cover: of one coder and document, joined where they overlap."""
        grouped: defaultdict[Source, list[Passage]] = defaultdict(list)
        for passage in self.passages(documents=documents, codes=set(family), coder=coder, sources=sources):
            grouped[passage.document, passage.coder].append(passage)
        for (document, by), passages in grouped.items():
            left = iter([*passages, None])
            one = next(left)
            for start, end in joined((passage.start, passage.end) for passage in passages):
                within = []
                while one is not None and one.start < end:
                    within.append(one)
                    one = next(left)
                yield _theme(document, by, start, end, within, family)

    def identity(self, passage: PassageId) -> str:
        """What a passage is called in every copy of the project."""
        row = self._connection.execute("SELECT uid FROM passage WHERE id = ?", (passage,)).fetchone()
        return written(row[0])

    def coding_uids(self, passage: PassageId) -> list[bytes]:
        """The codings of which a passage is the union."""
        rows = self._connection.execute(
            """SELECT coalesce(coding, uid) FROM passage LEFT JOIN member ON member.passage = uid WHERE id = ?
               ORDER BY 1""",
            (passage,),
        )
        return [uid for (uid,) in rows]

    def sources(self) -> list[tuple[Source, int]]:
        """Which coder coded which document, with how many passages."""
        rows = self._connection.execute(
            "SELECT document, coder, sum(passages) FROM tally_set WHERE whole = 0 GROUP BY document, coder"
        )
        return [((document, coder), passages) for document, coder, passages in rows]

    def counts(self, coder: CoderId | None = None, document: DocumentId | None = None) -> dict[CodeId, int]:
        """How many passages each code has: a code with codes below it those of all of them, overlaps once."""
        rows = self._connection.execute(
            """SELECT code, sum(passages) FILTER (WHERE whole = 0), sum(passages) FILTER (WHERE whole = 1)
               FROM tally_set WHERE (?1 IS NULL OR coder = ?1) AND (?2 IS NULL OR document = ?2) GROUP BY code""",
            (coder, document),
        )
        return {code: own if whole is None else whole for code, own, whole in rows}

    def voice_tallies(self) -> list[VoiceTally]:
        """Every tally of a speaker."""
        rows = self._connection.execute("SELECT document, coder, code, whole, speaker, passages, words FROM tally")
        return [VoiceTally(*row) for row in rows]

    def set_tallies(self) -> list[SetTally]:
        """Every tally of a set of speakers."""
        rows = self._connection.execute("SELECT document, coder, code, whole, speakers, passages FROM tally_set")
        return [
            SetTally(document, coder, code, bool(whole), tuple(map(SpeakerId, speakers_of(speakers))), passages)
            for document, coder, code, whole, speakers, passages in rows
        ]

    def _documents(
        self, documents: Collection[DocumentId] | None, sources: Collection[Source] | None
    ) -> list[DocumentId]:
        rows = self._connection.execute("SELECT id FROM document ORDER BY created")
        wanted = None if sources is None else {document for document, _ in sources}
        return [
            DocumentId(id)
            for (id,) in rows.fetchall()
            if (documents is None or id in documents) and (wanted is None or id in wanted)
        ]


def _theme(
    document: DocumentId, coder: CoderId, start: int, end: int, within: Sequence[Passage], family: Sequence[CodeId]
) -> Theme:
    present = {one.code for one in within}
    memos = dict.fromkeys(one.memo for one in within if one.memo)
    return Theme(
        id=within[0].id,
        document=document,
        start=start,
        end=end,
        codes=tuple(code for code in family if code in present),
        coder=coder,
        memo="\n".join(memos),
        exemplar=any(one.exemplar for one in within),
    )
