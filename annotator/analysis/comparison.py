"""The comparison: themes against groups, with every measure, and the status that each theme is proposed."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from annotator.analysis import rule
from annotator.analysis.checking import Checking
from annotator.analysis.frequencies import frequencies, of_nobody
from annotator.analysis.groups import Member, People, has_status, members, not_compared, order, without_role
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, CoderId, DocumentId, SpeakerId
from annotator.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Group:
    """One group over the documents under comparison.

    `participants` counts persons, None where their number is not known; `documents` those in which the group speaks;
    `words` those that it speaks; `passages` code applications, each code with its own (METHOD: all passages of a role).
    """

    name: str
    participants: int | None
    documents: int
    words: int
    passages: int
    has_status: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """What one group says of one theme.

    `share` is of all passages of the group, a fraction; `rate` passages per 1,000 words that the group speaks; `rank`
    by passages among the codes under the same parent; `speakers` None where their number is not known. `is_checked`
    says of a 0 that somebody looked for it (METHOD: checked).
    """

    passages: int
    share: float
    speakers: int | None
    documents: int
    words: int
    rate: float
    rank: int
    is_checked: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: a cell for each group, None where the group does not speak; the status proposed and settled."""

    code: CodeId
    path: tuple[str, ...]
    cells: Mapping[str, Cell | None]
    proposal: rule.Proposal
    settled: str | None = None
    reason: str | None = None

    @property
    def name(self) -> str:
        """The name of the code."""
        return self.path[-1]

    @property
    def status(self) -> str | None:
        """The status that stands: settled by the analyst, else proposed by the rule."""
        return self.settled or self.proposal.status


@dataclass(frozen=True, slots=True)
class Comparison:
    """Themes against groups. `coder` names the one coder whose coding is counted, None where they are several.

    `sources` are the documents with the coder who counts, `group_of` the group of each speaker who does: a passage
    counts for a group when it is of a source and a speaker of the group is heard in it; `of_nobody` are the code
    applications that count for no group. `not_compared` names roles left out that were there, `without_role` those who
    have no role and stand among others all the same, by name and document.
    """

    by: str
    coder: str | None
    thresholds: Thresholds
    where: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    themes: tuple[Theme, ...]
    documents: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    sources: frozenset[tuple[DocumentId, CoderId]] = frozenset()
    group_of: Mapping[SpeakerId, str] = field(default_factory=dict)
    not_compared: tuple[str, ...] = ()
    without_role: tuple[str, ...] = ()
    of_nobody: int = 0

    def group(self, name: str) -> Group:
        """The group of that name."""
        return next(group for group in self.groups if group.name == name)

    @property
    def compared(self) -> list[Group]:
        """The groups that get a status."""
        return [group for group in self.groups if group.has_status]


@dataclass(frozen=True, slots=True)
class Material:
    """What a comparison is made of: people, codes, tallies as `frequencies` takes them, and what was settled.

    `settled` gives status and reason by code; `coder` names the one coder who is counted; `finished` has the stamp at
    which each document was marked finished by who counts there.
    """

    people: People
    codebook: Codebook
    voices: pd.DataFrame
    sets: pd.DataFrame
    settled: Mapping[CodeId, tuple[str, str]]
    sources: frozenset[tuple[DocumentId, CoderId]] = frozenset()
    coder: str | None = None
    left_out: tuple[str, ...] = ()
    finished: Mapping[DocumentId, bytes] = field(default_factory=dict)


def compare(material: Material, by: str, where: tuple[tuple[str, str], ...], thresholds: Thresholds) -> Comparison:
    """Every code against every group; `by` and `where` as in `groups.members`."""
    found = members(material.people, by, where)
    counted = frequencies(material.voices, material.sets, found)
    among = groups(by, order(material.people, by, found), found, counted)
    return Comparison(
        by,
        material.coder,
        thresholds,
        where,
        among,
        themes(
            material.codebook,
            among,
            counted,
            thresholds,
            material.settled,
            Checking(material.codebook, found, material.finished),
        ),
        documents=tuple(document.title for document in material.people.documents),
        left_out=material.left_out,
        sources=material.sources,
        group_of={member.speaker: member.group for member in found},
        not_compared=not_compared(material.people),
        without_role=without_role(material.people, by, found),
        of_nobody=of_nobody(material.sets, found),
    )


