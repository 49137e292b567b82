"""Holds the tables of a draft against the project: themes or people down, people across, or turned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.comparison import Theme
from annotator.analysis.groups import ROLE
from annotator.analysis.proof import findings, numerals, units, values
from annotator.analysis.proof.facts import EVERYBODY, Facts, Whom, called, role_of
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.mentions import Lexicon, heads
from annotator.analysis.proof.units import DOCUMENTS, PASSAGES, RANK, RATE, SHARE, SHARE_OF, SPEAKERS, WORDS
from annotator.core.drafts import Grid
from annotator.core.phrases import Phrase
from annotator.core.transcript import Range

_UNITS = (
    (re.compile(r"rate|per 1[,.]?000", re.I), RATE),
    (re.compile(r"rank|rang", re.I), RANK),
    (re.compile(r"speaker|participant|person|people|teilnehm", re.I), SPEAKERS),
    (re.compile(r"document|transcript|interview|focus group|groups|dokument|transkript|gruppen", re.I), DOCUMENTS),
    (re.compile(r"words|wörter", re.I), WORDS),
    (re.compile(r"share|anteil", re.I), SHARE),
    (re.compile(r"passage|segment|mention|coding|stelle", re.I), PASSAGES),
)
_NUMBER = re.compile(r"(?P<n>\d[\d,.\u202f\u00a0]*\d|\d)\s*(?P<percent>%)?(?:\s*(?:/|of|von)\s*(?P<of>\d[\d,.]*))?")
_WHOLE = re.compile(r"(?:\bn\s*=\s*|\bof\s+|\bvon\s+)(?P<n>\d[\d,.]*\d|\d)", re.IGNORECASE)
_APART = re.compile(r"\s*[:›,|/]\s+|\s*\((?!%)")
"""What stands between the names in the head of a column."""
_HEADS = 4
"""Rows that the head of a table may have."""
_NONE = ("—", "–", "-", "n/a", "")
_ALL = re.compile(r"\s*(?:total|totals|all|sum|overall|both|n|insgesamt|summe|gesamt|alle)\b[\s,(:]*", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:p|ratio|difference|kappa|status|says?|sagt|sagen|χ.?|chi|median|mean|age|alter)\b", re.IGNORECASE
)
_INTERVALS = re.compile(r"\binterval|\bCI\b|intervall|\bKI\b", re.IGNORECASE)
"""Heads of columns whose cells give an interval behind the number."""
_INTERVAL = re.compile(r"[\d.,]*\d\s*%?\s*(?:[–—-]|\bto\b|\bbis\b)\s*[\d.,]*\d\s*%?")


@dataclass(frozen=True, slots=True)
class _Line:
    """What a row says: a theme, some people, or the sum of a column; its words."""

    theme: Theme | None
    whom: Whom
    words: str
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class _Column:
    """Whom a column is of, and what it counts where its head says so."""

    whom: Whom
    measure: str
    words: str


@dataclass
class Grids:
    """Reads tables; of those that have neither themes nor people down nothing is read."""

    facts: Facts
    lexicon: Lexicon

    def read(self, grid: Grid) -> tuple[list[Finding], set[Range]]:
        """A finding for each number of a table, and the rows and columns that were read."""
        for rows, is_turned in ((grid.rows, False), (_turned(grid.rows), True)):
            lines = self._lines(rows)
            columns = self._columns(rows, min(lines)) if lines and 0 < min(lines) <= _HEADS else {}
            if columns:
                return self._cells(grid.number, rows, lines, columns, is_turned=is_turned)
        return [], set()

    @property
    def _roles(self) -> set[str]:
        return {*self.facts.names.roles, *(one.name for one in self.facts.comparison.groups)}

    # where what stands

    def _lines(self, rows: Sequence[Sequence[str]]) -> dict[int, _Line]:
        found = {at: line for at, row in enumerate(rows) if row and (line := self._line(row)) is not None}
        if not any(one.theme or one.whom for one in found.values()):
            return {}
        has_themes = any(one.theme for one in found.values())
        first = min(at for at, one in found.items() if (one.theme if has_themes else one.whom))
        return {at: one for at, one in found.items() if at >= first and not (has_themes and one.whom)}

    def _line(self, row: Sequence[str]) -> _Line | None:
        for cell in row[:2]:
            words = " ".join(cell.split())
            if (theme := heads(self.facts.themes, words)) is not None:
                return _Line(theme, EVERYBODY, words)
        words = " ".join(row[0].split())
        if _ALL.match(words):
            return _Line(None, EVERYBODY, words, is_sum=True)
        groups = self.lexicon.scene(f"of {words}").groups
        whole = sum(one.end - one.start for one in groups)
        if groups and whole + 2 >= len(re.sub(r"\s*\(.*|,\s*n\b.*", "", words)):
            return _Line(None, frozenset().union(*(one.whom for one in groups)), words)
        return None

    def _columns(self, rows: Sequence[Sequence[str]], first: int) -> dict[int, _Column]:
        found: dict[int, _Column] = {}
        for column in range(1, max(map(len, rows))):
            parts = dict.fromkeys(row[column] for row in rows[:first] if column < len(row))
            words = " ".join(" ".join(parts).split())
            named = [part for part in parts if " ".join(part.split()) in self._roles]
            others = " ".join(part for part in parts if part not in named)
            scene = self.lexicon.scene("of " + _APART.sub(" of ", others))
            whom: Whom = frozenset((ROLE, " ".join(part.split())) for part in named)
            whom = whom.union(*(one.whom for one in (*scene.groups, *scene.places)))
            names = [name for name, _ in whom]
            is_all = any(_ALL.match(part) for part in parts)
            if len(names) == len(set(names)) and (whom or is_all) and not _CHANGED.search(scene.covered):
                measure = next((one for pattern, one in _UNITS if pattern.search(scene.covered)), "")
                found[column] = _Column(whom or self.facts.only_role, measure, words)
        return found

    # cells

    def _cells(
        self, number: int, rows: Sequence[Sequence[str]], lines: dict[int, _Line], columns: dict[int, _Column], *,
        is_turned: bool,
    ) -> tuple[list[Finding], set[Range]]:  # fmt: skip
        found: list[Finding] = []
        seen: set[Range] = set()

        def place(at: int, column: int) -> Phrase:
            row, col = (column, at) if is_turned else (at, column)
            seen.add((row, col))
            return Phrase("table {0}, row {1}, column {2}", number, row + 1, col + 1)

        for column, head in columns.items():
            for at, text in self._head_cells(rows, min(lines), column):
                found += self._denominators(place(at, column), text, head)
        for at, line in lines.items():
            for column, head in columns.items():
                if column < len(rows[at]):
                    found += self._cell(place(at, column), rows[at][column].strip(), line, head)
        return found, seen

    def _head_cells(self, rows: Sequence[Sequence[str]], first: int, column: int) -> Iterator[tuple[int, str]]:
        for at, row in enumerate(rows[:first]):
            if column < len(row) and (column == 0 or row[column] != row[column - 1]):
                yield at, row[column]

    def _denominators(self, place: Phrase, text: str, head: _Column) -> Iterator[Finding]:
        """The numbers in the head of a column: of how many the numbers below it are."""
        for match in _WHOLE.finditer(text):
            number, measure = numerals.whole(match["n"]), next((one for by, one in _UNITS if by.search(text)), "")
            measures = (measure,) if measure in units.SHARE_OF else (SPEAKERS, PASSAGES, DOCUMENTS, WORDS)
            rights = [values.in_all(one, head.whom, self.facts) for one in measures]
            told, right = f"{head.words}: {match.group()}", values.said_in_all(measures[0], head.whom, self.facts)
            if number in rights:
                yield Finding(place, findings.AGREES, told, role=role_of(head.whom))
            elif right is not None:
                words = Phrase("in all the project has {0} for {1}", right, called(head.whom))
                yield Finding(place, findings.NUMBER, told, words, role=role_of(head.whom))

    def _cell(self, place: Phrase, text: str, line: _Line, head: _Column) -> Iterator[Finding]:
        told = f"{line.words}, {head.words}: {text or '—'}"
        names = {name for name, _ in line.whom} & {name for name, _ in head.whom}
        whom = head.whom | line.whom
        if names and line.whom != head.whom:
            yield Finding(place, findings.UNCHECKED, told, Phrase("what it counts is not clear"))
            return
        if not self.facts.is_compared(whom):
            if text not in _NONE:
                yield Finding(place, findings.UNCHECKED, told, Phrase("nobody who is compared is “{0}”", called(whom)))
            return
        if line.theme is None:
            yield from self._sums(place, told, text, line, whom, head)
        else:
            yield from self._said(place, told, text, line.theme, whom, head)

    def _said(self, place: Phrase, told: str, text: str, theme: Theme, whom: Whom, head: _Column) -> Iterator[Finding]:
        measure, role, facts = head.measure or PASSAGES, role_of(whom), self.facts
        if text in _NONE:
            is_right = facts.cell(theme.code, whom) is None
            right = "" if is_right else values.said(measure, theme, whom, facts)
            yield Finding(place, findings.AGREES if is_right else findings.NUMBER, told, right, (), theme.code, role)
            return
        counted = _INTERVAL.sub("", text) if _INTERVALS.search(head.words) else text
        read = [self._figure(match, measure, whom) for match in _NUMBER.finditer(counted)]
        for one in read:
            is_right = values.fits(one, theme, whom, facts)
            right = "" if is_right else values.said(one.measure, theme, whom, facts)
            may_be_other = not is_right and not head.measure and self._fits_otherwise(one, theme, whom)
            kind = findings.AGREES if is_right else findings.UNCHECKED if may_be_other else findings.NUMBER
            yield Finding(place, kind, told, right, (), theme.code, role)
        if not read:
            words = Phrase("what it counts is not clear")
            yield Finding(place, findings.UNCHECKED, told, words, (), theme.code, role)

    def _fits_otherwise(self, one: Figure, theme: Theme, whom: Whom) -> bool:
        """Whether a number below a head that does not say what it counts is another measure of the same."""
        others = units.SHARES if one.measure in units.SHARES else (SPEAKERS, DOCUMENTS, WORDS)
        return any(values.fits(one, theme, whom, self.facts, measure) for measure in others)

    def _sums(self, place: Phrase, told: str, text: str, line: _Line, whom: Whom, head: _Column) -> Iterator[Finding]:
        """The row of all, and rows of people: how many they are, what they say in all."""
        own = next((one for pattern, one in _UNITS if pattern.search(line.words)), "")
        measure = head.measure or own or (PASSAGES if line.is_sum else SPEAKERS)
        for match in _NUMBER.finditer(text):
            one = self._figure(match, measure, whom)
            if one.measure == SHARE and line.is_sum and one.low <= 1 <= one.high:
                continue
            open_to = (SPEAKERS, PASSAGES, DOCUMENTS, WORDS) if not (head.measure or own) else (measure,)
            rights = [values.in_all(kind, whom, self.facts) for kind in open_to]
            right = values.said_in_all(one.measure, whom, self.facts)
            if any(values.lies_in(one, value) for value in (*rights, values.in_all(one.measure, whom, self.facts))):
                yield Finding(place, findings.AGREES, told, role=role_of(whom))
            elif right is None or one.measure in units.SHARES or one.of is not None:
                yield Finding(place, findings.UNCHECKED, told, Phrase("what it counts is not clear"))
            else:
                words = Phrase("in all the project has {0} for {1}", right, called(whom))
                yield Finding(place, findings.NUMBER, told, words, role=role_of(whom))

    def _figure(self, match: re.Match[str], measure: str, whom: Whom) -> Figure:
        """A number of a cell: with a percent sign a share, with a whole as great as all persons one of them."""
        written, of = match["n"], numerals.whole(match["of"]) if match["of"] else None
        is_part = match["percent"] is not None or (measure == SHARE and "%" not in match.string)
        if measure == RATE or is_part:
            value, half = numerals.decimal(written)
            scale = 100 if is_part else 1
            share = SHARE_OF.get(measure, SHARE)
            return Figure(0, 0, match.group(), share if is_part else measure, (value - half) / scale,
                          (value + half) / scale)  # fmt: skip
        among = self.facts.among(whom)
        if of is not None and among is not None and of == among.group.participants and measure == PASSAGES:
            measure = SPEAKERS
        number = numerals.whole(written)
        return Figure(0, 0, match.group(), measure, number, number, of)


def _turned(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    width = max(map(len, rows), default=0)
    return [tuple(row[at] if at < len(row) else "" for row in rows) for at in range(width)]
