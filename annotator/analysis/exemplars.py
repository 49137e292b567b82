"""Quotes that speak for a theme and a group, spread over documents and persons, and who supplies too many.

The rule is this program's own. Quotes are chosen one by one, for each theme and group that many. Next is always the
passage from the document, then by the person, with the fewest quotes of the theme and group so far; then one that is
not quoted for another theme already; then one that somebody marked as exemplar; then by the person, then from the
document, with the fewest quotes of the group in all; then one of moderate length; then the first in reading order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from annotator.core.ids import CodeId, DocumentId, PassageId

Cell = tuple[CodeId, str]
"""A theme and the name of a group."""
SHORTEST, LONGEST = 15, 80
"""How many words of the group a quote of moderate length has."""
MOST_OF_THEME, MOST_OF_GROUP, FEW = 2, Fraction(1, 3), 3
"""How many quotes of a theme, and which share of a group's, one person may supply; a group with fewer quotes than
`FEW` is not judged by shares."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may be quoted for a group: the persons of the group who are heard in it, with their words."""

    passage: PassageId
    document: DocumentId
    start: int
    end: int
    persons: tuple[str, ...]
    words: int
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class TooMany:
    """A person who supplies many quotes: `quotes` out of `of` of a group; or of a theme, which is then named."""

    person: str
    group: str
    quotes: int
    of: int
    theme: CodeId | None = None


Pool = Mapping[Cell, Sequence[Candidate]]


@dataclass(slots=True)
class _Quoted:
    """How often documents and persons are quoted."""

    documents: Counter[DocumentId] = field(default_factory=Counter)
    persons: Counter[str] = field(default_factory=Counter)

    def add(self, one: Candidate) -> None:
        self.documents[one.document] += 1
        self.persons.update(one.persons)

    def most(self, one: Candidate) -> int:
        return max((self.persons[person] for person in one.persons), default=0)


def proposed(pool: Pool, per_group: int) -> dict[Cell, list[Candidate]]:
    """At most so many quotes for each theme and group; cells are filled in the order given. See above for the rule.

    Quotes of one cell never overlap. `pool` has the passages of each cell in reading order.
    """
    quoted: defaultdict[str, _Quoted] = defaultdict(_Quoted)
    used: set[PassageId] = set()
    found: dict[Cell, list[Candidate]] = {}
    for cell, candidates in pool.items():
        chosen = found[cell] = _chosen(candidates, per_group, quoted[cell[1]], used)
        for one in chosen:
            quoted[cell[1]].add(one)
            used.add(one.passage)
    return found


def _chosen(
    candidates: Sequence[Candidate], most: int, in_group: _Quoted, used: Collection[PassageId]
) -> list[Candidate]:
    in_cell, chosen, left = _Quoted(), list[Candidate](), list(candidates)

    def rank(one: Candidate) -> tuple[int, ...]:
        return (
            in_cell.documents[one.document],
            in_cell.most(one),
            one.passage in used,
            not one.is_marked,
            in_group.most(one) + in_cell.most(one),
            in_group.documents[one.document] + in_cell.documents[one.document],
            max(SHORTEST - one.words, one.words - LONGEST, 0),
        )

    while left and len(chosen) < most:
        best = min(left, key=rank)
        chosen.append(best)
        in_cell.add(best)
        left = [one for one in left if not _overlap(one, best)]
    return chosen


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.document == other.document and one.start < other.end and other.start < one.end


def too_many(quotes: Pool, single: Collection[str]) -> list[TooMany]:
    """The persons of whom there are more quotes than `MOST_OF_THEME` of a theme, or `MOST_OF_GROUP` of a group's.

    A passage that is quoted for several themes counts once for its group. `single` are those who are one person: a
    label that stands for several is never too much.
    """
    said: list[TooMany] = []
    of_group: defaultdict[str, dict[PassageId, Candidate]] = defaultdict(dict)
    for (theme, group), found in quotes.items():
        of_group[group] |= {one.passage: one for one in found}
        for person, number in _persons(found, single):
            if number > MOST_OF_THEME:
                said.append(TooMany(person, group, number, len(found), theme))
    for group, there in of_group.items():
        for person, number in _persons(list(there.values()), single):
            if len(there) >= FEW and Fraction(number, len(there)) > MOST_OF_GROUP:
                said.append(TooMany(person, group, number, len(there)))
    return said


def _persons(found: Sequence[Candidate], single: Collection[str]) -> list[tuple[str, int]]:
    return Counter(person for one in found for person in one.persons if person in single).most_common()
