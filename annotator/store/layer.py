"""Passages: codings joined where those of one code and coder overlap, with who speaks in them, and their tallies."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.core.ranges import joined
from annotator.core.speech import Speech
from annotator.core.transcript import Range
from annotator.store.rows import found
from annotator.store.tally import Tally
from annotator.store.unions import Coding, united


@dataclass(slots=True)
class Change:
    """What changes among the codings of one code by one coder in one document."""

    added: list[Coding] = field(default_factory=list)
    removed: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class Rewritten:
    """The numbers of passages that went, and of those that came or are other than before."""

    gone: set[int] = field(default_factory=set)
    come: set[int] = field(default_factory=set)

    def note(self, gone: set[int], come: set[int]) -> None:
        """Note more of them."""
        self.come = (self.come - gone) | come
        self.gone = (self.gone | gone) - come


Group = tuple[int, int]
"""A coder and a code."""
Changes = Mapping[int, Mapping[Group, Change]]
"""By document, by coder and code."""


class Layer:
    """The passages of a project file and what is counted of them.

    `speech` gives the speech of a document, `families` the codes at and below each code that has codes below it, and
    `coding` a coding as the log has it. `written` notes, by document, which passages were written; who reads it empties
    it.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        speech: Callable[[int], Speech],
        families: Callable[[], Mapping[int, Sequence[int]]],
        coding: Callable[[bytes], Coding],
    ) -> None:
        self.written: dict[int, Rewritten] = {}
        self._connection = connection
        self._speech = speech
        self._families = families
        self._coding = coding

    def update(self, changes: Changes) -> None:
        """Bring passages, speakers and tallies up to date with changed codings."""
        for document, groups in changes.items():
            tally = Tally(document)
            gone: dict[Group, list[Coding]] = {}
            fresh: dict[Group, list[Coding]] = {}
            for group, change in groups.items():
                gone[group], fresh[group] = self._reunited(document, group, change)
            self._write(document, gone, fresh, tally)
            self._roll_up(document, gone, fresh, tally)
            tally.write(self._connection)

    def places_of(self, codings: Collection[bytes]) -> dict[bytes, tuple[int, Group]]:
        """The document, and the coder and code, under whose passages codings now are, where they are."""
        rows = found(
            self._connection,
            """SELECT uid, document, coder, code FROM passage WHERE uid IN (*)
               UNION ALL SELECT coding, document, coder, code FROM member JOIN passage ON uid = passage
               WHERE coding IN (*)""",
            list(codings),
        )
        return {uid: (document, (coder, code)) for uid, document, coder, code in rows}

    def codings_under(self, code: int) -> Iterator[tuple[int, Group, bytes]]:
        """Every coding whose passage stands under a code: document, coder and code, identity."""
        rows = self._connection.execute(
            """SELECT document, coder, code, coalesce(member.coding, uid) FROM document CROSS JOIN passage
                ON passage.document = document.id LEFT JOIN member ON member.passage = passage.uid
                WHERE passage.code = ?""",
            (code,),
        ).fetchall()
        for document, coder, under, uid in rows:
            yield document, (coder, under), uid

    def count_whole(self, codes: Iterable[int]) -> None:
        """Count anew what stands under codes together with all below them."""
        families = self._families()
        for code in codes:
            for table in ("tally", "tally_set"):
                self._connection.execute(f"DELETE FROM {table} WHERE code = ? AND whole = 1", (code,))
            if code in families:
                self._count_family(code, families[code])

    def recount(self, document: int) -> None:
        """Decide anew who speaks in the passages of a document whose turns have changed."""
        connection = self._connection
        rows = connection.execute("SELECT id, coder, code, start, end FROM passage WHERE document = ?", (document,))
        passages = rows.fetchall()
        for table in ("tally", "tally_set"):
            connection.execute(f"DELETE FROM {table} WHERE document = ?", (document,))
        connection.executemany("DELETE FROM passage_speaker WHERE passage = ?", [row[:1] for row in passages])
        tally, speech = Tally(document), self._speech(document)
        ranges: defaultdict[Group, list[Range]] = defaultdict(list)
        for number, coder, code, start, end in passages:
            voices = speech.heard(start, end)
            tally.count(coder, code, [voices], whole=0, by=1)
            rows_of_speakers = [(number, speaker, words) for speaker, words in voices.items()]
            connection.executemany("INSERT INTO passage_speaker VALUES (?, ?, ?)", rows_of_speakers)
            ranges[coder, code].append((start, end))
        for code, family in self._families().items():
            for coder in {coder for coder, under in ranges if under in family}:
                whole = joined(one for under in family for one in ranges[coder, under])
                tally.count(coder, code, (speech.heard(*one) for one in whole), whole=1, by=1)
        tally.write(connection)

    def _count_family(self, code: int, family: Sequence[int]) -> None:
        within = ",".join("?" * len(family))
        rows = self._connection.execute(
            f"""{_PLACES} SELECT passage.document, coder, start, end
                FROM place CROSS JOIN passage ON passage.document = place.document WHERE code IN ({within})""",
            tuple(family),
        )
        ranges: defaultdict[tuple[int, int], list[Range]] = defaultdict(list)
        for document, coder, start, end in rows:
            ranges[document, coder].append((start, end))
        for (document, coder), covered in ranges.items():
            tally, speech = Tally(document), self._speech(document)
            tally.count(coder, code, (speech.heard(*one) for one in joined(covered)), whole=1, by=1)
            tally.write(self._connection)

    def _reunited(self, document: int, group: Group, change: Change) -> tuple[list[Coding], list[Coding]]:
        """The passages of a group that go and those that come when its codings change."""
        old = {row.uid: row for row in self._touched(document, group, change)}
        removed = set(change.removed)
        codings = {one.uid: one for row in old.values() for one in self._members(row, removed)}
        codings.update((one.uid, one) for one in change.added)
        fresh = []
        for row in united(codings.values()):
            same = old.get(row.uid)
            if same is not None and same[:8] == row[:8]:
                del old[row.uid]
            else:
                fresh.append(row if same is None else row._replace(id=same.id))
        return list(old.values()), fresh

    def _touched(self, document: int, group: Group, change: Change) -> list[Coding]:
        """The passages that hold what is removed, or overlap what is added."""
        rows = {row[0]: row for row in found(self._connection, f"{_ROW} WHERE uid IN (*)", change.removed)}
        query = f"{_ROW} WHERE uid IN (SELECT passage FROM member WHERE coding IN (*))"
        rows.update((row[0], row) for row in found(self._connection, query, change.removed))
        for start, end in _few((one.start, one.end) for one in change.added):
            rows.update((row[0], row) for row in self._overlapping(document, group, start, end))
        return self._with_members(rows)

    def _with_members(self, rows: Mapping[bytes, tuple[Any, ...]]) -> list[Coding]:
        members: defaultdict[bytes, list[bytes]] = defaultdict(list)
        query = "SELECT passage, coding FROM member WHERE passage IN (*) ORDER BY coding"
        for passage, coding in found(self._connection, query, list(rows)):
            members[passage].append(coding)
        return [
            Coding(uid, start, end, memo, exemplar, looked, edited, tuple(members.get(uid, ())), number)
            for uid, start, end, memo, exemplar, looked, edited, number in rows.values()
        ]

    def _overlapping(self, document: int, group: Group, start: int, end: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a group that overlap a range: they never overlap each other, so one that does not ends it."""
        rows = self._connection.execute(
            f"{_ROW} WHERE document = ? AND code = ? AND coder = ? AND start < ? ORDER BY start DESC",
            (document, group[1], group[0], end),
        )
        for row in rows:
            if row[2] <= start:
                return
            yield row

    def _members(self, row: Coding, but: Collection[bytes]) -> Iterator[Coding]:
        """The codings of a passage, but for some."""
        if row.members:
            yield from (self._coding(uid) for uid in row.members if uid not in but)
        elif row.uid not in but:
            yield row

    def _write(
        self, document: int, gone: Mapping[Group, list[Coding]], fresh: Mapping[Group, list[Coding]], tally: Tally
    ) -> None:
        """Write the passages of a document, who speaks in them, and count them under their own code."""
        heard, connection = self._speech(document).heard, self._connection
        taken = free = self._last_number()
        rows, members, speakers = [], [], []
        for (coder, code), removed in gone.items():
            tally.count(coder, code, [heard(row.start, row.end) for row in removed], whole=0, by=-1)
        for (coder, code), added in fresh.items():
            voices = [heard(start, end) for _, start, end, *_ in added]
            tally.count(coder, code, voices, whole=0, by=1)
            for (uid, start, end, memo, exemplar, looked, edited, parts, id), said in zip(added, voices, strict=True):
                number = id or (free := free + 1)
                rows.append((number, uid, document, start, end, code, coder, memo, exemplar, looked, edited))
                speakers += [(number, speaker, words) for speaker, words in said.items()]
                if parts:
                    members += [(part, uid) for part in parts]
        lost = [row for removed in gone.values() for row in removed]
        noted = self.written.setdefault(document, Rewritten())
        noted.note({row.id for row in lost}, {row[0] for row in rows})
        connection.executemany("DELETE FROM passage WHERE id = ?", [(row.id,) for row in lost])
        connection.executemany("DELETE FROM passage_speaker WHERE passage = ?", [(row.id,) for row in lost])
        connection.executemany("DELETE FROM member WHERE passage = ?", [(row.uid,) for row in lost if row.members])
        connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        connection.executemany("INSERT INTO passage_speaker VALUES (?, ?, ?)", speakers)
        connection.executemany("INSERT INTO member VALUES (?, ?)", members)
        if free > taken:
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('passages', ?)", (free,))

    def _last_number(self) -> int:
        """The last number that a passage ever had: another program may still know one by it that is gone."""
        row = self._connection.execute("SELECT max(id) FROM passage").fetchone()
        past = self._connection.execute("SELECT value FROM meta WHERE key = 'passages'").fetchone()
        return max(row[0] or 0, past[0] if past else 0)

    def _roll_up(
        self, document: int, gone: Mapping[Group, list[Coding]], fresh: Mapping[Group, list[Coding]], tally: Tally
    ) -> None:
        """Count the changed passages under every code above them, as unions with what stands beside them there."""
        for code, family in self._families().items():
            for coder in dict.fromkeys(coder for coder, under in gone if under in family):
                before = [row[1:3] for one in family for row in gone.get((coder, one), ())]
                after = [row[1:3] for one in family for row in fresh.get((coder, one), ())]
                if before or after:
                    self._count_around(document, (coder, code), family, before, after, tally)

    def _count_around(
        self,
        document: int,
        group: Group,
        family: Sequence[int],
        before: list[Range],
        after: list[Range],
        tally: Tally,
    ) -> None:
        """Replace the unions that the changed ranges touch, and only those, in the count of a code and all below."""
        coder, code = group
        hull = _few(before + after)
        while True:
            now = {
                (row[1], row[2], one)
                for start, end in hull
                for one in family
                for row in self._overlapping(document, (coder, one), start, end)
            }
            wider = joined([*((start, end) for start, end, _ in now), *before, *hull])
            if wider == hull:
                break
            hull = wider
        present = sorted((start, end) for start, end, _ in now)
        earlier = _without(present, after) + before
        speech = self._speech(document)
        tally.count(coder, code, (speech.heard(*one) for one in joined(earlier)), whole=1, by=-1)
        tally.count(coder, code, (speech.heard(*one) for one in joined(present)), whole=1, by=1)


_FEW = 8
_PLACES = """WITH RECURSIVE place (document) AS (
    SELECT min(document) FROM passage UNION ALL
    SELECT (SELECT min(document) FROM passage WHERE document > place.document) FROM place WHERE document IS NOT NULL)"""
"""The documents of passages, also those that are gone while their passages are still to go."""
_ROW = "SELECT uid, start, end, memo, exemplar, looked, edited, id FROM passage"


def _few(ranges: Iterable[Range]) -> list[Range]:
    """The ranges joined, or one range over all where they are so many that asking for each would take longer."""
    found = joined(ranges)
    return found if len(found) <= _FEW else [(found[0][0], max(end for _, end in found))]


def _without(ranges: Sequence[Range], removed: Iterable[Range]) -> list[Range]:
    """The ranges less one of each of the removed."""
    left = Counter(ranges)
    left.subtract(removed)
    return list(left.elements())
