"""Who is there and who says what, in arrays whose numbers are places of groups, codes, documents and people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from annotator.analysis.arrays import Numbers, apart, joined, numbers, places, summed
from annotator.analysis.groups import Member
from annotator.core.ids import CodeId, DocumentId


class Axes(NamedTuple):
    """What the numbers are the places of; `parents` are the codes with others below them, `counted` those whose own
    passages are among all passages of a group."""

    members: Sequence[Member]
    names: Sequence[str]
    codes: Sequence[CodeId]
    documents: Sequence[DocumentId]
    people: Sequence[str]
    parents: frozenset[CodeId]
    counted: frozenset[CodeId]


class Own(NamedTuple):
    """Code applications of each group: in which document, and of whom alone, else -1."""

    group: Numbers
    document: Numbers
    sole: Numbers
    passages: Numbers


class Heard(NamedTuple):
    """Who is heard in which theme in which group, and in which document alone, else -1."""

    code: Numbers
    group: Numbers
    person: Numbers
    only: Numbers


class Spoken(NamedTuple):
    """The words of each label."""

    group: Numbers
    document: Numbers
    person: Numbers
    words: Numbers


class Present:
    """Who is in which group: how many that stands for, whether that is not known, and in which document alone."""

    def __init__(self, axes: Axes) -> None:
        groups, documents, people = map(places, (axes.names, axes.documents, axes.people))
        every = axes.members
        persons = {one.person: one.persons for one in every}
        self.persons = numbers(persons[one] or 0 for one in axes.people)
        self.is_vague = numbers(persons[one] is None for one in axes.people)
        self.spoken = Spoken(
            numbers(groups[one.group] for one in every),
            numbers(documents[one.document] for one in every),
            numbers(people[one.person] for one in every),
            numbers(one.words for one in every),
        )
        self.group, self.person, self.only = apart((self.spoken.group, self.spoken.person), self.spoken.document)


class Said:
    """The passages of each theme and group: in which document, and of whom alone, else -1; who is heard how often."""

    def __init__(self, axes: Axes, sets: pd.DataFrame) -> None:
        known: dict[int, Member] = {one.speaker: one for one in axes.members}
        which, written = pd.factorize(sets["speakers"].to_numpy(dtype=object))
        parsed = [[known[int(one)] for one in words.split(",") if one and int(one) in known] for words in written]
        at = _Sets(axes, parsed)
        code = pd.Index(axes.codes).get_indexer(pd.Index(sets["code"]))
        whole, passages = sets["whole"].to_numpy(dtype=bool), sets["passages"].to_numpy(dtype=np.int64)
        is_parent = np.isin(sets["code"].to_numpy(), list(axes.parents))
        counts = (whole == is_parent) & (code >= 0)
        rows, where = at.groups_of(which[counts])
        self.code, self.passages = code[counts][rows], passages[counts][rows]
        self.group, self.document, self.sole = at.group[where], at.document[where], at.sole[where]
        rows, where = at.people_of(which[counts])
        keys = code[counts][rows], at.in_group[where], at.person[where]
        self.heard = Heard(*apart(keys, at.in_document[where]))
        _, self.times = summed(keys, passages[counts][rows])
        counts = ~whole & np.isin(sets["code"].to_numpy(), list(axes.counted))
        rows, where = at.groups_of(which[counts])
        self.own = Own(at.group[where], at.document[where], at.sole[where], passages[counts][rows])


class _Sets:
    """Who is heard together: of each set of labels its groups, and of each group its people."""

    def __init__(self, axes: Axes, sets: Sequence[Sequence[Member]]) -> None:
        groups, documents, people = map(places, (axes.names, axes.documents, axes.people))
        heard = [
            (at, groups[one.group], people[one.person], documents[one.document])
            for at, every in enumerate(sets)
            for one in every
        ]
        whole = np.array(sorted(set(heard)), dtype=np.int64).reshape(-1, 4)
        self._set, self.in_group, self.person, self.in_document = whole.T
        starts = np.flatnonzero(np.diff(whole[:, :2], axis=0, prepend=-1).any(axis=1))
        many = np.diff(starts, append=len(whole))
        self._set_of_group, self.group, _, self.document = whole[starts].T
        self.sole = np.where(many == 1, self.person[starts], -1)

    def groups_of(self, sets: Numbers) -> tuple[Numbers, Numbers]:
        """The rows whose sets these are, once for each of their groups, and the place of that group."""
        return joined(sets, self._set_of_group)

    def people_of(self, sets: Numbers) -> tuple[Numbers, Numbers]:
        """The rows whose sets these are, once for each person in them, and the place of that person."""
        return joined(sets, self._set)
