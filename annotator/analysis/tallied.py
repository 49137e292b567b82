"""Themes and groups counted from tallies, so that some speakers can be left out without counting all anew."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.analysis.comparison import Material
from annotator.analysis.groups import By, Member, has_status, members, order
from annotator.core.ids import CodeId, DocumentId, SpeakerId


@dataclass(frozen=True, slots=True)
class Row:
    """Passages of one code in which exactly some speakers are heard; `whole` as in the tallies."""

    code: CodeId
    whole: bool
    speakers: tuple[SpeakerId, ...]
    passages: int


@dataclass(slots=True)
class Counts:
    """What is counted: passages by theme and group, a theme with those below it; of a group all code applications.

    `persons` counts for each theme and group under how many labels each person is heard.
    """

    passages: Counter[tuple[CodeId, str]] = field(default_factory=Counter)
    own: Counter[str] = field(default_factory=Counter)
    persons: defaultdict[tuple[CodeId, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


class Tallied:
    """The tallies of a material for one way of comparing.

    `names` are the groups that get a status, in their order; `members` all who are in one of them.
    """

    def __init__(self, material: Material, by: By, where: tuple[tuple[str, str], ...] = ()) -> None:
        self.codebook = material.codebook
        self.reported = material.reported
        everybody = members(material.people, by, where)
        self.names = [name for name, parts in order(material.people, by, everybody).items() if has_status(by, parts)]
        self.members = [one for one in everybody if has_status(by, one.parts)]
        self.member_of: Mapping[SpeakerId, Member] = {one.speaker: one for one in self.members}
        self._persons = {one.person: one.persons for one in self.members}
        self._parents = {code.id for code in self.codebook if self.codebook.children(code.id)}
        self.rows = list(self._rows(material))
        self._touching: defaultdict[SpeakerId, list[int]] = defaultdict(list)
        self.counts = Counts()
        for at, row in enumerate(self.rows):
            self._count(self.counts, row, (), 1)
            for speaker in row.speakers:
                self._touching[speaker].append(at)

    def counts_theme(self, row: Row) -> bool:
        """Whether a row counts for its theme: with the codes below where there are any."""
        return row.whole == (row.code in self._parents)

    def without(self, speakers: Collection[SpeakerId]) -> Counts:
        """What is counted where some speakers are left out."""
        counts = self.counts
        left = Counts(Counter(counts.passages), Counter(counts.own), defaultdict(Counter, counts.persons))
        touched = [self.rows[at] for at in {at for speaker in speakers for at in self._touching.get(speaker, ())}]
        for key in {(row.code, self.member_of[one].group) for row in touched for one in row.speakers}:
            left.persons[key] = Counter(counts.persons.get(key, {}))
        for row in touched:
            self._count(left, row, (), -1)
            self._count(left, row, speakers, 1)
        return left

    def heard(self, persons: Mapping[str, int]) -> int | None:
        """How many persons are heard under some labels, None where the number behind one is not known."""
        return together([self._persons[person] for person, labels in persons.items() if labels])

    def _count(self, counts: Counts, row: Row, but: Collection[SpeakerId], by: int) -> None:
        heard = [self.member_of[speaker] for speaker in row.speakers if speaker not in but]
        groups = dict.fromkeys(one.group for one in heard)
        if not row.whole and row.code in self.reported.counted:
            for group in groups:
                counts.own[group] += by * row.passages
        if self.counts_theme(row):
            for group in groups:
                counts.passages[row.code, group] += by * row.passages
            for one in heard:
                counts.persons[row.code, one.group][one.person] += by

    def _rows(self, material: Material) -> Iterator[Row]:
        known: dict[str, tuple[SpeakerId, ...]] = {}
        columns = ("speakers", "code", "whole", "passages")
        for written, code, whole, passages in zip(*(material.sets[one].tolist() for one in columns), strict=True):
            if written not in known:
                numbers = (SpeakerId(int(number)) for number in written.split(",") if number)
                known[written] = tuple(number for number in numbers if number in self.member_of)
            if known[written]:
                yield Row(CodeId(code), bool(whole), known[written], int(passages))


@dataclass(frozen=True, slots=True)
class Size:
    """The denominators of a group: its persons, None where not known, and its words."""

    participants: int | None
    words: int


def sizes(tallied: Tallied, but: Collection[SpeakerId] = ()) -> dict[str, Size]:
    """The size of each group where some speakers are left out."""
    persons: defaultdict[str, dict[str, int | None]] = defaultdict(dict)
    words: Counter[str] = Counter()
    for one in tallied.members:
        if one.speaker not in but:
            persons[one.group][one.person] = one.persons
            words[one.group] += one.words
    return {name: Size(together(persons[name].values()), words[name]) for name in tallied.names}


def together(persons: Collection[int | None]) -> int | None:
    """How many persons these are, None where that is not known of one."""
    known = [number for number in persons if number is not None]
    return sum(known) if len(known) == len(persons) else None


def by_document(tallied: Tallied) -> dict[tuple[CodeId, str], Counter[DocumentId]]:
    """The passages of each theme and group, by document."""
    found: defaultdict[tuple[CodeId, str], Counter[DocumentId]] = defaultdict(Counter)
    for row in filter(tallied.counts_theme, tallied.rows):
        heard = [tallied.member_of[speaker] for speaker in row.speakers]
        for group in dict.fromkeys(one.group for one in heard):
            found[row.code, group][heard[0].document] += row.passages
    return found
