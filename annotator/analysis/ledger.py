"""Counts that are kept document by document, so that a coding is counted without counting all anew."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from annotator.analysis.counting import Count, Counts
from annotator.analysis.groups import Member
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId, SpeakerId

Key = tuple[CodeId, str]
"""A code and a group."""
Voice = tuple[SpeakerId, CodeId, int, int, int]
"""Speaker, code, whole, passages and words, as `VoiceTally` has them."""
Heard = tuple[str, CodeId, int, int]
"""Speakers, code, whole and passages, as `SetTally` has them."""


@dataclass(slots=True)
class _Part:
    """What one document adds: passages of each code and group, its own and with those below, words and persons."""

    own: Counter[Key] = field(default_factory=Counter)
    passages: Counter[Key] = field(default_factory=Counter)
    words: Counter[Key] = field(default_factory=Counter)
    persons: defaultdict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    of_nobody: int = 0


class Ledger:
    """Counts passages, speakers, documents and words of each code and group, as `frequencies` does.

    A document is taken in with its tallies, and taken in again when they have changed.
    """

    def __init__(self, codebook: Codebook, members: Sequence[Member], reported: Collection[CodeId]) -> None:
        self._parents = {code.id for code in codebook if codebook.children(code.id)}
        self._reported = reported
        self._group = {one.speaker: one.group for one in members}
        self._person = {one.speaker: one.person for one in members}
        self._persons = {one.person: one.persons for one in members}
        self._heard: dict[str, frozenset[str]] = {}
        self._parts: dict[DocumentId, _Part] = {}
        self._whole = _Part()
        self._documents: Counter[Key] = Counter()
        self._where: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        self._speakers: Counter[Key] = Counter()
        self._unknown: Counter[Key] = Counter()
        self._counts: defaultdict[CodeId, dict[str, Count]] = defaultdict(dict)

    @property
    def counts(self) -> Counts:
        """What is counted of each code and group, with the codes below where there are any."""
        return self._counts

    @property
    def own(self) -> dict[str, int]:
        """The code applications of each group among what is reported."""
        found: Counter[str] = Counter()
        for (code, group), passages in self._whole.own.items():
            if code in self._reported:
                found[group] += passages
        return dict(found)

    @property
    def of_nobody(self) -> int:
        """The code applications, among what is reported, that count for no group."""
        return self._whole.of_nobody

    def take(self, document: DocumentId, voices: Iterable[Voice], sets: Iterable[Heard]) -> None:
        """Count what a document holds now in the place of what it held."""
        old, new = self._parts.get(document, _Part()), self._part(voices, sets)
        self._parts[document] = new
        for part, sign in ((old, -1), (new, 1)):
            for whole, numbers in ((self._whole.own, part.own), (self._whole.passages, part.passages)):
                for key, number in numbers.items():
                    whole[key] += sign * number
            for key, number in part.words.items():
                self._whole.words[key] += sign * number
            for key, persons in part.persons.items():
                self._documents[key] += sign
                self._meet(key, persons, sign)
            self._whole.of_nobody += sign * part.of_nobody
        for key in {*old.passages, *new.passages}:
            self._count(key)

    def _meet(self, key: Key, persons: Iterable[str], sign: int) -> None:
        """Meet persons in one document more, or one less; who is met in none any longer is not counted."""
        met = self._where[key]
        for person in persons:
            before, met[person] = met[person], met[person] + sign
            change = bool(met[person]) - bool(before)
            number = self._persons[person]
            self._speakers[key] += change * (number or 0)
            self._unknown[key] += change * (number is None)

    def _count(self, key: Key) -> None:
        code, group = key
        if not self._whole.passages[key]:
            self._counts[code].pop(group, None)
            return
        self._counts[code][group] = Count(
            self._whole.passages[key],
            None if self._unknown[key] else self._speakers[key],
            self._documents[key],
            self._whole.words[key],
        )

    def _part(self, voices: Iterable[Voice], sets: Iterable[Heard]) -> _Part:
        part = _Part()
        for speaker, code, whole, _, words in voices:
            if bool(whole) == (code in self._parents) and speaker in self._group:
                key = code, self._group[speaker]
                part.words[key] += words
                part.persons[key].add(self._person[speaker])
        for written, code, whole, passages in sets:
            groups = self._groups(written)
            for group in groups:
                if not whole:
                    part.own[code, group] += passages
                if bool(whole) == (code in self._parents):
                    part.passages[code, group] += passages
            if not groups and not whole and code in self._reported:
                part.of_nobody += passages
        return part

    def _groups(self, written: str) -> frozenset[str]:
        found = self._heard.get(written)
        if found is None:
            speakers = (SpeakerId(int(number)) for number in written.split(",") if number)
            found = self._heard[written] = frozenset(self._group[one] for one in speakers if one in self._group)
        return found
