"""The passages that are also coded with another code, or are not: which they are, and their tallies."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from annotator.core.codings import Passage
from annotator.core.conditions import IN_TURN, OVERLAPPING, WHERE, Beside
from annotator.core.errors import Refused
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.ranges import joined
from annotator.core.transcript import Range
from annotator.core.turns import Turns
from annotator.project_file import ProjectFile
from annotator.store.tallies import SetTally, Source, VoiceTally

Names = str | Sequence[str]


class Tallies(NamedTuple):
    """What `Retrieval` tallies of all passages, of those alone that are counted."""

    voices: list[VoiceTally]
    sets: list[SetTally]
    distinct: list[tuple[str, int]]


def conditions(
    project: ProjectFile, with_code: Names = (), without_code: Names = (), where_second: str = OVERLAPPING
) -> tuple[Beside, ...]:
    """What must stand beside a passage that is counted, and what must not.

    Raises Refused for another `where_second` than overlapping and turn, and what finding a code raises.
    """
    if where_second not in WHERE:
        raise Refused("A second code may be “{0}” or stand in the same “{1}”. Choose one of these.", *WHERE)
    book = project.read.codebook()
    asked = [(name, False) for name in _names(with_code)] + [(name, True) for name in _names(without_code)]
    return tuple(Beside((book.find(name).id,), where_second, is_absent) for name, is_absent in asked)


class Standing:
    """Says of a range of a document whether it meets every one of some conditions, as the coder who counts coded it.

    A passage of a second code, or of one below it, stands beside a range that it overlaps, or where the condition says
    so, one of whose turns it lies in. What is coded is read when a document is first asked for.
    """

    def __init__(self, project: ProjectFile, sources: Iterable[Source], asked: Sequence[Beside]) -> None:
        book = project.read.codebook()
        self._project, self._coders, self._asked = project, dict(sources), asked
        self._families = [{below for code in one.codes for below in book.family(code)} for one in asked]
        self._others: dict[tuple[int, DocumentId], list[Range]] = {}
        self._turns: dict[DocumentId, Turns] = {}

    def holds(self, document: DocumentId, start: int, end: int) -> bool:
        """Whether every condition holds between two places."""
        return all(self._is_beside(at, document, start, end) != one.is_absent for at, one in enumerate(self._asked))

    def _is_beside(self, at: int, document: DocumentId, start: int, end: int) -> bool:
        others = self._ranges(at, document)
        if self._asked[at].where == IN_TURN and others:
            if document not in self._turns:
                self._turns[document] = self._project.read.turns(document)
            start, end = _widened(self._turns[document], start, end)
        place = bisect_left(others, (end, end)) - 1
        return place >= 0 and others[place][1] > start

    def _ranges(self, at: int, document: DocumentId) -> list[Range]:
        """The ranges that the second code covers in a document, joined where they overlap."""
        if (at, document) not in self._others:
            found = self._project.retrieval.passages(
                documents=[document], codes=self._families[at], coder=self._coders.get(document)
            )
            self._others[at, document] = list(joined((one.start, one.end) for one in found))
        return self._others[at, document]


def tallies(
    project: ProjectFile, sources: Collection[Source], asked: Sequence[Beside], codes: Collection[CodeId]
) -> Tallies:
    """The tallies of some codes, of the passages that meet conditions alone; reads every passage."""
    standing, made = Standing(project, sources, asked), _Made()
    for document, coder in sorted(sources):
        within = [one for one in project.retrieval.passages(documents=[document], coder=coder) if one.code in codes]
        _tally(project, document, within, codes, standing, made)
    return made.tallies()


def _tally(
    project: ProjectFile,
    document: DocumentId,
    within: Sequence[Passage],
    codes: Collection[CodeId],
    standing: Standing,
    made: _Made,
) -> None:
    retrieval, book = project.retrieval, project.read.codebook()
    kept = [one for one in within if standing.holds(document, one.start, one.end)]
    heard = retrieval.heard(kept)
    for one in kept:
        made.count(one.code, False, heard[one.id])
    present = {one.code for one in within}
    above = {one for code in present for one in (code, *book.above(code)) if book.children(one)}
    for code in above & set(codes):
        family = set(book.family(code))
        for start, end in joined((one.start, one.end) for one in within if one.code in family):
            if standing.holds(document, start, end):
                made.count(code, True, retrieval.voices(document, start, end))
    for start, end in joined((one.start, one.end) for one in within):
        if standing.holds(document, start, end):
            made.distinct[_written(retrieval.voices(document, start, end))] += 1


class _Made:
    """Tallies while they are summed."""

    def __init__(self) -> None:
        self._passages: Counter[tuple[SpeakerId, CodeId, int]] = Counter()
        self._words: Counter[tuple[SpeakerId, CodeId, int]] = Counter()
        self._sets: Counter[tuple[str, CodeId, int]] = Counter()
        self.distinct: Counter[str] = Counter()

    def count(self, code: CodeId, is_whole: bool, voices: Mapping[SpeakerId, int]) -> None:
        """Count one passage, with the words of those who speak in it."""
        for speaker, words in voices.items():
            self._passages[speaker, code, int(is_whole)] += 1
            self._words[speaker, code, int(is_whole)] += words
        self._sets[_written(voices), code, int(is_whole)] += 1

    def tallies(self) -> Tallies:
        """What was counted."""
        voices = [VoiceTally(*key, number, self._words[key]) for key, number in self._passages.items()]
        return Tallies(voices, [SetTally(*key, number) for key, number in self._sets.items()], [*self.distinct.items()])


def _written(voices: Iterable[SpeakerId]) -> str:
    """Speakers as a tally writes them."""
    return ",".join(map(str, sorted(voices)))


def _names(given: Names) -> Sequence[str]:
    return [given] if isinstance(given, str) else given


def _widened(turns: Turns, start: int, end: int) -> Range:
    """The whole turns in which a range lies; what stands before the first is a turn here."""
    first, after = turns.at(start), bisect_left(turns.starts, end)
    return turns.starts[first - 1] if first else 0, turns.starts[after] if after < len(turns) else sys.maxsize