def groups(by: str, names: Sequence[str], members: Sequence[Member], counted: pd.DataFrame) -> tuple[Group, ...]:
    """The groups with their denominators; `counted` is what `frequencies` gives."""
    own = {} if counted.empty else counted["passages"].xs(0, level="whole").groupby("group").sum().to_dict()
    found = []
    for name in names:
        here = [member for member in members if member.group == name]
        persons = {member.person: member.persons for member in here}
        known = [number for number in persons.values() if number is not None]
        found.append(
            Group(
                name,
                participants=sum(known) if len(known) == len(persons) else None,
                documents=len({member.document for member in here if member.words}),
                words=sum(member.words for member in here),
                passages=int(own.get(name, 0)),
                has_status=has_status(by, name),
            )
        )
    return tuple(found)


def themes(
    codebook: Codebook,
    among: Sequence[Group],
    counted: pd.DataFrame,
    thresholds: Thresholds,
    settled: Mapping[CodeId, tuple[str, str]],
    checking: Checking,
) -> tuple[Theme, ...]:
    """Every code of the codebook in its order, with its cells and its status.

    A code with codes below it is counted with all of them, overlaps once. `settled` gives status and reason by code.
    """
    counts = _counts(codebook, counted)
    ranks = _ranks(codebook, among, counts)
    made = []
    for code in codebook:
        cells = {
            group.name: _cell(
                group, counts[code.id], ranks[code.id], is_looked_for=checking.is_checked(code.id, group.name)
            )
            for group in among
        }
        below = {child.id: ranks[child.id] for child in codebook.children(code.id)}
        weights = {
            group.name: rule.Weight(cell.passages, cell.speakers, group.participants, group.passages, group.words)
            for group in among
            if group.has_status and (cell := cells[group.name]) is not None
        }
        proposal = rule.propose(weights, thresholds, below)
        status, reason = settled.get(code.id, (None, None))
        made.append(Theme(code.id, tuple(codebook.path(code.id)), cells, proposal, status, reason))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Count:
    passages: int = 0
    speakers: int | None = 0
    documents: int = 0
    words: int = 0


_NOTHING = _Count()


def _counts(codebook: Codebook, counted: pd.DataFrame) -> defaultdict[CodeId, dict[str, _Count]]:
    """What is counted of each code and group: with the codes below where there are any."""
    found: defaultdict[CodeId, dict[str, _Count]] = defaultdict(dict)
    for (code, whole, group), passages, speakers, documents, words in counted.itertuples():
        if bool(whole) == bool(codebook.children(code)):
            known = None if pd.isna(speakers) else int(speakers)
            found[code][group] = _Count(int(passages), known, int(documents), int(words))
    return found


def _ranks(
    codebook: Codebook, among: Sequence[Group], counts: Mapping[CodeId, Mapping[str, _Count]]
) -> Mapping[CodeId, Mapping[str, int]]:
    """The rank of each code in each group by passages, among codes under one parent; ties share the smaller."""
    ranks: defaultdict[CodeId, dict[str, int]] = defaultdict(dict)
    for parent in {code.parent for code in codebook}:
        siblings = codebook.children(parent)
        for group in among:
            passages = {one.id: counts.get(one.id, {}).get(group.name, _NOTHING).passages for one in siblings}
            rising = sorted(passages.values())
            for code, number in passages.items():
                ranks[code][group.name] = 1 + len(rising) - bisect_right(rising, number)
    return ranks


def _cell(group: Group, counts: Mapping[str, _Count], ranks: Mapping[str, int], *, is_looked_for: bool) -> Cell | None:
    if not group.words:
        return None
    count = counts.get(group.name, _NOTHING)
    return Cell(
        passages=count.passages,
        share=count.passages / group.passages if group.passages else 0.0,
        speakers=count.speakers,
        documents=count.documents,
        words=count.words,
        rate=1000 * count.passages / group.words,
        rank=ranks[group.name],
        is_checked=is_looked_for and not count.passages,
    )
