"""Themes and groups counted from tallies, as arrays, so that documents and people can be left out by the thousand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from annotator.analysis.arrays import Numbers, dense, largest, summed
from annotator.analysis.comparison import Material
from annotator.analysis.groups import By, has_status, members, order
from annotator.analysis.rule import Weight
from annotator.analysis.said import Axes, Present, Said
from annotator.core.ids import CodeId, DocumentId

_AT_ONCE = 200_000
"""How many cells of codes and groups are counted at once, so that a large study needs little memory."""


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """What is counted, over codes and groups; with one more axis in front where many variants are counted at once.

    A theme counts with those below it. `heard` are the persons who say it; `vague` how many of these are labels whose
    number of persons is not known. `own` are all code applications of a group, `participants` its persons with the
    silent ones, `uncertain` the labels among these whose number is not known, `words` what it speaks.
    """

    passages: Numbers
    heard: Numbers
    vague: Numbers
    own: Numbers
    participants: Numbers
    uncertain: Numbers
    words: Numbers

    def __getitem__(self, at: int) -> Counts:
        """One of many variants."""
        return Counts(*(getattr(self, name)[at] for name in self.__slots__))

    def without(self, lost: Counts) -> Counts:
        """These counts without what each of many variants loses."""
        return Counts(*(getattr(self, name) - getattr(lost, name) for name in self.__slots__))

    def weight(self, code: int, group: int) -> Weight:
        """How a group treats a theme, as the rule takes it; both by their place."""
        return Weight(
            int(self.passages[code, group]),
            None if self.vague[code, group] else int(self.heard[code, group]),
            self.persons(group),
            int(self.own[group]),
            int(self.words[group]),
        )

    def persons(self, group: int) -> int | None:
        """How many persons a group has, None where that is not known."""
        return None if self.uncertain[group] else int(self.participants[group])


class Tallied:
    """The tallies of a material for one way of comparing.

    `names` are the groups that get a status, in their order, `codes` all of the codebook, `documents` those in which
    one of the `members` of these groups is; `people` are who these are, by `Member.person`. Counts have them by place.
    """

    def __init__(self, material: Material, by: By, where: tuple[tuple[str, str], ...] = ()) -> None:
        self.codebook = material.codebook
        self.reported = material.reported
        everybody = members(material.people, by, where)
        self.names = [name for name, parts in order(material.people, by, everybody).items() if has_status(by, parts)]
        self.members = [one for one in everybody if has_status(by, one.parts)]
        self.codes = [code.id for code in self.codebook]
        self.documents = list(dict.fromkeys(one.document for one in self.members))
        self.people = list(dict.fromkeys(one.person for one in self.members))
        self.place = {code: at for at, code in enumerate(self.codes)}
        parents = frozenset(code for code in self.codes if self.codebook.children(code))
        axes = Axes(self.members, self.names, self.codes, self.documents, self.people, parents, self.reported.counted)
        self._present, self._said = Present(axes), Said(axes, material.sets)
        self.whole = self._whole()

    def without_documents(self) -> Iterator[tuple[range, Counts]]:
        """What is counted without each document, many at once: their places, and the counts."""
        for some in self._chunks(len(self.documents)):
            yield some, self.whole.without(self._lost(some, self._said.document, "only", "document"))

    def without_people(self) -> Iterator[tuple[range, Counts]]:
        """What is counted without each person, many at once: their places, and the counts."""
        for some in self._chunks(len(self.people)):
            yield some, self.whole.without(self._lost(some, self._said.sole, "person", "person"))

    def by_document(self) -> dict[tuple[CodeId, str], Counter[DocumentId]]:
        """The passages of each theme and group, by document."""
        found = defaultdict[tuple[CodeId, str], Counter[DocumentId]](Counter)
        keys, numbers = self._in_documents()
        for (code, group, document), number in zip(keys.T.tolist(), numbers.tolist(), strict=True):
            found[self.codes[code], self.names[group]][self.documents[document]] = number
        return found

    def most_in_document(self) -> Iterator[tuple[CodeId, str, DocumentId, int]]:
        """Of each theme and group that speaks of it the document with most of its passages, and how many."""
        for (code, group, document), number in largest(*self._in_documents()):
            yield self.codes[code], self.names[group], self.documents[document], number

    def most_by_person(self) -> Iterator[tuple[CodeId, str, str, int]]:
        """Of each theme and group that speaks of it the person who is heard in most of its passages, in how many."""
        for (code, group, person), number in largest(np.stack(self._said.heard[:3]), self._said.times):
            yield self.codes[code], self.names[group], self.people[person], number

    def _in_documents(self) -> tuple[Numbers, Numbers]:
        said = self._said
        return summed((said.code, said.group, said.document), said.passages)

    def _chunks(self, many: int) -> Iterator[range]:
        step = max(1, _AT_ONCE // max(1, len(self.codes) * len(self.names)))
        yield from (range(at, min(at + step, many)) for at in range(0, many, step))

    def _whole(self) -> Counts:
        said, present = self._said, self._present
        shape = (len(self.codes), len(self.names))
        who = said.heard.person
        return Counts(
            dense(shape, (said.code, said.group), said.passages),
            dense(shape, said.heard[:2], present.persons[who]),
            dense(shape, said.heard[:2], present.is_vague[who]),
            dense(shape[1:], (said.own.group,), said.own.passages),
            dense(shape[1:], (present.group,), present.persons[present.person]),
            dense(shape[1:], (present.group,), present.is_vague[present.person]),
            dense(shape[1:], (present.spoken.group,), present.spoken.words),
        )

    def _lost(self, some: range, gone: Numbers, last: str, spoken: str) -> Counts:
        """What is lost without some documents, or people, one at a time.

        `gone` says of each passage without whom it is lost, `last` of each person heard or present without whom that
        one is no more, `spoken` whose words are lost.
        """
        said, present = self._said, self._present
        shape = (len(self.codes), len(self.names))
        heard, there = getattr(said.heard, last), getattr(present, last)
        own = said.own.document if last == "only" else said.own.sole
        who = said.heard.person
        return Counts(
            dense(shape, (said.code, said.group), said.passages, gone, some),
            dense(shape, said.heard[:2], present.persons[who], heard, some),
            dense(shape, said.heard[:2], present.is_vague[who], heard, some),
            dense(shape[1:], (said.own.group,), said.own.passages, own, some),
            dense(shape[1:], (present.group,), present.persons[present.person], there, some),
            dense(shape[1:], (present.group,), present.is_vague[present.person], there, some),
            dense(shape[1:], (present.spoken.group,), present.spoken.words, getattr(present.spoken, spoken), some),
        )
