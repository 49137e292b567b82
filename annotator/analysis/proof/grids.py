"""Holds the tables of a draft against the comparison: those that have themes down and roles across, or turned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.comparison import Theme
from annotator.analysis.proof import counts, findings
from annotator.analysis.proof.counts import MEASURES, PASSAGES, Count, read_number
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.numbers import Known, said
from annotator.core.drafts import Grid
from annotator.core.phrases import Phrase
from annotator.core.transcript import Range

_UNITS = (
    (re.compile(r"rate|per 1[,.]?000", re.I), counts.RATE),
    (re.compile(r"rank|rang", re.I), counts.RANK),
    (re.compile(r"speaker|participant|person|people|teilnehm", re.I), counts.SPEAKERS),
    (
        re.compile(r"document|transcript|interview|focus group|groups|dokument|transkript|gruppen", re.I),
        counts.DOCUMENTS,
    ),
    (re.compile(r"words|wörter", re.I), "words"),
    (re.compile(r"share|anteil", re.I), counts.SHARE),
)
_NUMBER = re.compile(r"(?P<n>\d[\d,.\u202f\u00a0]*\d|\d)\s*(?P<percent>%)?(?:\s*(?:/|of|von)\s*(?P<of>\d[\d,.]*))?")
_NONE = ("—", "–", "-", "n/a", "")
_NUMBERING = re.compile(r"^\s*(?:\d+[a-z]?|[a-z]|[ivx]+)[.):]?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where a table begins to have numbers, and which theme and role each row and column has."""

    rows: dict[int, Theme]
    columns: dict[int, tuple[str, str]]
    is_turned: bool


def read(grid: Grid, known: Known) -> tuple[list[Finding], set[Range]]:
    """A finding for each number in a table of themes and roles, and the rows and columns that were read.

    Of any other table nothing is read.
    """
    for rows, is_turned in ((grid.rows, False), (_turned(grid.rows), True)):
        layout = _layout(rows, known, is_turned=is_turned)
        if layout is not None:
            found: list[Finding] = []
            seen: set[Range] = set()
            for at, theme in layout.rows.items():
                for column, (role, heading) in layout.columns.items():
                    if column < len(rows[at]):
                        place = (column, at) if is_turned else (at, column)
                        seen.add(place)
                        found += _cell(grid.number, place, rows[at][column], theme, (role, heading), known)
            return found, seen
    return [], set()


def _turned(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    width = max(map(len, rows), default=0)
    return [tuple(row[at] if at < len(row) else "" for row in rows) for at in range(width)]


def _layout(rows: Sequence[Sequence[str]], known: Known, *, is_turned: bool) -> _Layout | None:
    themes = {at: theme for at, row in enumerate(rows) if (theme := _theme(row, known)) is not None}
    if not themes or min(themes) == 0:
        return None
    columns: dict[int, tuple[str, str]] = {}
    for column in range(1, max(map(len, rows))):
        heading = " ".join(row[column] for row in rows[: min(themes)] if column < len(row))
        roles = {one.name for one in known.names.roles_in(heading)} & set(known.roles)
        if len(roles) == 1:
            columns[column] = roles.pop(), heading
    return _Layout(themes, columns, is_turned) if columns else None


def _theme(row: Sequence[str], known: Known) -> Theme | None:
    for cell in row[:2]:
        for name in (cell, _NUMBERING.sub("", cell)):
            if (theme := known.themes.get(" ".join(name.split()).casefold())) is not None:
                return theme
    return None


def _cell(
    number: int, place: Range, text: str, theme: Theme, column: tuple[str, str], known: Known
) -> Iterator[Finding]:
    role, heading = column
    group, cell = known.group(role), theme.cells[role]
    where = Phrase("table {0}, row {1}, column {2}", number, place[0] + 1, place[1] + 1)
    measure = next((one for pattern, one in _UNITS if pattern.search(heading)), PASSAGES)
    told = f"{theme.name}, {role}: {text.strip() or '—'}"
    if text.strip() in _NONE:
        if cell is None:
            yield Finding(where, findings.AGREES, told, code=theme.code, role=role)
        else:
            yield Finding(where, findings.NUMBER, told, said(_known(measure), theme, group), (), theme.code, role)
        return
    read = [_count(match, measure, group.participants) for match in _NUMBER.finditer(text)]
    for count in read if measure in MEASURES else ():
        fits = count.fits(cell, group)
        kind = findings.AGREES if fits else findings.NUMBER
        yield Finding(where, kind, told, "" if fits else said(count.measure, theme, group), (), theme.code, role)
    if not read or measure not in MEASURES:
        yield Finding(where, findings.UNCHECKED, told, Phrase("what it counts is not clear"), (), theme.code, role)


def _known(measure: str) -> str:
    return measure if measure in MEASURES else PASSAGES


def _count(match: re.Match[str], measure: str, participants: int | None) -> Count:
    """A number of a cell: with a percent sign a share, with a whole as great as a role's persons one of them."""
    written, of = match["n"], read_number(match["of"]) if match["of"] else None
    is_part = match["percent"] is not None or (measure == counts.SHARE and "%" not in match.string)
    if measure == counts.RATE or is_part:
        decimal = written.replace(",", ".")
        half = 0.5 * 10 ** -len(decimal.partition(".")[2]) + 1e-9
        value, scale = float(decimal), 100 if is_part else 1
        share = counts.SPEAKER_SHARE if measure == counts.SPEAKERS else counts.SHARE
        return Count(0, 0, match.group(), share if is_part else measure,
                     (value - half) / scale, (value + half) / scale)  # fmt: skip
    if of is not None and of == participants and measure == PASSAGES:
        measure = counts.SPEAKERS
    number = read_number(written)
    return Count(0, 0, match.group(), measure, number, number, of)
