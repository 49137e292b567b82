"""Passages and themes: what was coded where, and who speaks in it."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.core.codings import Edited, Passage, Theme
from annotator.core.conditions import Conditions
from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId, SpeakerId
from annotator.core.ranges import joined
from annotator.store import coded, reach
from annotator.store.coded import Coded
from annotator.store.finding import Finding
from annotator.store.kept import Kept
from annotator.store.reach import Flagged
from annotator.store.tallies import Source, Tallies
from annotator.store.texts import Texts

Voices = Mapping[SpeakerId, int]
"""The speakers of a passage in the order in which they speak, with their words in it."""


class Retrieval(Tallies):
    """Finds passages in one open project file, and what is said in them; how many there are it asks the tallies."""

    def __init__(self, connection: sqlite3.Connection, texts: Texts) -> None:
        super().__init__(connection)
        self._texts = texts
        self._kept = Kept(connection)

    def passages(
        self,
        *,
        documents: Collection[DocumentId] | None = None,
        codes: Collection[CodeId] | None = None,
        coder: CoderId | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Passage]:
        """Passages in reading order, where they start together the longest first, then the earliest coded."""
        wanted = None if sources is None else set(sources)
        chosen = self._documents(documents, sources)
        for row in self._rows(chosen, codes):
            _, place, _, _, _, by, *_ = row
            if (coder is None or by == coder) and (wanted is None or (place, by) in wanted):
                yield _passage(row)

    def _rows(self, documents: Sequence[DocumentId], codes: Collection[CodeId] | None) -> Iterator[tuple[Any, ...]]:
        """Rows of passages in reading order: document by document, those of some codes all at once."""
        columns = "passage.id, document, start, end, code, coder, passage.memo, exemplar, uid, looked"
        if codes is None:
            query = f"SELECT {columns} FROM passage WHERE document = ? ORDER BY start, end DESC, uid"
            for document in documents:
                yield from self._connection.execute(query, (document,))
        else:
            within, under = (",".join(map(str, numbers)) for numbers in (documents, codes))
            yield from self._connection.execute(
                f"""SELECT {columns} FROM document CROSS JOIN passage ON document = document.id
                    WHERE document IN ({within}) AND code IN ({under})
                    ORDER BY document.created, start, end DESC, uid"""
            )

    def finding(self, conditions: Conditions, coder: CoderId | None = None) -> Finding:
        """What finds the passages that meet conditions, as a coder sees them, as long as nothing changes."""
        return Finding(self._connection, self._texts, conditions, coder)

    def who_speaks(self, document: DocumentId) -> dict[PassageId, tuple[SpeakerId, ...]]:
        """Who is heard in each passage of a document in which anybody is, by their numbers."""
        rows = self._connection.execute(
            "SELECT passage.id, speaker FROM passage JOIN passage_speaker ON passage = passage.id WHERE document = ?",
            (document,),
        )
        found: defaultdict[PassageId, tuple[SpeakerId, ...]] = defaultdict(tuple)
        for passage, speaker in rows:
            found[passage] += (speaker,)
        return found

    def heard_in(self, passages: Collection[PassageId]) -> list[SpeakerId]:
        """Everybody who is heard in any of some passages."""
        rows = self._connection.execute(
            "SELECT DISTINCT speaker FROM passage_speaker WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY 1",
            (json.dumps(list(passages)),),
        )
        return [SpeakerId(speaker) for (speaker,) in rows]

    def touching(self, document: DocumentId, start: int, end: int) -> list[Passage]:
        """The passages of a document of which something lies between two places, in reading order."""
        # Looked for code by code and coder by coder, as the index goes. Those of both never overlap, so that only the
        # last that begins before can reach in.
        rows = self._connection.execute(
            """SELECT passage.id, document, start, end, passage.code, passage.coder, passage.memo, exemplar, uid, looked
               FROM code CROSS JOIN coder CROSS JOIN passage
               ON document = ?1 AND passage.code = code.id AND passage.coder = coder.id AND start < ?3 AND end > ?2
               AND start >= ifnull((SELECT max(start) FROM passage WHERE document = ?1 AND passage.code = code.id
                                    AND passage.coder = coder.id AND start <= ?2), ?2)
               ORDER BY start, end DESC, uid""",
            (document, start, end),
        )
        return [_passage(row) for row in rows]

    def numbered(self, numbers: Collection[int]) -> list[Passage]:
        """The passages with these numbers that are there."""
        wanted = ",".join(map(str, numbers))
        rows = self._connection.execute(
            f"""SELECT id, document, start, end, code, coder, memo, exemplar, uid, looked FROM passage
                WHERE id IN ({wanted}) ORDER BY start, end DESC, uid"""
        )
        return [_passage(row) for row in rows]

    def noted(self) -> list[Passage]:
        """The passages that carry a note, document by document in reading order."""
        rows = self._connection.execute(
            """SELECT passage.id, document, start, end, code, coder, passage.memo, exemplar, uid, looked
               FROM passage JOIN document ON document = document.id WHERE passage.memo <> ''
               ORDER BY document.created, start, end DESC, uid"""
        )
        return [_passage(row) for row in rows]

    def edited(self) -> list[Edited]:
        """The passages whose words were edited to be printed."""
        rows = self._connection.execute("SELECT id, document, start, end, edited FROM passage WHERE edited <> ''")
        return [Edited(*row) for row in rows]

    def heard(self, passages: Sequence[Passage]) -> dict[PassageId, Voices]:
        """Who speaks in each of several passages."""
        found: defaultdict[PassageId, dict[SpeakerId, int]] = defaultdict(dict)
        numbers = ",".join(str(one.id) for one in passages)
        query = f"SELECT passage, speaker, words FROM passage_speaker WHERE passage IN ({numbers})"
        for passage, speaker, words in self._connection.execute(query):
            found[passage][speaker] = words
        return {
            one.id: found[one.id] if len(found[one.id]) < 2 else self.voices(one.document, one.start, one.end)
            for one in passages
        }

    def voices(self, document: DocumentId, start: int, end: int) -> Voices:
        """Who speaks between two places of a document, in the order in which they do, with their words there."""
        return {SpeakerId(speaker): words for speaker, words in self._texts.speech(document).heard(start, end).items()}

    def themes(
        self,
        family: Sequence[CodeId],
        *,
        coder: CoderId | None = None,
        documents: Collection[DocumentId] | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Theme]:
        """The ranges that a code and all below it cover: of one coder and document, joined where they overlap."""
        found = self.passages(documents=documents, codes=set(family), coder=coder, sources=sources)
        return self.united(found, family)

    def united(self, found: Iterable[Passage], family: Sequence[CodeId]) -> Iterator[Theme]:
        """The ranges that passages in reading order, of a code and those below it, cover, as in `themes`."""
        grouped: defaultdict[Source, list[Passage]] = defaultdict(list)
        for passage in found:
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

    def coded(self, document: DocumentId, coder: CoderId) -> Coded:
        """What a coder coded in a document, with its turns, all at once."""
        return coded.coded(self._connection, document, coder)

    def coded_turns(self, document: DocumentId, coder: CoderId | None = None) -> int:
        """In how many turns of a document something is coded, by one coder or by anybody."""
        return self._kept.get(("coded turns", document, coder), lambda: coded.turns(self._connection, document, coder))

    def exemplars(self, numbers: Collection[int] | None = None) -> list[Flagged]:
        """The exemplar quotes, of all passages or of those with these numbers."""
        return reach.exemplars(self._connection, numbers)

    def to_review(self, codes: Collection[CodeId], numbers: Collection[int] | None = None) -> list[Flagged]:
        """The passages of some codes that are older than what these codes now mean."""
        return reach.to_review(self._connection, codes, numbers)

    def distinct(self, sources: Collection[Source], codes: Collection[CodeId] | None = None) -> list[tuple[str, int]]:
        """Exactly which speakers are heard in how many of the ranges that passages cover together.

        The passages of all codes, or of some, are joined where those of one document and coder overlap; speakers are
        written as in `SetTally`. Reads every passage.
        """
        heard: Counter[str] = Counter()
        for document, coder in sorted(sources):
            found = self.passages(documents=[document], codes=codes, coder=coder)
            speech = self._texts.speech(document)
            for start, end in joined((one.start, one.end) for one in found):
                heard[",".join(map(str, sorted(speech.heard(start, end))))] += 1
        return list(heard.items())

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
        uid=within[0].uid,
    )


def _passage(row: tuple[Any, ...]) -> Passage:
    id, place, start, end, code, by, memo, exemplar, uid, looked = row
    return Passage(id, place, start, end, code, by, memo, bool(exemplar), uid, looked or b"")
