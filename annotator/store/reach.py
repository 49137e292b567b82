"""How far each code reaches, and which of its passages stand out: what the rows of a codebook say."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Part:
    """What one document adds to the reach of a code: passages, and the people heard in them by number."""

    passages: int
    people: frozenset[int]


@dataclass(slots=True)
class Parts:
    """What one document adds: to each code, and to the number of all passages."""

    passages: int = 0
    of_code: dict[CodeId, Part] = field(default_factory=dict)


def parts(
    connection: sqlite3.Connection, coder: CoderId | None, document: DocumentId | None = None
) -> dict[DocumentId, Parts]:
    """What each document, or one, adds to the reach of codes; of one with codes below it together with those."""
    within = "tallied.document = ?2" if document is not None else "?2 IS NULL"  # so that the index of tallies is used
    of_coder = "coder = ?1" if coder is not None else "?1 IS NULL"
    people: defaultdict[tuple[int, int, int], set[int]] = defaultdict(set)
    for *key, person in connection.execute(
        f"""SELECT DISTINCT tallied.document, code, whole, coalesce(participant, speaker.id) FROM tally AS tallied
            CROSS JOIN speaker ON speaker.id = speaker WHERE {within} AND {of_coder}""",
        (coder, document),
    ):
        people[key[0], key[1], key[2]].add(person)
    found: defaultdict[DocumentId, Parts] = defaultdict(Parts)
    for place, code, whole, passages in connection.execute(
        f"""SELECT document, code, whole, sum(passages) FROM tally_set AS tallied
            WHERE {within} AND {of_coder} GROUP BY document, code, whole ORDER BY whole""",
        (coder, document),
    ):
        found[place].passages += 0 if whole else passages
        # a whole comes after what is coded as the theme itself, and takes its place
        found[place].of_code[code] = Part(passages, frozenset(people[place, code, whole]))
    return dict(found)


def together(found: Iterable[Parts]) -> dict[CodeId, Reach]:
    """The reach of each code over several documents."""
    of_code: defaultdict[CodeId, list[Part]] = defaultdict(list)
    for one in found:
        for code, part in one.of_code.items():
            of_code[code].append(part)
    return {code: _reach(pieces) for code, pieces in of_code.items()}


def _reach(pieces: Sequence[Part]) -> Reach:
    people = frozenset[int]().union(*(one.people for one in pieces))
    return Reach(sum(one.passages for one in pieces), len(people), len(pieces))


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
