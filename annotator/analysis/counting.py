"""What each group says of each code: counts, ranks and shares, made into cells."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from annotator.analysis.checking import Checking
from annotator.analysis.compared import Cell, Group
from annotator.analysis.groups import By, Member, has_status
from annotator.analysis.theme_set import ThemeSet
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId


class Count(NamedTuple):
    """What one group says of one code, those below it included; `speakers` None where their number is not known."""

    passages: int = 0
    speakers: int | None = 0
    documents: int = 0
    words: int = 0


NOTHING = Count()
Counts = Mapping[CodeId, Mapping[str, Count]]
Cells = dict[CodeId, dict[str, Cell | None]]
Ranks = Mapping[CodeId, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Counted:
    """Who belongs to which group, what each group says of each code, the groups, and the passages of nobody."""

    members: Sequence[Member]
    counts: Counts
    groups: tuple[Group, ...]
    of_nobody: int = 0


def counts(codebook: Codebook, counted: pd.DataFrame) -> Counts:
    """What is counted of each code and group: with the codes below where there are any; as `frequencies` gives it."""
    parents = {code.id for code in codebook if codebook.children(code.id)}
    found: defaultdict[CodeId, dict[str, Count]] = defaultdict(dict)
    for (code, whole, group), passages, speakers, documents, words in counted.itertuples():
        if bool(whole) == (code in parents):
            known = None if pd.isna(speakers) else int(speakers)
            found[code][group] = Count(int(passages), known, int(documents), int(words))
    return found


def own(counted: pd.DataFrame, codes: Iterable[CodeId]) -> dict[str, int]:
    """The code applications of each group among some codes, each with its own."""
    if counted.empty:
        return {}
    index = counted.index
    is_one = (index.get_level_values("whole") == 0) & index.get_level_values("code").isin(list(codes))
    some = counted["passages"][is_one].groupby("group").sum()
    return dict(zip(map(str, some.index), map(int, some), strict=True))


def groups(
    by: By,
    order: Mapping[str, tuple[str, ...]],
    members: Sequence[Member],
    passages: Mapping[str, int],
    distinct: Mapping[str, int] | None = None,
) -> tuple[Group, ...]:
    """The groups with their denominators; `order` as `groups.order` gives it, `passages` all that count for each."""
    among: defaultdict[str, list[Member]] = defaultdict(list)
    for member in members:
        among[member.group].append(member)
    found = []
    for name, parts in order.items():
        persons = {member.person: member.persons for member in among[name]}
        known = [number for number in persons.values() if number is not None]
        found.append(
            Group(
                name,
                participants=sum(known) if len(known) == len(persons) else None,
                documents=len({member.document for member in among[name] if member.words}),
                words=sum(member.words for member in among[name]),
                passages=passages.get(name, 0),
                has_status=has_status(by, parts),
                parts=parts,
                distinct=None if distinct is None else distinct.get(name, 0),
            )
        )
    return tuple(found)


def cells(codebook: Codebook, reported: ThemeSet, among: Sequence[Group], found: Counts, checking: Checking) -> Cells:
    """What each group says of each code that is counted, None where it does not speak.

    A code that is reported is ranked, and its share of its parent taken, within the theme set; any other within the
    codebook.
    """
    ranked = _ranked(codebook, reported, [group.name for group in among if group.words], found)
    made: Cells = {}
    for code in reported.counted:
        above = reported.parent(code) if code in reported else codebook[code].parent
        parent = None if above is None else found.get(above, {})
        made[code] = {
            group.name: _cell(
                group,
                found.get(code, {}).get(group.name, NOTHING),
                ranked[code][group.name],
                None if parent is None else parent.get(group.name, NOTHING).passages,
                is_looked_for=checking.is_checked(code, group.name),
            )
            if group.words
            else None
            for group in among
        }
    return made


def ranks(level: Sequence[CodeId], groups: Sequence[str], found: Counts) -> dict[CodeId, dict[str, int]]:
    """The rank of each code of a level in each group by passages; ties share the smaller."""
    made: dict[CodeId, dict[str, int]] = {code: {} for code in level}
    for group in groups:
        passages = {code: found.get(code, {}).get(group, NOTHING).passages for code in level}
        rising = sorted(passages.values())
        for code, number in passages.items():
            made[code][group] = 1 + len(rising) - bisect_right(rising, number)
    return made


def _ranked(codebook: Codebook, reported: ThemeSet, groups: Sequence[str], found: Counts) -> Ranks:
    hidden = {codebook[code].parent for code in reported.counted if code not in reported}
    ranked: dict[CodeId, dict[str, int]] = {}
    for parent in hidden:
        ranked |= ranks([child.id for child in codebook.children(parent)], groups, found)
    for level in {reported.parent(code): reported.level(code) for code in reported.codes}.values():
        ranked |= ranks(level, groups, found)
    return ranked


def _cell(group: Group, count: Count, rank: int, of_parent: int | None, *, is_looked_for: bool) -> Cell:
    return Cell(
        passages=count.passages,
        share=count.passages / group.passages if group.passages else 0.0,
        speakers=count.speakers,
        documents=count.documents,
        words=count.words,
        rate=1000 * count.passages / group.words,
        rank=rank,
        is_checked=is_looked_for and not count.passages,
        share_of_parent=count.passages / of_parent if of_parent else None,
        share_of_distinct=None
        if group.distinct is None
        else count.passages / group.distinct
        if group.distinct
        else 0.0,
    )
