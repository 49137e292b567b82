"""What each group says of each code, kept document by document, so that one of them can be counted anew alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.analysis import counting
from annotator.analysis.counting import Count, Counted
from annotator.analysis.groups import By, Member
from annotator.analysis.theme_set import ThemeSet
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId, SpeakerId

Key = tuple[CodeId, str]
"""A code and a group."""
Voice = tuple[SpeakerId, CodeId, int, int, int]
"""Speaker, code, whole, passages and words, as `VoiceTally` has them."""
Heard = tuple[str, CodeId, int, int]
"""Speakers, code, whole and passages, as `SetTally` has them."""


@dataclass(frozen=True, slots=True)
class Tallied:
    """The tallies of one document as one coder coded it; `distinct` as `Retrieval.distinct` gives it."""

    voices: Sequence[Voice] = ()
    sets: Sequence[Heard] = ()
    distinct: Sequence[tuple[str, int]] = ()


@dataclass(slots=True)
class _Part:
    """What one document adds: passages and words of a code in a group, passages of each person among them.

    `own` are the code applications of each group, `distinct` its distinct passages; `of_nobody`, `heard` and `several`
    the code applications that count for no group, for any, and for more than one.
    """

    passages: Counter[Key] = field(default_factory=Counter)
    words: Counter[Key] = field(default_factory=Counter)
    persons: defaultdict[Key, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    own: Counter[str] = field(default_factory=Counter)
    distinct: Counter[str] = field(default_factory=Counter)
    of_nobody: int = 0
    heard: int = 0
    several: int = 0


class Running:
    """Sums over documents that are right again when one was put anew.

    `counts` is what `counting.counts` gives of the same tallies; `persons` in how many passages each person is heard,
    by code and group; `heard` and `several` the code applications that count for any group, and for more than one.
    """

    def __init__(self, codebook: Codebook, reported: ThemeSet, members: Sequence[Member]) -> None:
        self._parents = {code.id for code in codebook if codebook.children(code.id)}
        self._counted = reported.counted
        self._members = members
        self._group_of = {one.speaker: one.group for one in members}
        self._person_of = {one.speaker: one.person for one in members}
        self._persons_of = {one.person: one.persons for one in members}
        self._written: dict[str, defaultdict[str, set[str]]] = {}
        self._parts: dict[DocumentId, _Part] = {}
        self._whole = _Part()
        self._documents: Counter[Key] = Counter()
        self.counts: defaultdict[CodeId, dict[str, Count]] = defaultdict(dict)

    @property
    def persons(self) -> Mapping[Key, Counter[str]]:
        """In how many passages of a code each person of a group is heard; nobody with none."""
        return self._whole.persons

    @property
    def heard(self) -> int:
        """The code applications that count for any group."""
        return self._whole.heard

    @property
    def several(self) -> int:
        """The code applications that count for more than one group."""
        return self._whole.several

    def put(self, document: DocumentId, tallied: Tallied) -> None:
        """Count a document, in place of what it added before."""
        before, now = self._parts.pop(document, _Part()), self._part(tallied)
        self._parts[document] = now
        self._add(before, -1)
        self._add(now, 1)
        for key in {*before.passages, *before.words, *now.passages, *now.words}:
            self._count(key)

    def counted(self, by: By, order: Mapping[str, tuple[str, ...]], *, distinct: bool) -> Counted:
        """What was counted, for `comparison.made`; `order` as `groups.order` gives it."""
        whole = self._whole
        among = counting.groups(by, order, self._members, whole.own, whole.distinct if distinct else None)
        return Counted(self._members, self.counts, among, whole.of_nobody)

    def _part(self, tallied: Tallied) -> _Part:
        part = _Part()
        for speaker, code, whole, _, words in tallied.voices:
            group = self._group_of.get(speaker)
            if group is not None and bool(whole) == (code in self._parents):
                part.words[code, group] += words
        for speakers, code, whole, passages in tallied.sets:
            heard = self._heard(speakers)
            if bool(whole) == (code in self._parents):
                for group, persons in heard.items():
                    part.passages[code, group] += passages
                    part.persons[code, group].update(dict.fromkeys(persons, passages))
            if not whole and code in self._counted:
                _apply(part, heard, passages)
        for speakers, passages in tallied.distinct:
            part.distinct.update(dict.fromkeys(self._heard(speakers), passages))
        return part

    def _heard(self, written: str) -> Mapping[str, set[str]]:
        """The persons of each group among speakers as a tally writes them."""
        found = self._written.get(written)
        if found is None:
            found = self._written[written] = defaultdict(set)
            for speaker in (SpeakerId(int(number)) for number in written.split(",") if number):
                if speaker in self._group_of:
                    found[self._group_of[speaker]].add(self._person_of[speaker])
        return found

    def _add(self, part: _Part, sign: int) -> None:
        whole = self._whole
        for mine, its in (
            (whole.passages, part.passages),
            (whole.words, part.words),
            (whole.own, part.own),
            (whole.distinct, part.distinct),
            (self._documents, dict.fromkeys(part.words, 1)),
        ):
            _sum(mine, its, sign)
        for key, persons in part.persons.items():
            _sum(whole.persons[key], persons, sign)
        whole.of_nobody += sign * part.of_nobody
        whole.heard += sign * part.heard
        whole.several += sign * part.several

    def _count(self, key: Key) -> None:
        code, group = key
        if not self._whole.passages[key] and not self._documents[key]:
            self.counts[code].pop(group, None)
            return
        known = [self._persons_of[person] for person in self._whole.persons[key]]
        some = [number for number in known if number is not None]
        speakers = sum(some) if len(some) == len(known) else None
        self.counts[code][group] = Count(
            self._whole.passages[key], speakers, self._documents[key], self._whole.words[key]
        )


def _apply(part: _Part, groups: Collection[str], passages: int) -> None:
    """Note code applications that count for some groups."""
    for group in groups:
        part.own[group] += passages
    part.of_nobody += 0 if groups else passages
    part.heard += passages if groups else 0
    part.several += passages if len(groups) > 1 else 0


def _sum(mine: Counter[Key] | Counter[str], its: Mapping[Key, int] | Mapping[str, int], sign: int) -> None:
    """Add counts, or take them away, and keep none that is nothing."""
    sums: Counter[object] = mine  # type: ignore[assignment]
    items: Iterable[tuple[object, int]] = its.items()
    for key, number in items:
        sums[key] += sign * number
        if not sums[key]:
            del sums[key]
