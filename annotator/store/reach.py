"""How far each code reaches, and which of its passages stand out: what the rows of a codebook say."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId


@dataclass(frozen=True, slots=True)
class Reach:
    """In how many passages and documents a code is found, and how many people are heard there."""

    passages: int = 0
    speakers: int = 0
    documents: int = 0


@dataclass(frozen=True, slots=True)
class Flagged:
    """A passage that stands out, with what it is counted by."""

    passage: PassageId
    document: DocumentId
    code: CodeId
    coder: CoderId


_IN = "(?1 IS NULL OR coder = ?1) AND (?2 IS NULL OR tallied.document = ?2)"


def reach(connection: sqlite3.Connection, coder: CoderId | None, document: DocumentId | None) -> dict[CodeId, Reach]:
    """The reach of each code that was used, of one with codes below it together with those; from the tallies alone."""
    sets = connection.execute(
        f"""SELECT code, whole, sum(passages), count(DISTINCT document) FROM tally_set AS tallied
            WHERE {_IN} GROUP BY code, whole ORDER BY whole""",
        (coder, document),
    ).fetchall()
    people = connection.execute(
        f"""SELECT code, whole, count(DISTINCT coalesce(participant, speaker.id)) FROM tally AS tallied
            JOIN speaker ON speaker.id = speaker WHERE {_IN} GROUP BY code, whole""",
        (coder, document),
    )
    heard = {(code, whole): number for code, whole, number in people}
    return {  # a whole comes after what is coded as the theme itself, and takes its place
        code: Reach(passages, heard.get((code, whole), 0), documents) for code, whole, passages, documents in sets
    }


def exemplars(connection: sqlite3.Connection, numbers: Collection[int] | None = None) -> list[Flagged]:
    """The exemplar quotes, of all passages or of those with these numbers."""
    return _flagged(connection, "exemplar = 1", numbers)


def to_review(
    connection: sqlite3.Connection, codes: Collection[CodeId], numbers: Collection[int] | None = None
) -> list[Flagged]:
    """The passages of some codes that are older than what these codes now mean (`Codebook.is_to_review`)."""
    within = ",".join(map(str, codes))
    older = "max(passage.uid, coalesce(looked, x'')) < (SELECT defined FROM code WHERE code.id = passage.code)"
    return _flagged(connection, f"code IN ({within}) AND {older}", numbers)


def _flagged(connection: sqlite3.Connection, condition: str, numbers: Collection[int] | None) -> list[Flagged]:
    columns = "SELECT passage.id, document, code, coder FROM"
    if numbers is None:  # document by document, as the index goes
        rows = connection.execute(f"{columns} document CROSS JOIN passage ON document = document.id WHERE {condition}")
    else:
        rows = connection.execute(f"{columns} passage WHERE id IN ({','.join(map(str, numbers))}) AND {condition}")
    return [Flagged(*row) for row in rows]
