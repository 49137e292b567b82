"""Reads the tables: frozen dataclasses come out, no row ever does."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core import conditions
from annotator.core.approaches import REFLEXIVE
from annotator.core.codebook import Code, Codebook
from annotator.core.conditions import Conditions
from annotator.core.documents import Document, Speaker
from annotator.core.errors import DamagedProject
from annotator.core.ids import CodeId, CoderId, CodeSetId, DocumentId, MemoId, ParticipantId, RoleId
from annotator.core.memos import About, Memo
from annotator.core.people import Coder, Participant, Role
from annotator.core.reading import Reading
from annotator.core.sets import CodeSet, SavedFilter
from annotator.core.settled import Settled
from annotator.core.thresholds import Thresholds
from annotator.core.transcript import Range
from annotator.core.turns import Turns
from annotator.store import labels, summary_identity
from annotator.store.clock import unwritten, written
from annotator.store.history import moment
from annotator.store.kept import Kept
from annotator.store.numbers import Numbers
from annotator.store.rows import found
from annotator.store.texts import noted


@dataclass(frozen=True, slots=True)
class Facts:
    """What the project says of itself. `approach` is coding reliability, codebook or reflexive.

    `reported` is the set of codes that results are reported of; without one they are of all codes.
    `attribution` is the template by which quotes say whose words they are, empty for the usual one.
    `statistics` says whether tests are wanted; in a reflexive project neither they nor counts are shown.
    """

    title: str = ""
    description: str = ""
    approach: str = ""
    thresholds: Thresholds = field(default_factory=Thresholds)
    reported: CodeSetId | None = None
    attribution: str = ""
    statistics: bool = False

    @property
    def counts_shown(self) -> bool:
        """Whether anything that counts may be shown or written: not in a reflexive project (METHOD: statistics)."""
        return self.approach != REFLEXIVE

    @property
    def statistics_shown(self) -> bool:
        """Whether tests may be shown or written."""
        return self.statistics and self.counts_shown


class Reader:
    """Reads one open project file; lists that are short and asked for often are kept until it changes."""

    def __init__(self, connection: sqlite3.Connection, numbers: Numbers) -> None:
        self._connection = connection
        self._numbers = numbers
        self._kept = Kept(connection)

    def facts(self) -> Facts:
        """Title, description, approach, thresholds, the set of codes that is reported, whether statistics are on."""
        row = self._connection.execute(
            """SELECT title, description, approach, (SELECT id FROM code_set WHERE id = reported), attribution,
               statistics, in_passing, min_speakers, min_base, emphasis_ratio FROM project ORDER BY created LIMIT 1"""
        ).fetchone()
        if row is None:
            return Facts()
        title, description, approach, reported, attribution, statistics, *thresholds = row
        return Facts(title, description, approach, Thresholds(*thresholds), reported, attribution, bool(statistics))

    def documents(self) -> list[Document]:
        """The documents in the order in which they came; a title that came twice is numbered."""
        return list(self._kept.get("documents", self._documents))

    def _documents(self) -> list[Document]:
        spoken = self._numbers_by("SELECT document, count(*), sum(words) FROM version JOIN turn ON version = id")
        codings = self._numbers_by("SELECT document, sum(passages), 0 FROM tally_set WHERE whole = 0")
        values = self._attribute_values()
        rows = self._connection.execute(
            "SELECT id, title, source, collected, memo, coder_of_record FROM document ORDER BY created"
        )
        titles: dict[str, int] = {}
        return [
            Document(
                DocumentId(id),
                unique_name(title, titles),
                source,
                collected,
                memo,
                coder,
                values.get(id, {}),
                turns=spoken.get(id, (0, 0))[0],
                words=spoken.get(id, (0, 0))[1],
                codings=codings.get(id, (0, 0))[0],
            )
            for id, title, source, collected, memo, coder in rows
        ]

    def text(self, document: DocumentId) -> str:
        """The text of a document as it was imported."""
        row = self._connection.execute(
            "SELECT text FROM version WHERE document = ? ORDER BY number DESC LIMIT 1", (document,)
        ).fetchone()
        if row is None:
            return ""
        query = "SELECT body FROM text WHERE sha256 = ?"
        found = self._connection.execute(query, (bytes.fromhex(row[0]),)).fetchone()
        if found is None:
            raise DamagedProject("The project is damaged: the text of a document is missing. Open a backup.")
        return str(found[0])

    def contents(self) -> dict[str, str]:
        """The title of the document of each text, by the SHA-256 of that in letters."""
        query = "SELECT text, title FROM document JOIN version ON document = document.id ORDER BY document.created DESC"
        return dict(self._connection.execute(query).fetchall())

    def turns(self, document: DocumentId) -> Turns:
        """The turns of a document in order."""
        of_document = "version = (SELECT id FROM version WHERE document = ? ORDER BY number DESC LIMIT 1)"
        columns = ", ".join(f"json_group_array({name})" for name in ("start", "body", "end", "speaker", "time"))
        lists = self._connection.execute(  # one row of lists is read twice as fast as thousands of rows
            f"SELECT {columns} FROM (SELECT * FROM turn WHERE {of_document} ORDER BY number)", (document,)
        ).fetchone()
        notes = self._connection.execute(
            f"SELECT number, notes FROM turn WHERE {of_document} AND notes <> '[]'", (document,)
        )
        starts, bodies, ends, speakers, times = map(json.loads, lists)
        return Turns(starts, bodies, ends, speakers, times, {at - 1: noted(written) for at, written in notes})

    def last_stamps(self) -> dict[DocumentId, str]:
        """The last time stamp of each document that has any."""
        newest = "SELECT max(number) FROM version AS newer WHERE newer.document = one.document"
        rows = self._connection.execute(
            f"""SELECT document, time, max(turn.number) FROM turn JOIN version AS one ON version = one.id
                WHERE time <> '' AND one.number = ({newest}) GROUP BY document"""
        )
        return {document: time for document, time, _ in rows}

    def turns_until(self, document: DocumentId, place: int) -> int:
        """How many turns of a document end at a place or before it."""
        query = """SELECT count(*) FROM turn WHERE "end" <= ?2
            AND version = (SELECT id FROM version WHERE document = ?1 ORDER BY number DESC LIMIT 1)"""
        return int(self._connection.execute(query, (document, place)).fetchone()[0])

    def speakers(self) -> list[Speaker]:
        """The speaker labels of every document in the order in which they first speak, the silent last."""
        return list(self._kept.get("speakers", self._speakers))

    def _speakers(self) -> list[Speaker]:
        spoken = {
            row[0]: row[1:]
            for row in self._connection.execute(
                "SELECT speaker, count(*), sum(words), min(number) FROM turn GROUP BY speaker"
            )
        }
        rows = self._connection.execute(
            """SELECT speaker.id, document, label, participant, 0 AS silent, document.created AS came, speaker.created
               FROM speaker JOIN document ON document.id = document
               UNION ALL SELECT attendance.id, document, '', participant, 1, document.created, attendance.created
               FROM attendance JOIN document ON document.id = document"""
        ).fetchall()
        rows.sort(key=lambda row: (row[5], row[4], spoken.get(row[0], (0, 0, 0))[2], row[6]))
        return [
            Speaker(id, document, label, participant, bool(silent), *spoken.get(id, (0, 0, 0))[:2])
            for id, document, label, participant, silent, *_ in rows
        ]

    def participants(self) -> list[Participant]:
        """Everybody who took part, in the order in which they were entered; a name that came twice is numbered."""
        return list(self._kept.get("participants", self._participants))

    def _participants(self) -> list[Participant]:
        values = self._attribute_values()
        rows = self._connection.execute("SELECT id, name, role, persons FROM participant ORDER BY created")
        names: dict[str, int] = {}
        return [
            Participant(
                ParticipantId(id),
                unique_name(name, names),
                None if role is None else RoleId(role),
                persons,
                values.get(id, {}),
            )
            for id, name, role, persons in rows
        ]

    def roles(self) -> list[Role]:
        """The roles in the order in which they were made; a name that came twice is numbered."""
        rows = self._connection.execute("SELECT id, name, color, compared FROM role ORDER BY created")
        names: dict[str, int] = {}
        return [Role(RoleId(id), unique_name(name, names), color, bool(compared)) for id, name, color, compared in rows]

    def attributes(self) -> dict[str, int]:
        """The attributes by name, each with its number."""
        return dict(self._connection.execute("SELECT name, id FROM attribute ORDER BY created").fetchall())

    def coders(self) -> list[Coder]:
        """The coders in the order in which they came; a name that came twice is numbered."""
        rows = self._connection.execute("SELECT id, name, pins FROM coder ORDER BY created")
        names: dict[str, int] = {}
        return [Coder(CoderId(id), unique_name(name, names), self._codes(pins)) for id, name, pins in rows]

    def codebook(self) -> Codebook:
        """The codes as a tree."""
        return self._kept.get("codebook", self._codebook)

    def _codebook(self) -> Codebook:
        rows = self._connection.execute(
            """SELECT id, name, number, parent, color, position, definition, inclusion, exclusion, example, memo,
               defined, created FROM code ORDER BY position, created"""
        )
        return Codebook(Code(*row) for row in rows)

    def settled(self, by: str = "role") -> dict[CodeId, Settled]:
        """The statuses that were settled, for one way of comparing, by code."""
        rows = self._connection.execute(
            """SELECT code, status, reason, owner, basis, settled_at, (SELECT author FROM op JOIN batch ON id = batch
               WHERE stamp = settled_at) FROM status WHERE compared_by = ? AND status <> ''""",
            (by,),
        )
        return {
            code: Settled(code, status, reason, owner, basis, at, who or "")
            for code, status, reason, owner, basis, at, who in rows
        }

    def memos(self) -> list[Memo]:
        """The memos, the oldest first; one about a coding is about the passage of that coding."""
        return list(self._kept.get("memos", self._memos))

    def _memos(self) -> list[Memo]:
        about: defaultdict[int, list[About]] = defaultdict(list)
        links = self._connection.execute('SELECT memo, about, start, "end" FROM link ORDER BY created').fetchall()
        passages = self._passages_of([target for _, target, *_ in links])
        for memo, target, start, end in links:
            about[memo].append(self._about(target, None if start is None else (start, end), passages))
        rows = self._connection.execute("SELECT id, title, text, coder, private, created FROM memo ORDER BY created")
        return [
            Memo(MemoId(id), title, text, coder, bool(private), moment(created), tuple(about[id]), created)
            for id, title, text, coder, private, created in rows
        ]

    def noted_value(self, memo: Memo, values: Iterable[str]) -> str | None:
        """The value of an attribute on which a memo is a note, with a theme (`verbs.summaries`); None for another."""
        return summary_identity.value(self._numbers, memo, values)

    def readings(self) -> list[Reading]:
        """How far each coder has read each document in each pass."""
        rows = self._connection.execute(
            "SELECT document, coder, number, place, finished, finished_at FROM reading ORDER BY document, coder, number"
        )
        return [
            Reading(document, coder, number, place, bool(finished), finished_at)
            for document, coder, number, place, finished, finished_at in rows
        ]

    def code_sets(self) -> list[CodeSet]:
        """The sets of codes by name; a code that is gone is in none."""
        known = {id for (id,) in self._connection.execute("SELECT id FROM code")}
        rows = self._connection.execute("SELECT id, name, codes FROM code_set ORDER BY name, created").fetchall()
        return [
            CodeSet(id, name, tuple(code for code in self._codes(codes) if code in known)) for id, name, codes in rows
        ]

    def saved_filters(self) -> list[SavedFilter]:
        """The conditions that were kept, by name."""
        rows = self._connection.execute("SELECT id, name, conditions FROM saved_filter ORDER BY name, created")
        return [SavedFilter(*row) for row in rows]

    def conditions(self, text: str) -> Conditions:
        """Conditions as they were kept; codes that were joined are what they were joined into."""
        joined = dict(self._connection.execute("SELECT code, meant FROM alias").fetchall())

        def number(letters: str) -> int | None:
            try:
                known = self._numbers.known(unwritten(letters))
            except ValueError:
                return None
            return None if known is None else joined.get(known, known)

        return conditions.read(text, number)

    def written(self, asked: Conditions) -> str:
        """Conditions as they are kept, to be read in every copy of the project."""
        return conditions.written(asked, lambda number: written(self._numbers.uid(number)) if number else "")

    def _about(self, target: str, place: Range | None, passages: Mapping[bytes, int]) -> About:
        kind, _, letters = target.partition(":")
        uid = unwritten(letters)
        if kind == "project":
            return About(kind)
        if kind == "coding":
            return About("passage", passages.get(uid, 0))
        return About(kind, self._numbers.known(uid) or 0, place)

    def _passages_of(self, targets: Sequence[str]) -> dict[bytes, int]:
        """The number of the passage that each coding among some targets belongs to."""
        uids = [unwritten(one.partition(":")[2]) for one in targets if one.startswith("coding:")]
        query = "SELECT coding, id FROM member JOIN passage ON passage = uid WHERE coding IN (*)"
        alone = found(self._connection, "SELECT uid, id FROM passage WHERE uid IN (*)", uids)
        return {**dict(alone), **dict(found(self._connection, query, uids))}

    def _codes(self, written: str) -> tuple[CodeId, ...]:
        numbers = (self._numbers.known(unwritten(letters)) for letters in json.loads(written or "[]"))
        joined = dict(self._connection.execute("SELECT code, meant FROM alias").fetchall())
        return tuple(CodeId(joined.get(number, number)) for number in numbers if number is not None)

    def labels(self, names: Iterable[str]) -> Mapping[str, str]:
        """The words that stand for some names in figures, by name; those without a label are not there."""
        return labels.kept(self._connection, self, self._numbers, names)

    def _attribute_values(self) -> Mapping[int, dict[str, str]]:
        values: defaultdict[int, dict[str, str]] = defaultdict(dict)
        rows = self._connection.execute(
            """SELECT object, name, value FROM attribute_value JOIN attribute ON attribute = attribute.id
               ORDER BY attribute.created"""
        )
        for number, name, value in rows:
            values[number][name] = value
        return values

    def _numbers_by(self, query: str) -> dict[int, tuple[int, int]]:
        return {row[0]: row[1:] for row in self._connection.execute(f"{query} GROUP BY document")}


def unique_name(title: str, met: dict[str, int]) -> str:
    """A title or name, with a number behind it where it was met before; `met` is kept up."""
    met[title] = met.get(title, 0) + 1
    if met[title] == 1:
        return title
    return unique_name(f"{title} ({met[title]})", met)
